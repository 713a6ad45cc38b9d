import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import { isComplete } from '../../../db/embed/declare-complete.js';
import type { SearchPage, SearchWish } from '../../_domain/ports/catalogue.js';
import { askedSql } from './asked.js';
import { productColumns } from './columns.js';
import { counted, type Found } from './found.js';
import { foundByLikeness } from './found-by-likeness.js';
import { foundByPicture } from './found-by-picture.js';
import { foundByWords } from './found-by-words.js';
import { noVersion } from './no-version.js';
import { type OnOdd, productsIn } from './read-rows.js';
import { isRefused } from './refused.js';

/** A longer brand facet is a list to search in, not to pick from. */
const brandsShown = 20;

const Facet = z.array(z.object({ value: z.string(), count: z.int() })).default([]);

const Row = z.object({
  products: z.array(z.unknown()),
  next: z.object({ key: z.string(), id: z.string() }).nullable(),
  facets: z.object({ slot: Facet, colour: Facet, brand: Facet, price: Facet }),
  exact: z.int().nullable(),
  space: z.string().nullable(),
  version: z.string().nullable(),
  known: z.boolean(),
  model: z.boolean(),
});

/**
 * One page of products and the facets of all that was found, in one statement. Pages are cut by the sort key and then
 * the id: a product is on one page only, however many are added meanwhile. A page has fewer where rows are odd.
 */
export async function searchProducts(db: Database, wish: SearchWish, onOdd: OnOdd): Promise<SearchPage> {
  const space = wish.words?.embedding?.space ?? null;
  const result = await db.execute(searchStatement(wish));
  const row = Row.parse(result.rows[0]);
  return {
    products: productsIn(row.products, onOdd),
    facets: row.facets,
    ...(row.exact !== null && { exact: row.exact }),
    ...(row.next && { next: row.next }),
    catalogueVersion: row.version ?? noVersion,
    similarToKnown: row.known,
    modelCompared: row.model,
    vectorsCompared:
      wish.similarTo !== undefined || space === null || row.space === null || row.space === space,
  };
}

/** The statement whose one row is all that `searchProducts` answers with. */
export function searchStatement(wish: SearchWish): SQL {
  const sorting = sortKeys[wish.sort];
  const { ctes, ranked, exact = sql`NULL::int` } = found(wish);
  const after = wish.after
    ? sql`WHERE (key, id) ${sorting.direction.beyond} (${wish.after.key}::${sorting.type}, ${wish.after.id})`
    : sql``;
  return sql`
    WITH ${askedSql(wish)}, ${ctes}, page AS (
      SELECT id, key, row_number() OVER () AS position FROM (
        SELECT id, key FROM (SELECT id, ${sorting.key} AS key FROM ${sql.raw(ranked)}) keyed ${after}
        ORDER BY key ${sorting.direction.order}, id ${sorting.direction.order} LIMIT ${wish.limit + 1}) sorted
    ), counts AS MATERIALIZED (
      SELECT slot, colour_families, brand, price, grouping(slot, colour_families, brand, price) AS by, count(*) AS count
      FROM matched GROUP BY GROUPING SETS (slot, colour_families, brand, price)
    )
    SELECT
      coalesce((SELECT json_agg(found ORDER BY position) FROM (
        SELECT ${productColumns}, position FROM page JOIN products p USING (id) WHERE position <= ${wish.limit}) found), '[]') AS products,
      (SELECT json_build_object('key', key::text, 'id', id) FROM page
        WHERE position = ${wish.limit} AND EXISTS (SELECT FROM page WHERE position > ${wish.limit})) AS next,
      coalesce((${facets}), '{}') AS facets,
      ${exact} AS exact,
      (SELECT catalogue_space FROM asked) AS space,
      (SELECT value FROM facts WHERE name = 'catalogue_version') AS version,
      ${wish.similarTo === undefined ? sql`true` : sql`EXISTS (SELECT FROM model)`} AS known,
      ${wish.picture === undefined ? sql`false` : isComplete(sql`${wish.picture.space}::text`)} AS model`;
}

function found(wish: SearchWish): Found {
  const limits = filters(wish);
  if (wish.similarTo !== undefined) return foundByLikeness(wish, limits);
  if (wish.picture) return foundByPicture(wish, wish.picture, limits);
  if (wish.words) return foundByWords(wish, limits);
  const relevance = wish.sort === 'relevance' ? sql`, 0::bigint AS relevance` : sql``;
  return {
    ctes: sql`matched AS MATERIALIZED (SELECT ${counted(wish)} ${relevance} FROM products p WHERE true ${limits})`,
    ranked: 'matched',
  };
}

const ascending = { order: sql`ASC`, beyond: sql`>` };
const descending = { order: sql`DESC`, beyond: sql`<` };

/** What a page is sorted by, its SQL type, and the direction, which holds for the id as well. */
const sortKeys: Record<SearchWish['sort'], { key: SQL; type: SQL; direction: typeof ascending }> = {
  relevance: { key: sql`relevance`, type: sql`bigint`, direction: descending },
  price_asc: { key: sql`price`, type: sql`numeric`, direction: ascending },
  price_desc: { key: sql`price`, type: sql`numeric`, direction: descending },
  newest: { key: sql`extract(epoch FROM created_at)`, type: sql`numeric`, direction: descending },
};

function filters(wish: SearchWish): SQL {
  const colour = wish.colour?.toLowerCase();
  const conditions = [
    sql`p.retired_at IS NULL`,
    wish.source && sql`p.source = ${wish.source}`,
    wish.slot && sql`p.slot = ${wish.slot}`,
    wish.gender &&
      (wish.gender === 'unisex' ? sql`p.gender IN ('unisex', 'kids')` : sql`p.gender = ${wish.gender}`),
    wish.sizeKeys &&
      sql`p.size_keys && ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(wish.sizeKeys)}::jsonb))`,
    colour && sql`(${colour} = ANY (p.colours) OR ${colour} = ANY (p.colour_families))`,
    wish.brand && sql`lower(p.brand) = lower(${wish.brand})`,
    wish.occasion && sql`${wish.occasion} = ANY (p.occasions)`,
    wish.currency && sql`p.currency = ${wish.currency}`,
    wish.minPrice !== undefined && sql`p.price >= ${wish.minPrice}`,
    wish.maxPrice !== undefined && sql`p.price <= ${wish.maxPrice}`,
    wish.inStock && sql`p.availability = 'in_stock'`,
    wish.avoid && sql`NOT ${isRefused(wish.avoid)}`,
  ];
  return sql.join(conditions.flatMap((condition) => (condition ? [sql` AND ${condition}`] : [])));
}

/** The 1-2-5 step that a price stands on, as `from-to` in minor units: 149900 is in `100000-199999`. */
const priceBand: SQL =
  sql.raw(`CASE WHEN price::text < '2' THEN '1' WHEN price::text < '5' THEN '2' ELSE '5' END
  || repeat('0', length(price::text) - 1) || '-' ||
  CASE WHEN price::text < '2' THEN '1' WHEN price::text < '5' THEN '4' ELSE '9' END
  || repeat('9', length(price::text) - 1)`);

/**
 * Every facet's values with their counts, the most frequent first, as one object. All are told apart in one pass; makers
 * whatever their letters' case, as the filter does, in their commonest spelling.
 */
const facets = sql`SELECT json_object_agg(facet, values) FROM (
    SELECT facet, json_agg(json_build_object('value', value, 'count', count) ORDER BY count DESC, value) AS values FROM (
      SELECT facet, (array_agg(value ORDER BY count DESC, value))[1] AS value, sum(count)::int AS count,
        row_number() OVER (PARTITION BY facet ORDER BY sum(count) DESC, lower(value)) AS nth
      FROM counts, LATERAL (SELECT CASE by WHEN 7 THEN 'slot' WHEN 11 THEN 'colour' WHEN 13 THEN 'brand' ELSE 'price' END AS facet,
        unnest(CASE by WHEN 7 THEN ARRAY[slot] WHEN 11 THEN colour_families WHEN 13 THEN ARRAY[brand] ELSE ARRAY[${priceBand}] END) AS value) told
      WHERE value <> '' GROUP BY facet, lower(value)) counted
    WHERE facet <> 'brand' OR nth <= ${brandsShown} GROUP BY facet) listed`;
