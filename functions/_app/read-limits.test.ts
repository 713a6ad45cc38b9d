import { describe, expect, it } from 'vitest';
import { searchLimits } from '../_domain/search-limits.js';
import { negationLexicon } from '../_domain/understanding/negation-cues.js';
import {
  englishNumbers,
  multipliers,
  numbersBeforeMultiplier,
} from '../_domain/understanding/number-words.js';
import { possibleSizes, spelledSizes, sureSizes } from '../_domain/understanding/size-words.js';
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

describe('looks closer at all that is read as a limit', () => {
  const overlooked = (texts: readonly string[]) => {
    const limiting = texts.filter((q) => searchLimits(q, 'INR') !== undefined);
    expect(limiting.length).toBeGreaterThan(texts.length / 10);
    return limiting.filter((q) => !mayLimit(q));
  };

  it('in any words that turn something down', () => {
    const cues = [...negationLexicon.keys()];
    expect(overlooked(cues.flatMap((cue) => [`kurta ${cue} leather`, `kurta leather ${cue}`]))).toEqual([]);
  });

  it('in numbers that are words', () => {
    const scales = [...multipliers.keys(), 'dollars', 'rupees'];
    const numbers = [...englishNumbers.keys(), ...numbersBeforeMultiplier.keys()];
    const amounts = [
      ...scales.flatMap((scale) => [scale, `five ${scale}`, `dedh ${scale}`]),
      ...numbers.flatMap((number) => [number, `${number} k`]),
    ];
    expect(overlooked(amounts.flatMap((amount) => [`kurta under ${amount}`, `kurta ${amount} tak`]))).toEqual(
      [],
    );
  });

  it('in sizes that are words', () => {
    const sizes = [
      ...spelledSizes.map(([words]) => words.join(' ')),
      ...sureSizes.keys(),
      ...possibleSizes.keys(),
    ];
    expect(overlooked(sizes.flatMap((size) => [`kurta ${size}`, `kurta size ${size}`]))).toEqual([]);
  });

  it('in Devanagari', () => {
    expect(overlooked(['साड़ी दो हजार तक', 'साड़ी बिना ज़री', 'कुर्ता लाल नहीं'])).toEqual([]);
  });
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
