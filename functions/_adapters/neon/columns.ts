import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { Attributes, type Candidate, Cut, genderOf, Product } from '../../_domain/product.js';

/**
 * The columns of a product `p`, named as the domain names them. Rows go to JSON whole (`json_agg(row)`), which costs the
 * database a tenth of what building objects field by field does, and one parse reads them.
 */
export const productColumns: SQL =
  sql.raw(`p.id, p.source, p.external_id AS "externalId", p.title, p.brand, p.slot,
  p.category, p.gender, p.colours, p.pattern, p.price, p.currency, p.list_price AS "listPrice", p.sizes,
  p.availability, p.url, p.affiliate_url AS "affiliateUrl", p.image_url AS "imageUrl",
  greatest(p.as_of, (SELECT s.seen_at FROM sightings s WHERE s.product_id = p.id)) AS "asOf"`);

/** What the stylist reasons about, beside `productColumns`. */
export const attributeColumns: SQL =
  sql.raw(`p.colour_families AS "colourFamilies", p.materials, p.fit, p.styles,
  p.occasions, p.seasons, p.formality`);

const Flat = Product.omit({ price: true, listPrice: true, imageUrl: true }).extend({
  gender: Cut,
  price: z.int(),
  currency: z.string(),
  listPrice: z.int().nullable(),
  imageUrl: z.string().nullable(),
});

/** A row of `productColumns` as a product. */
export const ProductRow = Flat.transform(productOf);

/** A row of `productColumns`, `attributeColumns`, `details` and `relevance` as a candidate. */
export const CandidateRow = Flat.extend(Attributes.shape)
  .extend({ relevance: z.number().min(0).max(1), details: z.array(z.string()) })
  .transform((row): Candidate => {
    const { colourFamilies, materials, fit, styles, occasions, seasons, formality, relevance, details } = row;
    return {
      ...productOf(row),
      ...(row.gender === 'kids' && { kids: true }),
      colourFamilies,
      materials,
      fit,
      styles,
      occasions,
      seasons,
      formality,
      ...(details.length > 0 && { details }),
      relevance,
    };
  });

function productOf(row: z.infer<typeof Flat>): Product {
  const { id, source, externalId, title, brand, slot, category, colours, pattern, currency } = row;
  const { sizes, availability, url, affiliateUrl } = row;
  return {
    ...{ id, source, externalId, title, brand, slot, category, colours, pattern },
    gender: genderOf(row.gender),
    price: { amount: row.price, currency },
    ...(row.listPrice !== null && { listPrice: { amount: row.listPrice, currency } }),
    ...{ sizes, availability, url, affiliateUrl },
    ...(row.imageUrl !== null && { imageUrl: row.imageUrl }),
    asOf: new Date(row.asOf).toISOString(),
  };
}
