import { describe, expect, it } from 'vitest';
import { stylesOf } from './taste.js';

const piece = {
  category: 'shirt',
  colours: ['white'],
  pattern: 'solid',
  fit: 'regular',
  materials: ['cotton'],
};

describe('stylesOf', () => {
  it('puts the style first that agrees with garment, colour, pattern, fit and cloth', () => {
    expect(stylesOf(piece, 0.7, 5)).toContain('minimal');
    const saree = {
      category: 'saree',
      colours: ['red'],
      pattern: 'embroidered',
      fit: null,
      materials: ['silk'],
    };
    expect(stylesOf(saree, 0.7, 2)).toContain('ethnic');
    expect(stylesOf(saree, 0.7, 9)).not.toContain('sporty');
  });

  it('claims no more styles than asked, and none from pieces it cannot see', () => {
    expect(stylesOf(piece, 0, 3)).toHaveLength(3);
    const unseen = { category: 'unknown', colours: [], pattern: null, fit: null, materials: [] };
    expect(stylesOf(unseen, 0.7, 5)).toEqual([]);
  });

  it('counts a shade for its family, but less than the shade itself', () => {
    const navy = { ...piece, colours: ['navy'] };
    expect(stylesOf(navy, 0.95, 20)).toContain('classic');
    expect(stylesOf({ ...piece, colours: ['sky'] }, 0.99, 20)).toEqual([]);
  });
});
