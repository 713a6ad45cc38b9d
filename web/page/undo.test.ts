import { describe, expect, it } from 'vitest';
import { priced } from '../../functions/_domain/styling/wardrobe.fixture.js';
import { anAnswer, anOutfit, aPiece } from '../answer-fixture.js';
import { undoOf } from './undo.js';

const wish = { prompt: 'red dress', banned: ['b'] };
const [shirt, jeans] = [aPiece({ id: 'a' }), aPiece({ id: 'j' })];
const answer = anAnswer({
  outfits: [anOutfit('o', [shirt, jeans])],
  candidates: [priced('s', 'bottom', 500)],
});

describe('what was turned down', () => {
  it('can be undone, and nothing else', () => {
    const without = { ...wish, banned: ['b', 'a'] };
    expect(undoOf({ wish, answer }, without, 0)).toEqual({
      address: '?q=red+dress&not=b.a',
      place: 0,
      gone: shirt,
      before: wish,
    });
    expect(undoOf({ wish, answer }, { ...wish, locked: ['a'] }, 0)).toBeUndefined();
    expect(undoOf({ wish, answer }, { ...wish, banned: ['unknown'] }, 0)).toBeUndefined();
    expect(undoOf(undefined, without, 0)).toBeUndefined();
  });

  it('was swapped where a look was promised with another piece in its place', () => {
    const insteadIn = (before: string[] | undefined, promised: string[], place = 0) =>
      undoOf(
        { wish: { ...wish, promised: before }, answer },
        { ...wish, banned: ['b', 'j'], promised },
        place,
      )?.instead?.id;
    expect(insteadIn(undefined, ['a', 's'])).toBe('s');
    expect(insteadIn(['a', 'j'], ['s', 'a'])).toBe('s');
    // A promise that was there before is no swap, nor is one of another look.
    expect(insteadIn(['a', 's'], ['a', 's'])).toBeUndefined();
    expect(insteadIn(undefined, ['s'])).toBeUndefined();
    expect(insteadIn(undefined, ['a', 's'], 1)).toBeUndefined();
  });
});
