import { expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from '../answer-fixture.js';
import { undoOf } from './undo.js';

const wish = { prompt: 'red dress', banned: ['b'] };
const answer = anAnswer({ outfits: [anOutfit('o', [aPiece({ id: 'a' })])] });

it('what was turned down can be undone, by name, and nothing else', () => {
  const without = { ...wish, banned: ['b', 'a'] };
  expect(undoOf({ wish, answer }, without, 2)).toEqual({
    address: '?q=red+dress&not=b.a',
    place: 2,
    title: 'Boxy poplin shirt',
    before: wish,
  });
  expect(undoOf({ wish, answer }, { ...wish, locked: ['a'] }, 2)).toBeUndefined();
  expect(undoOf({ wish, answer }, { ...wish, banned: ['unknown'] }, 2)).toBeUndefined();
  expect(undoOf(undefined, without, 2)).toBeUndefined();
});
