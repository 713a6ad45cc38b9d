import { describe, expect, it } from 'vitest';
import { gendersFor } from '../styling/genders.js';
import { parseWish } from './wish.js';

describe("children's wear is sold up to fifteen years", () => {
  it.each([
    ['outfit for my 14 year old daughter', 'girls'],
    ['outfit for my 14 year old son', 'boys'],
    ['my 13 yr old daughter needs a party dress', 'girls'],
    ['15 year old boy casual', 'boys'],
    ['teenage daughter 14 wedding', 'girls'],
    ['teen boy 13', 'boys'],
    ['teen girl 15 years, school farewell', 'girls'],
    ['my daughter is 14 and loves purple', 'girls'],
    ['boy, 15, first day of college', 'boys'],
  ])('up to then one is a girl or a boy: %s', (text, gender) => expect(parseWish(text).gender).toBe(gender));

  it.each([
    ['16 year old girl prom', 'women'],
    ['17yo son interview', 'men'],
    ['my daughter is 16', 'women'],
    ['teen girl party outfit', 'women'],
    ['14 to 16 year old girl', 'women'],
  ])('beyond, or where no age is said, one wears what is sold for grown-ups: %s', (text, gender) =>
    expect(parseWish(text).gender).toBe(gender),
  );

  it('but for garments that are made for no child', () => {
    expect(parseWish("half saree for my niece's function, 14 years").gender).toBe('women');
    expect(parseWish('saree for my 12 year old').gender).not.toBe('women');
  });

  it('and where no sex is said it is either of both', () => {
    expect(gendersFor(parseWish('party outfit for a 14 year old'))).toEqual(['girls', 'boys', 'unisex']);
    expect(gendersFor(parseWish('party outfit for a 16 year old'))).toEqual(['women', 'men', 'unisex']);
  });

  it.each([
    ['clothes for teens', 'teens'],
    ['teenager outfit for school', 'teenager'],
  ])('whose age and sex are not said, is listed: %s', (text, word) =>
    expect(parseWish(text).unread).toEqual([word]),
  );
});
