import { expect, it } from 'vitest';
import type { PhotoSearchRequest } from './answers.js';
import type { SearchWish } from './ports/catalogue.js';
import { search } from './search.js';
import { searchLimits } from './search-limits.js';

/** The currency that the catalogue is asked for, where prices that name none are in rupees. */
async function askedIn(request: PhotoSearchRequest): Promise<string | undefined> {
  return (await askedBy(request))?.currency;
}

async function askedBy(request: PhotoSearchRequest): Promise<SearchWish | undefined> {
  const wishes: SearchWish[] = [];
  await search(
    {
      catalogue: {
        async search(wish) {
          wishes.push(wish);
          const facets = { slot: [], colour: [], brand: [], price: [] };
          const compared = { similarToKnown: true, vectorsCompared: true, modelCompared: false };
          return { products: [], facets, catalogueVersion: '1', ...compared };
        },
      },
      embedder: { embed: async () => [] },
      sign: () => 'signed',
      currency: async () => 'INR',
      readLimits: async (q) => searchLimits(q, 'INR'),
      clock: () => 0,
      defaultLimit: 24,
    },
    request,
  );
  return wishes[0];
}

it('a price that names no currency is in the one of wishes that name none, and is compared with no other', async () => {
  expect(await askedIn({ maxPrice: 200_000 })).toBe('INR');
  expect(await askedIn({ minPrice: 50_000, slot: 'shoes' })).toBe('INR');
  expect(await askedIn({ maxPrice: 2000, currency: 'EUR' })).toBe('EUR');
  expect(await askedIn({ sort: 'price_asc', q: 'jacket' })).toBe('INR');
  expect(await askedIn({ sort: 'newest', slot: 'shoes' })).toBeUndefined();
});

it('holds products to the price and what is turned down in its words, and finds by the rest', async () => {
  const wish = await askedBy({ q: 'heels under 1000, not black' });
  expect(wish).toMatchObject({ maxPrice: 100_000, currency: 'INR', words: { reading: { text: 'heels' } } });
  expect(wish?.avoid?.colours).toContain('black');
  const other = await askedBy({ q: 'sneakers no puma' });
  expect(other).toMatchObject({
    avoid: { words: ['puma', 'pumas'] },
    words: { reading: { text: 'sneakers' } },
  });
  expect(await askedBy({ q: 'under 1000' })).not.toHaveProperty('words');
});

it('holds products to the size in its words, but where the field says another', async () => {
  const wish = await askedBy({ q: 'kurta size XL' });
  expect(wish).toMatchObject({ sizeKeys: ['letter:6'], words: { reading: { text: 'kurta' } } });
  expect(await askedBy({ q: 'kurta size XL', size: 'M' })).toMatchObject({ sizeKeys: ['letter:4'] });
});

it('holds to the fields where they say otherwise, and reads no price in a number or a maker’s name', async () => {
  expect(await askedBy({ q: 'heels under 1000', maxPrice: 50_000 })).toMatchObject({ maxPrice: 50_000 });
  expect(await askedBy({ q: 'heels under 1000', currency: 'USD' })).not.toHaveProperty('maxPrice');
  const titles = [
    'Levis 511 jeans',
    'Under Armour tee 2000',
    'Non Leather Bag',
    'Nike Free Trainer Shoes',
    'no show socks',
  ];
  for (const q of [...titles, 'You Are Not My Type Black T-shirt'])
    expect(await askedBy({ q })).toMatchObject({ words: { reading: { text: q } } });
});
