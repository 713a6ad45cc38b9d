import { describe, expect, it } from 'vitest';
import { anOutfit, aPiece } from '../answer-fixture.js';
import { followedPlace, promisedPlace } from './followed.js';

const wish = { prompt: 'red dress' };
const outfits = ['a', 'b', 'c'].map((id) => anOutfit(id, [aPiece({ id }), aPiece({ id: `${id}2` })]));

describe('the look that was promised', () => {
  it('is the one of exactly these pieces, in any order', () => {
    expect(promisedPlace({ ...wish, promised: ['b2', 'b'] }, outfits)).toBe(1);
    expect(promisedPlace({ ...wish, promised: ['b'] }, outfits)).toBeNull();
    expect(promisedPlace(wish, outfits)).toBeNull();
    expect(promisedPlace(wish, [])).toBeNull();
  });
});

describe('the look to follow', () => {
  it('is the promised one, wherever the button was', () => {
    expect(followedPlace({ ...wish, promised: ['c', 'c2'] }, outfits, 0)).toBe(2);
    expect(followedPlace({ ...wish, promised: ['c', 'c2'] }, outfits, null)).toBe(2);
  });

  it('is otherwise the one where the button was, or the last where fewer are left', () => {
    expect(followedPlace(wish, outfits, 1)).toBe(1);
    expect(followedPlace({ ...wish, promised: ['gone'] }, outfits, 5)).toBe(2);
    expect(followedPlace(wish, outfits, null)).toBeNull();
    expect(followedPlace(wish, [], 1)).toBeNull();
  });
});
