import { currencyMarks, sharedMarks } from '../currency-marks.js';
import type { Currency } from '../money.js';

/** How shoppers write currencies, by ISO 4217 code; words that are also English words are left out. */
const spellings: Record<Currency, string> = {
  INR: '₹ rs rupee rupees rupe rupay rupaye rupaya rupaiya rupya rupye rupiya ruppees rupess inr',
  USD: '$ usd dollar dollars dollor dollors',
  EUR: '€ eur euro euros',
  GBP: '£ gbp pound pounds quid sterling',
  JPY: '¥ jpy yen',
  AED: 'aed dirham dirhams dhs',
  SGD: 'sgd',
  AUD: 'aud australian',
  CAD: 'cad canadian',
  NZD: 'nzd',
  CHF: 'chf francs',
  CNY: 'cny rmb yuan',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln zloty',
  PKR: 'pkr',
  BDT: 'bdt taka ৳',
  LKR: 'lkr',
  NPR: 'npr',
  SAR: 'sar sr riyal riyals',
  QAR: 'qar',
  KWD: 'kwd kd',
  ZAR: 'zar rand rands',
  KRW: 'krw ₩',
  BRL: 'brl reais',
  MXN: 'mxn',
  THB: 'thb baht ฿',
  MYR: 'myr ringgit rm',
  IDR: 'idr rupiah rp',
  PHP: 'php ₱ peso pesos',
  VND: 'vnd ₫',
  ILS: 'ils ₪ shekels',
  TRY: '₺ lira',
  NGN: 'ngn naira ₦',
  KES: 'kes ksh',
  HKD: 'hkd',
  UZS: 'uzs',
  KZT: 'kzt tenge ₸',
  RUB: 'rub ruble rubles rouble roubles ₽',
  UAH: 'uah hryvnia ₴',
  CZK: 'czk koruna',
  HUF: 'huf forint',
  RON: 'ron',
  BGN: 'bgn',
  RSD: 'rsd',
  ISK: 'isk',
  TWD: 'twd',
  EGP: 'egp',
  OMR: 'omr',
  BHD: 'bhd',
  JOD: 'jod',
  ETB: 'etb birr',
  GHS: 'ghs cedi cedis',
  TZS: 'tzs',
  UGX: 'ugx',
  ZMW: 'zmw kwacha',
  ARS: 'ars',
  CLP: 'clp',
  UYU: 'uyu',
};

const codes = new Map<string, Currency>();
for (const [code, words] of Object.entries(spellings)) {
  for (const word of words.split(' ')) codes.set(word, code);
}

/**
 * The currency a folded word or sign names when it stands beside a number; a sign of several currencies, such as
 * `$`, means the catalogue's own where it is among them.
 */
export function currencyNamed(word: string, home?: Currency): Currency | undefined {
  const own =
    home !== undefined && [currencyMarks, sharedMarks].some((marks) => marks.get(word)?.includes(home));
  return own ? home : codes.get(word);
}
