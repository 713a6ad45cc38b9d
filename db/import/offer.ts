import type { Money } from '../../functions/_domain/money.js';
import type { PriceFailure } from '../../functions/_domain/prices.js';
import type { Availability } from '../../functions/_domain/product.js';
import { readSizes, stockedSizes } from '../../functions/_domain/sizes.js';
import { cleanText } from './clean-text.js';
import { categoryOf } from './google-categories.js';
import { readPrices, type Terms } from './row-prices.js';
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
    category: cleanText(categoryOf(fields), 300),
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
  const dropped = [...unusable(fields, { url, affiliateUrl, imageUrl }), ...undecodable(fields)];
  return { offer, dropped, isCurrencyAssumed };
}

/** Notes on fields with bytes that are none of the file's encoding; a text is shown without them. */
function undecodable(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, text]) =>
    text.includes('\ufffd') ? [`${name} has characters that are not of the file's encoding`] : [],
  );
}

/** Notes on the addresses that a row states and nobody may follow, each with its field and how it begins. */
function unusable(fields: Fields, read: Pick<Offer, 'url' | 'affiliateUrl' | 'imageUrl'>): string[] {
  return (['url', 'affiliateUrl', 'imageUrl'] as const).flatMap((name) => {
    const text = cleanText(fields[name], 80);
    const isUnusable = read[name] === null && text !== '';
    return isUnusable ? [`${name} left out, no http(s) address: ${JSON.stringify(text)}`] : [];
  });
}

function readAvailability({ availability, stock, sizes }: Fields): Availability {
  const said = availability?.trim() ?? '';
  if (outOfStock.test(said)) return 'out_of_stock';
  if (stock !== undefined && /^-?\d+(?:\.0+)?$/.test(stock.trim()))
    return Number(stock) > 0 ? 'in_stock' : 'out_of_stock';
  if (inStock.test(said)) return 'in_stock';
  const stocked = typeof sizes === 'string' ? stockedSizes(sizes) : null;
  if (!stocked) return 'unknown';
  return stocked.some(({ stock }) => stock > 0) ? 'in_stock' : 'out_of_stock';
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
