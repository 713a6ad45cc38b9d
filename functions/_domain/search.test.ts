import { expect, it } from 'vitest';
import type { PhotoSearchRequest } from './answers.js';
import type { SearchWish } from './ports/catalogue.js';
import { search } from './search.js';

/** The currency that the catalogue is asked for, where prices that name none are in rupees. */
async function askedIn(request: PhotoSearchRequest): Promise<string | undefined> {
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
      clock: () => 0,
      defaultLimit: 24,
    },
    request,
  );
  return wishes[0]?.currency;
}

it('a price that names no currency is in the one of wishes that name none, and is compared with no other', async () => {
  expect(await askedIn({ maxPrice: 200_000 })).toBe('INR');
  expect(await askedIn({ minPrice: 50_000, slot: 'shoes' })).toBe('INR');
  expect(await askedIn({ maxPrice: 2000, currency: 'EUR' })).toBe('EUR');
  expect(await askedIn({ slot: 'shoes' })).toBeUndefined();
});
