import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';

const Row = z.object({
  bytes: z.coerce.number(),
  products: z.coerce.number(),
  routes: z.array(z.object({ route: z.string(), calls: z.number(), ms: z.number() })),
  /** Of the entries counted; null when there are none. */
  first: z.string().nullable(),
});
export type DatabaseUsage = z.infer<typeof Row>;

/** The size of the database, and the calls of the journal's last `days` with the milliseconds that they took. */
export async function readUsage(db: Database, days: number): Promise<DatabaseUsage> {
  const { rows } = await db.execute(sql`
    WITH counted AS (SELECT route, total_ms, created_at FROM query_log
      WHERE created_at > now() - make_interval(days => ${days}))
    SELECT pg_database_size(current_database()) AS bytes,
      (SELECT count(*) FROM products WHERE retired_at IS NULL) AS products,
      (SELECT coalesce(json_agg(by_route), '[]') FROM
        (SELECT route, count(*) AS calls, sum(total_ms) AS ms FROM counted GROUP BY route) by_route) AS routes,
      (SELECT to_char(min(created_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM counted) AS first`);
  return Row.parse(rows[0]);
}
