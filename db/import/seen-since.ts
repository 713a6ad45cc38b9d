import { type SQL, sql } from 'drizzle-orm';

/**
 * The condition that the product called `id` was written, seen or retired after `asOf`: what a run says that began then is
 * older. A moment that the database's own clock has not reached yet is some machine's mistake, and no reason to wait.
 */
export function seenSince(id: SQL, asOf: string): SQL {
  return sql`EXISTS (
    SELECT FROM (
      SELECT greatest(k.as_of, k.retired_at, s.seen_at) AS last
      FROM products k LEFT JOIN sightings s ON s.product_id = k.id WHERE k.id = ${id}
    ) known WHERE last > ${asOf}::timestamptz AND last <= now())`;
}
