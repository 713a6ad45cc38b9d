import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../client.js';

const Sum = z.tuple([z.object({ rows: z.coerce.number(), sum: z.string() })]);

/** What a run of an import leaves behind, whatever the moment it happened at and the number it was given. */
export type Left = { products: string; quarantine: string; counts: unknown };

/** Adds up the contents of the tables that an import writes, every column but moments, and its own counts. */
export async function checksum(db: Database, source: string): Promise<Left> {
  const [products, quarantine, counts] = await Promise.all([
    db.execute(sql`
      SELECT count(*) AS rows, coalesce(sum(('x' || left(md5((to_jsonb(p) - 'as_of' - 'created_at' - 'updated_at'
          - 'retired_at' || jsonb_build_object('retired', retired_at IS NOT NULL))::text), 15))::bit(60)::bigint), 0)::text AS sum
      FROM products p WHERE source = ${source}`),
    db.execute(sql`
      SELECT count(*) AS rows, coalesce(sum(('x' || left(md5((to_jsonb(q) - 'import_id')::text), 15))::bit(60)::bigint), 0)::text AS sum
      FROM quarantine q WHERE source = ${source}`),
    db.execute(sql`
      SELECT read, inserted, updated, unchanged, rejected, retired FROM imports
      WHERE source = ${source} AND finished_at IS NOT NULL ORDER BY id DESC LIMIT 1`),
  ]);
  const shown = ({ rows }: { rows: unknown }) => {
    const [{ rows: number, sum }] = Sum.parse(rows);
    return `${number} rows, ${sum}`;
  };
  return { products: shown(products), quarantine: shown(quarantine), counts: counts.rows[0] };
}
