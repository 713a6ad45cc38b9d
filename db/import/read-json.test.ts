import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.js';
import { readPrices } from './row-prices.js';
import { endsEarly, longestRow } from './source-row.js';
import { splitJson, splitLines } from './split-json.js';
import { all, pieces } from './testing/rows.js';

const readList = (json: string, cut?: number) => all(readJson(splitJson(pieces(json, cut)), new Map()));
const readLines = (lines: string) => all(readJson(splitLines(pieces(lines)), new Map()));

describe('a JSON catalogue', () => {
  it('is an array, or an object that holds one under a known name', async () => {
    const item = '{"id": 7, "title": "A \\"b\\" ]}", "price": 1499.5}';
    const fields = { id: '7', title: 'A "b" ]}', price: '1499.5' };
    expect(await readList(`[\n${item},\n{"id":8}]`)).toEqual([
      { line: 2, fields },
      { line: 3, fields: { id: '8' } },
    ]);
    expect(await readList(`{"facets":[{"id":"no"}],"data":{"products":[${item}]},"x":1}`)).toEqual([
      { line: 1, fields },
    ]);
  });

  it('may nest price, brand and sizes with stock the way marketplaces do', async () => {
    const item = {
      id: 1,
      name: 'Rain jacket',
      price: { mrp: 4000, discounted: 2000, discount: { label: '(50% OFF)' } },
      brand: { name: 'Northly' },
      baseColour: 'Green',
      articleType: 'Jackets',
      sizes: [
        { label: 'S', available: true },
        { label: 'M', available: false },
      ],
    };
    const [row] = await readList(JSON.stringify([item]));
    expect(row?.fields).toEqual({
      id: '1',
      title: 'Rain jacket',
      salePrice: '2000',
      listPrice: '4000',
      brand: 'Northly',
      colour: 'Green',
      category: 'Jackets',
      sizes: ['S'],
      availability: 'true',
    });
  });

  it('may list variants, which keep their product’s words and state their own price, size and stock', async () => {
    const shop = {
      id: 9,
      title: 'Linen shirt',
      vendor: 'Northly',
      options: [{ name: 'Color', position: 1 }, { name: 'Size' }],
      images: [{ src: 'https://s.example/9.jpg' }],
      variants: [
        { id: 91, title: 'Red / S', option1: 'Red', option2: 'S', price: '12.00', available: true },
        { id: 92, title: 'Red / M', option1: 'Red', option2: 'M', price: '12.00', available: false },
      ],
    };
    const plain = {
      id: 'a',
      name: 'Wool coat',
      price: 5000,
      mrp: 6000,
      variants: [{ size: 'S' }, { size: 'M', price: 5500 }],
    };
    const said = {
      title: 'Linen shirt',
      brand: 'Northly',
      imageUrl: 'https://s.example/9.jpg',
      price: '12.00',
    };
    const options = { groupId: '9', optionNames: 'Color\nSize' };
    expect((await readList(JSON.stringify([shop, plain]))).map(({ fields }) => fields)).toEqual([
      { id: '91', ...said, ...options, optionValues: 'Red\nS\n', availability: 'true' },
      { id: '92', ...said, ...options, optionValues: 'Red\nM\n', availability: 'false' },
      { id: 'a', groupId: 'a', title: 'Wool coat', price: '5000', listPrice: '6000', sizes: 'S' },
      { id: 'a', groupId: 'a', title: 'Wool coat', price: '5500', sizes: 'M' },
    ]);
  });

  it('keeps every digit of an id that is a number', async () => {
    const rows = await readList(
      '[{"id": 12345678901234567891, "title": "a \\" 12345678901234567891", "price": 1499.1234567890123456}]',
    );
    expect(rows[0]?.fields).toEqual({
      id: '12345678901234567891',
      title: 'a " 12345678901234567891',
      price: '1499.1234567890124',
    });
  });

  it('is read on after a line of nothing but quotes, at once', async () => {
    const rows = await readLines(`{"id":12345678901234567891,"title":"${'\\"'.repeat(400_000)}\n{"id":2}`);
    expect(rows).toMatchObject([
      { line: 1, problem: expect.stringMatching(/^not a JSON object/) },
      { line: 2 },
    ]);
  });

  it('refuses what follows its end, which may be another list', async () => {
    const rows = await readList('[{"id":1}]\n\n[{"id":2}]');
    expect(rows).toEqual([
      { line: 1, fields: { id: '1' } },
      { line: 3, fields: {}, problem: 'text after the end of the list' },
    ]);
    expect(await readList('[{"id":1}]\n \n')).toHaveLength(1);
  });

  it('refuses only the items that are no objects, are broken or are endless', async () => {
    const rows = await readList(
      `[1, {"id": }, {"id":"${'z'.repeat(longestRow * 2)}"}, {"id":"good"}]`,
      50_000,
    );
    expect(rows.map((row) => row.problem)).toEqual([
      'not a JSON object: "1"',
      'not a JSON object: "{\\"id\\": }"',
      `an item of more than ${longestRow} characters`,
      undefined,
    ]);
  });

  it('costs the lines that are broken where an open string or a lost comma joins many', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `{"id":${at},"title":"Hat"}`);
    lines[1] = '{"id":1,"title":"Hat}';
    lines[6] = '{"id":6,"title":Hat"}';
    const rows = await readList(`[\n${lines.join(',\n')}\n]`);
    expect(rows.map((row) => row.line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows.filter((row) => row.problem !== undefined).map((row) => row.line)).toEqual([3, 8]);
    expect((await readList(`[\n{"id":1}\n{"id":2}\n]`)).map((row) => row.fields)).toEqual([
      { id: '1' },
      { id: '2' },
    ]);
  });

  it('never writes to a prototype', async () => {
    const rows = await readList(
      '[{"__proto__":{"title":"x","price":"1"},"constructor":{"name":"y"},"id":"1"}]',
    );
    expect(rows[0]?.fields.title).toBeUndefined();
    expect(Object.getPrototypeOf(rows[0]?.fields)).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty('title');
  });

  it('is read as far as it goes where it breaks off, and the row at its end says so', async () => {
    const said = { fields: { id: '1' } };
    const end = { fields: {}, problem: endsEarly };
    expect(await readList('[{"id":1},\n{"id"')).toEqual([
      { line: 1, ...said },
      { line: 2, ...end },
    ]);
    expect(await readList('{"products":[{"id":1}\n')).toEqual([
      { line: 1, ...said },
      { line: 2, ...end },
    ]);
    expect(await readList('[{"id":1},\n\n')).toEqual(await readList('[{"id":1}\n\n'));
    expect(await readList('[{"id":1},\n\n')).toEqual([
      { line: 1, ...said },
      { line: 3, ...end },
    ]);
    expect(await readList('{"products":[{"id":1}]')).toEqual([{ line: 1, ...said }]);
  });

  it('is refused when it holds no list or nests without end', async () => {
    await expect(readList('{"id":1}')).rejects.toThrow('no list of products');
    await expect(readList('['.repeat(1000))).rejects.toThrow('nest more than 500 deep');
  });
});

describe('an Agentic Commerce product feed', () => {
  it('keeps a price that is a number, and the currency that stands beside it', async () => {
    const shared = { title: 'Tee', image_link: 'https://s.example/2.jpg', currency: 'USD' };
    const rows = await readLines(
      [
        { id: 'a', price: 79.99, ...shared },
        { id: 'b', price: '79.99', sale_price: 59, ...shared },
      ]
        .map((item) => JSON.stringify(item))
        .join('\n'),
    );
    expect(rows.map(({ fields }) => readPrices(fields, { currency: 'INR', now: new Date(0) }))).toEqual([
      { price: { amount: 7999, currency: 'USD' }, listPrice: null, isCurrencyAssumed: false },
      { price: { amount: 5900, currency: 'USD' }, listPrice: 7999, isCurrencyAssumed: false },
    ]);
  });

  it('is read in its flat shape, by today’s names and the first version’s', async () => {
    const today = {
      item_id: 's1',
      group_id: 'g1',
      title: 'Tee - Red / S',
      price: '79.99 USD',
      sale_price: '59.99 USD',
      availability: 'in_stock',
      url: 'https://s.example/1',
      variant_dict: { Color: 'Red', Size: 'S' },
      is_eligible_search: true,
    };
    const first = {
      id: 's2',
      item_group_id: 'g2',
      title: 'Tee',
      price: '79.99 USD',
      link: 'https://s.example/2',
      image_link: 'https://s.example/2.jpg',
      size: 'M',
      enable_search: true,
    };
    const rows = await readLines(`${JSON.stringify(today)}\n\n${JSON.stringify(first)}\n`);
    expect(rows).toEqual([
      {
        line: 1,
        fields: {
          id: 's1',
          groupId: 'g1',
          title: 'Tee - Red / S',
          price: '79.99 USD',
          salePrice: '59.99 USD',
          availability: 'in_stock',
          url: 'https://s.example/1',
          colour: 'Red',
          sizes: 'S',
        },
      },
      {
        line: 3,
        fields: {
          id: 's2',
          groupId: 'g2',
          title: 'Tee',
          price: '79.99 USD',
          url: 'https://s.example/2',
          imageUrl: 'https://s.example/2.jpg',
          sizes: 'M',
        },
      },
    ]);
  });

  it('is read without what goes by a name without end, under which every leaf would repeat it', async () => {
    const leaves = Object.fromEntries(Array.from({ length: 390 }, (_, at) => [`leaf${at}`, at]));
    const item = { title: 'Hat', ['n'.repeat(900_000)]: leaves, brand: 'Northly' };
    const rows = await readList(JSON.stringify([item]));
    expect(rows).toEqual([{ line: 1, fields: { title: 'Hat', brand: 'Northly' } }]);
  });

  it('whose variants repeat long words is refused before it fills the disk, and the next is read', async () => {
    const variants = Array.from({ length: 1200 }, (_, id) => ({ id }));
    const long = { title: 'Shirt', description: 'd'.repeat(60_000), variants };
    expect(await readList(JSON.stringify([long, { id: 1, title: 'Hat' }]))).toEqual([
      { line: 1, fields: {}, problem: 'variants that repeat more than 67108864 characters' },
      { line: 1, item: 2, fields: { id: '1', title: 'Hat' } },
    ]);
  });

  it('is read in its nested shape: a row a variant, prices in minor units, the header skipped', async () => {
    const product = {
      id: 'p1',
      title: 'Classic tee',
      description: { plain: 'Cotton.' },
      media: [{ type: 'image', url: 'https://s.example/p.jpg' }],
      variants: [
        {
          id: 'v1',
          title: 'Tee S',
          price: { amount: 1999, currency: 'USD' },
          list_price: { amount: 2499, currency: 'USD' },
          availability: { available: true, status: 'in_stock' },
          variant_options: [{ name: 'Size', value: 'S' }],
        },
        {
          id: 'v2',
          title: 'Tee M',
          price: { amount: 1999, currency: 'JPY' },
          availability: { available: false },
        },
      ],
    };
    const lines = [{ feed_id: 'f', account_id: 'a' }, product, { id: 'p2', title: 'Hat' }];
    const rows = await readLines(lines.map((line) => JSON.stringify(line)).join('\n'));
    const common = {
      groupId: 'p1',
      title: 'Classic tee',
      description: 'Cotton.',
      imageUrl: 'https://s.example/p.jpg',
    };
    expect(rows).toEqual([
      {
        line: 2,
        fields: {
          ...common,
          id: 'v1',
          price: '19.99 USD',
          listPrice: '24.99 USD',
          availability: 'in_stock',
          sizes: 'S',
        },
      },
      {
        line: 2,
        item: 2,
        fields: { ...common, id: 'v2', price: '1999 JPY', availability: 'out_of_stock' },
      },
      { line: 3, fields: { id: 'p2', title: 'Hat' } },
    ]);
  });
});
