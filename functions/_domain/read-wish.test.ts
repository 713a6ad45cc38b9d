import { describe, expect, it } from 'vitest';
import { readWish, wishName } from './read-wish.js';

function read(prompt: string) {
  const wish = readWish({ currency: 'INR', clock: () => 0 }, { prompt });
  if (wish.kind !== 'wish') throw new Error(wish.message);
  return { name: wishName(wish, ''), meant: { ...wish.query, text: '' } };
}

describe('the name of a wish', () => {
  it('is that of all wishes which ask for the same in other words', () => {
    const [one, other] = [read('red dress under 3000, Baby Shower'), read('red dress max 3000 baby  shower')];
    expect(other).toEqual(one);
    expect(read('red dress under 3001, baby shower').name).not.toBe(one.name);
  });

  it('is another where the occasion, which explanations repeat, goes by other words', () => {
    const [one, other] = [read('red dress for a gender reveal'), read('red dress for a retirement do')];
    expect(other.meant).toEqual(one.meant);
    expect(other.name).not.toBe(one.name);
  });
});
