import { expect, it } from 'vitest';
import { currencySign } from './currency-sign.js';

it.each([
  ['INR', 'en-IN', '₹'],
  ['INR', 'mr-IN', '₹'],
  ['EUR', 'de-DE', '€'],
  ['KWD', 'en-GB', 'KWD'],
])('%s in %s is %s, in whichever digits a language counts', (currency, locale, sign) => {
  expect(currencySign(currency, locale)).toBe(sign);
});
