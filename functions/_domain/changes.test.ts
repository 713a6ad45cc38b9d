import { describe, expect, it } from 'vitest';
import { Changes, onTopOf } from './changes.js';

describe('changes on top of a request', () => {
  it('add to its sizes and waivers, and replace its budget, locked pieces and promise', () => {
    const inr = (amount: number) => ({ amount, currency: 'INR' });
    const request = {
      budget: inr(1),
      sizes: { any: 'M', top: 'S' },
      waive: ['slot:bag'],
      locked: ['a', 'b'],
    };
    expect(onTopOf(request, { sizes: { top: 'L' }, waive: ['slot:bag', 'budget.min'] })).toEqual({
      sizes: { any: 'M', top: 'L' },
      waive: ['slot:bag', 'budget.min'],
    });
    const others = { budget: inr(2), locked: [], promised: ['a'] };
    expect(onTopOf(request, others)).toEqual(others);
    expect(onTopOf({}, { waive: ['slot:bag'] })).toEqual({ waive: ['slot:bag'] });
  });

  it('are refused when they hold anything else', () => {
    for (const wrong of [{ gender: 'men' }, { locked: ['a b'] }, { budget: { amount: 0, currency: 'INR' } }])
      expect(Changes.safeParse(wrong).success).toBe(false);
  });
});
