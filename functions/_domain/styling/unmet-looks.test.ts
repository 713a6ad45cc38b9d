import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { unmetLooks } from './unmet-looks.js';
import { piece } from './wardrobe.fixture.js';

const top = piece('t', 'top', { category: 'shirt', title: 'Men Blue Solid Shirt' });
const jeans = (title: string) => piece('b', 'bottom', { category: 'jeans', fit: 'skinny', title });
const unmet = (text: string, bottom = jeans('Women Skinny Fit Jeans')) =>
  unmetLooks([top, bottom, piece('s', 'shoes')], parseWish(text)).map(
    ({ look, instead, pieces }) => `${look} ${instead ?? '-'} ${pieces.map(({ id }) => id).join()}`,
  );

describe('a cut or print that a wish likes', () => {
  it('and no piece is said to have is told of the clothes that were asked for', () => {
    expect(unmet('shirt floral')).toEqual(['floral - t']);
    expect(unmet('high waist jeans')).toEqual(['high rise - b']);
  });

  it('is not told once more where a piece is cut the other way', () => {
    expect(unmet('oversized shirt')).toEqual([]);
    expect(unmet('oversized shirt', piece('b', 'bottom', { fit: 'straight' }))).toEqual(['oversized - t']);
  });

  it('is told of all the clothes where none was asked for', () => {
    expect(unmet('floral outfit')).toEqual(['floral - t,b']);
  });

  it('is met by the title as well, which may name two cuts', () => {
    expect(unmet('high waist jeans', jeans('Women Skinny Fit High-Rise Jeans'))).toEqual([]);
  });

  it('is told with what it is instead, where that is known', () => {
    expect(unmet('high waist jeans', jeans('Women Skinny Fit Mid-Rise Jeans'))).toEqual([
      'high rise mid rise b',
    ]);
  });

  it('for a body, or merely plain, is not told so', () => {
    expect(unmet('maternity jeans, plain shirt')).toEqual([]);
  });
});
