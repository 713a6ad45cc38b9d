import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from './money.js';
import { readPrice } from './prices.js';

const inr = (amount: number) => ({ amount, currency: 'INR' });

describe('a price in a shape that shops use', () => {
  it.each([
    ['1499', inr(149900)],
    ['Rs\n1699', inr(169900)],
    ['Rs. 1,499/-', inr(149900)],
    ['Rs.1499', inr(149900)],
    ['1499 INR/-', inr(149900)],
    ['MRP: ₹1,299.00', inr(129900)],
    ['₹1,29,999', inr(12999900)],
    ['₹ 12,34,56,789.50', inr(12345678950)],
    ['INR 1499.00', inr(149900)],
    ['1499.00 INR', inr(149900)],
    ['₹INR 10', inr(1000)],
    ['१,४९९', inr(149900)],
    ['１４９９', inr(149900)],
    ['185102.0', inr(18510200)],
    ['19.990000000000002', inr(1999)],
    ['$2,030', { amount: 203000, currency: 'USD' }],
    ['US$ 20', { amount: 2000, currency: 'USD' }],
    ['$2,030 CAD', { amount: 203000, currency: 'CAD' }],
    ['8.70 EUR', { amount: 870, currency: 'EUR' }],
    ['2.029,95 €', { amount: 202995, currency: 'EUR' }],
    ['€1.499', { amount: 149900, currency: 'EUR' }],
    ['19,99 €', { amount: 1999, currency: 'EUR' }],
    ['CHF 1’299.00', { amount: 129900, currency: 'CHF' }],
    ['CHF 20.-', { amount: 2000, currency: 'CHF' }],
    ['1 299,00 SEK', { amount: 129900, currency: 'SEK' }],
    ['¥12,800', { amount: 12800, currency: 'JPY' }],
    ['KWD 1.499', { amount: 1499, currency: 'KWD' }],
    ['د.إ.‏ ١٬٤٩٩٫٥٠', { amount: 149950, currency: 'AED' }],
  ])('%j is read', (text, money) => {
    expect(readPrice(text, 'INR')).toEqual(money);
  });

  it('is read from a number as major units', () => {
    expect(readPrice(1499.5, 'INR')).toEqual(inr(149950));
    expect(readPrice(0.1 + 0.2, 'USD')).toEqual({ amount: 30, currency: 'USD' });
  });

  it('takes the catalogue’s currency where a mark serves several', () => {
    expect(readPrice('$20', 'AUD')).toEqual({ amount: 2000, currency: 'AUD' });
    expect(readPrice('1 299,00 kr', 'NOK')).toEqual({ amount: 129900, currency: 'NOK' });
    expect(readPrice('Rs 500', 'NPR')).toEqual({ amount: 50000, currency: 'NPR' });
  });
});

describe('a price that cannot be trusted is refused with its value', () => {
  it.each([
    ['', 'no price'],
    ['Nan', 'no price'],
    [' n/a ', 'no price'],
    [Number.NaN, 'no price'],
    ['-5', 'negative price "-5"'],
    ['₹-499', 'negative price "₹-499"'],
    ['(499)', 'negative price "(499)"'],
    [-1, 'negative price "-1"'],
    ['0', 'price is zero: "0"'],
    ['0.001', 'price is zero: "0.001"'],
    ['999 - 1499', 'ambiguous price "999 - 1499"'],
    ['$1.499', 'ambiguous price "$1.499"'],
    ['1 2 3', 'ambiguous price "1 2 3"'],
    ['12,34,5', 'ambiguous price "12,34,5"'],
    ['1 299,00 kr', 'unreadable price "1 299,00 kr"'],
    ['from ₹999', 'unreadable price "from ₹999"'],
    ['₹20 USD', 'unreadable price "₹20 USD"'],
    ['unknown', 'unreadable price "unknown"'],
    ['1e3', 'ambiguous price "1e3"'],
    ['=SUM(A1)', 'unreadable price "=SUM(A1)"'],
    ['99999999999999', 'price is too large: "99999999999999"'],
  ])('%j', (value, reason) => {
    expect(readPrice(value, 'INR')).toEqual({ reason });
  });

  it('however long the text is', () => {
    expect(readPrice('1'.repeat(1e6), 'INR')).toMatchObject({
      reason: expect.stringContaining('unreadable price'),
    });
  });
});

describe('property', () => {
  const locales = [
    'en-IN',
    'en-US',
    'de-DE',
    'fr-FR',
    'hi-IN',
    'pl-PL',
    'pt-BR',
    'ja-JP',
    'de-CH',
    'ar-EG',
    'bn-BD',
  ];
  const currencies = ['INR', 'USD', 'EUR', 'GBP', 'PLN', 'BRL', 'JPY', 'AED', 'CHF'];

  it('what a shop in any locale shows is read back to the minor unit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.constantFrom('symbol' as const, 'code' as const),
        fc.integer({ min: 1, max: 1e10 }),
        (locale, currency, currencyDisplay, amount) => {
          const major = amount / 10 ** minorDigits(currency);
          const shown = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
          }).format(major);
          expect([shown, readPrice(shown, currency)]).toEqual([shown, { amount, currency }]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('no text makes it throw or return anything but a whole positive amount or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (value) => {
        const read = readPrice(value, 'INR');
        if ('reason' in read) expect(read.reason).not.toBe('');
        else expect(Number.isSafeInteger(read.amount) && read.amount > 0).toBe(true);
      }),
    );
  });
});
