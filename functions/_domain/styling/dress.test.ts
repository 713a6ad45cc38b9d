import { describe, expect, it } from 'vitest';
import { dress } from './dress.js';
import { piece, wish } from './wardrobe.fixture.js';

const choices = { count: 4, locked: [], banned: [] };
const shirt = { title: 'Acme Men Shirt', brand: 'Acme', category: 'shirt' };
const idsOf = (pieces: readonly { id: string }[]) => pieces.map(({ id }) => id);

describe('dress', () => {
  it('takes a product that is sold under two ids once, by its first id', () => {
    const twins = [piece('b', 'top', { ...shirt, title: 'ACME men shirt ' }), piece('a', 'top', shirt)];
    expect(idsOf(dress(twins, wish(), choices).pieces)).toEqual(['a']);
    expect(idsOf(dress([...twins].reverse(), wish(), choices).pieces)).toEqual(['a']);
  });

  it('keeps the one that is locked, and the one that fits', () => {
    const twins = [
      piece('a', 'top', { ...shirt, sizes: ['S'] }),
      piece('b', 'top', { ...shirt, sizes: ['M'] }),
    ];
    expect(idsOf(dress(twins, wish(), { ...choices, locked: ['b'] }).pieces)).toEqual(['b']);
    expect(idsOf(dress(twins, wish({ sizes: { any: 'M' } }), choices).pieces)).toEqual(['b']);
  });

  it('takes another colour, price or shop for another product', () => {
    const apart = [
      piece('a', 'top', shirt),
      piece('b', 'top', { ...shirt, colours: ['white'] }),
      piece('c', 'top', { ...shirt, price: { amount: 49_900, currency: 'INR' } }),
      piece('d', 'top', { ...shirt, source: 'other' }),
    ];
    expect(idsOf(dress(apart, wish(), choices).pieces)).toEqual(['a', 'b', 'c', 'd']);
  });
});
