import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { houseSpace } from '../../functions/_domain/embedding.js';
import type { Database } from '../client.js';
import { embeddingText, type ProductRow } from './product-row.js';
import { isLive } from './retire.js';
import { seenSince } from './seen-since.js';
import type { Fields, Place } from './source-row.js';

/** A row that became no product, for the quarantine. */
export type Rejection = Place & {
  externalId: string | null;
  reason: string;
  row: Fields;
};

/** What of a row was left out of its product. */
export type Note = Omit<Rejection, 'reason'> & { note: string };

const Known = z.array(z.object({ id: z.string(), hash: z.string(), retired: z.boolean() }));
const Written = z.tuple([
  z.object({ inserted: z.coerce.number(), updated: z.coerce.number(), sample: z.coerce.number() }),
]);
/** A quarantined row is for a person to look at; a megabyte of it is not. */
const longestQuarantined = 4000;

/** Which rows the database does not hold as they are, the new ones and those changed or retired; `unchanged` are ids. */
export async function changedRows(
  db: Database,
  rows: readonly ProductRow[],
): Promise<{ inserted: ProductRow[]; updated: ProductRow[]; unchanged: string[] }> {
  const ids = JSON.stringify(rows.map((row) => row.id));
  const found = await db.execute(sql`
    SELECT id, content_hash AS hash, retired_at IS NOT NULL AS retired FROM products
    WHERE id IN (SELECT json_array_elements_text(${ids}::json))`);
  const known = new Map(Known.parse(found.rows).map((row) => [row.id, row]));
  const holds = (row: ProductRow) => {
    const before = known.get(row.id);
    return before !== undefined && !before.retired && before.hash === row.contentHash;
  };
  return {
    inserted: rows.filter((row) => !known.has(row.id)),
    updated: rows.filter((row) => known.has(row.id) && !holds(row)),
    unchanged: rows.filter(holds).map((row) => row.id),
  };
}

type Batch = {
  importId: number;
  source: string;
  /** The source whose products step aside in the moment in which one of this source is there. */
  sample?: string | undefined;
  /** When the source said so, and whether a product that was seen since is left alone: others may have been at it. */
  asOf: string;
  isLate?: boolean;
  products: readonly ProductRow[];
  /** Ids of products that are as they were, and so were seen. */
  unchanged: readonly string[];
  rejected: readonly Rejection[];
};

/**
 * Writes products, sightings and quarantined rows in one statement, and so in one transaction: all of them or none. A
 * product that is the same by then is left alone. The catalogue's version grows whenever a product was written, and not
 * for one that was only seen. `sample` is how many products of the sample stepped aside.
 */
export async function writeBatch(
  db: Database,
  batch: Batch,
): Promise<{ inserted: number; updated: number; sample: number }> {
  const result = await db.execute(sql`
    WITH fresh AS (SELECT 1), ${written(batch)}
    SELECT inserted, updated, sample FROM counts`);
  const [counts] = Written.parse(result.rows);
  return counts;
}

/**
 * The parts of a statement that write a batch if a part before them, `fresh`, has a row; `counts` after them says how
 * many products were inserted and updated, and how many of the sample stepped aside.
 */
export function written(batch: Batch): SQL {
  const products = JSON.stringify(batch.products.map((row) => ({ ...row, embedding: embeddingText(row) })));
  const unchanged = JSON.stringify(batch.unchanged);
  const standing = batch.isLate ? sql`AND NOT ${seenSince(sql`r.id`, batch.asOf)}` : sql``;
  const rejected = JSON.stringify(batch.rejected.map((row) => ({ ...row, row: boundedRow(row.row) })));
  return sql`
    written AS (
      INSERT INTO products (
        id, source, external_id, title, description, brand, slot, category, gender, colours, colour_families,
        materials, pattern, fit, styles, occasions, seasons, formality, price, list_price, currency, sizes,
        size_keys, availability, url, affiliate_url, image_url, content_hash, details, search_text, embedding, embedding_space, as_of
      )
      SELECT
        id, source, "externalId", title, description, brand, slot, category, gender, colours, "colourFamilies",
        materials, pattern, fit, styles, occasions, seasons, formality, price, "listPrice", currency, sizes,
        "sizeKeys", availability, url, "affiliateUrl", "imageUrl", "contentHash", details, "searchText", l2_normalize(embedding::halfvec(512)),
        ${houseSpace}, ${batch.asOf}::timestamptz
      FROM json_to_recordset(${products}::json) AS r(
        id text, source text, "externalId" text, title text, description text, brand text, slot text, category text,
        gender text, colours text[], "colourFamilies" text[], materials text[], pattern text, fit text, styles text[],
        occasions text[], seasons text[], formality smallint, price bigint, "listPrice" bigint, currency char(3),
        sizes text[], "sizeKeys" text[], availability text, url text, "affiliateUrl" text, "imageUrl" text, "contentHash" text,
        details text[], "searchText" text, embedding text
      ) WHERE EXISTS (SELECT FROM fresh) ${standing}
      ON CONFLICT (source, external_id) DO UPDATE SET
        title = excluded.title, description = excluded.description, brand = excluded.brand, slot = excluded.slot,
        category = excluded.category, gender = excluded.gender, colours = excluded.colours,
        colour_families = excluded.colour_families, materials = excluded.materials, pattern = excluded.pattern,
        fit = excluded.fit, styles = excluded.styles, occasions = excluded.occasions, seasons = excluded.seasons,
        formality = excluded.formality, price = excluded.price, list_price = excluded.list_price,
        currency = excluded.currency, sizes = excluded.sizes, size_keys = excluded.size_keys, availability = excluded.availability,
        url = excluded.url, affiliate_url = excluded.affiliate_url, image_url = excluded.image_url,
        content_hash = excluded.content_hash, details = excluded.details, search_text = excluded.search_text, embedding = excluded.embedding,
        embedding_space = excluded.embedding_space, as_of = excluded.as_of, updated_at = excluded.as_of,
        retired_at = NULL
      WHERE products.content_hash <> excluded.content_hash OR products.retired_at IS NOT NULL
      RETURNING (xmax = 0) AS inserted
    ), aside AS (
      UPDATE products SET retired_at = ${batch.asOf}::timestamptz, updated_at = ${batch.asOf}::timestamptz
      WHERE source = ${batch.sample ?? null} AND retired_at IS NULL AND EXISTS (SELECT FROM fresh)
        AND (EXISTS (SELECT FROM written) OR ${isLive(batch.source)})
      RETURNING 1
    ), version AS (
      INSERT INTO facts (name, value) SELECT 'catalogue_version', '1'
      WHERE EXISTS (SELECT FROM written) OR EXISTS (SELECT FROM aside)
      ON CONFLICT (name) DO UPDATE SET value = (facts.value::bigint + 1)::text, updated_at = now()
    ), seen AS (
      INSERT INTO sightings (product_id, seen_at)
      SELECT json_array_elements_text(${unchanged}::json), ${batch.asOf}::timestamptz FROM fresh
      ON CONFLICT (product_id) DO UPDATE SET seen_at = excluded.seen_at WHERE sightings.seen_at < excluded.seen_at
    ), refused AS (
      INSERT INTO quarantine (import_id, file, line, item, source, external_id, reason, row)
      SELECT ${batch.importId}::bigint, file, line, item, ${batch.source}, "externalId", reason, row
      FROM json_to_recordset(${rejected}::json) AS r(
        file text, line integer, item integer, "externalId" text, reason text, row jsonb
      ) WHERE EXISTS (SELECT FROM fresh)
      ON CONFLICT DO NOTHING
    ), counts AS (
      SELECT count(*) FILTER (WHERE inserted) AS inserted, count(*) FILTER (WHERE NOT inserted) AS updated,
        (SELECT count(*) FROM aside) AS sample
      FROM written
    )`;
}

/** What the row said, each cell cut to what a person can read and jsonb can hold. */
export function boundedRow(fields: Fields): Fields {
  const cells = Object.entries(fields);
  const most = Math.floor(longestQuarantined / Math.max(1, cells.length));
  const text = (value: string) => value.slice(0, most).toWellFormed().replaceAll('\0', '\ufffd');
  return Object.fromEntries(
    cells.map(([name, value]) => [
      name,
      typeof value === 'string' ? text(value) : value?.slice(0, 50).map(text),
    ]),
  );
}
