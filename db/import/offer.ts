import type { Currency, Money } from '../../functions/_domain/money.js';
import { namesCurrency, type PriceFailure, readCurrency, readPrice } from '../../functions/_domain/prices.js';
import type { Availability } from '../../functions/_domain/product.js';
import { readSizes } from '../../functions/_domain/sizes.js';
import { cleanText } from './clean-text.js';
import { isOnSale } from './sale-dates.js';
import type { Fields } from './source-row.js';
import { pictureAddress, webAddress } from './web-address.js';

/** What one row says about a product, cleaned. Pictures and variants may leave out what their product has said. */
export type Offer = {
  title: string;
  description: string;
  brand: string;
  category: string;
  gender: string;
  ageGroup: string;
  colour: string;
  material: string;
  pattern: string;
  tags: string;
  price: Money | null;
  /** Minor units, always above the price. */
  listPrice: number | null;
  sizes: string[] | null;
  availability: Availability;
  url: string | null;
  affiliateUrl: string | null;
  imageUrl: string | null;
};

const inStock =
  /^(?:true|yes|1|y|in.?stock|available|instock|limited.?stock|limitedavailability|https?:\/\/schema\.org\/instock)$/i;
const outOfStock =
  /^(?:false|no|0|n|out.?of.?stock|sold.?out|unavailable|discontinued|https?:\/\/schema\.org\/(?:outofstock|soldout))$/i;
/** From here on a round row of nines in a major currency is a blank that somebody had to fill. */
const placeholder = /^\D*99999+(?:[.,]0+)?\D*$/;
const majorCurrencies = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD']);

/** How prices are read: the currency of those that name none, and when, for sales that end. */
export type Terms = { currency: Currency; now: Date };

/** A row's offer, and what of it had to be left out or taken for granted. */
export type Reading = { offer: Offer; dropped: string[]; isCurrencyAssumed: boolean };

/**
 * Reads one row: text cleaned and cut, addresses only http(s), prices in minor units. `optionNames` are those of the
 * row's product, for rows that carry only their values. A reason when the row's own words cannot be trusted.
 */
export function readOffer(
  fields: Fields,
  optionNames: readonly string[],
  terms: Terms,
): Reading | PriceFailure {
  if (fields.availability === 'unpublished') return { reason: 'not published by its shop' };
  const read = readPrices(fields, terms);
  if ('reason' in read) return read;
  const { isCurrencyAssumed, ...prices } = read;
  const options = optionsOf(fields, optionNames);
  const colour = cleanText(fields.colour, 100) || options.colour;
  const url = webAddress(fields.url);
  const affiliateUrl = webAddress(fields.affiliateUrl);
  const imageUrl = pictureAddress(fields.imageUrl);
  const offer = {
    title: cleanText(fields.title, 300),
    description: cleanText(fields.description, 4000),
    brand: cleanText(fields.brand, 120),
    category: cleanText(fields.category, 300),
    gender: cleanText(fields.gender, 60),
    ageGroup: cleanText(fields.ageGroup, 60),
    colour,
    material: cleanText(fields.material, 200) || options.material,
    pattern: cleanText(fields.pattern, 100),
    tags: cleanText(fields.tags, 500),
    ...prices,
    sizes: readSizes(fields.sizes ?? options.size),
    availability: readAvailability(fields),
    url,
    affiliateUrl: affiliateUrl ?? url,
    imageUrl,
  };
  return { offer, dropped: unusable(fields, { url, affiliateUrl, imageUrl }), isCurrencyAssumed };
}

/** Notes on the addresses that a row states and nobody may follow, each with its field and how it begins. */
function unusable(fields: Fields, read: Pick<Offer, 'url' | 'affiliateUrl' | 'imageUrl'>): string[] {
  return (['url', 'affiliateUrl', 'imageUrl'] as const).flatMap((name) => {
    const text = cleanText(fields[name], 80);
    const isUnusable = read[name] === null && text !== '';
    return isUnusable ? [`${name} left out, no http(s) address: ${JSON.stringify(text)}`] : [];
  });
}

type Prices = Pick<Offer, 'price' | 'listPrice'> & { isCurrencyAssumed: boolean };

function readPrices(fields: Fields, { currency: fallback, now }: Terms): Prices | PriceFailure {
  const salePrice = isOnSale(fields.saleDates, now) ? fields.salePrice : undefined;
  const named = readCurrency(fields.currency ?? '', fallback);
  const [full, sale, list] = [fields.price, salePrice, fields.listPrice].map((text) => {
    if (text === undefined) return null;
    const read = readPrice(text, named ?? fallback);
    const isBlank = 'amount' in read && majorCurrencies.has(read.currency) && placeholder.test(text);
    return isBlank ? { reason: `placeholder price ${JSON.stringify(text.trim())}` } : read;
  });
  // Feeds without a sale leave its price empty or zero.
  const sold = sale && !('reason' in sale && /^(?:no price|price is zero)/.test(sale.reason)) ? sale : null;
  const stated = sold ?? full ?? sale;
  if (!stated || ('reason' in stated && stated.reason === 'no price'))
    return { price: null, listPrice: null, isCurrencyAssumed: false };
  if ('reason' in stated) return stated;
  const isCurrencyAssumed = !named && !namesCurrency((sold ? salePrice : fields.price) ?? '');
  if (isCurrencyAssumed && named === null)
    return { reason: `unknown currency ${JSON.stringify(fields.currency?.slice(0, 20))}` };
  // The lower of two good prices is asked, the higher one is crossed out.
  const good = [stated, full].filter(
    (price) => price && 'amount' in price && price.currency === stated.currency,
  );
  const price = good.reduce<Money>(
    (low, next) => (next && 'amount' in next && next.amount < low.amount ? next : low),
    stated,
  );
  const crossed = [list, full].find(
    (other) => other && 'amount' in other && other.currency === price.currency && other.amount > price.amount,
  );
  const listPrice = crossed && 'amount' in crossed ? crossed.amount : null;
  return { price, listPrice, isCurrencyAssumed };
}

function readAvailability({ availability, stock }: Fields): Availability {
  const said = availability?.trim() ?? '';
  if (outOfStock.test(said)) return 'out_of_stock';
  if (stock !== undefined && /^-?\d+(?:\.0+)?$/.test(stock.trim()))
    return Number(stock) > 0 ? 'in_stock' : 'out_of_stock';
  return inStock.test(said) ? 'in_stock' : 'unknown';
}

function optionsOf({ optionValues = '' }: Fields, names: readonly string[]) {
  const values = optionValues.split('\n');
  const called = (name: RegExp): string => {
    const at = names.findIndex((option) => name.test(option));
    return at < 0 ? '' : cleanText(values[at], 100);
  };
  return {
    size: called(/size|talla|größe|taille/i),
    colour: called(/colou?r/i),
    material: called(/material|fabric/i),
  };
}
