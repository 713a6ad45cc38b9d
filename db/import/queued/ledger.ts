import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../client.js';
import { declareComplete, declaredSpace } from '../../embed/declare-complete.js';
import { sampleSource } from '../import.js';
import { tidying } from '../import-ledger.js';
import { retireProducts, retireSample } from '../retire.js';

/** A feed on its way through the queue: what it is and how it is to be taken. */
export type QueuedFeed = {
  source: string;
  /** Where it comes from, a file or an address: a newer version of the same takes an older one's place. */
  origin: string;
  format: string;
  fullFeed: boolean;
  keepSample: boolean;
  /** Of what it says and how it is read. */
  digest: string;
  /** Whether it takes the place of a feed of its source that is under way and comes from elsewhere. */
  replace: boolean;
};

export type QueuedImport = { id: number; startedAt: string; planned: boolean };

const pageLength = 5000;
/** A message is delivered for the last time long before: after its retries, or when an operator replays it. */
const processedKeptDays = 100;

const underWay = sql`digest IS NOT NULL AND finished_at IS NULL AND replaced_at IS NULL`;
const Started = z.tuple([
  z.object({
    id: z.coerce.number(),
    digest: z.string(),
    file: z.string(),
    started_at: z.string(),
    planned: z.boolean(),
  }),
]);
const State = z.array(
  z.object({
    source: z.string(),
    started_at: z.string(),
    keep_sample: z.boolean(),
    complete: z.boolean(),
    wrote: z.boolean(),
  }),
);
const Ids = z.array(z.object({ id: z.string() }));

/** Begins a feed, or takes up again what of it was begun; `busy` while another feed of its source is under way. */
export async function beginQueued(
  db: Database,
  feed: QueuedFeed,
  startedAt: string,
): Promise<({ kind: 'begun' } & QueuedImport) | { kind: 'busy'; origin: string }> {
  const { source, origin, format, fullFeed, keepSample, digest, replace } = feed;
  const [, , found] = await db.batch([
    db.execute(sql`
      UPDATE imports SET replaced_at = ${startedAt}::timestamptz
      WHERE source = ${source} AND digest <> ${digest} AND (file = ${origin} OR ${replace}) AND ${underWay}`),
    db.execute(sql`
      INSERT INTO imports (source, file, format, full_feed, keep_sample, digest, started_at)
      VALUES (${source}, ${origin}, ${format}, ${fullFeed}, ${keepSample}, ${digest}, ${startedAt}::timestamptz)
      ON CONFLICT DO NOTHING`),
    db.execute(sql`
      SELECT id, digest, file, started_at::text, planned_at IS NOT NULL AS planned
      FROM imports WHERE source = ${source} AND ${underWay}`),
  ]);
  const [open] = Started.parse(found.rows);
  if (open.digest !== digest) return { kind: 'busy', origin: open.file };
  return { kind: 'begun', id: open.id, startedAt: open.started_at, planned: open.planned };
}

/** Ends a feed of which nothing was published and nothing can be: it is not to stand in the way of another of its source. */
export async function giveUpQueued(db: Database, id: number): Promise<void> {
  await db.execute(sql`
    UPDATE imports SET replaced_at = now() WHERE id = ${id} AND planned_at IS NULL AND ${underWay}`);
}

/** Notes how long the feed is and which products it no longer names, before its first batch is published. */
export async function planQueued(
  db: Database,
  id: number,
  { read, vanished }: { read: number; vanished: readonly string[] },
): Promise<void> {
  for (let at = 0; at < vanished.length; at += pageLength) {
    const page = JSON.stringify(vanished.slice(at, at + pageLength));
    await db.execute(sql`
      INSERT INTO import_retirements (import_id, product_id)
      SELECT ${id}::bigint, json_array_elements_text(${page}::json) ON CONFLICT DO NOTHING`);
  }
  await db.execute(sql`UPDATE imports SET planned_at = now(), read = ${read} WHERE id = ${id}`);
}

/** Notes into how many batches the feed was split, once all are published, and what of it went into none. */
export async function sealQueued(
  db: Database,
  id: number,
  { batches, merged, unlisted }: { batches: number; merged: number; unlisted: number },
): Promise<void> {
  await db.execute(sql`
    UPDATE imports SET batches = ${batches}, unchanged = ${merged}, rejected = ${unlisted}
    WHERE id = ${id} AND batches IS NULL`);
}

/** The batches of an import that have had their effect. */
export async function processedBatches(db: Database, id: number): Promise<Set<string>> {
  const { rows } = await db.execute(sql`SELECT id FROM processed_messages WHERE import_id = ${id}`);
  return new Set(Ids.parse(rows).map((row) => row.id));
}

/** What was written waits in the text index's list of arrivals, which every search would read through. */
const orderedText = sql`SELECT gin_clean_pending_list('products_search')`;

/**
 * Ends an import all of whose batches are in: retires what its feed no longer names, adds up the counts. Does nothing
 * before, and nothing that was done when called again or twice at once. Whether the import is at its end.
 */
export async function finishQueued(db: Database, id: number): Promise<boolean> {
  const found = await db.execute(sql`
    SELECT source, started_at::text, keep_sample,
      batches IS NOT NULL AND batches = (SELECT count(*) FROM processed_messages WHERE import_id = i.id) AS complete,
      EXISTS (SELECT FROM processed_messages WHERE import_id = i.id AND inserted + updated > 0)
        OR EXISTS (SELECT FROM import_retirements WHERE import_id = i.id) AS wrote
    FROM imports i WHERE id = ${id} AND ${underWay}`);
  const [state] = State.parse(found.rows);
  if (!state?.complete) return false;
  const { source, started_at: startedAt, keep_sample: keepSample, wrote } = state;
  for (let after = ''; ; ) {
    const page = await db.execute(sql`
      SELECT product_id AS id FROM import_retirements WHERE import_id = ${id} AND product_id > ${after}
      ORDER BY product_id LIMIT ${pageLength}`);
    const ids = Ids.parse(page.rows).map((row) => row.id);
    const last = ids.at(-1);
    if (last === undefined) break;
    await retireProducts(db, ids, startedAt);
    after = last;
  }
  if (source !== sampleSource && !keepSample) await retireSample(db, sampleSource, source, startedAt);
  await db.batch([
    // New prices alone leave every vector as good as it was.
    db.execute(declareComplete(declaredSpace)),
    db.execute(sql`
      UPDATE imports i SET finished_at = now(), inserted = m.inserted, updated = m.updated,
        unchanged = i.unchanged + m.unchanged, rejected = i.rejected + m.rejected,
        retired = (SELECT count(*) FROM import_retirements r JOIN products p ON p.id = r.product_id
          WHERE r.import_id = i.id AND p.retired_at = i.started_at)
      FROM (SELECT coalesce(sum(inserted), 0) AS inserted, coalesce(sum(updated), 0) AS updated,
          coalesce(sum(unchanged), 0) AS unchanged, coalesce(sum(rejected), 0) AS rejected
        FROM processed_messages WHERE import_id = ${id}) m
      WHERE i.id = ${id} AND ${underWay}`),
    db.execute(sql`DELETE FROM import_retirements WHERE import_id = ${id}`),
    db.execute(sql`
      DELETE FROM processed_messages WHERE processed_at < now() - make_interval(days => ${processedKeptDays})`),
    ...tidying(db, { id, source }),
    ...(wrote ? [db.execute(sql`ANALYZE products`), db.execute(orderedText)] : []),
  ]);
  return true;
}

/** Whether the last import of a source that came to its end was of exactly this. */
export async function wasLastDigest(db: Database, source: string, digest: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT digest IS NOT DISTINCT FROM ${digest} AS same FROM imports
    WHERE source = ${source} AND finished_at IS NOT NULL ORDER BY id DESC LIMIT 1`);
  return z.array(z.object({ same: z.boolean() })).parse(rows)[0]?.same === true;
}

/** How far an import under way has come; `batches` is null while it is still being published. */
export type ImportUnderWay = { source: string; origin: string; done: number; batches: number | null };

const Running = z.array(
  z.object({
    source: z.string(),
    origin: z.string(),
    done: z.coerce.number(),
    batches: z.number().nullable(),
  }),
);

/** The imports through the queue that are neither finished nor replaced, by source, each with the batches that are in. */
export async function importsUnderWay(db: Database): Promise<ImportUnderWay[]> {
  const { rows } = await db.execute(sql`
    SELECT source, file AS origin, batches, (SELECT count(*) FROM processed_messages WHERE import_id = i.id) AS done
    FROM imports i WHERE ${underWay} ORDER BY source`);
  return Running.parse(rows);
}
