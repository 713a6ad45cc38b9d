import { describe, expect, it } from 'vitest';
import { anOutfit, aPiece } from '../answer-fixture.js';
import { inPlace } from './in-place.js';

const wish = { prompt: 'red dress' };
const look = (...ids: string[]) =>
  anOutfit(
    ids.join(),
    ids.map((id) => aPiece({ id })),
  );
const [a, b, c, d] = [look('a'), look('b', 'x'), look('c'), look('d')];
const ids = (looks: { id: string }[]) => looks.map(({ id }) => id);

describe('looks that are made anew', () => {
  it('stand where they stood, however they rank now', () => {
    expect(ids(inPlace([a, b, c], [c, a, b], wish))).toEqual(['a', 'b,x', 'c']);
  });

  it('have the swapped one in the place of the one that it was made of', () => {
    const swapped = look('b', 'y');
    const swap = { ...wish, banned: ['x'], promised: ['y', 'b'] };
    expect(ids(inPlace([a, b, c], [c, a, swapped], swap))).toEqual(['a', 'b,y', 'c']);
  });

  it('have new ones, best first, where one is gone, and after all where more are asked for', () => {
    expect(ids(inPlace([a, b, c], [d, look('e'), a, c], wish))).toEqual(['a', 'd', 'c', 'e']);
    expect(ids(inPlace([a, c], [d, c, a], wish))).toEqual(['a', 'c', 'd']);
  });

  it('move up where one is gone for good', () => {
    expect(ids(inPlace([a, b, c], [c, a], wish))).toEqual(['a', 'c']);
    expect(inPlace([a], [], wish)).toEqual([]);
    expect(ids(inPlace([], [a, b], wish))).toEqual(['a', 'b,x']);
  });
});
