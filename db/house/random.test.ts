import { describe, expect, it } from 'vitest';
import { seeded } from './random.js';

describe('seeded', () => {
  it('repeats itself for the same text and differs for another', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((text) => seeded(text));
    const draw = (random = seeded('')) => Array.from({ length: 5 }, () => random.next());
    const first = draw(one);
    expect(draw(same)).toEqual(first);
    expect(draw(other)).not.toEqual(first);
  });

  it('spreads evenly, and normally around zero', () => {
    const random = seeded('spread');
    const mean = (draw: () => number) => Array.from({ length: 4000 }, draw).reduce((a, b) => a + b, 0) / 4000;
    expect(mean(() => random.next())).toBeCloseTo(0.5, 1);
    expect(mean(() => random.normal())).toBeCloseTo(0, 0);
    expect(mean(() => random.normal() ** 2)).toBeCloseTo(1, 0);
  });

  it('shuffles without losing or repeating anything, and refuses to pick from nothing', () => {
    const random = seeded('cards');
    expect(random.shuffled([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
