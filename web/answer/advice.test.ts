import { describe, expect, it } from 'vitest';
import { taking } from './advice.js';

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
