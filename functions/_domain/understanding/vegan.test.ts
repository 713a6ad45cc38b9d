import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('a vegan wish', () => {
  it('wants leather imitated and nothing of an animal', () => {
    const { want, avoid, unread } = parseWish('leather jacket but vegan, no pink');
    expect(want.pieces).toEqual([{ garment: 'jacket', colours: [], materials: ['faux leather'] }]);
    expect(avoid).toMatchObject({ colours: ['pink'], materials: ['leather', 'suede', 'silk', 'wool'] });
    expect(unread).toEqual([]);
  });

  it('knows what is synthetic', () => {
    const { avoid, want } = parseWish('no synthetics, only natural fabrics');
    expect(avoid.materials).toEqual(['synthetic', 'polyester', 'nylon', 'acrylic', 'faux leather']);
    expect(want.colours).toEqual([]);
  });

  it('wants no silk, whatever it asks for', () => {
    const { want, avoid } = parseWish('vegan silk saree');
    expect([want.materials, want.garments]).toEqual([[], ['saree']]);
    expect(avoid.materials).toContain('silk');
  });

  it('is none where the leather alone, or the food, is', () => {
    expect(parseWish('vegan leather boots')).toMatchObject({
      want: { materials: ['faux leather'] },
      avoid: { materials: [] },
    });
    expect(parseWish('date at a vegan restaurant, leather jacket')).toMatchObject({
      want: { materials: ['leather'] },
      avoid: { materials: [] },
      unread: ['vegan'],
    });
  });
});
