import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, wishIn } from './address.js';
import { promptFault } from './wish.js';

describe('the address of a wish', () => {
  it('brings back every wish that may be asked', () => {
    const prompt = fc
      .string({ minLength: 3, maxLength: 500, unit: 'grapheme' })
      .filter((text) => text === text.trim() && promptFault(text) === null);
    const currency = fc.constantFrom('INR', 'USD', 'JPY', 'KWD');
    const budget = fc.record(
      { amount: fc.integer({ min: 1, max: 10 ** 12 }), currency, scope: fc.constant('item' as const) },
      { requiredKeys: ['amount', 'currency'] },
    );
    const size = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' });
    const sizes = fc
      .record({ any: size, top: size, bottom: size, shoes: size }, { requiredKeys: [] })
      .filter((stated) => Object.keys(stated).length > 0);
    const named = fc.stringMatching(/^avoid\.colours:[a-z &:+%-]{1,20}$/);
    const waiver = fc.oneof(fc.constantFrom('slot:shoes', 'budget.min'), named);
    const waive = fc.uniqueArray(waiver, { minLength: 1, maxLength: 9 });
    const ids = fc.uniqueArray(fc.stringMatching(/^[\w-]{1,64}$/), { minLength: 1, maxLength: 9 });
    const wish = fc.record(
      {
        prompt,
        budget,
        sizes,
        waive,
        count: fc.integer({ min: 2, max: 6 }),
        locked: ids,
        banned: ids,
        promised: ids,
      },
      { requiredKeys: ['prompt'] },
    );
    fc.assert(
      fc.property(wish, (asked) => {
        expect(wishIn(addressOf(asked))).toEqual(asked);
      }),
    );
  });

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const wish = wishIn(search);
        if (wish) expect(wishIn(addressOf(wish))).toEqual(wish);
      }),
    );
  });

  it('holds no wish when the prompt is missing, too short or too long', () => {
    for (const search of ['', '?q=', '?q=ab', '?q=+++a+++', '?p=dress', `?q=${'a'.repeat(501)}`]) {
      expect(wishIn(search)).toBeNull();
    }
  });

  it('leaves out what is damaged and keeps the rest', () => {
    const damaged =
      '?q=red+dress&budget=0-INR&size=top:M&size=hat:M&size=bottom:&size=shoes:' +
      `${'9'.repeat(21)}&waive=slot:shoes&waive=slot:shoes&waive=everything&looks=7&locked=a.b!.c&not=x!&look=`;
    expect(wishIn(damaged)).toEqual({
      prompt: 'red dress',
      sizes: { top: 'M' },
      waive: ['slot:shoes'],
      locked: ['a', 'c'],
    });
  });

  it('reads as what it says', () => {
    const wish = {
      prompt: 'red dress',
      sizes: { bottom: 'L' },
      waive: ['avoid.colours:black'],
      promised: ['p1', 'p2'],
    };
    expect(addressOf(wish)).toBe('?q=red+dress&size=bottom:L&waive=avoid.colours:black&look=p1.p2');
  });

  it('leaves out a budget that is no amount of money', () => {
    for (const budget of [
      '1500',
      '-1-INR',
      '1.5-INR',
      '1500-inr',
      '1500-RUPEES',
      '9999999999999999-INR',
      'NaN-INR',
    ]) {
      expect(wishIn(`?q=red+dress&budget=${budget}`)).toEqual({ prompt: 'red dress' });
    }
    expect(wishIn('?q=red+dress&budget=150000-INR')).toEqual({
      prompt: 'red dress',
      budget: { amount: 150000, currency: 'INR' },
    });
  });
});
