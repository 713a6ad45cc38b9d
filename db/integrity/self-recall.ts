import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../client.js';
import type { IntegrityResult } from './run.js';

/** Spread evenly over the ids, which are hashes: as good as drawn by lot, and the same at every run. */
const sampled = 100;
const nearest = 10;
/** Two half-float unit vectors this near are one and the same. */
const same = 0.999;

const Found = z.array(z.object({ id: z.string(), found: z.boolean() }));

/**
 * Asks for the nearest of a sample of products by their own vectors, as a search would: each must find itself, or ten
 * others that are the same. A damaged or badly built index loses products; so does a vector that was overwritten.
 */
export async function selfRecall(db: Database): Promise<IntegrityResult> {
  const { rows } = await db.execute(sql`
    SELECT s.id, coalesce(bool_or(n.id = s.id), false) OR coalesce(min(n.likeness) >= ${same}, false) AS found
    FROM (SELECT id, embedding FROM products WHERE retired_at IS NULL
      ORDER BY id LIMIT ${sampled}) s
    LEFT JOIN LATERAL (
      SELECT p.id, -(p.embedding <#> s.embedding) AS likeness FROM products p WHERE p.retired_at IS NULL
      ORDER BY p.embedding <#> s.embedding LIMIT ${nearest}) n ON true
    GROUP BY s.id`);
  const lost = Found.parse(rows).filter(({ found }) => !found);
  return {
    name: 'self-recall',
    level: 'error',
    promise: `each of ${sampled} products is among the ${nearest} nearest to its own vector`,
    broken: lost.length,
    examples: lost.slice(0, 3).map(({ id }) => id),
  };
}
