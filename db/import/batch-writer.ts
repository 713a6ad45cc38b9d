import type { Database } from '../client.js';
import type { ProductRow } from './product-row.js';
import { changedRows, type Rejection, writeBatch } from './write-batch.js';

/** Rows a statement: enough to hide the round trip, small enough to hold two batches of vectors as text. */
const batchLength = 500;

type Run = { source: string; sample: string | undefined; asOf: string; importId: number; dryRun: boolean };
type Counts = { inserted: number; updated: number; unchanged: number; sampleRetired: number };

/**
 * Collects products and refused rows into batches and adds what came of them to `counts`. One batch is on its way
 * while the next is prepared, never more. Without a database every product counts as inserted.
 */
export function batchWriter(db: Database | null, run: Run, counts: Counts) {
  let products: ProductRow[] = [];
  let rejected: Rejection[] = [];
  let onItsWay: Promise<void> = Promise.resolve();

  async function write(batch: readonly ProductRow[], refused: readonly Rejection[]): Promise<void> {
    const changed = db ? await changedRows(db, batch) : { inserted: batch, updated: [], unchanged: [] };
    let inserted = changed.inserted.length;
    let updated = changed.updated.length;
    if (db && !run.dryRun) {
      const products = [...changed.inserted, ...changed.updated];
      const writing = { ...run, products, unchanged: changed.unchanged, rejected: refused };
      const wrote = await writeBatch(db, writing);
      ({ inserted, updated } = wrote);
      counts.sampleRetired += wrote.sample;
    }
    counts.inserted += inserted;
    counts.updated += updated;
    counts.unchanged += batch.length - inserted - updated;
  }

  async function send(): Promise<void> {
    await onItsWay;
    onItsWay = write(products, rejected);
    // A failure is told to whoever waits for the batch, which is after the next has been prepared.
    onItsWay.catch(() => undefined);
    products = [];
    rejected = [];
  }

  return {
    async add(row: ProductRow): Promise<void> {
      products.push(row);
      if (products.length >= batchLength) await send();
    },
    async reject(row: Rejection): Promise<void> {
      if (!db || run.dryRun) return;
      rejected.push(row);
      if (rejected.length >= batchLength) await send();
    },
    async finish(): Promise<void> {
      if (products.length + rejected.length > 0) await send();
      await onItsWay;
    },
  };
}
