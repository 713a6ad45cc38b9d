import { describe, expect, it } from 'vitest';
import { piece, priced, wishUnder } from '../../functions/_domain/styling/wardrobe.fixture.js';
import { anAnswer } from '../answer-fixture.js';
import { answersToo, isKept, swappedIn, toggledKeep, turnedDown } from './presses.js';

const wish = { prompt: 'red dress' };
const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);

describe('a press on a piece', () => {
  it('keeps it and its look, and no longer at the second press', () => {
    const kept = toggledKeep(wish, ['a', 'b'], 'a');
    expect(kept).toEqual({ prompt: 'red dress', locked: ['a'], promised: ['a', 'b'] });
    expect(kept && isKept(kept, 'a')).toBe(true);
    expect(kept && toggledKeep(kept, ['a', 'b'], 'a')).toMatchObject({ locked: [] });
  });

  it('turns it down, out of what is kept and of a promised look', () => {
    expect(turnedDown({ ...wish, locked: ['a', 'b'], promised: ['a', 'c'] }, 'a')).toEqual({
      prompt: 'red dress',
      locked: ['b'],
      banned: ['a'],
    });
    expect(turnedDown({ ...wish, promised: ['c'] }, 'a')).toMatchObject({ promised: ['c'] });
  });

  it('asks for no more than a request takes', () => {
    expect(toggledKeep({ ...wish, locked: many(9) }, ['a'], 'a')).toBeNull();
    expect(turnedDown({ ...wish, banned: many(200) }, 'a')).toBeNull();
  });

  it('swaps it for the next best, and says when nothing else fits', async () => {
    const candidates = [
      priced('t', 'top', 500),
      priced('b', 'bottom', 500),
      priced('s', 'shoes', 300),
      priced('r', 'shoes', 400),
    ];
    const answer = anAnswer({ query: wishUnder(1500), candidates });
    const swapped = await swappedIn(answer, wish, ['t', 'b', 's'], 's');
    expect(swapped).toEqual({ prompt: 'red dress', locked: [], banned: ['s'], promised: ['t', 'b', 'r'] });
    expect(swapped && (await swappedIn(answer, swapped, ['t', 'b', 'r'], 'r'))).toBeNull();
  });
});

describe('an answer with its candidates', () => {
  const answer = anAnswer({ candidates: [piece('t', 'top')] });

  it('answers the same wish with other pieces kept and turned down, and no other wish', () => {
    expect(answersToo(answer, wish, { ...wish, locked: ['a'], banned: ['b'], promised: ['c'] })).toBe(true);
    expect(answersToo(answer, wish, { prompt: 'blue dress' })).toBe(false);
    expect(answersToo(answer, wish, { ...wish, budget: { amount: 1, currency: 'INR' } })).toBe(false);
    expect(answersToo(anAnswer(), wish, { ...wish, locked: ['a'] })).toBe(false);
  });

  it('does not once more is turned down than its candidates are chosen with', () => {
    expect(answersToo(answer, wish, { ...wish, banned: many(12) })).toBe(true);
    expect(answersToo(answer, wish, { ...wish, banned: many(13) })).toBe(false);
    expect(answersToo(answer, { ...wish, banned: many(13) }, { ...wish, banned: many(2) })).toBe(false);
  });
});
