import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from './wish.js';

/** Garments and details that are wanted, what is turned down, and what stays unread. */
const read = (text: string) => {
  const { want, avoid, unread } = parseWish(text);
  const refused = [...avoid.garments, ...(avoid.details ?? []), ...(avoid.pieces ?? []).map(avoidedName)];
  return [want.garments, want.details ?? [], refused, unread].map((words) => words.join()).join(' | ');
};
const others = 'sleeveless,short sleeve,long sleeve';

describe('three quarters', () => {
  it.each([
    ['3/4 sleeves top', ` |  | ${others} | `],
    ['3/4th sleeve kurti', `kurti |  | ${others} | `],
    ['kurti with 3/4 th sleeves', `kurti |  | ${others} | `],
    ['3/4-sleeve kurta', `kurta |  | ${others} | `],
    ['three-fourth sleeve kurti', `kurti |  | ${others} | `],
    ['three fourth sleeves top under 900', ` |  | ${others} | `],
    ['3/4 length sleeves kurta', `kurta |  | ${others} | `],
    ['three quarter sleeve kurti', `kurti |  | ${others} | `],
    ['no 3/4 sleeves, kurti', 'kurti |  | three quarter sleeve | '],
    ['3/4 pants', 'capris |  |  | '],
    ['3/4th pants for gym', 'capris |  |  | '],
    ['three fourth pants', 'capris |  |  | '],
    ['three fourths for men', 'shorts |  |  | '],
  ])('are how long sleeves or trousers are: %j', (text, expected) => expect(read(text)).toBe(expected));

  it('are no two numbers, and two numbers no length', () => {
    expect(parseWish('3/4 sleeves top, 3 looks').count).toBe(3);
    expect(parseWish('3/4 looks for office').unread).not.toContain('looks');
    expect(parseWish('jeans 33/34').sizes).toEqual({ bottom: '33x34' });
  });
});

describe('open toes', () => {
  it.each([
    ['open toe heels', 'heels | open toe |  | '],
    ['peep toe heels', 'heels | open toe |  | '],
    ['open-toed sandals', 'sandals | open toe |  | '],
    ['heels with open toe', 'heels | open toe |  | '],
    ['no open toe heels', ' |  | open toe heels | '],
    ['heels, no open toe', 'heels |  | open toe | '],
    ['no open toe shoes', ' |  | open toe shoes | '],
  ])('are a detail of shoes: %j', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a length behind what is turned down', () => {
  it.each([
    ['no shorts above the knee', 'shorts'],
    ['no skirts above knee', 'skirt'],
  ])('is not liked: %j', (text, garment) => {
    const { want, avoid } = parseWish(text);
    expect([want.details, avoid.garments]).toEqual([undefined, [garment]]);
  });

  it('is liked of what is asked for', () => {
    expect(parseWish('dress above the knee').want.details).toEqual(['mini']);
    expect(parseWish('no shorts, skirt above the knee').want.details).toEqual(['mini']);
  });
});

describe('light and followers', () => {
  it.each([
    ['candle light dinner', ' |  |  | '],
    ['candlelight dinner, black dress', 'dress |  |  | '],
    ['candle lit dinner', ' |  |  | '],
    ['dinner by candle light', ' |  |  | candle,light'],
  ])('a dinner by candles asks for none: %j', (text, expected) => {
    expect([read(text), parseWish(text).occasion]).toEqual([expected, 'date']);
  });

  it('followers are counted, and no flowers', () => {
    const { aesthetics, budget, unread } = parseWish('18k followers, dress under 3000');
    expect([aesthetics, budget?.max, unread]).toEqual([[], 300_000, ['18k', 'followers']]);
  });
});
