import { describe, expect, it } from 'vitest';
import { garments } from '../../functions/_domain/vocabulary/garments.js';
import { patterns } from '../../functions/_domain/vocabulary/patterns.js';
import { special } from './drawings/special.js';
import { drawings } from './drawings.js';
import { clothOf, drawingOf } from './look.js';
import { nearestPattern } from './nearest-pattern.js';

describe('drawingOf', () => {
  it('finds a drawing for every garment of the vocabulary', () => {
    for (const { name, slot } of garments) expect(drawingOf(name, slot).layers.length).toBeGreaterThan(0);
  });

  it('falls back to the plainest shape of the slot', () => {
    expect(drawingOf('unknown', 'shoes')).toBe(drawings.sneakers);
  });

  it("has a drawing of its own only for what the vocabulary names, and for a man's kurta set", () => {
    const names = garments.map(({ name }) => name);
    expect(Object.keys(special).filter((name) => !names.includes(name))).toEqual(['kurta set for men']);
    expect(drawingOf('kurta set', 'onepiece', 'men')).toBe(special['kurta set for men']);
    expect(drawingOf('kurta set', 'onepiece', 'women')).toBe(drawings['kurta-set']);
  });
});

describe('clothOf', () => {
  it('turns colour names into hex values in their order', () => {
    const { colours } = clothOf(['black', 'white', 'no such colour'], 'striped');
    expect(colours).toEqual(['#111111', '#ffffff']);
  });

  it('draws a many-coloured piece as a print of several colours', () => {
    const { colours, pattern } = clothOf(['multi'], null);
    expect(colours.length).toBe(3);
    expect(pattern).not.toBeNull();
  });
});

describe('nearestPattern', () => {
  it('draws every pattern of the vocabulary except solid, washed and distressed as more than plain cloth', () => {
    const plain = patterns.filter(({ name }) => nearestPattern(name) === 'solid').map(({ name }) => name);
    expect(plain).toEqual(['solid', 'washed', 'distressed']);
  });
});
