import { describe, expect, it } from 'vitest';
import { styleWorth } from './taste.js';
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
