import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { assemble } from './assemble.js';
import { absurdityOf, isAbsurd } from './never-together.js';
import { piece, priced, wish } from './wardrobe.fixture.js';

const worn = (category: string) => absurdityOf(piece('p', 'onepiece', { category }));

describe('what nobody wears together', () => {
  it.each([
    ['suit', 'blazer'],
    ['saree', 'sports shoes'],
    ['saree', 'sneakers'],
    ['kurta set', 'sneakers'],
    ['kurta set', 'denim jacket'],
    ['kurta set', 'jacket'],
    ['salwar suit', 'puffer jacket'],
    ['saree', 'dupatta'],
    ['bodycon dress', 'dupatta'],
    ['shirt', 'pocket square'],
    ['kurta', 'shorts'],
    ['saree', 'blazer'],
    ['kurta', 'blazer'],
    ['anarkali', 'laptop bag'],
    ['tuxedo', 'sneakers'],
    ['kurta', 'cap'],
    ['kurta set', 'pocket square'],
    ['bodycon dress', 'ethnic jewellery'],
    ['saree', 'slippers'],
    ['lehenga choli', 'casual shoes'],
    ['kurta', 'belt'],
    ['suit', 'casual shoes'],
    ['suit', 'juttis'],
    ['saree', 'formal shoes'],
    ['saree', 'loafers'],
    ['gown', 'blazer'],
    ['jeans', 'cufflinks'],
    ['kurta set', 'cufflinks'],
    ['shirt', 'churidar'],
    ['kurta set', 'tie'],
    ['t-shirt', 'tie'],
    ['jeans', 'tie'],
    ['bandhgala suit', 'tie'],
    ['shorts', 'blazer'],
    ['kurta set', 'blazer'],
    ['slippers', 'blazer'],
    ['kurta', 'slippers'],
    ['kurta', 'boots'],
    ['sharara', 'slippers'],
  ])('%s and %s', (base, beside) => expect(isAbsurd(worn(base), worn(beside))).toBe(true));

  it.each([
    ['saree', 'heels'],
    ['suit', 'coat'],
    ['suit', 'pocket square'],
    ['kurta set', 'dupatta'],
    ['kurta set', 'nehru jacket'],
    ['kurta', 'jacket'],
    ['kurta', 'jeans'],
    ['kurti', 'leggings'],
    ['saree', 'coat'],
    ['suit', 'formal shoes'],
    ['suit', 'cufflinks'],
    ['formal shirt', 'cufflinks'],
    ['bandhgala suit', 'juttis'],
  ])('is not %s and %s', (base, beside) => expect(isAbsurd(worn(base), worn(beside))).toBe(false));

  it('is juttis with a suit, but with one that is closed up to the neck', () => {
    const suit = (title: string) => absurdityOf(piece('s', 'onepiece', { category: 'suit', title }));
    expect(isAbsurd(suit('Men Navy Single-Breasted Suit'), worn('juttis'))).toBe(true);
    expect(isAbsurd(suit('Men Navy Bandhgala Slim Fit Suit'), worn('juttis'))).toBe(false);
  });

  it('is a hooded parka over a saree, though a coat may go there', () => {
    const coat = (title: string) => absurdityOf(piece('c', 'outerwear', { category: 'coat', title }));
    expect(isAbsurd(worn('saree'), coat('Women Windcheater Hooded Parka Jacket'))).toBe(true);
    expect(isAbsurd(worn('saree'), coat('Women Longline Coat'))).toBe(false);
  });

  it('is a belt of cloth with a man’s formal shoes or loafers, unless it is asked for', () => {
    const men = { gender: 'men' } as const;
    const worn = (belt: string, shoes: Partial<Candidate>, garments: string[] = []) => {
      const pieces = [
        piece('t', 'top', { ...men, category: 'shirt' }),
        piece('b', 'bottom', { ...men, category: 'chinos' }),
        piece('s', 'shoes', { ...men, ...shoes }),
        piece('belt', 'accessory', { ...men, category: 'belt', colours: [belt] }),
      ];
      return assemble(pieces, wish({ ...men, want: { garments } }), {
        ...{ count: 1, locked: [], banned: [] },
      }).outfits[0]?.items.some(({ id }) => id === 'belt');
    };
    const black = { category: 'formal shoes', colours: ['black'] };
    expect(['beige', 'navy', 'grey'].map((belt) => worn(belt, black))).toEqual([false, false, false]);
    expect(
      ['tan', 'white'].map((colour) => worn('navy', { category: 'loafers', colours: [colour] })),
    ).toEqual([...[false, false]]);
    expect([worn('black', black), worn('navy', black, ['belt'])]).toEqual([true, true]);
    expect(worn('navy', { category: 'sneakers', colours: ['white'] })).toBe(true);
    expect(worn('navy', { category: 'casual shoes', colours: ['brown'] })).toBe(true);
  });

  it('is a dupatta beside a set that has one', () => {
    const set = piece('k', 'onepiece', { category: 'kurta set', title: 'Kurta with Trousers & Dupatta' });
    expect(isAbsurd(absurdityOf(set), worn('dupatta'))).toBe(true);
  });

  it('is a shirt or loafers with shorts that are sold for sports, and no others', () => {
    const shorts = (title: string) => absurdityOf(piece('s', 'bottom', { category: 'shorts', title }));
    const together = (title: string) => [
      isAbsurd(worn('shirt'), shorts(title)),
      isAbsurd(shorts(title), worn('loafers')),
    ];
    expect(together('Men Solid Sports Shorts')).toEqual([true, true]);
    expect(together('Men Solid Chino Shorts')).toEqual([false, false]);
    expect(isAbsurd(worn('t-shirt'), shorts('Running Shorts'))).toBe(false);
    expect(isAbsurd(shorts('Running Shorts'), worn('sneakers'))).toBe(false);
  });

  it('is a necklace at ten times the clothes, but for who asks for one', () => {
    const worn = (asked: readonly string[], rupees: number) => {
      const pieces = [
        priced('d', 'onepiece', 1000, { gender: 'women' }),
        priced('n', 'accessory', rupees, { category: 'necklace', gender: 'women' }),
      ];
      const query = wish({ occasion: 'party', want: { garments: [...asked] } });
      return assemble(pieces, query, { count: 1, locked: [], banned: [] }).outfits[0]?.items.length;
    };
    expect([worn([], 2000), worn([], 3000), worn([], 10_000), worn(['necklace'], 10_000)]).toEqual([
      ...[2, 1, 1, 2],
    ]);
  });

  it('is a clutch at five times the dress', () => {
    const worn = (rupees: number) => {
      const clutch = priced('c', 'bag', 1600, { category: 'clutch' });
      const pieces = [priced('d', 'onepiece', rupees), clutch];
      return assemble(pieces, wish({ occasion: 'party' }), { count: 1, locked: [], banned: [] }).outfits[0]
        ?.items.length;
    };
    expect([worn(300), worn(1000)]).toEqual([1, 2]);
  });

  it('is worn all the same where the wish asks for it or locks it, and where nothing else is left to fill a place', () => {
    const pieces = [
      priced('s', 'onepiece', 900, { category: 'saree' }),
      priced('r', 'shoes', 500, { category: 'sports shoes' }),
    ];
    const shoes = (query = wish(), locked: string[] = []) =>
      assemble(pieces, query, { count: 2, locked, banned: [] }).outfits[0]?.items.map(({ id }) => id);
    expect(shoes()).toEqual(['s']);
    expect(shoes(wish({ want: { garments: ['sports shoes'] }, slots: ['shoes'] }))).toEqual(['s', 'r']);
    expect(shoes(wish({ slots: ['shoes'] }))).toEqual(['s', 'r']);
    expect(shoes(wish(), ['r'])).toEqual(['s', 'r']);
  });

  it('is no bottom but the one that is asked for, and decides the base under a blazer that is', () => {
    const worn = (pieces: Candidate[], garments: string[]) =>
      assemble(pieces, wish({ want: { garments } }), { count: 4, locked: [], banned: [] }).outfits.map(
        ({ items }) => items.map(({ id }) => id).join(),
      );
    const kurta = [
      piece('k', 'top', { category: 'kurta' }),
      piece('s', 'bottom', { category: 'shorts' }),
      piece('j', 'bottom', { category: 'jeans' }),
    ];
    expect(worn(kurta, ['kurta'])).toEqual(['k,j']);
    expect(worn(kurta.slice(0, 2), ['kurta'])).toEqual([]);
    expect(worn(kurta.slice(0, 2), ['kurta', 'shorts'])).toEqual(['k,s']);
    const blazer = [
      piece('s', 'onepiece', { category: 'saree' }),
      piece('d', 'onepiece', { category: 'dress' }),
      piece('b', 'outerwear', { category: 'blazer' }),
    ];
    const query = (garments: string[]) => wish({ want: { garments }, slots: ['outerwear'] });
    const under = (garments: string[]) =>
      assemble(blazer, query(garments), { count: 4, locked: [], banned: [] }).outfits.map(
        ({ items }) => items[0]?.id,
      );
    expect(under(['blazer'])).toEqual(['d']);
    expect(under(['blazer', 'saree'])).toEqual(['s']);
  });

  it('is no T-shirt under a tie that is asked for, nor flip-flops to the trousers under a blazer', () => {
    const worn = (pieces: Candidate[], garments: string[], slots: Query['slots']) =>
      assemble(pieces, wish({ want: { garments }, slots }), {
        ...{ count: 4, locked: [], banned: [] },
      }).outfits.map(({ items }) => items.map(({ id }) => id).join());
    const tops = [piece('t', 'top', { category: 't-shirt' }), piece('s', 'top', { category: 'shirt' })];
    const jeans = piece('j', 'bottom', { category: 'jeans' });
    const tie = piece('c', 'accessory', { category: 'tie' });
    const trousers = piece('p', 'bottom', { category: 'trousers' });
    expect(worn([...tops, jeans, trousers, tie], ['tie'], ['accessory'])).toEqual(['s,p,c']);
    expect(worn([...tops.slice(0, 1), trousers, tie], ['t-shirt', 'tie'], ['top', 'accessory'])).toEqual([
      't,p,c',
    ]);
    const blazer = piece('b', 'outerwear', { category: 'blazer' });
    const slippers = piece('f', 'shoes', { category: 'slippers' });
    expect(worn([...tops.slice(0, 1), jeans, blazer, slippers], ['blazer'], ['outerwear'])).toEqual([
      't,j,b',
    ]);
  });

  it('is better nothing than what the occasion shuns, unless it is asked for', () => {
    const pieces = [
      piece('d', 'onepiece', { category: 'dress' }),
      piece('f', 'shoes', { category: 'slippers' }),
      piece('h', 'shoes', { category: 'heels', colours: ['hot pink'] }),
    ];
    const shoes = (query: Query) =>
      assemble(pieces, query, { count: 1, locked: [], banned: [] })
        .outfits[0]?.items.map(({ id }) => id)
        .join();
    expect(shoes(wish({ occasion: 'party' }))).toBe('d,h');
    expect(shoes(wish({ occasion: 'formal' }))).toBe('d');
    expect(shoes(wish({ occasion: 'party', want: { garments: ['slippers'] } }))).toBe('d,f');
    expect(shoes(wish({ occasion: 'formal', slots: ['shoes'] }))).toBe('d,h');
  });
});
