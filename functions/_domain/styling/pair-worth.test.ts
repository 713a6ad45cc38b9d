import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import { styles } from '../vocabulary/styles.js';
import { pairWorth, traitOf } from './pair-worth.js';
import { piece, priced, wardrobe } from './wardrobe.fixture.js';
import { type PairPart, pairParts } from './weights.js';

const worth = (a: Candidate, b: Candidate) => {
  const of = (part: PairPart) => pairWorth[part](traitOf(a), traitOf(b));
  return { all: pairParts.map(of), coherence: of('coherence'), level: of('level') };
};

describe('pairWorth', () => {
  it('is the same for both orders, each part from 0 to 1', () => {
    fc.assert(
      fc.property(wardrobe(['top', 'bottom', 'shoes']), ([a, b]) => {
        if (a === undefined || b === undefined) return;
        expect(worth(a, b)).toEqual(worth(b, a));
        for (const part of worth(a, b).all) expect(part >= 0 && part <= 1).toBe(true);
      }),
    );
  });

  it('tells every style of the vocabulary from every other', () => {
    const bits = styles.map(({ name }) => traitOf(piece('t', 'top', { styles: [name] })).styles);
    expect(new Set(bits).size).toBe(styles.length);
    expect(Math.min(...bits)).toBeGreaterThan(0);
  });

  it('finds a watch at fifteen times the shirt of another level, and a jacket at twice the shirt of the same', () => {
    const shirt = priced('t', 'top', 750);
    expect(worth(shirt, priced('w', 'accessory', 23_395)).level).toBe(0);
    expect(worth(shirt, priced('w', 'accessory', 1_500)).level).toBe(1);
    expect(worth(shirt, priced('o', 'outerwear', 1_650)).level).toBe(1);
    expect(worth(shirt, priced('o', 'outerwear', 0)).level).toBe(0);
  });

  it('finds no world in common for a tie and a kurta set, and one for a watch and either', () => {
    const kurta = piece('k', 'onepiece', { category: 'kurta set' });
    const tie = piece('t', 'accessory', { category: 'tie' });
    const watch = piece('w', 'accessory', { category: 'watch' });
    expect(worth(kurta, tie).coherence).toBeLessThan(worth(kurta, watch).coherence / 2);
    expect(worth(piece('s', 'top', { category: 'shirt' }), tie).coherence).toBe(
      worth(kurta, watch).coherence,
    );
  });
});
