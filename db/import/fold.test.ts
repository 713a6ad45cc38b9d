import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRows } from './fold.js';
import type { Fields } from './source-row.js';

const terms = { currency: 'INR', now: new Date('2026-01-15T12:00:00Z') };
const fold = (...fields: Fields[]) =>
  foldRows(
    fields.map((row, at) => ({ line: at + 2, fields: row })),
    terms,
  );
const tee: Fields = { id: 't', title: 'Cotton Tee', price: '500' };

describe('prices', () => {
  it('ask the sale price and cross out the full one', () => {
    expect(fold({ ...tee, salePrice: '400' }).offer).toMatchObject({
      price: { amount: 40000 },
      listPrice: 50000,
    });
    expect(fold({ ...tee, listPrice: 'Rs\n900' }).offer).toMatchObject({
      price: { amount: 50000 },
      listPrice: 90000,
    });
  });

  it('ask the full price before and after a sale', () => {
    const sale = { ...tee, salePrice: '400' };
    expect(fold({ ...sale, saleDates: '2026-01-10/2026-01-20' }).offer?.price.amount).toBe(40000);
    expect(fold({ ...sale, saleDates: '2025-12-10/2025-12-20' }).offer).toMatchObject({
      price: { amount: 50000 },
      listPrice: null,
    });
  });

  it('never cross out what is not above the price', () => {
    expect(fold({ ...tee, listPrice: '500' }).offer?.listPrice).toBeNull();
    expect(fold({ ...tee, listPrice: 'Nan' }).offer?.listPrice).toBeNull();
    expect(fold({ ...tee, salePrice: '0' }).offer).toMatchObject({
      price: { amount: 50000 },
      listPrice: null,
    });
  });

  it('are refused with their value when they cannot be trusted', () => {
    const reasons = ['ask', '-5', '0', '10 - 20', ''].map(
      (price) => fold({ ...tee, price }).rejected[0]?.reason,
    );
    expect(reasons).toEqual([
      'unreadable price "ask"',
      'negative price "-5"',
      'price is zero: "0"',
      'ambiguous price "10 - 20"',
      'no price',
    ]);
  });

  it('are in the currency that the price, else the column states, by code, mark or word', () => {
    const asked = (price: string, currency?: string) => {
      const { offer, isCurrencyAssumed } = fold({ ...tee, price, ...(currency && { currency }) });
      return [offer?.price.currency, isCurrencyAssumed];
    };
    expect(asked('10', '$')).toEqual(['USD', false]);
    expect(asked('10', 'Rs.')).toEqual(['INR', false]);
    expect(asked('10', 'gbp')).toEqual(['GBP', false]);
    expect(asked('€10', 'local')).toEqual(['EUR', false]);
    expect(asked('10 rupees')).toEqual(['INR', false]);
    expect(asked('10/-')).toEqual(['INR', true]);
    expect(fold({ ...tee, salePrice: '400', price: '$500' }).offer).toMatchObject({
      price: { amount: 40000, currency: 'USD' },
      listPrice: 50000,
    });
    expect(asked('10', ' ')).toEqual(['INR', true]);
  });

  it('are refused in a currency that nobody knows', () => {
    expect(fold({ ...tee, currency: 'ABC' }).rejected[0]?.reason).toBe('unknown currency "ABC"');
  });

  it('of nines only are a blank somebody had to fill, in a currency where nobody asks that', () => {
    expect(fold({ ...tee, price: '99999.0', currency: 'USD' }).rejected[0]?.reason).toBe(
      'placeholder price "99999.0"',
    );
    expect(fold({ ...tee, price: '99999' }).offer?.price.amount).toBe(9999900);
  });
});

describe('the rows of one product', () => {
  it('give the cheapest price that can be paid, and the sizes that can be bought at it', () => {
    const { offer } = fold(
      { ...tee, sizes: 'M', availability: 'in stock' },
      { ...tee, sizes: 'L', availability: 'in stock', price: '450' },
      { ...tee, sizes: 'XL', availability: 'in stock', price: '450' },
      { ...tee, sizes: 'S', availability: 'out of stock', price: '300' },
    );
    expect(offer).toMatchObject({ sizes: ['L', 'XL'], price: { amount: 45000 }, availability: 'in_stock' });
  });

  it('that sell it at another price are refused with both prices and the line that is shown, sold-out ones are not', () => {
    const row = { ...tee, availability: 'in stock' };
    const { rejected } = fold(
      { ...row, sizes: 'XL', price: '1,299' },
      { ...row, sizes: 'M' },
      { ...row, sizes: 'L', currency: 'USD', price: '4.50' },
      { ...row, sizes: 'S', price: '300', availability: 'out of stock' },
    );
    expect(rejected.map(({ row: { line }, reason }) => [line, reason])).toEqual([
      [2, 'sold at ₹1,299, and at ₹500 in line 3'],
      [4, 'sold at $4.50, and at ₹500 in line 3'],
    ]);
  });

  it('tell where in several files the price that is shown stands', () => {
    const rows = [
      { file: 'a.jsonl', line: 4, fields: { ...tee, price: '600' } },
      { file: 'b.jsonl', line: 7, item: 3, fields: tee },
    ];
    expect(foldRows(rows, terms).rejected[0]?.reason).toBe(
      'sold at ₹600, and at ₹500 in line 7, item 3 of b.jsonl',
    );
  });

  it('give every size at a price that a row sells it at, or name its row among the refused', () => {
    const row = fc.record({
      sizes: fc.constantFrom('S', 'M', 'L', 'XL'),
      price: fc.constantFrom('300', '450'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { offer, rejected } = fold(...rows.map((each) => ({ ...tee, ...each })));
        for (const [at, { sizes, price }] of rows.entries()) {
          const isRefused = rejected.some(({ row: { line } }) => line === at + 2);
          expect(isRefused).toBe(Number(price) * 100 !== offer?.price.amount);
          if (!isRefused) expect(offer?.sizes).toContain(sizes);
        }
        for (const size of offer?.sizes ?? [])
          expect(rows).toContainEqual({ sizes: size, price: String((offer?.price.amount ?? 0) / 100) });
      }),
    );
  });

  it('are sold in the run’s own currency where they have a price in several', () => {
    const dear = { ...tee, price: '900', sizes: 'M' };
    expect(fold({ ...tee, price: '8', currency: 'EUR', sizes: 'S' }, dear).offer).toMatchObject({
      price: { amount: 90000, currency: 'INR' },
      sizes: ['M'],
    });
  });

  it('keep their sizes when all are sold out', () => {
    const gone = { ...tee, availability: 'out of stock' };
    expect(fold({ ...gone, sizes: 'M' }, { ...gone, sizes: 'S' }).offer).toMatchObject({
      sizes: ['S', 'M'],
      availability: 'out_of_stock',
    });
  });

  it('are sold out where each of their sizes is, by its stock', () => {
    expect(fold({ ...tee, sizes: 'S:0,M:0' }).offer).toMatchObject({
      sizes: ['S', 'M'],
      availability: 'out_of_stock',
    });
    expect(fold({ ...tee, sizes: 'S:0,M:2' }).offer).toMatchObject({
      sizes: ['M'],
      availability: 'in_stock',
    });
    expect(fold({ ...tee, sizes: 'S:0', stock: '4' }).offer).toMatchObject({ availability: 'in_stock' });
  });

  it('are called what all their titles begin with, where that still names the garment', () => {
    const called = (...titles: string[]) => fold(...titles.map((title) => ({ ...tee, title }))).offer?.title;
    expect(called('Cotton Tee - Red / S', 'Cotton Tee - Red / M')).toBe('Cotton Tee - Red');
    expect(called('Cotton Tee Small', 'Cotton Tee Slim', 'cotton tee')).toBe('Cotton Tee');
    expect(called('Blue Cotton Shirt', 'Blue Cotton Skirt')).toBe('Blue Cotton Shirt');
    expect(called('Red Denim Shirt Dress', 'Red Denim Shirt')).toBe('Red Denim Shirt Dress');
  });

  it('that call the product something else are refused with both titles, and lend it no size', () => {
    const { offer, rejected } = fold(
      { ...tee, sizes: 'M', price: '450' },
      { ...tee, sizes: 'L', title: 'Cotton Cap', url: 'https://s.example/cap' },
      { ...tee, sizes: 'S', price: '450', title: 'Cotton Tee - S' },
    );
    expect(offer).toMatchObject({ title: 'Cotton Tee', sizes: ['S', 'M'], url: null });
    expect(rejected.map(({ row: { line }, reason }) => [line, reason])).toEqual([
      [3, 'titled "Cotton Cap", where the product is "Cotton Tee"'],
    ]);
  });

  it('keep their product without an address that nobody may follow, and note it by its row', () => {
    const { offer, noted, rejected } = fold(
      { ...tee, url: 'javascript:alert(1)', imageUrl: '/images/tee.jpg' },
      { ...tee, url: 'https://s.example/tee', affiliateUrl: 'data:text/html,hello', price: '500.00' },
      { ...tee, url: 'nan', imageUrl: ' ' },
    );
    expect(offer).toMatchObject({ url: 'https://s.example/tee', imageUrl: null });
    expect(rejected).toEqual([]);
    const notes = new Map(noted.map(({ row, notes }) => [row.line, notes]));
    expect(Object.fromEntries(notes)).toEqual({
      2: [
        'url left out, no http(s) address: "javascript:alert(1)"',
        'imageUrl left out, no http(s) address: "/images/tee.jpg"',
      ],
      3: ['affiliateUrl left out, no http(s) address: "data:text/html,hello"'],
    });
  });

  it('note a text that lost characters to a wrong encoding', () => {
    const { offer, noted } = fold({ ...tee, title: 'Chemise \ufffdl\ufffdgante' });
    expect(offer?.title).toBe('Chemise lgante');
    expect(noted[0]?.notes).toEqual(["title has characters that are not of the file's encoding"]);
  });

  it('may be a shop’s variants and pictures, whose option names stand on one row only, in any order', () => {
    const head: Fields = {
      id: 'h',
      title: 'Varsity top',
      price: '60',
      optionNames: 'Size\nColor\n',
      optionValues: 'Small\nRed\n',
      availability: 'in_stock',
    };
    const variant: Fields = {
      id: 'h',
      price: '55',
      listPrice: '80',
      optionValues: 'Large\nBlue\n',
      availability: 'in_stock',
    };
    const picture: Fields = { id: 'h', imageUrl: 'https://s.example/1.jpg' };
    const expected = {
      title: 'Varsity top',
      sizes: ['Large'],
      colour: 'Blue',
      price: { amount: 5500 },
      listPrice: 8000,
      imageUrl: 'https://s.example/1.jpg',
    };
    const rejected = [{ row: { fields: head }, reason: 'sold at ₹60, and at ₹55 in line 3' }];
    expect(fold(head, variant, picture)).toMatchObject({ offer: expected, rejected });
    expect(fold(picture, variant, head)).toMatchObject({ offer: expected, rejected });
  });

  it('are all refused when none of them has a title or a price', () => {
    expect(
      fold({ id: 'h', price: '5' }, { id: 'h', imageUrl: 'x' }).rejected.map(({ reason }) => reason),
    ).toEqual(['no title', 'no title']);
    expect(fold({ ...tee, availability: 'unpublished' }).rejected[0]?.reason).toBe(
      'not published by its shop',
    );
  });
});
