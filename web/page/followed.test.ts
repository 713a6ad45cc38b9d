import { describe, expect, it } from 'vitest';
import { anOutfit, aPiece } from '../answer-fixture.js';
import { followedPlace, lostLook, promisedPlace } from './followed.js';

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

describe('a look that is lost', () => {
  it('is one that was promised and did not come', () => {
    expect(lostLook({ ...wish, promised: ['b2', 'gone'] }, outfits)).toMatch(
      /no longer .*: these come closest/,
    );
    expect(lostLook({ ...wish, promised: ['b2', 'gone'] }, [])).toMatch(/as it was\.$/);
    expect(lostLook({ ...wish, promised: ['b2', 'b'] }, outfits)).toBeNull();
    expect(lostLook({ ...wish, promised: [] }, outfits)).toBeNull();
    expect(lostLook(wish, outfits)).toBeNull();
  });
});

describe('the look to follow', () => {
  const from = (place: number | null, shown = ['a', 'b'], promised: readonly string[] = []) => ({
    place,
    shown,
    promised,
  });

  it('is the promised one, wherever the button was', () => {
    expect(followedPlace({ ...wish, promised: ['c', 'c2'] }, outfits, from(0))).toBe(2);
    expect(followedPlace({ ...wish, promised: ['c', 'c2'] }, outfits, from(null))).toBe(2);
  });

  it('is the promised one only once: who then presses in another look, or asks for more, is not taken back to it', () => {
    const promised = ['c', 'c2'];
    expect(followedPlace({ ...wish, promised }, outfits, from(0, ['a', 'b', 'c'], promised))).toBe(0);
    expect(followedPlace({ ...wish, promised, count: 6 }, outfits, from(null, ['a', 'b'], promised))).toBe(2);
  });

  it('is otherwise the one where the button was, or the last where fewer are left', () => {
    expect(followedPlace(wish, outfits, from(1))).toBe(1);
    expect(followedPlace({ ...wish, promised: ['gone'] }, outfits, from(5))).toBe(2);
    expect(followedPlace(wish, [], from(1))).toBeNull();
  });

  it('is the first that was not shown where more are asked for, wherever it ranks, and none where none came', () => {
    expect(followedPlace({ ...wish, count: 6 }, outfits, from(null))).toBe(2);
    expect(followedPlace({ ...wish, count: 6 }, outfits, from(null, ['a', 'c']))).toBe(1);
    expect(followedPlace({ ...wish, count: 6 }, outfits, from(null, ['a', 'b', 'c']))).toBeNull();
    expect(followedPlace(wish, outfits, from(null))).toBeNull();
  });
});
