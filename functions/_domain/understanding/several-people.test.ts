import { describe, expect, it } from 'vitest';
import { isForChild } from '../styling/genders.js';
import { parseWish } from './wish.js';

describe('of several people one is dressed, and the others are listed', () => {
  it.each([
    ['outfits for me and my husband', undefined, ['husband']],
    ['boyfriend and me, I need a dress and flats', undefined, ['boyfriend']],
    ['my husband and i, anniversary dinner, need saree', undefined, ['husband']],
    ['boyfriend aur main, date', undefined, ['boyfriend']],
    ['my wife and I are going to a wedding', undefined, []],
    ['mom and me matching outfits', 'women', ['me']],
    ['outfit for my wife and me', 'women', ['me']],
    ['outfit for my husband and I, wedding', 'men', ['I']],
    ['matching outfits for mom and daughter', 'women', ['daughter']],
    ['outfits for mom and dad', 'women', ['dad']],
    ['papa aur mummy ke liye diwali outfit', 'men', ['mummy']],
    ['brother and sister outfits for rakhi', 'men', ['sister']],
    ['clothes for my son and daughter', 'boys', ['daughter']],
    ['his and hers outfits', 'men', ['hers']],
    ['bride and groom outfits', 'women', ['groom']],
    ['husband & wife matching ethnic wear', 'men', ['wife']],
    ['dress for mom, shirt for dad', 'women', ['dad']],
  ])('the first that is named: %s', (text, gender, unread) => {
    const query = parseWish(text);
    expect([query.gender, query.unread]).toEqual([gender, unread]);
  });

  it.each([
    ['something for both of us, wedding', ['both']],
    ['outfits for us both', ['both']],
    ['hum dono ke liye outfit', ['dono']],
    ['matching family outfits diwali', ['family']],
    ['clothes for my whole family, eid', ['family']],
    ['outfit for my parents', ['parents']],
  ])('whoever it may be, where no one is named: %s', (text, unread) => {
    expect(parseWish(text)).toMatchObject({ unread });
    expect(parseWish(text).gender).toBeUndefined();
  });

  it.each([
    'outfits for my parents anniversary',
    'dress for family function',
    'something that works for both office and party',
    'meeting my parents with my boyfriend',
    'dinner with my parents at home',
    'family dinner outfit',
  ])('who is only there is no such person: %s', (text) => expect(parseWish(text).unread).toEqual([]));
});

it.each(['shirt for boys and girls', 'boys and girls party wear'])(
  "boys and girls are dressed in either's wear: %s",
  (text) => {
    const query = parseWish(text);
    expect(query).toMatchObject({ child: true, unread: [] });
    expect(isForChild(query)).toBe(true);
  },
);

it.each(['tshirts for men and women', 'college boys and girls outfits'])(
  "men and women in either's: %s",
  (text) => {
    const { gender, child, unread } = parseWish(text);
    expect([gender, child, unread]).toEqual([undefined, undefined, []]);
  },
);
