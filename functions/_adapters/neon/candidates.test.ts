import { beforeAll, describe, expect, it } from 'vitest';
import { productId } from '../../../db/import/identity.js';
import { importRows } from '../../../db/import/import.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { embedText, houseSpace } from '../../_domain/embedding.js';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { candidateWish } from '../../_domain/styling/candidate-wish.js';
import { planOutfits } from '../../_domain/styling/plan.js';
import { readWords } from '../../_domain/understanding/search-words.js';
import { parseWish } from '../../_domain/understanding/wish.js';
import { fetchCandidates } from './candidates.js';
import { neonCatalogue } from './catalogue.js';
import { refuseOdd } from './read-rows.js';

const db = await ownDatabase();

/** Of every kind more than advice needs, all at one price. */
const kinds = [
  ...['Men Black Leather Shoes', 'Men White Canvas Shoes', 'Men Black Shirt', 'Men Sleeveless T-shirt'],
  ...['Men Blue Skinny Fit Jeans', 'Men Blue Slim Fit Jeans'],
];
const childrens = [
  ...[
    ['Girls Pink Frock', '5-6 Years'],
    ['Girls Red Frock', '9-10 Years'],
    ['Girls Blue Frock', 'S'],
  ],
  ...[
    ['Girls White Shoes', 'UK 11C'],
    ['Unisex White Shoes', 'UK 7'],
    ['Unisex Red Shoes', 'UK 12C'],
  ],
] as const;
const copies = 5;

beforeAll(async () => {
  async function* rows() {
    for (const [kind, title] of kinds.entries())
      for (let copy = 0; copy < copies; copy++)
        yield { line: 1, fields: { id: `${kind}-${copy}`, title: `${title} No ${copy}`, price: '999' } };
    for (const [title, size] of childrens)
      for (let copy = 0; copy < 3; copy++)
        yield {
          line: 1,
          fields: { id: `${size}${copy}`, title: `${title} ${copy}`, price: '999', sizes: size },
        };
  }
  async function* kids() {
    for (const title of ['Kids Green T-shirt', 'Unisex Grey T-shirt', 'Girls Pink T-shirt'])
      yield { line: 1, fields: { id: title, title, price: '1999' } };
  }
  async function* bags() {
    for (let copy = 0; copy < 60; copy++)
      yield {
        line: 1,
        fields: { id: `b${copy}`, title: `Women Quilted Blue Handbag ${copy}`, price: '999' },
      };
    for (let copy = 0; copy < 30; copy++)
      yield {
        line: 1,
        fields: { id: `d${copy}`, title: `Women Quilted Blue Handbag ${copy}`, price: '29899' },
      };
    yield { line: 1, fields: { id: 'dear', title: 'Women Plain Blue Handbag', price: '29999' } };
    yield { line: 1, fields: { id: 'red', title: 'Women Plain Red Handbag', price: '1999' } };
  }
  async function* described() {
    for (const [id, description] of [
      ['plain', 'Solid dress, has long sleeves'],
      ['bare', 'Solid dress, sleeveless, with sequinned hem'],
      ['plastic', 'Synthetic lining'],
      ['unsaid', ''],
    ] as const)
      yield { line: 1, fields: { id, title: `Women Green Dress ${id}`, description, price: '999' } };
  }
  async function* jumpsuits() {
    for (let copy = 0; copy < 70; copy++)
      yield { line: 1, fields: { id: `j${copy}`, title: `Women Black Jumpsuit ${copy}`, price: '999' } };
    const made = {
      title: 'Women Orange Party Jumpsuit of Net, Culotte',
      price: '1029',
      brand: 'Acmes Makers',
    };
    yield { line: 1, fields: { id: 'made', ...made } };
    const sold = { title: 'Women Orange Party Jumpsuit of Lace', price: '1029', sizes: 'XL, XXL' };
    yield { line: 1, fields: { id: 'sold', ...sold } };
  }
  async function* slippers() {
    for (let copy = 0; copy < 60; copy++)
      yield {
        line: 1,
        fields: { id: `f${copy}`, title: `Women Slippers ${copy}`, price: '999', sizes: 'UK 5' },
      };
    yield { line: 1, fields: { id: 'run', title: 'Women Running Shoes', price: '1029' } };
  }
  await importRows(db, slippers(), { source: 'slippers', currency: 'INR', now: () => new Date() });
  await importRows(db, jumpsuits(), { source: 'jumpsuits', currency: 'INR', now: () => new Date() });
  await importRows(db, described(), { source: 'described', currency: 'INR', now: () => new Date() });
  await importRows(db, bags(), { source: 'bags', currency: 'INR', now: () => new Date() });
  await importRows(db, kids(), { source: 'kids', currency: 'INR', now: () => new Date() });
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
});

/** How many of each kind come for a wish, in the order of `kinds`. */
const counts = async (words: string) => {
  const candidates = await candidatesOf(words);
  return kinds.map((kind) => candidates.filter(({ title }) => title.startsWith(kind)).length);
};

const candidatesOf = async (words: string) => {
  const query = parseWish(words);
  const plan = planOutfits(query);
  const embeddings = plan.slotQueries.map(({ text }) => ({ space: houseSpace, vector: embedText(text) }));
  const given = { embeddings, currency: 'INR', locked: [], banned: [] };
  return (await fetchCandidates(db, candidateWish(query, plan, given), refuseOdd)).candidates;
};

const holds = async (words: string, id: string) =>
  (await candidatesOf(words)).some(({ externalId }) => externalId === id);

describe('candidates', () => {
  // Of what one limit keeps out the two cheapest come for advice, of what two keep out the cheapest.
  it.each([
    ['for men', [5, 5, 5, 5, 5, 5]],
    ['black shirt but no black shoes, men', [2, 5, 5, 1, 5, 5]],
    ['men, no leather shoes', [2, 5, 5, 5, 5, 5]],
    ['men, no skinny jeans', [5, 5, 5, 5, 2, 5]],
    ['men, not slim fit', [5, 5, 5, 5, 5, 2]],
    ['men, nothing sleeveless', [5, 5, 5, 2, 5, 5]],
    ['men, no sleeveless tops', [5, 5, 5, 2, 5, 5]],
  ])('for %j are those within its limits, and of the others what advice needs', async (words, expected) => {
    expect(await counts(words)).toEqual(expected);
  });

  it('begin with what is known to be sold in the stated size, however many that may be are nearer', async () => {
    expect(await holds('jumpsuit women, size XL', 'sold')).toBe(true);
    expect(await holds('jumpsuit women', 'sold')).toBe(false);
  });

  it('do not begin with what the occasion shuns, though it is sold in the stated size', async () => {
    expect(await holds('hiking, women, shoe size 5', 'run')).toBe(true);
    expect(await holds('shoes for women, shoe size 5', 'run')).toBe(false);
  });

  it('begin with what is called as the garment is that the wish names', async () => {
    expect(await holds('culotte jumpsuit women', 'made')).toBe(true);
  });

  it('begin with what a maker has made that the wish names', async () => {
    expect(await holds("acme's makers jumpsuit women", 'made')).toBe(true);
    expect(await holds('jumpsuit women', 'made')).toBe(false);
  });

  it('bear what their descriptions say of what is turned down, and of sleeves, and nothing else', async () => {
    const details = async (words: string) => {
      const dresses = (await candidatesOf(words)).filter(({ source }) => source === 'described');
      return Object.fromEntries(dresses.map((one) => [one.externalId, one.details]));
    };
    const none = { plain: undefined, bare: undefined, plastic: undefined, unsaid: undefined };
    expect(await details('dress for women')).toEqual(none);
    expect(await details('dress for women, no sequins')).toEqual({ ...none, bare: ['embellished'] });
    expect(await details('dress for women, nothing synthetic')).toEqual({ ...none, plastic: ['synthetic'] });
    const sleeves = { ...none, plain: ['long sleeve'], bare: ['sleeveless'] };
    expect(await details('dress for women, no sleeveless')).toEqual(sleeves);
    expect(await details('women, no sleeveless dresses')).toEqual(sleeves);
  });

  it('are not all of one colour where the wish names none, though the nearest are', async () => {
    const found = await candidatesOf('quilted handbag for women');
    const bags = found.filter(({ slot }) => slot === 'bag');
    expect(new Set(bags.map(({ colours }) => colours[0]))).toEqual(new Set(['blue', 'red']));
  });

  it('hold the dearest where the wish states a least price, and for a least price of each piece nothing cheaper', async () => {
    expect(await holds('quilted handbag for women', 'dear')).toBe(false);
    expect(await holds('quilted handbag for women, at least 9000', 'dear')).toBe(true);
    expect(await holds('quilted handbag for women, between 1000 and 9000', 'dear')).toBe(false);
    expect(await holds('quilted handbag for women, each at least 20000', 'dear')).toBe(true);
  });

  it('hold for a larger budget all that a smaller one has to choose from', async () => {
    const bagsWithin = async (words: string) =>
      (await candidatesOf(`quilted handbag for women ${words}`)).flatMap(({ slot, externalId }) =>
        slot === 'bag' ? [externalId] : [],
      );
    let fewer = await bagsWithin('under 500');
    for (const words of ['under 1000', 'under 2500', 'under 9000', 'under 29950', 'under 50000', '']) {
      const more = await bagsWithin(words);
      expect(more).toEqual(expect.arrayContaining(fewer));
      fewer = more;
    }
    expect(fewer).toEqual(expect.arrayContaining(['red', 'd0']));
  });

  it('hold the nearest within what a garment may cost beside the outfit, however many dearer ones are nearer', async () => {
    const bags = async (words: string) => {
      const found = (await candidatesOf(words)).filter(({ slot }) => slot === 'bag');
      return found.filter(({ price }) => price.amount > 150_000).length;
    };
    expect(await bags('plain handbag for women, total 9000')).toBeGreaterThan(0);
    expect(await bags('plain handbag under 1500 for women, total 9000')).toBe(0);
  });

  it('for a child are sold for its age, unless not by years, and in no size of grown-ups', async () => {
    const found = await candidatesOf('6 year old daughter');
    const many = (size: string) => found.filter(({ sizes }) => sizes?.includes(size)).length;
    expect([many('5-6 Years'), many('S'), many('9-10 Years')]).toEqual([3, 3, 2]);
    expect([many('UK 11C'), many('UK 12C'), many('UK 7')]).toEqual([3, 3, 0]);
  });

  it('hold children’s wear for either for a girl and for a boy, never for a grown-up', async () => {
    const greens = async (words: string) =>
      (await candidatesOf(words)).flatMap(({ title, gender, kids }) =>
        title === 'Kids Green T-shirt' ? [[gender, kids]] : [],
      );
    expect(await greens('6 year old daughter')).toEqual([['unisex', true]]);
    expect(await greens('t-shirt for my 6 year old son')).toEqual([['unisex', true]]);
    expect(await greens('t-shirt for men')).toEqual([]);
    expect(await greens('unisex t-shirt')).toEqual([]);
  });
});

describe('a search', () => {
  const titles = async (wish: Partial<SearchWish>) => {
    const { products } = await neonCatalogue(db, refuseOdd).search({
      source: 'kids',
      limit: 9,
      sort: 'relevance',
      ...wish,
    });
    return products.map(({ title, gender }) => `${title}: ${gender}`).sort();
  };
  const embedder = {
    embed: async (texts: readonly string[]) =>
      texts.map((text) => ({ space: houseSpace, vector: embedText(text) })),
  };

  it('tells of children’s wear for either as unisex, and finds it so', async () => {
    const kids = 'Kids Green T-shirt: unisex';
    const [girls, unisex] = ['Girls Pink T-shirt: girls', 'Unisex Grey T-shirt: unisex'];
    expect(await titles({ gender: 'unisex' })).toEqual([kids, unisex]);
    expect(await titles({ gender: 'girls' })).toEqual([girls]);
    expect(await titles(await readWords('girls t-shirt', embedder))).toEqual([girls, kids, unisex]);
    expect(await titles(await readWords('t-shirt for men', embedder))).toEqual([unisex]);
    expect(await titles({ similarTo: productId('kids', 'Girls Pink T-shirt') })).toEqual([kids, unisex]);
  });
});
