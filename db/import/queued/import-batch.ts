import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { houseSpace } from '../../../functions/_domain/embedding.js';
import type { ImportMessage, MessageOutcome } from '../../../functions/_domain/queue-message.js';
import type { Database } from '../../client.js';
import { sampleSource } from '../import.js';
import { claimSpace } from '../import-ledger.js';
import { productRow } from '../product-row.js';
import { changedRows, written } from '../write-batch.js';
import { finishQueued } from './ledger.js';
import { onceOnly } from './once-only.js';

const Import = z.array(
  z.object({
    source: z.string(),
    keep_sample: z.boolean(),
    started_at: z.string(),
    space: z.string().nullable(),
    open: z.boolean(),
    had: z.boolean(),
  }),
);
const Told = z.tuple([z.object({ open: z.boolean(), fresh: z.boolean() })]);

/** What a batch is called among the messages that have had their effect. */
export const batchId = (importId: number, batch: number): string => `import-${importId}-${batch}`;

/**
 * Writes a batch of a feed. Its products, its quarantined rows and the line that it was had are one statement, which
 * checks again whether the feed is under way: a batch that comes again, or after its feed was replaced, changes
 * nothing; nor does a late one any product that another run has seen since the feed began. The last one ends the import.
 */
export async function importBatch(db: Database, message: ImportMessage): Promise<MessageOutcome> {
  const { importId, digest, batch, offers, rejected } = message;
  const id = batchId(importId, batch);
  const found = await db.execute(sql`
    SELECT source, keep_sample, started_at::text, (SELECT value FROM facts WHERE name = 'embedding_space') AS space,
      finished_at IS NULL AND replaced_at IS NULL AS open,
      EXISTS (SELECT FROM processed_messages WHERE id = ${id}) AS had
    FROM imports WHERE id = ${importId} AND digest = ${digest}`);
  const [feed] = Import.parse(found.rows);
  if (!feed) return { kind: 'poison', reason: `there is no import ${importId} of this digest` };
  if (!feed.open) return { kind: 'outdated' };
  if (feed.had) {
    // Its worker may have died before the import was ended.
    await finishQueued(db, importId);
    return { kind: 'repeated' };
  }
  if (feed.space !== houseSpace) await claimSpace(db, false);
  const rows = offers.map(({ externalId, offer }) => productRow(feed.source, externalId, offer));
  const { inserted, updated, unchanged } = await changedRows(db, rows);
  const products = [...inserted, ...updated];
  const { source, started_at: asOf } = feed;
  const sample = source === sampleSource || feed.keep_sample ? undefined : sampleSource;
  const writing = { importId, source, sample, asOf, isLate: true, products, unchanged, rejected };
  const result = await onceOnly(
    db.execute(sql`
    WITH open AS (
      SELECT id FROM imports WHERE id = ${importId} AND finished_at IS NULL AND replaced_at IS NULL FOR SHARE
    ), fresh AS (
      SELECT id FROM open WHERE NOT EXISTS (SELECT FROM processed_messages WHERE id = ${id})
    ), ${written(writing)}, noted AS (
      INSERT INTO processed_messages (id, import_id, inserted, updated, unchanged, rejected)
      SELECT ${id}, fresh.id, inserted, updated, ${rows.length}::int - inserted - updated, ${rejected.length}::int
      FROM fresh, counts
    )
    SELECT EXISTS (SELECT FROM open) AS open, EXISTS (SELECT FROM fresh) AS fresh`),
  );
  const [{ open, fresh }] = result ? Told.parse(result.rows) : [{ open: true, fresh: false }];
  if (!open) return { kind: 'outdated' };
  await finishQueued(db, importId);
  return { kind: fresh ? 'done' : 'repeated' };
}
