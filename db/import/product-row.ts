import { createHash } from 'node:crypto';
import { readDetails } from '../../functions/_domain/attributes/details.js';
import { type Described, readAttributes } from '../../functions/_domain/attributes.js';
import { embedProduct, houseSpace, searchText } from '../../functions/_domain/embedding.js';
import type { Attributes } from '../../functions/_domain/product.js';
import { sizeKeys } from '../../functions/_domain/styling/sizes.js';
import { halfvecText } from '../halfvec.js';
import type { CompleteOffer } from './fold.js';
import { productId } from './identity.js';

/** A product as the database takes it, except for its embedding and the times. Prices are minor units. */
export type ProductRow = Attributes & {
  id: string;
  source: string;
  externalId: string;
  title: string;
  description: string;
  brand: string;
  price: number;
  listPrice: number | null;
  currency: string;
  sizes: string[] | null;
  sizeKeys: string[] | null;
  availability: string;
  url: string | null;
  affiliateUrl: string | null;
  imageUrl: string | null;
  /** See `readDetails`. */
  details: string[];
  searchText: string;
  contentHash: string;
};

/**
 * Derives the row of an offer. Its hash covers what the source said and what the vocabulary and the embedding space
 * make of it, so that a better vocabulary is taken up by importing the same file again.
 */
export function productRow(source: string, externalId: string, offer: CompleteOffer): ProductRow {
  const { title, description, brand, price, listPrice, sizes, availability, url, affiliateUrl, imageUrl } =
    offer;
  const attributes = readAttributes(described(offer));
  const content = {
    source,
    externalId,
    title,
    description,
    brand,
    price: price.amount,
    listPrice,
    currency: price.currency,
    sizes,
    sizeKeys: sizes && sizeKeys(sizes, attributes.slot),
    availability,
    url,
    affiliateUrl,
    imageUrl,
    ...attributes,
    details: readDetails(title, description),
    searchText: searchText(attributes, title, brand),
  };
  const contentHash = createHash('sha256')
    .update(JSON.stringify([houseSpace, content]))
    .digest('hex');
  return { id: productId(source, externalId), ...content, contentHash };
}

/** The product's vector as the database reads it. */
export function embeddingText(row: ProductRow): string {
  return halfvecText(embedProduct(row, row.title, row.brand));
}

function described(offer: CompleteOffer): Described {
  const { title, description, brand, category, gender, colour, material, pattern, ageGroup } = offer;
  const tags = offer.tags
    .split(/[,>]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return { title, description, brand, category, gender, colour, material, pattern, ageGroup, tags };
}
