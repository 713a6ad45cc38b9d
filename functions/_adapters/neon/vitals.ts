import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import type { DatabaseVitals } from '../../_domain/ports/catalogue.js';

const Row = z.object({
  used: z.coerce.number(),
  limit: z.coerce.number(),
  products: z.coerce.number(),
  sample: z.coerce.number(),
  last_import: z.string().nullable(),
});

/**
 * Connections, catalogue size and the end of the last import, in one statement. An embedded Postgres does not list the
 * one session that it has, which is the one that asks.
 */
export async function readVitals(db: Database): Promise<DatabaseVitals> {
  const { rows } = await db.execute(sql`
    SELECT greatest(1, (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')) AS used,
      current_setting('max_connections')::int AS limit,
      count(*) AS products, count(*) FILTER (WHERE source = 'house') AS sample,
      (SELECT to_char(max(finished_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM imports) AS last_import
    FROM products WHERE retired_at IS NULL`);
  const row = Row.parse(rows[0]);
  return {
    connectionsUsed: row.used,
    connectionsLimit: row.limit,
    products: row.products,
    sampleProducts: row.sample,
    lastImport: row.last_import,
  };
}
