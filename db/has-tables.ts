import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from './client.js';

const Found = z.tuple([z.object({ ready: z.boolean() })]);

/** Whether a database has been migrated at all: an empty one has no catalogue yet. */
export async function hasTables(db: Database): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT to_regclass('public.products') IS NOT NULL AS ready`);
  return Found.parse(rows)[0].ready;
}
