import { expect, it } from 'vitest';
import type { Candidates, CandidateWish } from './ports/catalogue.js';
import { styleWish } from './style-wish.js';
import { priced } from './styling/wardrobe.fixture.js';
import { parseWish } from './understanding/wish.js';

const shop = [
  priced('h', 'top', 900, { category: 'hoodie', gender: 'unisex' }),
  priced('w', 'bottom', 700, { gender: 'women' }),
  priced('m', 'bottom', 500, { gender: 'men' }),
];

it('says what an outfit cut for women or men would cost where nothing unisex makes one', async () => {
  const asked: CandidateWish[] = [];
  const candidates = async (wish: CandidateWish): Promise<Candidates> => {
    asked.push(wish);
    const found = shop.filter(({ gender }) => wish.genders.includes(gender));
    return { candidates: found, catalogueVersion: 'v', vectorsCompared: true, modelCompared: false };
  };
  const embed = async (texts: readonly string[]) =>
    texts.map(() => ({ space: 's', vector: new Float32Array([1]) }));
  const deps = { catalogue: { candidates }, embedder: { embed }, defaultCount: 4 };
  const { beyond, styled } = await styleWish(deps, {}, parseWish('unisex hoodie outfit'), 'INR');
  expect(styled).toMatchObject({ outfits: [], advice: [] });
  expect(beyond).toEqual([
    {
      change: 'Allow pieces cut for women or men',
      total: { amount: 140_000, currency: 'INR' },
      ask: { waive: ['gender'], promised: ['h', 'm'] },
    },
  ]);
  expect(asked).toHaveLength(2);
  await styleWish(deps, {}, parseWish('hoodie outfit'), 'INR');
  expect(asked).toHaveLength(3);
});
