import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, Money, minorDigits, sum, toMinor } from './money.js';

describe('money', () => {
  it('has as many minor digits as its currency', () => {
    expect(['INR', 'PKR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 2, 0, 3]);
  });

  it('becomes minor units without a trace of binary fractions', () => {
    expect(toMinor(1.15, 'INR')).toBe(115);
    expect(toMinor(8.7, 'EUR')).toBe(870);
    expect(toMinor(1499, 'JPY')).toBe(1499);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (amount) => toMinor(amount / 100, 'INR') === amount),
    );
  });

  it('adds up exactly, and never across currencies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { maxLength: 9 }), (amounts) => {
        const total = amounts.reduce((a, b) => a + b, 0);
        const prices = amounts.map((amount) => ({ amount, currency: 'INR' }));
        expect(sum(prices, 'INR')).toEqual({ amount: total, currency: 'INR' });
      }),
    );
    expect(() => sum([{ amount: 1, currency: 'USD' }], 'INR')).toThrow(RangeError);
  });

  it('is shown as the reader writes it, with minor digits only where there are any', () => {
    expect(formatMoney({ amount: 149900, currency: 'INR' })).toBe('₹1,499');
    expect(formatMoney({ amount: 12999900, currency: 'INR' })).toBe('₹1,29,999');
    expect(formatMoney({ amount: 2050, currency: 'EUR' }, 'de-DE')).toBe('20,50\u00a0€');
  });

  it('refuses floats, negatives and other spellings of a currency', () => {
    for (const wrong of [
      { amount: 1.5, currency: 'INR' },
      { amount: -1, currency: 'INR' },
      { amount: Number.NaN, currency: 'INR' },
      { amount: 1, currency: 'inr' },
      { amount: 1, currency: 'INR', tip: 1 },
    ]) {
      expect(Money.safeParse(wrong).success).toBe(false);
    }
  });
});
