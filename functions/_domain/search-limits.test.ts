import { describe, expect, it } from 'vitest';
import { searchLimits } from './search-limits.js';

const limits = (q: string) => searchLimits(q, 'INR');

describe('a price in the words of a search', () => {
  it.each([
    ['shirt around 700', 'shirt', { max: 700 }],
    ['kurta about 700', 'kurta', { max: 700 }],
    ['jeans approx 1000', 'jeans', { max: 1000 }],
    ['jeans 500-1000', 'jeans', { min: 500, max: 1000 }],
    ['500 to 1000', '', { min: 500, max: 1000 }],
    ['rs 500 - rs 1000', '', { min: 500, max: 1000 }],
    ['shoes under two thousand', 'shoes', { max: 2000 }],
    ['do hazaar ke andar shoes', 'shoes', { max: 2000 }],
    ['kurta minimum 1500', 'kurta', { min: 1500 }],
    ['kurta at most 600', 'kurta', { max: 600 }],
    ['<1500', '', { max: 1500 }],
    ['watch 1500+', 'watch', { min: 1500 }],
    ['saree budget 1500', 'saree', { max: 1500 }],
    ['shoes for 1500', 'shoes', { max: 1500 }],
    ['in 1000 rs', '', { max: 1000 }],
    ['999 rs', '', { max: 999 }],
    ['starting at 2000', '', { min: 2000 }],
    ['shirt cheaper than 600', 'shirt', { max: 600 }],
    ['1500 rupaye tak', '', { max: 1500 }],
    ['kurta 3000 but not less than 2000', 'kurta', { min: 2000, max: 3000 }],
    ['Under 500 shoes', 'shoes', { max: 500 }],
    ['shirt below rs.800', 'shirt', { max: 800 }],
    ['काली ड्रेस 1000 रुपये से कम', 'काली ड्रेस', { max: 1000 }],
    ['levis 550 jeans under 2000', 'levis 550 jeans', { max: 2000 }],
  ])('limits as in a wish: %s', (q, text, { min, max }: { min?: number; max?: number }) => {
    expect(limits(q)).toEqual({
      text,
      budget: {
        ...(min !== undefined && { min: min * 100 }),
        ...(max !== undefined && { max: max * 100 }),
        currency: 'INR',
      },
    });
  });

  it('keeps limits that nothing can hold together, and one that nothing is below', () => {
    expect(limits('dress under 1000 above 2000')?.budget).toMatchObject({ min: 200_000, max: 100_000 });
    expect(limits('dress under 0')?.budget).toMatchObject({ max: 0 });
  });

  it('is the strictest of several: one thing is searched at a time', () => {
    expect(limits('shirt under 800, jeans under 1200')?.budget).toMatchObject({ max: 80_000 });
  });

  it.each([
    'spf 50+ sunscreen',
    '18k gold ring',
    'nike air max 270',
    'forever 21 dress',
    'levis 511 jeans',
    'Acme Plus Size Padded Bra P5252',
    'Acme Men Watches 14639-307',
    'Acme Men Watch NL90089KD02',
    'shoes 40-41',
    'pack of 3 tees for men',
  ])('is none where a number is something else: %s', (q) => {
    expect(limits(q)).toBeUndefined();
  });
});

describe('what a search turns down', () => {
  it.each([
    ['non leather belt', 'belt', { materials: ['leather', 'suede'] }],
    ['shoes except puma', 'shoes', { words: ['puma', 'pumas'] }],
    ['Not puma shoes', 'shoes', { words: ['puma', 'pumas'] }],
    ['no nike no puma running shoes', 'running shoes', { words: ['nike', 'nikes', 'puma', 'pumas'] }],
    ['sneakers apart from nike', 'sneakers', { words: ['nike', 'nikes'] }],
    ['shoes but not nike', 'shoes', { words: ['nike', 'nikes'] }],
    ['anything but black', '', { colours: ['black'] }],
    ['non floral dress', 'dress', { patterns: ['floral'] }],
    ['dress minus floral', 'dress', { patterns: ['floral'] }],
    ['dress -floral', 'dress', { patterns: ['floral'] }],
    ['tops other than crop tops', 'tops', { categories: ['crop top'] }],
    ['leather free bag', 'bag', { materials: ['leather', 'suede'] }],
    [
      'plain dress, not black or white',
      'plain dress',
      { colours: expect.arrayContaining(['black', 'white']) },
    ],
    ['t-shirt, not printed', 't-shirt', { patterns: expect.arrayContaining(['floral', 'graphic']) }],
    ['kurta set without dupatta', 'kurta set', { categories: ['dupatta'], words: ['dupatta', 'dupattas'] }],
  ])('is kept away as in a wish: %s', (q, text, avoid) => {
    expect(limits(q)).toMatchObject({ text, avoid });
  });

  it.each([
    ['anything but black dress', { colours: expect.arrayContaining(['black']) }],
    ['avoid red kurta', { colours: expect.arrayContaining(['red']) }],
    ["don't want floral dress", { patterns: ['floral'] }],
    ['don’t want floral dress', { patterns: ['floral'] }],
  ])('is of the garment that is looked for: %s', (q, piece) => {
    expect(limits(q)).toMatchObject({ text: q.split(' ').at(-1), avoid: { pieces: [piece] } });
  });

  it.each(['dress without sleeves', 'dress no sleeves'])('says what is wanted: %s', (q) => {
    expect(limits(q)).toEqual({ text: 'dress sleeveless' });
    expect(limits(`${q} under 1000`)).toMatchObject({ text: 'dress sleeveless' });
  });

  it.each([
    'Acme Men Non Leather Wallet',
    'nike free trainer shoes',
    'never stop t-shirt',
    'busy doing nothing t-shirt',
    'Acme Slim Fit Self -Checked Trousers',
    'no show socks',
    'no limit t-shirt',
    'copy mat effect foundation',
  ])('is nothing where a name says no: %s', (q) => {
    expect(limits(q)).toBeUndefined();
  });
});

describe('a size in the words of a search', () => {
  it.each([
    ['size M dress', 'dress', ['letter:4']],
    ['dress in size m', 'dress', ['letter:4']],
    ['kurta XL', 'kurta', ['letter:6']],
    ['kurta xl under 1000', 'kurta', ['letter:6']],
    ['jeans size 32', 'jeans', ['number:32']],
    ['heels size 38', 'heels', ['eu:38']],
    ['shoes size UK 7', 'shoes', ['uk:7']],
    ['shoes uk 7', 'shoes', ['uk:7']],
    ['girls dress size 6-7 years', 'girls dress', ['years:6', 'years:6.5', 'years:7']],
  ])('limits as the field does: %s', (q, text, sizeKeys) => {
    expect(limits(q)).toMatchObject({ text, sizeKeys });
  });

  it.each([
    'Kipsta F300 Football Size 5 Football',
    'kipsta f300 football size 5 football',
    'plus size dress',
    'free size kurta',
    'ring size 7',
    'h and m dress',
    'dress from h and m',
    'large tote',
    'king size bedsheet',
  ])('is none where no size of clothes is stated: %s', (q) => {
    expect(limits(q)).toBeUndefined();
  });
});
