import { describe, expect, it } from 'vitest';
import { isBelowNothing } from './budget.js';
import { parseWish } from './wish.js';

const budget = (text: string) => {
  const found = parseWish(text).budget;
  if (!found) return 'none';
  const ends = [found.min, found.max].map((amount) => (amount === undefined ? '' : amount / 100));
  return `${ends.join('..')}${found.currency === 'INR' ? '' : ` ${found.currency}`}${found.scope === 'item' ? ' each' : ''}`;
};

describe('money as people write it', () => {
  it.each([
    ['under 2.5k', '..2500'],
    ['1 lakh tak', '..100000'],
    ['2k-3k', '2000..3000'],
    ['2 - 3k', '2000..3000'],
    ['₹1,000–₹2,500', '1000..2500'],
    ['between 1000 and 1500', '1000..1500'],
    ['at least 3000 and at most 6000', '3000..6000'],
    ['more than 6000 less than 3000', '3000..6000'],
    ['under 15,00', '..1500'],
    ['hazaar rupay tak', '..1000'],
    ['lakh tak', '..100000'],
    ['under fifty bucks USD', '..50 USD'],
    ['ideally 1800ish per item, could be 2000 at the very most', '..2000 each'],
    ['under 1,50,000', '..150000'],
    ['under ₹ 1 500', '..1500'],
    ['between 1 000 and 12 500 rupees', '1000..12500'],
    ['jeans size 32 500 rupees', '..500'],
    ['not more than two thousand', '..2000'],
    ['no more than two thousand five hundred', '..2500'],
    ['each under 700', '..700 each'],
    ['under 700 per item', '..700 each'],
    ['nothing over 700 apiece', '..700 each'],
    ['each outfit under 3000', '..3000'],
    ['3 outfits for a week, each under 3000', '..3000'],
    ['3 outfits, each piece under 700', '..700 each'],
    ['3 outfits, shoes under 1000 each', '..1000 each'],
    ['a top that looks classy, under 700 each', '..700 each'],
    ['3 looks for goa, each under 2000', '..2000'],
    ['twin girls, 1000 each', '..1000'],
    ['2 kids diwali 800 each', '..800'],
    ['under 1000 each for my 2 daughters', '..1000'],
    ['dono bachchon ke liye 800 each', '..800'],
    ['bridesmaids 2500 each', '..2500'],
    ['girls party wear, each under 700', '..700 each'],
    ['my 2 daughters, frocks under 700 each', '..700 each'],
    ['twin girls, matching frocks, 600 each', '..600 each'],
    ['party with my 3 friends, 800 each', '..800 each'],
    ['38 euro size, under 2000', '..2000'],
    ['under 40 euro size M', '..40 EUR'],
    ['40 euro size 38', '..40 EUR'],
    ['no piece more than 800, men casual', '..800 each'],
    ['no single item over 900', '..900 each'],
    ['everything under 700', '..700 each'],
    ['complete look with everything for 3000', '..3000'],
    ['black everything 3000', '..3000'],
    ['under three and a half thousand', '..3500'],
    ['two and a half thousand rupees', '..2500'],
    ['saade teen hazaar tak', '..3500'],
    ['sava do hazaar tak', '..2250'],
    ['sava hazaar tak', '..1250'],
    ['1500 ke andar', '..1500'],
    ['1500 k andar', '..1500'],
    ['1500 se kam', '..1500'],
    ['1500 se zyada nahi', '..1500'],
    ['1500 se zyada', '1500..'],
    ['less than 2000 and more than 1000', '1000..2000'],
    ['under 2000 and above 1000', '1000..2000'],
    ['2000 and above', '2000..'],
    ['dedh hazaar tak', '..1500'],
    ['dhai hazaar', '..2500'],
    ['paune do hazaar tak', '..1750'],
    ['do teen hazaar', '2000..3000'],
    ['paanch sau', '..500'],
    ['१५०० रुपये तक', '..1500'],
    ['999/-', '..999'],
    ['Rs. 1500', '..1500'],
    ['Rs.1,499.00 only', '..1499'],
    ['1500rs', '..1500'],
    ['₹1.5k', '..1500'],
    ['max 80 €', '..80 EUR'],
    ['£50 or less', '..50 GBP'],
    ['US$100', '..100 USD'],
    ['A$ 100', '..100 AUD'],
    ['2.029,95 €', '..2029.95 EUR'],
    ['budget 3000', '..3000'],
    ['3000 budget', '..3000'],
    ['my budget is somewhere around 3000', '..3000'],
    ['around 3000', '..3000'],
    ['about 3000', '..3000'],
    ['from 3000', '3000..'],
    ['3000+', '3000..'],
    ['3000 and above', '3000..'],
    ['min 1000 max 3000', '1000..3000'],
    ['1000 min 3000 max', '1000..3000'],
    ['sub-1500', '..1500'],
    ['<= 1500', '..1500'],
    ['I do not want to go above 2000', '..2000'],
    ['under 3000, ideally under 2500', '..2500'],
    ['1500', '..1500'],
    ['a dress, 1299', '..1299'],
  ])('%j is %s', (text, expected) => expect(budget(text)).toBe(expected));

  it.each([
    ['budget - 3000', '..3000'],
    ['budget: 3000', '..3000'],
    ['budget:-3000/-', '..3000'],
    ['budget-3000', '..3000'],
    ['women- 500', '..500'],
    ['- under 500', '..500'],
    ['1000-1500', '1000..1500'],
    ['1000 -1500', '1000..1500'],
    ['1000rs -1500rs', '1000..1500'],
    ['2k -3k', '2000..3000'],
  ])('a dash that lists, labels or joins is no minus: %j is %s', (text, expected) =>
    expect(budget(text)).toBe(expected),
  );

  it.each([
    ...[
      'under -500 rupees',
      'budget of minus 200',
      'max minus 5k',
      'less than -500',
      '-₹500',
      'minus 500 rs',
      '₹ -500',
    ],
    ...['between -100 and 500', 'minus five hundred budget', 'budget -500'],
  ])('%j limits the budget to less than nothing', (text) => expect(isBelowNothing(text)).toBe(true));

  it.each([
    ...[
      'women- 500',
      '- under 500',
      '1000 -1500',
      'budget:-3000',
      'budget: -3000/-',
      '2k -3k budget',
      'kurti -500',
    ],
    ...[
      'jacket for -10 degrees',
      'ladakh at -15, under 5000',
      'minus the heels, 2000 budget',
      'dress, minus 500',
    ],
  ])('%j does not', (text) => expect(isBelowNothing(text)).toBe(false));

  it.each([
    ...['-500', '-500 rupees', 'minus 500', 'minus rs 500', 'under -500', '₹-500', '-₹500', 'budget -500'],
    ...['minus five hundred'],
  ])('a limit below zero is none, and is not understood: %j', (text) => {
    expect(budget(text)).toBe('none');
    expect(parseWish(text).unread).toEqual(expect.arrayContaining([expect.stringMatching(/500|five/)]));
  });

  it.each([
    ['1e9', '1e9'],
    ['under 1e3', '1e3'],
    ['₹1e9', '1e9'],
    ['1e3 rupees', '1e3'],
    ['under 1.5e3', '1.5e3'],
    ['under 9abc', '9abc'],
    ['rs x500', 'x500'],
    ['2k5', '2k5'],
    ['size 9abc', '9abc'],
    ['abc9 size', 'abc9'],
  ])('a number that is only part of a word says nothing: %j', (text, word) => {
    expect(budget(text)).toBe('none');
    expect(parseWish(text).sizes).toEqual({});
    expect(parseWish(text).unread).toContain(word);
  });

  it.each([
    ['should not cross 2200', '..2200'],
    ['polo shirts, $40 per shirt', '..40 USD each'],
    ['about 5 grand, INR', '..5000'],
    ['2k for clothes and another 1k for shoes', '..1000 each'],
    ['paise ki tension nahi', 'none'],
  ])('is read in the words of shoppers, and nothing of it is left over: %j is %s', (text, expected) => {
    expect(budget(text)).toBe(expected);
    expect(parseWish(text).unread).toEqual([]);
  });

  it.each([
    ['rs500', '..500'],
    ['500inr', '..500'],
    ['under1500', '..1500'],
    ['1500tak', '..1500'],
    ['1500ish', '..1500'],
    ['3000max', '..3000'],
    ['2k500', '..2500'],
  ])('a number right at its unit or cue is read: %j is %s', (text, expected) =>
    expect(budget(text)).toBe(expected),
  );

  it.each([
    ...[
      'no limit',
      'budget no bar',
      '501 jeans',
      'levis 511',
      '90s look',
      'y2k',
      'my 6 year old',
      "5'10 guy",
      '170 cm tall',
    ],
    ...[
      'trends 2024',
      '2 outfits',
      'women over 40',
      'kids under 10',
      '100% cotton',
      'size 38',
      'UK 9',
      '3 piece suit',
    ],
    ...['air max 90', '3XL', 'waist 32', 'for 200 guests', 'class of 2025'],
  ])('%j states none', (text) => expect(budget(text)).toBe('none'));
});

describe('limits on one garment and on all together', () => {
  const garments = (text: string) =>
    parseWish(text).budget?.garments?.map(({ garment, max }) => `${garment} ${max / 100}`);

  it.each([
    ['sneakers under 2k, total 5k', '..5000', ['sneakers 2000']],
    ['total 5k, sneakers under 2k', '..5000', ['sneakers 2000']],
    ['shoes max 1500, whole outfit max 4000', '..4000', ['footwear 1500']],
    ['max 7000, blazer alone not above 4000', '..7000', ['blazer 4000']],
    ['anarkali under 4k total 6k with juttis', '..6000', ['anarkali 4000']],
    ['shoes under 1000 each, total 3000', '..3000', ['footwear 1000']],
    ['shirt below 1500 jeans below 2000 overall 3000', '..3000', ['shirt 1500', 'jeans 2000']],
    ['casual under 2k shoes under 1k', '..2000', ['footwear 1000']],
    ['office under 3k shirt under 800 jeans under 1000', '..3000', ['shirt 800', 'jeans 1000']],
    ['boys 2000 shoes under 800', '..2000', ['footwear 800']],
    ['party 3000, heels under 800', '..3000', ['heels 800']],
    ['at least 2000, shoes under 700', '2000..', ['footwear 700']],
    ['women 2500 but not more than 500 on bag', '..2500', ['bags 500']],
    ['party 3000, spend at most 500 on jewellery', '..3000', ['jewellery 500']],
    ['2500 with shoes below 700 and bag below 500', '..2500', ['footwear 700', 'bags 500']],
    ['kurta 1000 palazzo 700 total 2500', '..2500', ['kurta 1000', 'palazzos 700']],
    ['under 1k jeans under 500 top', '..', ['jeans 1000', 'topwear 500']],
  ])('hold beside each other in %j', (text, expected, own) => {
    expect([budget(text), garments(text), parseWish(text).unread.filter((word) => /\d/.test(word))]).toEqual([
      expected,
      own,
      [],
    ]);
  });

  it.each([
    ['dress under 2k, total 1.5k', '..1500'],
    ['shirt and jeans under 2000, total 5000', '..2000'],
    ['shirt and jeans under 3000 total', '..3000'],
    ['shoes 2000 max everything else 1500', '..2000 each'],
  ])('are the strictest where one garment has none of its own: %j', (text, expected) => {
    expect([budget(text), garments(text)]).toEqual([expected, undefined]);
  });
});

it.each([
  ['casual under 2000 each under 700', 2000, 700],
  ['casual under 2000, each piece under 700', 2000, 700],
  ['men 3000 total, max 1000 per item', 3000, 1000],
  ['under 700 each, total 2000', 2000, 700],
  ['under 2000 total, each under 5000', 2000, undefined],
])('holds a limit on each piece beside one on the outfit: %j', (text, most, each) => {
  const { budget: read, unread } = parseWish(text);
  expect([read?.scope, (read?.max ?? 0) / 100, read?.each && read.each / 100, unread]).toEqual([
    'outfit',
    most,
    each,
    [],
  ]);
});

it('keeps the limits of two garments apart, whether or not one on the outfit is stated', () => {
  expect(parseWish('top under 700 and jeans under 1200').budget).toEqual({
    currency: 'INR',
    scope: 'outfit',
    garments: [
      { garment: 'topwear', max: 70_000 },
      { garment: 'jeans', max: 120_000 },
    ],
  });
});

it('binds a garment in whichever sense it is meant', () => {
  expect(parseWish('kurta under 500, pajama under 300').budget?.garments).toEqual([
    { garment: 'kurta', max: 50_000 },
    { garment: 'night suit', max: 30_000 },
    { garment: 'ethnic pyjama', max: 30_000 },
  ]);
});
