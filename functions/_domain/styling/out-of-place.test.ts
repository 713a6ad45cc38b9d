import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { demandsOf } from './demands.js';
import { dress, piecesOf } from './dress.js';
import { isMisfit, isOddUnasked, isOutOfPlace } from './out-of-place.js';
import { pieceJudge } from './piece-worth.js';
import { piece, priced, wish, wishUnder } from './wardrobe.fixture.js';

describe('what is out of place beside the clothes', () => {
  it('is an ethnic jacket at work, unless the wish is ethnic', () => {
    const nehru = piece('n', 'outerwear', { category: 'nehru jacket', formality: 4 });
    const places = [
      isOutOfPlace(nehru, wish({ occasion: 'work' })),
      isOutOfPlace(nehru, wish({ occasion: 'formal', aesthetics: ['ethnic'] })),
      isOutOfPlace(nehru, wish({ occasion: 'work', want: { garments: ['kurta'] } })),
      isOutOfPlace(nehru, wish({ occasion: 'festive' })),
    ];
    expect(places).toEqual([true, false, false, false]);
  });

  it('is a wallet, and on men a necklace or a shrug, unless they are asked for or the look has them', () => {
    const odd = (category: string, own: Parameters<typeof wish>[0]) =>
      isOutOfPlace(piece('a', 'accessory', { category, gender: 'unisex' }), wish(own));
    const men = { gender: 'men' } as const;
    expect([odd('wallet', {}), odd('necklace', men), odd('shrug', men)]).toEqual([true, true, true]);
    expect([odd('necklace', {}), odd('watch', men), odd('bracelet', men)]).toEqual([false, false, false]);
    expect(odd('necklace', { ...men, aesthetics: ['streetwear'] })).toBe(false);
    expect(odd('necklace', { ...men, want: { garments: ['jewellery'] } })).toBe(false);
  });

  it('is whatever glitters in mourning, but no watch', () => {
    const odd = (category: string) =>
      isOutOfPlace(piece('a', 'accessory', { category }), wish({ aesthetics: ['mourning'] }));
    expect([odd('brooch'), odd('earrings'), odd('watch')]).toEqual([true, true, false]);
  });

  it('is a loud earring or a green belt at an interview, and embellished heels, but no red tie', () => {
    const odd = (slot: 'accessory' | 'shoes', own: Partial<Candidate>, text = 'interview outfit, women') =>
      isOutOfPlace(piece('a', slot, own), parseWish(text));
    expect(odd('accessory', { category: 'earrings', colours: ['red'] })).toBe(true);
    expect(odd('accessory', { category: 'belt', colours: ['green'] })).toBe(true);
    expect(odd('shoes', { category: 'heels', pattern: 'embellished', colours: ['gold'] })).toBe(true);
    expect(odd('accessory', { category: 'earrings', colours: ['silver'] })).toBe(false);
    expect(odd('accessory', { category: 'belt', colours: ['tan'] })).toBe(false);
    expect(odd('accessory', { category: 'tie', colours: ['red'], gender: 'men' }, 'interview, men')).toBe(
      false,
    );
    expect(odd('accessory', { category: 'earrings', colours: ['red'] }, 'party, women')).toBe(false);
  });

  it('is a coat where it is not cold, or where one celebrates, and a denim jacket at an office', () => {
    const odd = (category: string, text: string) =>
      isOutOfPlace(piece('j', 'outerwear', { category, formality: 3 }), parseWish(text));
    expect(odd('coat', 'office outfit, women')).toBe(true);
    expect(odd('coat', 'winter sangeet, women')).toBe(true);
    expect(odd('denim jacket', 'office outfit, women')).toBe(true);
    expect(odd('coat', 'winter office outfit, women')).toBe(false);
    expect(odd('coat', 'office outfit with a coat, women')).toBe(false);
    expect(odd('blazer', 'office outfit, women')).toBe(false);
    const parka = piece('j', 'outerwear', { category: 'coat', title: 'Hooded Parka', formality: 3 });
    expect(isOutOfPlace(parka, parseWish('winter office outfit, women'))).toBe(true);
    expect(isOutOfPlace(parka, parseWish('winter trip, women'))).toBe(false);
  });

  it('is jewellery called western where one celebrates, and bracelets beside a man’s formal trousers', () => {
    const odd = (category: string, title: string, text: string, gender: 'women' | 'men' = 'women') =>
      isOutOfPlace(piece('a', 'accessory', { category, title, gender }), parseWish(text));
    expect(odd('ethnic jewellery', 'western anklet', 'lehenga for a reception')).toBe(true);
    expect(odd('ethnic jewellery', 'silver anklet', 'lehenga for a reception')).toBe(false);
    expect(odd('bracelet', 'leather bracelet', 'shirt for my grey formal trousers, men', 'men')).toBe(true);
    expect(odd('bracelet', 'leather bracelet', 'blue jeans for men', 'men')).toBe(false);
  });

  it('is a bomber at an interview, but no blazer', () => {
    const places = [2, 3].map((formality) =>
      isOutOfPlace(piece('j', 'outerwear', { formality }), wish({ occasion: 'formal' })),
    );
    expect(places).toEqual([true, false]);
  });

  it('is a colour that a dress code does not keep to: maroon in mourning', () => {
    const query = wish({ occasion: 'formal', aesthetics: ['mourning'] });
    const places = ['maroon', 'black'].map((colour) =>
      isOutOfPlace(piece('b', 'outerwear', { category: 'blazer', colours: [colour], formality: 4 }), query),
    );
    expect(places).toEqual([true, false]);
  });
});

describe('isOddUnasked', () => {
  const odd = (category: string, text: string, title = 'Acme piece') =>
    isOddUnasked(piece('p', 'top', { category, title, gender: 'women' }), parseWish(text));

  it.each([
    ['crop top', 'party outfit for a 60 year old woman', 'party outfit for women'],
    ['mangalsutra', 'party outfit for women', 'saree and mangalsutra'],
    ['cufflinks', 'office party, men', 'interview, men'],
    ['jeans', 'kurta for my 60 year old father', 'kurta for men'],
    ['crop top', 'dinner with future in-laws, woman', 'dinner, woman'],
    ['heels', 'my nani, 70, saree', 'my nani, 70, saree and heels'],
    ['heels', 'party dress for a 4 year old girl', 'party dress for women'],
    ['bodycon dress', 'old money kitty party, women', 'kitty party, women'],
    ['hair accessory', 'interview outfit for women', 'hair clip and dress for women'],
    ['crop top', 'woman, 60 years old, modest', '60 year old woman, crop top'],
    ['lehenga choli', 'nikah guest, hijab friendly', 'nikah guest, woman'],
    ['lehenga choli', 'modest wedding guest outfit, woman', 'wedding guest, no crop tops, woman'],
    ['lehenga choli', 'hijabi, reception look', 'hijabi, lehenga for a reception'],
  ])('%s for %j, but not for %j', (category, without, asked) => {
    expect([odd(category, without), odd(category, asked)]).toEqual([true, false]);
  });

  it('is maternity wear for who has not asked for it', () => {
    const title = 'Acme Maternity Trousers';
    expect(odd('trousers', 'office outfit for women', title)).toBe(true);
    expect(odd('trousers', 'maternity office outfit', title)).toBe(false);
    expect(odd('trousers', 'trousers for women', title)).toBe(true);
  });

  it('is denim for sport, though shorts are asked for', () => {
    const shorts = (materials: string[]) =>
      isOddUnasked(
        piece('s', 'bottom', { category: 'shorts', materials }),
        parseWish('badminton, men, shorts'),
      );
    expect([shorts(['denim']), shorts(['cotton'])]).toEqual([true, false]);
  });

  it('is what is sold in plus sizes, for who has stated no size', () => {
    const title = 'Acme Plus Size Trousers';
    expect(odd('trousers', 'office outfit for women', title)).toBe(true);
    expect(odd('trousers', 'plus size office outfit', title)).toBe(false);
  });

  it('ranks such clothes last', () => {
    const query = parseWish('party outfit for a 60 year old woman');
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const worth = (category: string) => judge(piece('p', 'top', { category, gender: 'women' }));
    expect(worth('crop top')).toMatchObject({ relevance: 0, occasion: 0 });
    expect(worth('top').relevance).toBeGreaterThan(0);
  });
});

describe('what one could not go in', () => {
  const misfit = (category: string, text: string, own: Partial<Candidate> = {}) =>
    isMisfit(piece('p', 'bottom', { category, ...own }), parseWish(text));

  it.each([
    ['shorts', 'college presentation, men', 'beach outfit, men'],
    ['shorts', 'casual friday look, men', 'casual look, men'],
    ['shorts', 'office outfit, men', 'office outfit with shorts, men'],
    ['t-shirt', 'office outfit, men', 'casual outfit, men'],
    ['t-shirt', 'office outfit, men', 'casual friday look, men'],
    ['crop top', 'pregnant, party outfit', 'party outfit, women'],
    ['bodycon dress', 'loose fit party outfit, women', 'party outfit, women'],
  ])('is %s for %j, and not for %j', (category, wrong, right) => {
    expect([misfit(category, wrong), misfit(category, right)]).toEqual([true, false]);
  });

  it('is a bottom at an interview in any colour but neutrals and dark blue, unless it is asked for', () => {
    const worn = (colour: string, text = 'law firm interview, women') =>
      misfit('formal trousers', text, { colours: [colour] });
    expect(['mustard', 'burgundy', 'pink', 'light blue'].map((colour) => worn(colour))).toEqual([
      ...[true, true, true, true],
    ]);
    expect(['black', 'navy', 'blue', 'charcoal', 'beige'].map((colour) => worn(colour))).toEqual([
      ...[false, false, false, false, false],
    ]);
    expect(worn('burgundy', 'interview, women, burgundy trousers')).toBe(false);
    expect(worn('burgundy', 'party, women')).toBe(false);
  });

  it('is no polo at an office', () => {
    expect(misfit('polo t-shirt', 'office outfit, men')).toBe(false);
  });

  it('is a mini skirt or skinny jeans for who is with child', () => {
    const title = 'Acme Mini Skirt';
    expect(misfit('skirt', 'maternity party look', { title })).toBe(true);
    expect(misfit('jeans', 'pregnant, casual look', { fit: 'skinny' })).toBe(true);
    expect(misfit('jeans', 'pregnant, casual look', { fit: 'relaxed' })).toBe(false);
  });

  it('is skinny or super slim for who is no longer young', () => {
    const worn = (own: Partial<Candidate>) => misfit('jeans', 'casual outfit for my 60 year old father', own);
    expect([worn({ fit: 'skinny' }), worn({ fit: 'slim', title: 'Men Super Slim Fit Jeans' })]).toEqual([
      ...[true, true],
    ]);
    expect(worn({ fit: 'slim', title: 'Men Slim Fit Jeans' })).toBe(false);
  });

  it('earns nothing beside others either: shoes to shorts are no match for trousers without', () => {
    const men = { gender: 'men' } as const;
    const pieces = [
      priced('shirt', 'top', 500, { ...men, category: 'shirt', formality: 3 }),
      priced('shorts', 'bottom', 300, { ...men, category: 'shorts', formality: 1 }),
      priced('trousers', 'bottom', 700, { ...men, category: 'trousers', formality: 3 }),
      priced('shoes', 'shoes', 400, { ...men, category: 'loafers', formality: 3 }),
    ];
    const { looks, pool } = dress(pieces, wishUnder(1200, { ...men, occasion: 'work' }), {
      count: 2,
      locked: [],
      banned: [],
    });
    const worn = looks.map((look) => pool && piecesOf(look, pool).map(({ id }) => id));
    expect(worn).toEqual([
      ['shirt', 'trousers'],
      ['shirt', 'shorts', 'shoes'],
    ]);
  });
});

describe('what is odd at an event', () => {
  const odd = (text: string, own: Partial<Candidate>) =>
    isOddUnasked(piece('p', 'bag', own), parseWish(text));

  it.each<[string, string, Partial<Candidate>]>([
    ['office outfit, women', 'casual outfit, women', { title: 'Acme Disney Printed Blazer' }],
    ['trekking outfit, women', 'trip to jaipur, women', { category: 'backpack', pattern: 'embellished' }],
    ['trekking with a backpack', 'trip with a backpack', { category: 'backpack', pattern: 'embellished' }],
    ['yoga outfit, women', 'winter yoga outfit, women', { title: 'Leggings for Winter Wear' }],
    ['funeral outfit, women', 'formal outfit, women', { category: 'heels' }],
    ['office outfit, women', 'club night, women', { title: 'Neon Green Studs' }],
    ['saree for a cocktail party', 'cocktail party, women', { title: 'Neon Green Studs' }],
  ])('for %j, and not for %j', (wrong, right, own) => {
    expect([odd(wrong, own), odd(right, own)]).toEqual([true, false]);
  });

  it('is jewellery on men, but a bracelet where one is at ease', () => {
    const on = (text: string, category: string) => odd(text, { category, gender: 'unisex' });
    expect(
      ['interview', 'puja', 'office', 'wedding'].map((day) => on(`${day} outfit, men`, 'bracelet')),
    ).toEqual([true, true, true, true]);
    expect(['date', 'casual'].map((day) => on(`${day} outfit, men`, 'bracelet'))).toEqual([false, false]);
    expect(on('party outfit, men', 'bracelet')).toBe(true);
    expect(on('kurta for men', 'bracelet')).toBe(true);
    expect(on('casual outfit for my 60 year old father', 'bracelet')).toBe(true);
    expect(on('wedding outfit with a bracelet, men', 'bracelet')).toBe(false);
    expect(on('casual outfit, men', 'necklace')).toBe(true);
  });
});
