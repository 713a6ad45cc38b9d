import { eq, sql } from 'drizzle-orm';
import { houseSpace } from '../../functions/_domain/embedding.js';
import type { Database } from '../client.js';
import { declareComplete, declaredSpace } from '../embed/declare-complete.js';
import { facts, imports } from '../schema.js';

/** A database whose products were embedded by another model: their vectors must never be compared with ours. */
class OtherSpace extends Error {
  override name = 'OtherSpace';
}

/** Makes sure that the database's vectors are of our space, and records it in an empty one. Throws OtherSpace. */
export async function claimSpace(db: Database, dryRun: boolean): Promise<void> {
  if (!dryRun)
    await db.insert(facts).values({ name: 'embedding_space', value: houseSpace }).onConflictDoNothing();
  const [fact] = await db.select().from(facts).where(eq(facts.name, 'embedding_space'));
  if (fact && fact.value !== houseSpace)
    throw new OtherSpace(
      `this database holds vectors of ${fact.value}, this importer makes ${houseSpace}: re-embed the catalogue first`,
    );
}

/** Notes the beginning of a run and returns its number. */
export async function beginImport(
  db: Database,
  run: { source: string; file: string; format: string; fullFeed: boolean; startedAt: string },
): Promise<number> {
  const [row] = await db.insert(imports).values(run).returning({ id: imports.id });
  if (!row) throw new Error('the import could not be recorded');
  return row.id;
}

/**
 * Notes what came of a run, lets go of the rows that earlier runs of its source had quarantined, and marks those of them
 * that were cut off. After writes the planner's statistics are taken anew, the text index is put in order and pages are
 * marked that an index speaks for: nobody else does that for an embedded database, and soon enough for no other.
 */
export async function finishImport(
  db: Database,
  id: number,
  source: string,
  counts: {
    read: number;
    inserted: number;
    updated: number;
    unchanged: number;
    rejected: number;
    retired: number;
  },
  finishedAt: string,
): Promise<void> {
  const wrote = counts.inserted + counts.updated + counts.retired > 0;
  await db.batch([
    // New prices alone leave every vector as good as it was.
    db.execute(declareComplete(declaredSpace)),
    db
      .update(imports)
      .set({ ...counts, finishedAt, replacedAt: null })
      .where(eq(imports.id, id)),
    ...tidying(db, { id, source }),
  ]);
  if (wrote) await db.execute(sql`VACUUM (ANALYZE) products`);
}

/** What is left to do once an import is in. */
export function tidying(db: Database, { id, source }: { id: number; source: string }) {
  return [
    db.execute(sql`DELETE FROM quarantine WHERE source = ${source} AND import_id < ${id}`),
    // Marked, not removed: one that still runs beside this one ends as ever. Those of the queue have their own order.
    db.execute(sql`
      UPDATE imports SET replaced_at = now()
      WHERE source = ${source} AND id < ${id} AND digest IS NULL AND finished_at IS NULL AND replaced_at IS NULL`),
  ];
}
