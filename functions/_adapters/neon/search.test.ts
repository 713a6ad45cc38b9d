import { beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../../../db/import/import.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { embedText, houseSpace } from '../../_domain/embedding.js';
import type { Catalogue, SearchWish } from '../../_domain/ports/catalogue.js';
import { readWords } from '../../_domain/understanding/search-words.js';
import { neonCatalogue } from './catalogue.js';
import { refuseOdd } from './read-rows.js';

const db = await ownDatabase();
let catalogue: Catalogue;

const titles = [
  'Acme Women Navy Blue Shirt',
  'Acme Women Shirt Navy Blue',
  'ACME  women navy-blue shirt',
  'Acme Women Blue Shirt',
  'Acme Women Blue and Red Shirt',
  'Loafrs Lab Men White Shirt',
  'Acme Men White Sneakers',
  'Acme Men White Loafers',
  'Acme Women Beige Puffer Jacket',
  'Acme Women Red Capri',
  'Acme Red Lipstick',
  'Acme Women Red Saree',
  'Acme Unisex Party Animal T-shirt',
  'Acme Women Beige Clutch',
  'Acme Girls Mint Shirt',
  'Acme Girls Mint Green Shirt',
  'Acme Women Mint Top',
  'Bloom Nutramoist Skin Renewal Daily Cream',
  'Bloom Pure Radiance Daily Foundation',
  'Acme Women Bikini Briefs',
  'Acme Men Watch',
  'Acme Women Silver Ring',
  'Acme Women Aviator Sunglasses',
  'Acme Women Cateye Sunglasses',
  'Acme Women Marvel Printed Top',
  'Acme Women Graphic Top',
];
beforeAll(async () => {
  async function* rows() {
    for (const [line, title] of titles.entries())
      yield { line, fields: { id: `p${line}`, title, price: String(500 + line) } };
  }
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
  catalogue = neonCatalogue(db, refuseOdd);
});

const embedder = {
  embed: async (texts: readonly string[]) =>
    texts.map((text) => ({ space: houseSpace, vector: embedText(text) })),
};
const page = async (q: string, more: Partial<SearchWish> = {}) =>
  catalogue.search({ ...(await readWords(q, embedder)), limit: 10, sort: 'relevance', ...more });
const found = async (q: string) => (await page(q)).products.map(({ title }) => title);

describe('a search by words', () => {
  it.each([
    ['winter', 'Acme Women Beige Puffer Jacket'],
    ['summer', 'Acme Women Red Capri'],
    ['ethnic', 'Acme Women Red Saree'],
    ['lips', 'Acme Red Lipstick'],
  ])('for %s knows what no title says', async (q, first) => {
    expect((await found(q))[0]).toBe(first);
  });

  it('for many kinds finds all of them and nothing else, and counts them', async () => {
    const { products, facets } = await page('footwear');
    expect(products.map(({ title }) => title).sort()).toEqual([
      'Acme Men White Loafers',
      'Acme Men White Sneakers',
    ]);
    expect(facets.slot).toEqual([{ value: 'shoes', count: 2 }]);
    expect(facets.colour).toEqual([{ value: 'white', count: 2 }]);
  });

  it.each(titles)('that is the title "%s" finds that product first', async (title) => {
    expect((await found(title))[0]).toBe(title.replace('  ', ' '));
  });

  it('puts a plain colour before one among others, and clothes before cosmetics', async () => {
    const blue = await found('blue');
    expect(blue.indexOf('Acme Women Blue Shirt')).toBeLessThan(blue.indexOf('Acme Women Blue and Red Shirt'));
    expect((await found('red')).at(-1)).toBe('Acme Women Blue and Red Shirt');
    expect((await found('red'))[0]).not.toBe('Acme Red Lipstick');
  });

  it('puts what most of the found is first where nothing else tells, and what is dressed for before what is called so', async () => {
    expect((await found('women'))[0]).toMatch(/shirt/i);
    expect((await found('party'))[0]).toBe('Acme Women Beige Clutch');
  });

  it('puts grown-ups’ wear before children’s where it names neither a kind nor anybody', async () => {
    expect((await found('mint'))[0]).toBe('Acme Women Mint Top');
    expect((await found('mint shirt'))[0]).toBe('Acme Girls Mint Shirt');
    expect((await found('mint for girls'))[0]).toMatch(/Girls/);
  });

  it.each([
    ['bikini', ['Acme Women Bikini Briefs']],
    ["men's ring", []],
    ['swimsuit', []],
    ['gloves', []],
    ['boots', ['Acme Men White Sneakers', 'Acme Men White Loafers']],
  ])(
    'for %s, which is not sold, finds what is called so or is of the same kind, and nothing else',
    async (q, titled) => {
      expect((await found(q)).sort()).toEqual(titled.sort());
    },
  );

  it('tells how many hold all, and by price shows no others among them', async () => {
    const near = await page('mint shirt');
    expect(near).toMatchObject({ exact: 2 });
    expect(near.products.length).toBeGreaterThan(2);
    expect(
      near.products
        .slice(0, 2)
        .map(({ title }) => title)
        .join(),
    ).toMatch(/mint.*shirt.*mint.*shirt/i);
    const cheap = await page('mint shirt', { sort: 'price_asc' });
    expect(cheap.products.map(({ title }) => title)).toEqual([
      'Acme Girls Mint Shirt',
      'Acme Girls Mint Green Shirt',
    ]);
    expect(cheap.facets.slot).toEqual([{ value: 'top', count: 2 }]);
    const none = await page('brown boots', { sort: 'price_asc' });
    expect(none.exact).toBe(0);
    expect(none.products.length).toBeGreaterThan(0);
    expect(await catalogue.search({ limit: 1, sort: 'newest' })).not.toHaveProperty('exact');
  });

  it('counts what bears all of the words as holding them, however it is understood itself', async () => {
    const { exact, products } = await page('marvel top');
    expect(exact).toBe(2);
    expect(products[0]?.title).toBe('Acme Women Marvel Printed Top');
  });

  it('puts what is called so before others of its kind', async () => {
    expect((await found('cat eye sunglasses'))[0]).toBe('Acme Women Cateye Sunglasses');
    expect((await found('aviator sunglasses'))[0]).toBe('Acme Women Aviator Sunglasses');
  });

  it('puts what bears the maker’s name before what is merely of the kind', async () => {
    expect((await found('loafrs lab blue shirt'))[0]).toBe('Loafrs Lab Men White Shirt');
  });

  it('puts what is mainly of the colour that is filtered by before its shades', async () => {
    const { products } = await page('shirt', { colour: 'blue' });
    const titles = products.map(({ title }) => title.toLowerCase());
    expect(titles.indexOf('acme women blue shirt')).toBeLessThan(
      titles.indexOf('acme women navy blue shirt'),
    );
    expect(titles).toContain('acme women navy blue shirt');
  });

  it('counts a maker once, however it is written', async () => {
    const fields = (id: string, brand: string) => ({
      id,
      brand,
      title: `${brand} Umbrella ${id}`,
      price: '9',
    });
    async function* rows() {
      for (const [line, brand] of ['Zed', 'ZED', 'Zed'].entries())
        yield { line, fields: fields(`u${line}`, brand) };
    }
    await importRows(db, rows(), { source: 'makers', currency: 'INR', now: () => new Date() });
    const { facets } = await catalogue.search({ source: 'makers', limit: 1, sort: 'newest' });
    expect(facets.brand).toEqual([{ value: 'Zed', count: 3 }]);
  });

  it('knows a maker by words that mean something else, alone and beside a garment', async () => {
    async function* rows() {
      const fields = { brand: 'Beach Boots', title: 'Linen Umbrella', price: '9' };
      for (const id of ['b1', 'b2'])
        yield { line: Number(id[1]), fields: { id, ...fields, title: `${fields.title} ${id}` } };
      yield { line: 3, fields: { id: 'b3', brand: 'Other', title: 'Linen Umbrella b3', price: '9' } };
    }
    await importRows(db, rows(), { source: 'beach', currency: 'INR', now: () => new Date() });
    const alone = await page('beach boots');
    expect(alone.products.map(({ brand }) => brand)).toEqual(['Beach Boots', 'Beach Boots']);
    expect(alone.exact).toBe(2);
    const beside = await page('beach boots umbrella');
    expect(beside.products.slice(0, 2).map(({ brand }) => brand)).toEqual(['Beach Boots', 'Beach Boots']);
  });

  it('puts slips right, unless a product bears the word', async () => {
    expect((await found('whte snikers'))[0]).toBe('Acme Men White Sneakers');
    expect((await found('loafrs lab'))[0]).toBe('Loafrs Lab Men White Shirt');
  });
});

describe('a search by likeness', () => {
  const likeTo = async (title: string) => {
    const [model] = (await page(title)).products;
    return catalogue.search({ similarTo: model?.id ?? '', limit: 10, sort: 'relevance' });
  };

  it('stays with what is worn in the same place, the same kind first', async () => {
    const { products } = await likeTo('Acme Men White Sneakers');
    expect(products.map(({ title }) => title)).toEqual(['Acme Men White Loafers']);
  });

  it('never shows one product twice, nor the one to be like under another id', async () => {
    const { products } = await likeTo('Acme Women Blue Shirt');
    const blue = products.map(({ title }) => title.toLowerCase()).filter((title) => title.includes('navy'));
    expect(blue).toHaveLength(1);
    const again = (await likeTo('Acme Women Navy Blue Shirt')).products.map(({ title }) =>
      title.toLowerCase(),
    );
    expect(again.filter((title) => title.includes('navy'))).toEqual([]);
    expect(again[0]).toBe('acme women blue shirt');
  });

  it('says when there is no such product', async () => {
    expect(await catalogue.search({ similarTo: 'none', limit: 10, sort: 'relevance' })).toMatchObject({
      products: [],
      similarToKnown: false,
    });
  });
});
