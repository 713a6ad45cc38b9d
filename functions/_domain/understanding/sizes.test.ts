import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

const sizes = (text: string) =>
  Object.entries(parseWish(text).sizes)
    .map(([part, size]) => `${part} ${size}`)
    .join(', ');

describe('a size said roughly and exactly', () => {
  it.each([
    ['plus size XXL kurta set', 'any XXL', []],
    ['plus size dress size 3XL', 'any 3XL', []],
    ['plus size dress, size S', 'any S', ['plus']],
    ['plus size top and 32 on the bottom', 'top Plus, bottom 32', []],
    ['plus size dress', 'any Plus', []],
  ])('is the exact one: %s', (text, read, unread) => {
    expect([sizes(text), parseWish(text).unread]).toEqual([read, unread]);
  });
});

describe('a garment with its size', () => {
  it.each([
    ['dress size M, party', ['dress'], { any: 'M' }],
    ['shirt size 42, office', ['shirt'], { top: '42' }],
    ['dress size 10, wedding', [], { any: '10' }],
    ['shoes UK 5½, wedding', [], { shoes: 'UK 5.5' }],
    ['shirt 42, shoes UK 9, wedding', [], { top: '42', shoes: 'UK 9' }],
  ])('is asked for unless it only says whose numbering it is: %s', (text, garments, read) => {
    expect(parseWish(text)).toMatchObject({ want: { garments }, sizes: read });
  });
});

describe('a letter beside an amount', () => {
  it.each([
    ['L 1500', 'any L', 1500],
    ['M 2000 party', 'any M', 2000],
    ['m 2000 budget', 'any M', 2000],
    ['l ₹1500', 'any L', 1500],
    ['office, s 900', 'any S', 900],
    ['1500 L', 'any L', 1500],
    ['KURTA, RS 1500 M', 'any M', 1500],
  ])('is a size: %s', (text, size, max) =>
    expect([sizes(text), parseWish(text).budget?.max]).toEqual([size, max * 100]),
  );

  it.each(['S$100', 'running 1500 m', 'm 30', 'small 500 rs bag', 'A 1500'])('is not meant: %s', (text) =>
    expect(sizes(text)).toBe(''),
  );
});

describe('two sizes next to each other', () => {
  it.each([
    ['sneakers 38-40 euro size', 'shoes EU 38-40'],
    ['shoes UK 8 or 9, men', 'shoes UK 8-9'],
    ['jeans, waist 32 to 34', 'bottom 32-34'],
    ['jeans 32/34', 'bottom 32x34'],
    ['shoes 2-3 pairs', ''],
    ['2-3 tops, women', ''],
  ])('are sizes from the one to the other in %j', (text, read) => {
    expect([sizes(text), parseWish(text).budget]).toEqual([read, undefined]);
  });
});

describe('a bare number behind a garment', () => {
  it.each([
    ['jeans, 42, men', 'bottom 42', []],
    ['white shirt, 42, under 2000', 'top 42', []],
    ['Navy blazer, 42. Trousers 36.', 'any 42, bottom 36', []],
    ['sneakers, 9, men', 'shoes 9', []],
    ['school shoes, UK 1, girls', 'shoes UK 1', []],
    ['jeans, 2, men', '', ['2']],
    ['shirt in blue, party, 42, men', '', ['42']],
  ])('is its size where it is sold so: %j', (text, read, unread) => {
    expect([sizes(text), parseWish(text).unread]).toEqual([read, unread]);
  });
});

describe('how old the wearer is', () => {
  it.each([
    ['6 year old daughter', 'girls', [6, 6]],
    ['6-7 years old boy', 'boys', [6, 7]],
    ['son, age 12', 'boys', [12, 12]],
    ['my 16 year old daughter', 'women', [16, 16]],
    ['My 2 year old', undefined, [2, 2]],
    ['6y/o girl', 'girls', [6, 6]],
    ['frock for age 5 to 6', undefined, [5, 6]],
    ['hoodie, boy 11-12', 'boys', [11, 12]],
    ['girl 4, pink frock', 'girls', [4, 4]],
    ['my son is 12, picnic', 'boys', [12, 12]],
    ['my daughter who is 9 wants a frock', 'girls', [9, 9]],
    ['my daughter is 8-9', 'girls', [8, 9]],
    ['my son is 10 to 12', 'boys', [10, 12]],
    ['my son is 8 or 9', 'boys', [8, 9]],
    ['my daughter is 4 or 5 years old', 'girls', [4, 5]],
  ])('is no size and no budget in %j', (text, gender, [low, high]) => {
    const query = parseWish(text);
    expect(query).toMatchObject({ sizes: {}, age: { low, high }, unread: [] });
    expect([query.gender, query.budget]).toEqual([gender, undefined]);
  });

  it.each([
    ['5 feet 2, M', 'any M'],
    ['6 ft, shoes UK 9', 'shoes UK 9'],
    ['42 inch bust', 'top 42'],
    ['42 inch waist', 'bottom 42'],
    ['L/34, men', 'any L, bottom 34'],
    ["men's small", 'any S'],
    ['small prints, women', ''],
  ])('is told from height and measures: %s', (text, read) => expect(sizes(text)).toBe(read));

  it.each([
    'my daughter is 5 feet tall',
    'my daughter is 5 2, frock',
    'my son is 6th in line',
    'my kid is 10 dollars richer',
    'my daughter is UK 8',
    'my daughter is 8 uk',
  ])('is not said by what else a child is: %s', (text) => expect(parseWish(text).age).toBeUndefined());

  it("is not said by a size of children's wear", () => {
    expect(parseWish('8Y')).toMatchObject({ sizes: { any: '8Y' }, unread: [] });
    expect(parseWish('8Y').age).toBeUndefined();
    expect(parseWish('6 year old daughter, size 8')).toMatchObject({ sizes: { any: '8' }, age: { low: 6 } });
  });
});

describe('sizes as people say them', () => {
  it.each([
    ['medium on top and 32 on the bottom', 'top M, bottom 32'],
    ['she wears a 16 on top and 18 on the bottom', 'top 16, bottom 18'],
    ['between a M and an L on top, XL on the bottom', 'top M/L, bottom XL'],
    ['size between S and M', 'any S/M'],
    ['ladies kurti size XL not L', 'top XL'],
    ['a woman in my 40s', ''],
    ['daily wear 2 shirts and one trouser men', ''],
    ['office wear 5 shirts, men', ''],
    ['I wear 9 shoes, men', 'shoes 9'],
    ['women, 45, kitty party', ''],
    ['women, 38, kitty party', 'any 38'],
    ['need shoes for my black dress, size 38', 'shoes 38'],
    ['shoes for my new suit in size 9', 'shoes 9'],
    ['I have black jeans, waist 32, need a shirt size 40', 'bottom 32, top 40'],
    ['sandals for men, 42', 'shoes 42'],
    ['sneakers and jeans, men, 42', 'bottom 42'],
    ['waist 30', 'bottom 30'],
    ['size M waist 30', 'any M, bottom 30'],
    ['shirt size 40 waist 34', 'top 40, bottom 34'],
    ['size 44, waist 40', 'any 44, bottom 40'],
    ['40 chest 32 waist', 'top 40, bottom 32'],
    ['32 waist 34 length jeans', 'bottom 32x34'],
    ['30 inch waist', 'bottom 30'],
    ['shirt 42, shoes UK 9', 'top 42, shoes UK 9'],
    ['shirt (38), jeans (32)', 'top 38, bottom 32'],
    ['3XL', 'any 3XL'],
    ['2xl', 'any XXL'],
    ['xxl', 'any XXL'],
    ['extra large', 'any XL'],
    ['plus size', 'any Plus'],
    ['42 regular', 'top 42'],
    ['42R', 'top 42'],
    ['42 long', 'top 42L'],
    ['42L jacket', 'top 42L'],
    ['34R trousers', 'bottom 34'],
    ['40L backpack', ''],
    ['waist 32 length 34', 'bottom 32x34'],
    ['waist 32, inseam 34', 'bottom 32x34'],
    ['32 waist 34 leg', 'bottom 32x34'],
    ["trousers, men's 34", 'bottom 34'],
    ['gym shorts, men, 34, 700', 'bottom 34'],
    ['pant shirt, 40 shirt 34 pant', 'top 40, bottom 34'],
    ['size 6 shoes (UK)', 'shoes UK 6'],
    ["I'm a UK 10, with shoes", 'any UK 10'],
    ["I'm a UK 10 shoe", 'shoes UK 10'],
    ['jumper and boots, size 12', 'any 12'],
    ['size m', 'any M'],
    ['M', 'any M'],
    ['L size', 'any L'],
    ['size: small', 'any S'],
    ['black, medium, office', 'any M'],
    ['tops in medium, jeans in 30', 'top M, bottom 30'],
    ['W32 L34', 'bottom 32x34'],
    ['jeans 32x34', 'bottom 32x34'],
    ['M/L', 'any M/L'],
    ['size m or l', 'any M/L'],
    ['plus', 'any Plus'],
    ['plus dress', 'any Plus'],
    ['6Y dress', 'any 6Y'],
    ['size 6-7 years', 'any 6-7Y'],
    ['girls frock 6-7Y', 'any 6-7Y'],
    ['size 6-12 months', 'any 6-12months'],
    ['size 8 heels', 'shoes 8'],
    ['shoe size 9', 'shoes 9'],
    ['EU 42 sneakers', 'shoes EU 42'],
    ['sneakers 42 euro size', 'shoes EU 42'],
    ['UK 12 dress', 'any UK 12'],
    ['shirt and trousers in size L', 'any L'],
  ])('%j is %s', (text, expected) => expect(sizes(text)).toBe(expected));

  it.each([
    ...[
      '501 jeans',
      '90s',
      'my 6 year old',
      "5'10",
      'trends 2024',
      '2 outfits',
      'small bag',
      'large checks',
      'I M new here'.toUpperCase(),
    ],
    ...[
      'H&M',
      'M&S jacket',
      "it's",
      'medium length skirt',
      'short dress',
      'under 40 dollars',
      '3 piece suit',
      'long coat',
      'shirt plus jeans',
    ],
  ])('%j states none', (text) => expect(sizes(text)).toBe(''));
});

describe('a second size for the same part', () => {
  it('is listed as unread', () => expect(parseWish('size M or XL').unread).toEqual(['XL']));
});

describe('a top with a size', () => {
  it.each(['top in size M for women', 'women top size medium under 900', 'size M top'])(
    '%j asks for a top',
    (text) => {
      expect(parseWish(text)).toMatchObject({ slots: ['top'], sizes: { top: 'M' } });
    },
  );

  it.each(['size M on top', 'medium on top and 32 on the bottom'])('%j says where a size holds', (text) => {
    expect(parseWish(text)).toMatchObject({ slots: [], sizes: { top: 'M' } });
  });
});
