import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

it.each([
  ['homecoming dress size 2 $75', 'any 2', 7500],
  ['heels size 7 £40', 'shoes 7', 4000],
  ['jeans 30 $50', 'bottom 30', 5000],
])('a currency sign belongs to the number that it touches: %s', (text, size, max) => {
  const { sizes, budget, unread } = parseWish(text);
  expect([Object.entries(sizes).map((each) => each.join(' ')), budget?.max, unread]).toEqual([
    [size],
    max,
    [],
  ]);
});

describe('whom a wish is for', () => {
  it.each(['gf ke saath first date', 'wife ke sath dinner', 'girlfriend ke saath movie date, shirt'])(
    'is not who comes along in Hindi: %s',
    (text) => expect(parseWish(text).gender).toBeUndefined(),
  );

  it('may be told with an age in tens behind a comma', () => {
    expect(parseWish('smart casual for a pub lunch, bloke, 40s')).toMatchObject({
      gender: 'men',
      age: { low: 40, high: 49 },
      sizes: {},
    });
  });

  it.each(['bachelorette, bride is wearing white so anything but white', 'the bride wants us in sage green'])(
    'is no bride who is only spoken of: %s',
    (text) => expect(parseWish(text).events).toBeUndefined(),
  );
});

it('a daughter who is only listed dresses nobody', () => {
  expect(parseWish('dress for me and my daughter twinning')).toMatchObject({
    unread: ['daughter', 'twinning'],
  });
  expect(parseWish('dress for me and my daughter twinning').gender).toBeUndefined();
});

it.each([
  ['matching with my boyfriend who wears navy suit', 'navy suit', true],
  ['i have blue jeans what top to wear', 'blue jeans', undefined],
])('what somebody wears or has is not asked for: %s', (text, piece, others) => {
  const [owned] = parseWish(text).owned ?? [];
  expect([`${owned?.colours} ${owned?.garment}`, owned?.others]).toEqual([piece, others]);
});

it('a bottomless brunch and a town called Napa name no clothes', () => {
  const { slots, want } = parseWish('bottomless brunch in napa');
  expect([slots, want.materials]).toEqual([[], []]);
});

describe('where one goes', () => {
  it.each([
    ['fourth of july outfit red white and blue', undefined, undefined],
    ['4th of july bbq look', 'casual', undefined],
    ['abaya in black with gold work', undefined, undefined],
    ['zari work saree', undefined, undefined],
    ['meeting my in laws for dinner', 'date', undefined],
    ['outfit for meeting in laws', undefined, undefined],
  ])('is not told by a part of another word: %s', (text, occasion, season) => {
    const query = parseWish(text);
    expect([query.occasion, query.season]).toEqual([occasion, season]);
  });
});

it.each([
  ['shirt and something over it for men, college', ['top', 'outerwear']],
  ['dress and something over it, dinner in winter', ['onepiece', 'outerwear']],
  ['jeans, top and something to wear over it', ['bottom', 'top', 'outerwear']],
  ['top and something to throw on', ['top', 'outerwear']],
  ['something to go over my dress', ['outerwear']],
  ['something over 2000 for a party', []],
  ['saree over 5000', ['onepiece']],
  ['over the top party outfit', []],
  ['a jacket over it', ['outerwear']],
])('what is worn over the rest needs no name of its own: %s', (text, slots) => {
  const query = parseWish(text);
  expect([query.slots, query.unread]).toEqual([slots, []]);
});

it.each([
  ['comfortable outfit for a long flight, women', ['casual'], []],
  ['something comfortable for a flight', ['casual'], []],
  ['comfy outfit for a long flight, women', ['casual'], []],
  ['comfortable but classy dinner dress', ['classic'], ['comfortable']],
  ['comfortable shoes', [], ['comfortable']],
])(
  'a comfortable outfit is a comfy one, and a comfortable piece is not yet told: %s',
  (text, aesthetics, unread) => expect(parseWish(text)).toMatchObject({ aesthetics, unread }),
);
