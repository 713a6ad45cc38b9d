import { describe, expect, it } from 'vitest';
import type { Occasion, Slot } from '../product.js';
import { occasions } from '../vocabulary/occasions.js';
import { formalityWorth, styleWorth } from './taste.js';
import { piece } from './wardrobe.fixture.js';

describe('styleWorth', () => {
  it('is full for a piece of the aesthetic, and for one of the pattern or fit wished for', () => {
    expect(styleWorth(piece('p', 'top', { styles: ['minimal'] }), 'minimal')).toBe(1);
    expect(styleWorth(piece('p', 'top', { pattern: 'floral' }), 'floral')).toBe(1);
    expect(styleWorth(piece('p', 'top', { fit: 'oversized' }), 'oversized')).toBe(1);
  });

  it('is none for another pattern, and part of the full for what merely looks like the aesthetic', () => {
    expect(styleWorth(piece('p', 'top', { pattern: 'striped' }), 'floral')).toBe(0);
    const looks = styleWorth(piece('p', 'top', { colours: ['white'], pattern: 'solid' }), 'minimal');
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(1);
  });
});

describe('formalityWorth', () => {
  const worth = (name: Occasion, colour: string, slot: Slot = 'shoes') => {
    const term = occasions.find((one) => one.name === name);
    if (term === undefined) throw new Error(`no occasion ${name}`);
    return formalityWorth(piece('p', slot, { colours: [colour], formality: 4 }), term);
  };

  it('is half in a loud colour where the occasion is sober, and never for an accessory', () => {
    expect(worth('formal', 'red')).toBe(worth('formal', 'black') / 2);
    expect(worth('work', 'orange')).toBe(worth('work', 'navy') / 2);
    expect(worth('formal', 'burgundy')).toBe(worth('formal', 'black'));
    expect(worth('party', 'red')).toBe(worth('party', 'black'));
    expect(worth('formal', 'red', 'accessory')).toBe(worth('formal', 'black', 'accessory'));
  });
});
