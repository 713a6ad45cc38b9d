import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.js';
import { absurdityOf, isAbsurd } from './never-together.js';
import { piece, priced, wish } from './wardrobe.fixture.js';

const worn = (category: string) => absurdityOf(piece('p', 'onepiece', { category }));

describe('what nobody wears together', () => {
  it.each([
    ['suit', 'blazer'],
    ['saree', 'sports shoes'],
    ['saree', 'dupatta'],
    ['bodycon dress', 'dupatta'],
    ['shirt', 'pocket square'],
  ])('%s and %s', (base, beside) => expect(isAbsurd(worn(base), worn(beside))).toBe(true));

  it.each([
    ['saree', 'heels'],
    ['saree', 'sneakers'],
    ['suit', 'coat'],
    ['suit', 'pocket square'],
    ['kurta set', 'dupatta'],
  ])('is not %s and %s', (base, beside) => expect(isAbsurd(worn(base), worn(beside))).toBe(false));

  it('is a dupatta beside a set that has one', () => {
    const set = piece('k', 'onepiece', { category: 'kurta set', title: 'Kurta with Trousers & Dupatta' });
    expect(isAbsurd(absurdityOf(set), worn('dupatta'))).toBe(true);
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
});
