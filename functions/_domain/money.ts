import * as z from 'zod';

/** Every ISO 4217 code, upper case. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 currency code, upper case: `INR`, `USD`. */
export const Currency = z
  .string()
  .refine(
    (code) => currencyCodes.has(code),
    'must be the three-letter ISO 4217 code of a currency, such as INR',
  )
  .meta({ pattern: '^[A-Z]{3}$' });
export type Currency = z.infer<typeof Currency>;

/** An amount in integer minor units (paise, cents) and its currency. Never negative, never a float. */
export const Money = z.strictObject({ amount: z.int().min(0), currency: Currency });
export type Money = z.infer<typeof Money>;

/** Currencies whose minor unit is not a hundredth, by ISO 4217 (CLDR, and so `Intl`, hides digits that it allows). */
const otherDigits = new Map([
  ...[
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'VND',
    'VUV',
    'XAF',
    'XOF',
    'XPF',
  ].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
]);

/** How many minor digits a currency has by ISO 4217: INR 2, JPY 0, KWD 3. */
export function minorDigits(currency: Currency): number {
  return otherDigits.get(currency) ?? 2;
}

/** Whole or fractional major units (rupees) to integer minor units (paise), rounded half up. */
export function toMinor(major: number, currency: Currency): number {
  return Math.round(Number((major * 10 ** minorDigits(currency)).toFixed(3)));
}

/** The sum of amounts that share one currency; mixing currencies is a programming error and throws. */
export function sum(prices: readonly Money[], currency: Currency): Money {
  let amount = 0;
  for (const price of prices) {
    if (price.currency !== currency) throw new RangeError(`cannot add ${price.currency} to ${currency}`);
    amount += price.amount;
  }
  return { amount, currency };
}

/** `₹1,499` or `€20.50` in the reader's locale; minor digits are shown only when they are not zero. */
export function formatMoney({ amount, currency }: Money, locale = 'en-IN'): string {
  const fraction = minorDigits(currency);
  const major = amount / 10 ** fraction;
  return formatFor(locale, currency, Number.isInteger(major) ? 0 : fraction).format(major);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Building a format costs a hundred times what using it does. */
function formatFor(locale: string, currency: Currency, fractionDigits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${fractionDigits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  });
  formats.set(key, made);
  return made;
}
