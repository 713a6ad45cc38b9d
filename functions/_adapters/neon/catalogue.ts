import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import { once } from '../../_domain/once.js';
import type { Catalogue } from '../../_domain/ports/catalogue.js';
import { productColumns } from './columns.js';
import { noVersion } from './no-version.js';
import { type OnOdd, productsIn } from './read-rows.js';

const StandingRow = z.object({ version: z.string().nullable(), products: z.array(z.unknown()).nullable() });

/**
 * The catalogue in Neon. Every method is one statement, one round trip; a statement that fails throws. The two long ones
 * are loaded at their first use: no function needs both. A row that only a newer release can read is left out.
 */
export function neonCatalogue(db: Database, onOdd: OnOdd): Catalogue {
  // Kept: to import again is to resolve again, which takes milliseconds where a loader compiles TypeScript.
  const candidates = once(() => import('./candidates.js'));
  const search = once(() => import('./search.js'));
  return {
    async candidates(wish) {
      return (await candidates()).fetchCandidates(db, wish, onOdd);
    },
    async search(wish) {
      return (await search()).searchProducts(db, wish, onOdd);
    },
    async product(id) {
      const { rows } = await db.execute(sql`
        SELECT row_to_json(found) AS product FROM (SELECT ${productColumns} FROM products p WHERE p.id = ${id}) found`);
      return productsIn(
        rows.map((row) => row.product),
        onOdd,
      )[0];
    },
    async currencies() {
      // A loose index scan: one step a currency, however many products there are.
      const { rows } = await db.execute(sql`
        WITH RECURSIVE held AS (
          SELECT min(currency) AS currency FROM products WHERE retired_at IS NULL
          UNION ALL
          SELECT (SELECT min(p.currency) FROM products p WHERE p.retired_at IS NULL AND p.currency > held.currency)
          FROM held WHERE held.currency IS NOT NULL
        ) SELECT currency FROM held WHERE currency IS NOT NULL`);
      return z
        .array(z.object({ currency: z.string() }))
        .parse(rows)
        .map(({ currency }) => currency);
    },
    async version() {
      const { rows } = await db.execute(sql`SELECT value FROM facts WHERE name = 'catalogue_version'`);
      return rows[0] === undefined ? noVersion : z.object({ value: z.string() }).parse(rows[0]).value;
    },
    async standing(ids, version) {
      const { rows } = await db.execute(sql`
        SELECT f.version, CASE WHEN f.version IS DISTINCT FROM ${version} THEN (
          SELECT json_agg(found) FROM (SELECT ${productColumns} FROM products p
            WHERE p.retired_at IS NULL AND p.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))) found
        ) END AS products FROM (SELECT (SELECT value FROM facts WHERE name = 'catalogue_version') AS version) f`);
      const row = StandingRow.parse(rows[0]);
      return { catalogueVersion: row.version ?? noVersion, products: productsIn(row.products ?? [], onOdd) };
    },
  };
}
