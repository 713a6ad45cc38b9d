import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../client.js';

const Starts = z.array(z.object({ id: z.string() }));

/** Products from id `from` up to but not including `to`; null stands for the end. */
export type IdRange = { from: string; to: string | null };

/** The products whose vectors are of another space than `space`, as ranges of about `length` of them. */
export async function rangesOfOtherSpaces(db: Database, space: string, length: number): Promise<IdRange[]> {
  const { rows } = await db.execute(sql`
    SELECT id FROM (
      SELECT id, row_number() OVER (ORDER BY id) AS nth FROM products WHERE embedding_space <> ${space}
    ) p WHERE nth % ${length}::int = 1 ORDER BY id`);
  const starts = Starts.parse(rows).map(({ id }) => id);
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? null }));
}
