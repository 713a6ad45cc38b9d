import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

const limit = (text: string) => {
  const { budget, unread } = parseWish(text);
  const ends = [budget?.min, budget?.max].map((amount) => (amount === undefined ? '' : amount / 100));
  return [ends.join('..'), unread];
};

describe('from one amount to another', () => {
  it.each([
    ['2k aur 3k ke beech', '2000..3000'],
    ['1500 aur 2500 ke bich', '1500..2500'],
    ['kurta 1000 aur 1500 ke beech mein', '1000..1500'],
    ['2000 and 3000 ke beech me', '2000..3000'],
    ['1k se 2k ke beech', '1000..2000'],
    ['2000 ke beech', '..2000'],
    ['500/700 rs', '500..700'],
    ['₹1500/2000', '1500..2000'],
    ['kurta 999/1299', '999..1299'],
    ['dress 1.5k/2k', '1500..2000'],
    ['1500/-', '..1500'],
    ['jeans 32/34 under 1500', '..1500'],
  ])('%j is %s', (text, ends) => expect(limit(text)).toEqual([ends, []]));

  it.each([
    ['shirt 500 aur jeans 700', '..'],
    ['shoes 1500 aur bag 2500 ke andar', '..'],
  ])('is not meant where each is of another piece: %j', (text) => {
    expect(parseWish(text).budget?.min).toBeUndefined();
  });
});

describe('a limit that would be liked beside one that would be borne', () => {
  it.each([
    ['ideally under 3000, max 4000', '..3000', ['max', '4000']],
    ['preferably below 2000 but max 2500', '..2000', ['max', '2500']],
    ['around 1500 ideally, at most 2000', '..1500', ['2000']],
    ['max 4000, ideally under 3000', '..3000', []],
    ['under 3000, ideally under 2500', '..2500', []],
    ['ideally 1500 for shoes, total 4000', '..4000', []],
    ['ideally 2000, upto 2500', '..2500', ['2000']],
    ['kurta under 1000 ideally, jeans max 1500', '..', []],
    ['dress ideally under 2000 rs, max 2500', '..2000', ['max', '2500']],
  ])('holds, and the other is listed: %j', (text, ends, unread) =>
    expect(limit(text)).toEqual([ends, unread]),
  );
});
