import { describe, expect, it } from 'vitest';
import { priced } from '../../functions/_domain/styling/wardrobe.fixture.js';
import { anAnswer } from '../answer-fixture.js';
import { isBare, taking } from './advice.js';

const wish = { prompt: 'red dress, under 1500' };
const budget = { amount: 184900, currency: 'INR' };

describe('taking an advice', () => {
  it('asks for exactly what the advice says, with the same words', () => {
    expect(taking({ ask: { budget, promised: ['p1'] } }, wish)).toEqual({
      ...wish,
      budget,
      promised: ['p1'],
    });
  });

  it('keeps the changes made before', () => {
    const changed = { ...wish, budget, waive: ['slot:shoes'] };
    const waive = ['slot:shoes', 'avoid.colours:black'];
    expect(taking({ ask: { waive } }, changed)).toEqual({ ...wish, budget, waive });
  });

  it('locks no piece when the last one is unlocked', () => {
    expect(taking({ ask: { locked: [] } }, { ...wish, locked: ['p1'] })).toEqual(wish);
  });
});

it('an answer is bare where no piece was there, and not where limits left none', () => {
  const none = { poolSize: 0, candidates: [] };
  const total = { amount: 100, currency: 'INR' };
  expect(isBare(anAnswer(none))).toBe(true);
  expect(isBare(anAnswer({ ...none, candidates: [priced('p', 'top', 100)] }))).toBe(false);
  expect(isBare(anAnswer({ ...none, advice: [{ change: 'Ask in INR', total, ask: {} }] }))).toBe(false);
  expect(isBare(anAnswer())).toBe(false);
});
