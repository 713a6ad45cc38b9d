import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours } from '../vocabulary/colours.js';
import { harmony, tone } from './harmony.js';
import { isNeutral } from './wardrobe.js';

const names = colours.map(({ name }) => name);
const worth = (a: string | undefined, b: string | undefined) => harmony(tone(a), tone(b));

describe('harmony', () => {
  it('is the same both ways, between 0 and 1, for any two colours', () => {
    const any = fc.constantFrom(...names, 'no colour', undefined);
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(worth(a, b)).toBe(worth(b, a));
        expect(worth(a, b)).toBeGreaterThanOrEqual(0);
        expect(worth(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('likes one metal at a time', () => {
    expect(worth('gold', 'silver')).toBeLessThan(worth('gold', 'gold'));
    expect(worth('gold', 'silver')).toBeLessThan(worth('silver', 'black'));
  });

  it('likes one accent with a neutral best', () => {
    for (const name of ['red', 'emerald', 'hot pink', 'mustard']) {
      expect(worth(name, 'black')).toBe(1);
      expect(worth(name, 'navy')).toBe(1);
    }
  });

  it('puts tone in tone before a clash, and pale colours before strong ones', () => {
    expect(worth('blue', 'light blue')).toBeGreaterThan(worth('red', 'green'));
    expect(worth('mint', 'peach')).toBeGreaterThan(worth('green', 'orange'));
    expect(worth('black', 'white')).toBeGreaterThan(worth('black', 'charcoal'));
  });

  it('wants a neutral beside many colours', () => {
    expect(worth('multi', 'white')).toBeGreaterThan(worth('multi', 'red'));
    expect(worth('multi', 'red')).toBeGreaterThan(worth('multi', 'multi'));
  });
});

describe('isNeutral', () => {
  it('counts navy, browns and metals, not rust or red', () => {
    expect(['black', 'beige', 'navy', 'tan', 'gold', 'silver'].filter((name) => !isNeutral(name))).toEqual(
      [],
    );
    expect(['red', 'rust', 'royal blue', 'multi', 'unheard of'].filter(isNeutral)).toEqual([]);
  });
});
