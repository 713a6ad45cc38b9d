import { expect, it } from 'vitest';
import { mayLimit, readLimits } from './read-limits.js';

it.each([
  'shoes under two thousand',
  'paanch sau tak kurti',
  '₹500',
  'dress minus floral',
  "don't want floral dress",
  'anything but black',
  'tops other than crop tops',
  'avoid red kurta',
  'dress -floral',
  'non-leather belt',
  'shoes w/o laces',
  'size M dress',
  'kurta XL',
])('reads the limits of "%s"', async (q) => {
  expect(mayLimit(q)).toBe(true);
  expect(await readLimits(q, async () => 'INR')).toBeDefined();
});

it('loads no more for a search that limits nothing', async () => {
  for (const q of ['black dress', "men's shirt", 'kurta set', 'button down shirt', 't-shirt'])
    expect(mayLimit(q)).toBe(false);
});

it('takes prices in the currency that the catalogue is in', async () => {
  expect((await readLimits('shirt under 500', async () => 'USD'))?.budget).toEqual({
    max: 50_000,
    currency: 'USD',
  });
});
