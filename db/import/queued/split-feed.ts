import type { Currency } from '../../../functions/_domain/money.js';
import type { ImportMessage } from '../../../functions/_domain/queue-message.js';
import type { Database } from '../../client.js';
import { gather } from '../gather.js';
import { productId } from '../identity.js';
import { claimSpace } from '../import-ledger.js';
import { idSet, TooManyRetired, vanishedProducts } from '../retire.js';
import { type SourceRow, UnreadableFile } from '../source-row.js';
import type { Note, Rejection } from '../write-batch.js';
import { feedBatches } from './batches.js';
import { batchId } from './import-batch.js';
import {
  beginQueued,
  finishQueued,
  giveUpQueued,
  planQueued,
  processedBatches,
  type QueuedFeed,
  type QueuedImport,
  sealQueued,
} from './ledger.js';

export type SplitOptions = QueuedFeed & {
  currency: Currency;
  linkOf?: ((externalId: string) => string | null) | undefined;
  /** How much of its source a full feed may retire, 0 to 1. */
  mostRetired: number;
  now: () => Date;
  /** Takes a message over for delivery; one deduplication id at most once. */
  publish: (message: ImportMessage, deduplicationId: string) => Promise<void>;
  /** Resolves when no more than some number of batches wait to be imported; without it nobody waits. */
  room?: (published: number, processed: () => Promise<number>) => Promise<void>;
  onRejected?: ((rejection: Rejection) => Promise<void>) | undefined;
  onNoted?: ((note: Note) => Promise<void>) | undefined;
  signal?: AbortSignal;
};

export type SplitResult =
  | {
      kind: 'published';
      importId: number;
      read: number;
      batches: number;
      rejected: number;
      /** Products whose price names no currency. */
      assumed: number;
    }
  | { kind: 'busy'; origin: string };

/** Before anything is published, and again whenever the same feed is read the same way. */
const hopeless = [TooManyRetired, UnreadableFile];

/**
 * Splits a feed into batches and publishes them. Cut off anywhere, it is taken up again by splitting the same feed once
 * more: the same batches come out, those that were imported are passed over, those that were published are known to
 * the queue by their deduplication id. Throws OtherSpace, or TooManyRetired and the reader's UnreadableFile: of such a feed
 * nothing was published, and another of its source may begin.
 */
export async function splitFeed(
  db: Database,
  rows: AsyncIterable<SourceRow>,
  options: SplitOptions,
): Promise<SplitResult> {
  await claimSpace(db, false);
  const begun = await beginQueued(db, options, options.now().toISOString());
  if (begun.kind === 'busy') return begun;
  try {
    return await published(db, rows, options, begun);
  } catch (error) {
    if (hopeless.some((kind) => error instanceof kind)) await giveUpQueued(db, begun.id);
    throw error;
  }
}

async function published(
  db: Database,
  rows: AsyncIterable<SourceRow>,
  options: SplitOptions,
  begun: QueuedImport,
): Promise<SplitResult> {
  const { source, fullFeed, digest, currency, linkOf, publish, room, signal } = options;
  const { id: importId, startedAt } = begun;
  const done = await processedBatches(db, importId);
  let read = 0;
  let rejected = 0;
  const batches = feedBatches(async (contents, batch) => {
    signal?.throwIfAborted();
    if (done.has(batchId(importId, batch))) return;
    await room?.(batch, async () => (await processedBatches(db, importId)).size);
    const message: ImportMessage = { kind: 'import', importId, digest, batch, ...contents };
    await publish(message, `${batchId(importId, batch)}-${digest.slice(0, 24)}`);
  });
  const seen = fullFeed ? idSet() : null;
  const gathered = await gather(rows, {
    currency,
    now: new Date(startedAt),
    linkOf,
    note: options.onNoted,
    signal,
    fullFeed,
    onRow: (externalId) => {
      read += 1;
      if (externalId !== null) seen?.add(productId(source, externalId));
    },
    reject: async (rejection) => {
      rejected += 1;
      await options.onRejected?.(rejection);
      await batches.reject(rejection);
    },
  });
  try {
    if (!begun.planned) {
      const vanished = seen ? await vanishedProducts(db, source, seen, options.mostRetired) : [];
      await planQueued(db, importId, { read, vanished });
    }
    for await (const offer of gathered.offers()) await batches.add(offer);
    const count = await batches.finish();
    const { merged, unlisted, assumed } = gathered;
    await sealQueued(db, importId, { batches: count, merged, unlisted });
    await finishQueued(db, importId);
    return { kind: 'published', importId, read, batches: count, rejected: rejected + unlisted, assumed };
  } finally {
    await gathered.close();
  }
}
