import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

const sizes = (text: string) =>
  Object.entries(parseWish(text).sizes)
    .map(([part, size]) => `${part} ${size}`)
    .join(', ');

describe('the size that a child is of its age', () => {
  it.each([
    ['6 year old daughter', '6Y', []],
    ['6-7 years old boy', '6-7Y', []],
    ['son, age 12', '12Y', []],
    ['6 year old daughter, size 8', '8', []],
    ['my 16 year old daughter', undefined, []],
    // Clothes of the youngest are not sold by years, and those of grown-ups follow from no age.
    ['2 year old daughter', undefined, ['2']],
    ['My 2 year old', undefined, ['2']],
  ])('%j', (text, any, unread) => {
    const query = parseWish(text);
    expect(query.sizes.any).toBe(any);
    expect(query.unread).toEqual(unread);
  });
});

describe('sizes as people say them', () => {
  it.each([
    ['medium on top and 32 on the bottom', 'top M, bottom 32'],
    ['waist 30', 'bottom 30'],
    ['30 inch waist', 'bottom 30'],
    ['shirt 42, shoes UK 9', 'top 42, shoes UK 9'],
    ['3XL', 'any 3XL'],
    ['2xl', 'any XXL'],
    ['xxl', 'any XXL'],
    ['extra large', 'any XL'],
    ['plus size', 'any Plus'],
    ['42 regular', 'top 42'],
    ['42R', 'top 42'],
    ['42 long', 'top 42L'],
    ['size m', 'any M'],
    ['M', 'any M'],
    ['L size', 'any L'],
    ['size: small', 'any S'],
    ['black, medium, office', 'any M'],
    ['tops in medium, jeans in 30', 'top M, bottom 30'],
    ['W32 L34', 'bottom 32'],
    ['size 8 heels', 'shoes 8'],
    ['shoe size 9', 'shoes 9'],
    ['EU 42 sneakers', 'shoes EU 42'],
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
    ],
  ])('%j states none', (text) => expect(sizes(text)).toBe(''));
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
