import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

const most = (text: string) => {
  const { budget, unread } = parseWish(text);
  return { max: budget?.max === undefined ? undefined : budget.max / 100, unread };
};

describe('how pure gold is', () => {
  it.each([
    ['22k gold necklace', undefined, ['22k']],
    ['24k gold plated earrings under 900', 900, ['24k']],
    ['gold plated 18k chain', undefined, ['18k']],
    ['10k gold plated ring', undefined, ['10k']],
    ['18k rose gold ring under 5000', 5000, ['18k']],
    ['22 carat gold bangles', undefined, ['22', 'carat']],
    ['saree with 22k gold jewellery, 3000', 3000, ['22k']],
  ])('is no money, and is listed: %j', (text, max, unread) => {
    const { budget } = parseWish(text);
    const read = budget?.max ?? budget?.garments?.[0]?.max;
    expect([read && read / 100, parseWish(text).unread]).toEqual([max, unread]);
  });

  it.each([
    ['under 22k gold saree', 22_000],
    ['budget 22k gold necklace', 22_000],
    ['my budget is 22k gold jewellery', 22_000],
    ['less than 18k gold bangles', 18_000],
    ['gold saree 22k', 22_000],
    ['22k, gold necklace', 22_000],
    ['10k gold lehenga', 10_000],
    ['20k gold and silver anklet', 20_000],
    ['22k gold saree', 22_000],
    ['5k gold earrings', 5000],
    ['₹22k gold necklace', 22_000],
    ['gold necklace under 22k', 22_000],
  ])('is money where the words or the number say so: %j', (text, max) =>
    expect(most(text)).toEqual({ max, unread: [] }),
  );
});

describe('how many outfits', () => {
  it.each([
    ['show me 100 looks', ['100']],
    ['100 options', ['100']],
    ['give me 200 ideas', ['200']],
    ['show me 500 outfits', ['500']],
    ['give me 1000 options', ['1000']],
    ['150 outfits for office', ['150']],
  ])('is no money: %j', (text, unread) => expect(most(text)).toEqual({ max: undefined, unread }));

  it.each([
    ['1500 outfit', 1500],
    ['under 250 outfits for kids', 250],
    ['2000 rs outfits', 2000],
    ['show me 2000 rs looks', 2000],
    ['under 500 looks', 500],
    ['budget 200 options', 200],
    ['show me a 1500 look', 1500],
    ['1500 looks good', 1500],
    ['show me looks, 100 rupees', 100],
  ])('is not meant: %j', (text, max) => expect(most(text)).toEqual({ max, unread: [] }));
});

describe('what a sale takes off', () => {
  it.each([
    ['100 rupees off', undefined],
    ['500 off on kurtis', undefined],
    ['50% off', undefined],
    ['dress under 2000, 300 rs off', 2000],
    ['500 rupees discount', undefined],
    ['500 ka discount', undefined],
    ['discount of 500', undefined],
    ['1000 cashback', undefined],
  ])('is no price: %j', (text, max) => {
    const found = most(text);
    expect([found.max, found.unread.length]).toEqual([max, expect.toSatisfy((count) => count > 0)]);
  });

  it.each([
    ['1500 off shoulder top', 1500],
    ['2000 off white saree', 2000],
    ['under 1500 off-white kurta', 1500],
    ['1500 after discount', 1500],
    ['under 1000 discount wala', 1000],
  ])('is not meant: %j', (text, max) => expect(most(text).max).toBe(max));
});
