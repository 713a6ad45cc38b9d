import type { Currency, Money } from '../../functions/_domain/money.js';
import {
  currencyOfPrice,
  type PriceFailure,
  readCurrency,
  readPrice,
} from '../../functions/_domain/prices.js';
import { isOnSale } from './sale-dates.js';
import type { Fields } from './source-row.js';

/** From here on a round row of nines in a major currency is a blank that somebody had to fill. */
const placeholder = /^\D*99999+(?:[.,]0+)?\D*$/;
const majorCurrencies = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD']);

/** How prices are read: the currency of those that name none, and when, for sales that end. */
export type Terms = { currency: Currency; now: Date };

/** `listPrice` is in minor units and above the price; `isCurrencyAssumed` when nothing in the row names a currency. */
type RowPrices = { price: Money | null; listPrice: number | null; isCurrencyAssumed: boolean };

/**
 * Reads what a row asks: the sale price while its sale is on, and of two good prices the lower; null where it states none.
 * A reason when what it states cannot be trusted.
 */
export function readPrices(fields: Fields, { currency: fallback, now }: Terms): RowPrices | PriceFailure {
  const salePrice = isOnSale(fields.saleDates, now) ? fields.salePrice : undefined;
  const texts = [fields.price, salePrice, fields.listPrice];
  const stated = readCurrency(fields.currency ?? '', fallback);
  // A row whose price names none is in the currency that its list price names.
  const named = stated ?? texts.map((text) => currencyOfPrice(text ?? '', fallback)).find((found) => found);
  if (!named && stated === null)
    return { reason: `unknown currency ${JSON.stringify(fields.currency?.slice(0, 20))}` };
  const [full, sale, list] = texts.map((text) => {
    if (text === undefined) return null;
    const read = readPrice(text, named ?? fallback);
    const isBlank = 'amount' in read && majorCurrencies.has(read.currency) && placeholder.test(text);
    return isBlank ? { reason: `placeholder price ${JSON.stringify(text.trim())}` } : read;
  });
  // Feeds without a sale leave its price empty or zero.
  const sold = sale && !('reason' in sale && /^(?:no price|price is zero)/.test(sale.reason)) ? sale : null;
  const asked = sold ?? full ?? sale;
  if (!asked || ('reason' in asked && asked.reason === 'no price'))
    return { price: null, listPrice: null, isCurrencyAssumed: false };
  if ('reason' in asked) return asked;
  // The lower of two good prices is asked, the higher one is crossed out.
  const good = [asked, full].filter(
    (price) => price && 'amount' in price && price.currency === asked.currency,
  );
  const price = good.reduce<Money>(
    (low, next) => (next && 'amount' in next && next.amount < low.amount ? next : low),
    asked,
  );
  const crossed = [list, full].find(
    (other) => other && 'amount' in other && other.currency === price.currency && other.amount > price.amount,
  );
  const listPrice = crossed && 'amount' in crossed ? crossed.amount : null;
  return { price, listPrice, isCurrencyAssumed: !named };
}
