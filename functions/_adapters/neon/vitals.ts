import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import type { DatabaseVitals } from '../../_domain/ports/catalogue.js';

const Row = z.object({
  used: z.coerce.number(),
  limit: z.coerce.number(),
  products: z.coerce.number(),
  sample: z.coerce.number(),
  oldest_seen: z.string().nullable(),
});

/**
 * Connections, catalogue size and since when a source was not seen, in one statement. A source is seen when an import of
 * it ends, or its feed is found to be as it was imported; the sample counts only where nothing else is on sale. An embedded
 * Postgres does not list the one session that it has, which is the one that asks.
 */
export async function readVitals(db: Database): Promise<DatabaseVitals> {
  const { rows } = await db.execute(sql`
    WITH live AS MATERIALIZED (
      SELECT source, source = 'house' AS sample, count(*) AS products FROM products
      WHERE retired_at IS NULL GROUP BY source
    ), sources AS (
      SELECT sample, products, greatest(
          (SELECT coalesce(max(finished_at), min(started_at)) FROM imports i WHERE i.source = live.source),
          (SELECT checked_at FROM feeds f, LATERAL (
              SELECT file, finished_at FROM imports i WHERE i.source = f.source ORDER BY id DESC LIMIT 1) latest
            WHERE f.source = live.source AND latest.file = f.url AND latest.finished_at IS NOT NULL)) AS seen
      FROM live
    )
    SELECT greatest(1, (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')) AS used,
      current_setting('max_connections')::int AS limit,
      coalesce(sum(products), 0) AS products, coalesce(sum(products) FILTER (WHERE sample), 0) AS sample,
      to_char(coalesce(min(seen) FILTER (WHERE NOT sample), min(seen)) AT TIME ZONE 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS oldest_seen
    FROM sources`);
  const row = Row.parse(rows[0]);
  return {
    connectionsUsed: row.used,
    connectionsLimit: row.limit,
    products: row.products,
    sampleProducts: row.sample,
    oldestSeen: row.oldest_seen,
  };
}
