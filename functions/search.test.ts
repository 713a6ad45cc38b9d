import { describe, expect, inject, it } from 'vitest';
import { SearchAnswer } from './_domain/answers.js';

Object.assign(process.env, inject('services'), { RATE_LIMIT_PER_MINUTE: '0' });
const { default: search } = await import('./search.js');

const get = (query: Record<string, string>) =>
  search.fetch(new Request(`http://localhost/api/search?${new URLSearchParams(query)}`));
const found = async (query: Record<string, string>) => SearchAnswer.parse(await (await get(query)).json());

describe('search', () => {
  it('finds what the words say, best first', async () => {
    const { products } = await found({ q: 'red saree', limit: '5' });
    expect(products).toHaveLength(5);
    for (const product of products) expect(product.category).toContain('saree');
    expect(products[0]?.colours).toContain('red');
  });

  it.each([
    ['mardo ke jute', 'shoes', ['men', 'unisex'], []],
    ['मर्दों के जूते', 'shoes', ['men', 'unisex'], []],
    ['ladkiyon ki kurti', 'top', ['women', 'unisex'], []],
    ['लाल साड़ी', 'onepiece', ['women'], ['red']],
    ['सस्ती लाल साड़ी दिखाओ', 'onepiece', ['women'], ['red']],
    ['cheap sarees', 'onepiece', ['women'], []],
    ['बच्चों के कपड़े', 'top', ['girls', 'boys'], []],
  ])('finds for %j what it means in English', async (q, slot, genders, colours) => {
    const { products, facets } = await found({ q, limit: '5' });
    expect(facets.slot.map(({ value }) => value)).toContain(slot);
    expect(products).toHaveLength(5);
    for (const { gender } of products) expect(genders).toContain(gender);
    for (const colour of colours) expect(products[0]?.colours).toContain(colour);
  });

  it('keeps the limits that its words state, page by page', async () => {
    const { products, nextCursor } = await found({ q: 'women shoes under 2000 no heels', limit: '5' });
    const next = await found({ q: 'women shoes under 2000 no heels', limit: '5', cursor: nextCursor ?? '' });
    const shown = [...products, ...next.products];
    expect(new Set(shown.map(({ id }) => id)).size).toBe(10);
    for (const { category, price } of shown) {
      expect(category).not.toBe('heels');
      expect(price.amount).toBeLessThanOrEqual(200_000);
    }
    const { products: plain } = await found({ q: 'dress not black', limit: '20' });
    expect(plain.flatMap(({ colours }) => colours)).not.toContain('black');
  });

  it('holds every filter at once', async () => {
    const { products } = await found({
      slot: 'top',
      gender: 'women',
      colour: 'black',
      minPrice: '30000',
      maxPrice: '200000',
      size: 'M',
      limit: '100',
    });
    expect(products.length).toBeGreaterThan(0);
    for (const product of products) {
      expect(product).toMatchObject({ slot: 'top', gender: 'women' });
      expect(product.price.amount).toBeGreaterThanOrEqual(30_000);
      expect(product.price.amount).toBeLessThanOrEqual(200_000);
      expect(product.sizes).toContain('M');
    }
  });

  it.each([
    ['gray', 'grey'],
    ['Safed', 'white'],
    ['NAVY BLUE', 'navy'],
  ])('takes the colour %s as %s', async (said, name) => {
    const [one, other] = await Promise.all([found({ colour: said }), found({ colour: name })]);
    expect(one.products.length).toBeGreaterThan(0);
    expect(one.products).toEqual(other.products);
  });

  it.each(['relevance', 'price_asc', 'price_desc', 'newest'])(
    'walks every page by %s: nothing twice, nothing left out',
    async (sort) => {
      const all = await found({ q: 'cotton kurta', sort, limit: '100' });
      const walked: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await found({ q: 'cotton kurta', sort, limit: '17', ...(cursor && { cursor }) });
        walked.push(...page.products.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor && walked.length < 2000);
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.slice(0, 100)).toEqual(all.products.map(({ id }) => id));
      const counted = all.facets.slot.reduce((sum, { count }) => sum + count, 0);
      expect(walked).toHaveLength(counted);
    },
  );

  it('sorts by price', async () => {
    const prices = (await found({ slot: 'shoes', sort: 'price_asc', limit: '100' })).products.map(
      (p) => p.price.amount,
    );
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
  });

  it('shows what resembles a product, and not the product itself', async () => {
    const [jeans] = (await found({ q: 'blue jeans', limit: '1' })).products;
    const { products } = await found({ similarTo: jeans?.id ?? '', limit: '8' });
    expect(products.map(({ id }) => id)).not.toContain(jeans?.id);
    expect(products.filter(({ slot }) => slot === 'bottom').length).toBeGreaterThanOrEqual(7);
  });

  it('counts facets over everything that matched, not over the page', async () => {
    const page = await found({ slot: 'shoes', limit: '1' });
    const whole = await found({ slot: 'shoes', limit: '100' });
    expect(page.facets).toEqual(whole.facets);
    expect(page.facets.slot).toEqual([{ value: 'shoes', count: expect.any(Number) }]);
    expect(page.facets.price.every(({ value }) => /^\d+-\d+$/.test(value))).toBe(true);
  });

  it('refuses a cursor whose position was changed, types that JSON tells apart, and prices the wrong way round', async () => {
    const { nextCursor = '' } = await found({ q: 'cotton', limit: '5' });
    const position = JSON.parse(atob(nextCursor.replaceAll('-', '+').replaceAll('_', '/')));
    for (const change of [{ k: '-1' }, { k: '9999999999999999.999999' }, { id: 'zzz' }]) {
      const cursor = btoa(JSON.stringify({ ...position, ...change })).replaceAll('=', '');
      expect((await get({ q: 'cotton', limit: '5', cursor })).status).toBe(400);
    }
    for (const body of [
      { limit: true },
      { limit: [5] },
      { limit: '5' },
      { minPrice: [] },
      { minPrice: 500, maxPrice: 100 },
      { inStock: 'true' },
    ]) {
      const request = new Request('http://localhost/api/search', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect([body, (await search.fetch(request)).status]).toEqual([body, 400]);
    }
  });

  it('lacks nothing without a model, since words never wait for one', async () => {
    const { degraded } = await found({ q: 'red saree for a wedding' });
    expect(degraded.map(({ part }) => part)).not.toContain('embedder');
  });

  it('answers a photo with nothing while no picture model is set up, and says so', async () => {
    const request = (image: string) =>
      search.fetch(
        new Request('http://localhost/api/search', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ image }),
        }),
      );
    const answer = SearchAnswer.parse(await (await request('/9j/4AAQSkZJRg==')).json());
    expect(answer.products).toEqual([]);
    expect(answer.degraded).toContainEqual({ part: 'embedder', reason: 'not_configured' });
    expect((await request('R0lGODlhAQABAAAAACw=')).status).toBe(400);
  });

  it.each([
    [{ limit: '101' }, 'limit'],
    [{ limit: 'many' }, 'limit'],
    [{ limit: '0x10' }, 'limit'],
    [{ limit: '1e1' }, 'limit'],
    [{ minPrice: '' }, 'minPrice'],
    [{ currency: 'XXA' }, 'currency'],
    [{ minPrice: '-1' }, 'minPrice'],
    [{ minPrice: '1.5' }, 'minPrice'],
    [{ minPrice: '500', maxPrice: '100' }, 'maxPrice'],
    [{ slot: 'hat' }, 'slot'],
    [{ sort: 'price' }, 'sort'],
    [{ similarTo: 'nothing' }, 'similarTo'],
    [{ cursor: 'AAAA' }, 'cursor'],
    [{ cursor: '%27' }, 'cursor'],
    [{ colour: '\0' }, 'colour'],
    [{ page: '2' }, 'page'],
  ] as [Record<string, string>, string][])('refuses %j by the name of the parameter', async (query, path) => {
    const response = await get(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  });
});
