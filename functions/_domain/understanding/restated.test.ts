import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('what is put right', () => {
  it.each([
    ['under 2k.. actually 2500 ok', 250_000],
    ['under 2000, no wait 3000', 300_000],
    ["under 2000, no wait make it 1500, women's top and jeans", 150_000],
    ['max 2000, sorry 1500, scratch that, 1800', 180_000],
    ['under 2000, actually 2 shirts', 200_000],
    ['budget 5000... salary is late, keep it 3000', 300_000],
    ['around 3k, can go up to 4k', 400_000],
    ['my budget is 2k, okay stretching to 3.5k', 350_000],
    ['under 2000, keep it simple', 200_000],
    ['under 2000 per piece, keep it 5000 total', 500_000],
  ])('"%s" is the last amount', (text, max) => expect(parseWish(text).budget).toMatchObject({ max }));

  it.each([
    ['shirt L, sorry XL', 'XL', []],
    ['size xxl scratch that xl', 'XL', []],
    ['size M', 'M', []],
    ['size 32, I mean 34, jeans', '34', []],
  ])('"%s" is the last size', (text, size, unread) => {
    const query = parseWish(text);
    expect([Object.values(query.sizes), query.unread]).toEqual([[size], unread]);
  });
});

it('is also for whom it is', () => {
  expect(parseWish('for my brother, I mean my sister, casual 2000')).toMatchObject({
    gender: 'women',
    unread: [],
  });
});

describe('numbers in words', () => {
  it.each([
    ['coat, she wears size fourteen', { any: '14' }],
    ["men's running shoes size eleven and a half", { shoes: '11.5' }],
    ['jeans thirty six by thirty two', { bottom: '36x32' }],
    ['two sizes too big', {}],
  ])('"%s" are sizes where only a size can stand', (text, sizes) =>
    expect(parseWish(text).sizes).toEqual(sizes),
  );

  it.each([
    ["something for my son, he's eight", 'boys', 8],
    ['shirt for a lad of 9', 'boys', 9],
    ["trousers for my lad, he's 11", 'boys', 11],
    ['my grandson is turning one', 'boys', 1],
  ])('"%s" are ages of a child that is named', (text, gender, years) => {
    expect(parseWish(text)).toMatchObject({ gender, age: { low: years, high: years } });
  });

  it('are amounts with all that belongs to them', () => {
    const budget = (text: string) => parseWish(text).budget;
    expect(budget('eighty to a hundred and twenty dollars')).toMatchObject({ min: 8000, max: 12_000 });
    expect(budget('between one hundred and two hundred dollars')).toMatchObject({ min: 10_000, max: 20_000 });
    expect(budget('SR 300')).toMatchObject({ max: 30_000, currency: 'SAR' });
  });
});
