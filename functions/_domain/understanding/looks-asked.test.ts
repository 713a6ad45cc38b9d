import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('how many outfits a wish asks for', () => {
  it.each([
    ['show me 2 looks for a date', 2],
    ['5 outfits for office', 5],
    ['three options please, beach', 3],
    ['give me 4 different looks', 4],
    ['couple of outfits for goa', 2],
    ['top 3 outfits for goa', 3],
    ['at least 4 nice party looks, size M', 4],
    ['3-4 summer looks', 4],
    ['2 or 3 outfit ideas for college', 3],
    ['do outfit chahiye party ke liye', 2],
    ['teen outfits dikhao office ke liye', 3],
    ['give me 3 for office', 3],
    ['6 different date night outfits under 3000', 6],
    ['2 saree options for diwali', 2],
  ])('is read: %s', (text, count) => {
    const { count: read, unread, sizes } = parseWish(text);
    expect({ count: read, unread }).toEqual({ count, unread: [] });
    expect(Object.values(sizes)).not.toContain(`${count}`);
  });

  it.each([
    ['10 outfits for goa', 6, '10'],
    ['one outfit for a wedding', 2, 'one'],
    ['1 look for office', 2, '1'],
    ['ek hi outfit dikhao bas', 2, 'ek'],
    ['top 10 outfits for goa', 6, '10'],
    ['seven different looks', 6, 'seven'],
  ])('is the nearest that there is, and what was asked is listed: %s', (text, count, word) => {
    expect(parseWish(text)).toMatchObject({ count, unread: [word] });
  });

  it.each([
    '9 to 5 outfits for her',
    'outfit for 3 days in goa',
    '3 day trip outfits',
    'a 2 piece outfit',
    'size 6 outfits',
    '1500 outfit for a date',
    'under 3000 outfit ideas',
    '6 year old outfit ideas',
    'teen outfits for school',
    'what do outfits for office look like',
    'an outfit for a wedding',
    'ek outfit chahiye party ke liye',
    'outfits under 5',
  ])('is not said by: %s', (text) => expect(parseWish(text).count).toBeUndefined());

  it.each([
    ['3 outfits, 6000 altogether', 2000],
    ['3 outfits, all together not more than 6000', 2000],
    ['3 looks for goa, 9000 combined', 3000],
    ['3 outfits, combined budget 6000', 2000],
    ['3 outfits under 6000 for all three', 2000],
    ['3 outfits 6000 rs for all 3', 2000],
    ['3 outfits, 6000 in total for all', 2000],
    ['2 outfits 4000 for both', 2000],
    ['teen outfits chahiye, sab milake 6000', 2000],
    ['3 outfits 10000 altogether', 3333],
    ['3 outfits, 1500 each, 6000 altogether', 1500],
  ])('shares a limit on all together out among them: %s', (text, max) => {
    expect(parseWish(text)).toMatchObject({ budget: { max: max * 100, scope: 'outfit' }, unread: [] });
  });

  it('keeps what was said of all together beside the share', () => {
    expect(parseWish('3 outfits, 6000 altogether').budget?.together).toEqual({ max: 600_000, outfits: 3 });
    expect(parseWish('10 outfits, 6000 altogether').budget?.together).toEqual({ max: 600_000, outfits: 10 });
  });

  it.each([
    ['3 outfits, 6000 total', 6000],
    ['3 outfits, 6000', 6000],
    ['outfit 6000 altogether', 6000],
    ['3 outfits, shirt and pant 2000 altogether', 2000],
    ['3 outfits under 3000, traditional and western combined', 3000],
    ['bring it all together, 3 looks under 2000', 2000],
    ['3 outfits for all three days, 2000', 2000],
  ])('shares nothing that may be on one: %s', (text, max) => {
    const { budget } = parseWish(text);
    expect(budget).toEqual({ max: max * 100, currency: 'INR', scope: 'outfit' });
  });

  it('leaves a limit on each of them a limit on the outfit', () => {
    expect(parseWish('3 outfits under 2000 each').budget).toMatchObject({ max: 200_000, scope: 'outfit' });
    expect(parseWish('party look, each piece under 2000').budget).toMatchObject({ scope: 'item' });
  });
});
