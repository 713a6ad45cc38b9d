type Currencies = readonly [string, ...string[]];
const rupees: Currencies = ['INR', 'PKR', 'LKR', 'NPR', 'MUR'];
const dollars: Currencies = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS', 'TWD'];
const pesos: Currencies = ['PHP', 'MXN', 'CLP', 'COP', 'ARS', 'UYU'];
const pounds: Currencies = ['GBP', 'EGP', 'LBP'];

/**
 * What shops write for a currency, lower case, without dots and spaces. Letters standing alone are matched whole.
 * Where one mark serves several currencies the first is meant, unless the catalogue's own currency is among them or
 * letters beside the sign say which (`US$`, `£GB`, `A$`).
 */
export const currencyMarks: ReadonlyMap<string, Currencies> = new Map<string, Currencies>([
  ['₹', ['INR']],
  ['rs', rupees],
  ['re', ['INR']],
  ['₨', rupees],
  ['rupee', rupees],
  ['rupees', rupees],
  ['रु', ['INR', 'NPR']],
  ['$', dollars],
  ['dollar', dollars],
  ['dollars', dollars],
  ['nt$', ['TWD']],
  ['r$', ['BRL']],
  ['€', ['EUR']],
  ['euro', ['EUR']],
  ['euros', ['EUR']],
  ['uk£', ['GBP']],
  ['£', pounds],
  ['pound', pounds],
  ['pounds', pounds],
  ['¥', ['JPY', 'CNY']],
  ['円', ['JPY']],
  ['元', ['CNY']],
  ['₩', ['KRW']],
  ['₽', ['RUB']],
  ['руб', ['RUB']],
  ['₺', ['TRY']],
  ['tl', ['TRY']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['฿', ['THB']],
  ['৳', ['BDT']],
  ['tk', ['BDT']],
  ['₪', ['ILS']],
  ['₦', ['NGN']],
  ['₴', ['UAH']],
  ['₸', ['KZT']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['ft', ['HUF']],
  ['lei', ['RON']],
  ['лв', ['BGN']],
  ['fr', ['CHF']],
  ['rm', ['MYR']],
  ['rp', ['IDR']],
  ['r', ['ZAR']],
  ['dh', ['AED', 'MAD']],
  ['dhs', ['AED', 'MAD']],
  ['د.إ', ['AED']],
  ['دإ', ['AED']],
  ['kd', ['KWD']],
]);

/** Marks that say nothing without the catalogue's own currency: `kr` is Swedish, Norwegian, Danish and Icelandic. */
export const sharedMarks: ReadonlyMap<string, readonly string[]> = new Map([
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['kn', ['HRK']],
  ...(['peso', 'pesos'] as const).map((word) => [word, pesos] as const),
]);

/** Currencies whose shops write `1.499` for one thousand four hundred and ninety-nine. */
export const groupsWithDots: ReadonlySet<string> = new Set([
  'EUR',
  'BRL',
  'TRY',
  'DKK',
  'ISK',
  'IDR',
  'VND',
  'RON',
  'ARS',
  'CLP',
  'COP',
  'RSD',
  'JPY',
  'KRW',
]);
