import { expect, it } from 'vitest';
import type { Candidates, CandidateWish } from './ports/catalogue.js';
import type { Candidate } from './product.js';
import { styleWish } from './style-wish.js';
import { priced } from './styling/wardrobe.fixture.js';
import { parseWish } from './understanding/wish.js';

const shop = [
  priced('h', 'top', 900, { category: 'hoodie', gender: 'unisex' }),
  priced('w', 'bottom', 700, { gender: 'women' }),
  priced('m', 'bottom', 500, { gender: 'men' }),
];

const asked: CandidateWish[] = [];
const styled = (text: string, shop: Candidate[], request: { count?: number } = {}) => {
  asked.length = 0;
  const candidates = async (wish: CandidateWish): Promise<Candidates> => {
    asked.push(wish);
    const found = shop.filter(({ gender }) => wish.genders.includes(gender));
    return { candidates: found, catalogueVersion: 'v', vectorsCompared: true, modelCompared: false };
  };
  const embed = async (texts: readonly string[]) =>
    texts.map(() => ({ space: 's', vector: new Float32Array([1]) }));
  const deps = { catalogue: { candidates }, embedder: { embed }, defaultCount: 4 };
  return styleWish(deps, request, parseWish(text), 'INR');
};

it('says what an outfit cut for women or men would cost where nothing unisex makes one', async () => {
  const { beyond, styled: found } = await styled('unisex hoodie outfit', shop);
  expect(found).toMatchObject({ outfits: [], advice: [] });
  expect(beyond).toEqual([
    {
      change: 'Allow pieces cut for women or men',
      total: { amount: 140_000, currency: 'INR' },
      ask: { waive: ['gender'], promised: ['h', 'm'] },
    },
  ]);
  expect(asked).toHaveLength(2);
  await styled('hoodie outfit', shop);
  expect(asked).toHaveLength(1);
});

it('says what else to change, or how much more to spend, where pieces cut for women or men are not enough', async () => {
  const inr = (amount: number) => ({ amount, currency: 'INR' });
  const jackets = [...shop, priced('t', 'top', 200, { gender: 'men' })];
  const { beyond, styled: found } = await styled('unisex hoodie and jeans under 1000', jackets);
  expect(found).toMatchObject({ outfits: [], advice: [] });
  const change = 'Allow pieces cut for women or men';
  expect(beyond).toEqual([
    {
      change: `${change}. Allow pieces other than hoodie`,
      total: inr(70_000),
      ask: { waive: ['gender', 'want.garments:hoodie'], promised: ['t', 'm'] },
    },
    {
      change: `${change}. Raise the budget by ₹400 to ₹1,400`,
      total: inr(140_000),
      ask: { waive: ['gender'], budget: inr(140_000), promised: ['h', 'm'] },
    },
  ]);
});

it.each(['outfit for my kid', 'outfit for my daughter', 'outfit for a 6 year old'])(
  "shows no grown-ups' clothes for a child, and says so where nothing is sold for children: %j",
  async (text) => {
    const grownUps = [priced('t', 'top', 900), priced('b', 'bottom', 700)].map((piece) => ({
      ...piece,
      gender: 'women' as const,
    }));
    const { beyond, styled: found } = await styled(text, grownUps);
    expect(found).toMatchObject({ outfits: [], advice: [] });
    expect(beyond).toEqual([
      {
        change: "Ask for grown-ups: nothing here makes such an outfit of children's wear",
        total: { amount: 160_000, currency: 'INR' },
        ask: { waive: ['gender'], promised: ['t', 'b'] },
      },
    ]);
  },
);

it('keeps to children where nothing unisex for a child makes an outfit', async () => {
  const girls = [
    priced('t', 'top', 300, { gender: 'girls' }),
    priced('b', 'bottom', 200, { gender: 'girls' }),
  ];
  const { beyond } = await styled('unisex outfit for my kid', [...girls, ...shop]);
  expect(beyond).toMatchObject([{ change: 'Allow pieces cut for girls or boys', total: { amount: 50_000 } }]);
});

it('says what to ask in where what is sold in the currency of the wish makes no outfit', async () => {
  const dollars = { price: { amount: 2000, currency: 'USD' }, gender: 'women' as const };
  const pieces = [
    ...[priced('t', 'top', 900), priced('b', 'bottom', 700)].map((piece) => ({
      ...piece,
      gender: 'women' as const,
    })),
    { ...priced('d', 'top', 1), ...dollars },
  ];
  const { beyond, styled: found } = await styled('women, under $50', pieces);
  expect(found).toMatchObject({ outfits: [], advice: [] });
  expect(beyond).toMatchObject([
    {
      change: 'Ask in INR: nothing here makes such an outfit in USD',
      total: { amount: 160_000, currency: 'INR' },
    },
  ]);
  expect(asked).toHaveLength(2);
});

it.each([
  ['show me 2 outfits', {}, 2],
  ['show me 2 outfits', { count: 3 }, 3],
  ['show me outfits', {}, 4],
])('dresses as many outfits as are asked for: %j under %j', async (text, request, count) => {
  const many = [1, 2, 3, 4, 5, 6].flatMap((n) => [
    priced(`t${n}`, 'top', 300 + n, { gender: 'women', brand: `t${n}` }),
    priced(`b${n}`, 'bottom', 200 + n, { gender: 'women', brand: `b${n}` }),
  ]);
  expect((await styled(text, many, request)).styled.outfits).toHaveLength(count);
});

it('shows the neighbouring shade, and says so, only where the very one makes no outfit', async () => {
  const shirt = (id: string, colour: string) =>
    priced(id, 'top', 900, { category: 'shirt', gender: 'men', colours: [colour] });
  const trousers = priced('b', 'bottom', 700, { category: 'trousers', gender: 'men' });
  const { query, styled: found } = await styled('sky blue shirt, men', [
    shirt('t', 'blue'),
    shirt('n', 'navy'),
    trousers,
  ]);
  expect(found.outfits).toHaveLength(1);
  expect(found.outfits[0]?.why).toContain('the nearest here to light blue: shirt');
  expect(query.want.nearest).toEqual(['light blue']);
  expect(asked.at(-1)?.slots.find(({ slot }) => slot === 'top')?.mainColours).toContain('blue');

  const both = [shirt('t', 'blue'), shirt('l', 'light blue'), trousers];
  const { query: exact, styled: own } = await styled('sky blue shirt, men', both);
  expect(own.outfits.map(({ items }) => items.map(({ id }) => id))).toEqual([['l', 'b']]);
  expect(exact.want.nearest).toBeUndefined();
  expect(asked).toHaveLength(1);
});
