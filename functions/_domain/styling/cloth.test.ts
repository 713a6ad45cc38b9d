import { describe, expect, it } from 'vitest';
import { clothsTogether, clothWeight } from './cloth.js';
import { piece } from './wardrobe.fixture.js';

const over = (weight: number | null) => ({ weight, over: true });
const under = (weight: number | null) => ({ weight, over: false });

describe('clothWeight', () => {
  it('is that of the heaviest stated material, else of the garment, else of its only season', () => {
    expect(clothWeight(piece('a', 'top', { category: 'sweater', materials: ['cotton', 'wool'] }))).toBe(4);
    expect(clothWeight(piece('a', 'bottom', { category: 'jeans' }))).toBe(3);
    expect(clothWeight(piece('a', 'top', { category: 'shirt', seasons: ['summer'] }))).toBe(2);
    expect(clothWeight(piece('a', 'top', { category: 'shirt', seasons: ['summer', 'spring'] }))).toBeNull();
  });

  it('is not known of shoes, bags and what nothing is said of', () => {
    expect(clothWeight(piece('a', 'shoes', { category: 'boots', materials: ['leather'] }))).toBeNull();
    expect(clothWeight(piece('a', 'top', { category: 'top', materials: ['spandex'] }))).toBeNull();
  });
});

describe('clothsTogether', () => {
  it('likes like weights, and a heavy coat over anything', () => {
    expect(clothsTogether(under(2), under(3))).toBe(1);
    expect(clothsTogether(over(5), under(1))).toBe(1);
    expect(clothsTogether(under(1), over(5))).toBe(1);
  });

  it('dislikes chiffon with wool, and a chiffon layer over wool', () => {
    expect(clothsTogether(under(1), under(4))).toBeLessThan(0.5);
    expect(clothsTogether(over(1), under(4))).toBeLessThan(0.5);
    expect(clothsTogether(under(4), over(1))).toBeLessThan(0.5);
  });

  it('neither praises nor blames what it does not know', () => {
    expect(clothsTogether(under(null), under(4))).toBe(clothsTogether(under(1), under(null)));
  });
});
