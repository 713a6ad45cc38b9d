import type { Currency } from '../../functions/_domain/money.js';
import type { Database } from '../client.js';
import { batchWriter } from './batch-writer.js';
import { gather } from './gather.js';
import { productId } from './identity.js';
import { beginImport, claimSpace, finishImport } from './import-ledger.js';
import { productRow } from './product-row.js';
import { idSet, retireProducts, retireSample, vanishedProducts } from './retire.js';
import type { SourceRow } from './source-row.js';
import type { Note, Rejection } from './write-batch.js';

/** The source of the bundled, invented catalogue. */
export const sampleSource = 'house';
const mostRetiredShare = 0.3;

export type ImportOptions = {
  source: string;
  /** The currency of prices that name none. */
  currency: Currency;
  file?: string;
  format?: string;
  now: () => Date;
  /** The rows are all that the source sells: what they do not name is retired. */
  fullFeed?: boolean;
  /** How much of a source one full feed may retire, 0 to 1. */
  mostRetired?: number;
  keepSample?: boolean;
  /** Reads and compares, writes nothing. */
  dryRun?: boolean;
  /** A product's address from its external id, where the source gives none. */
  linkOf?: ((externalId: string) => string | null) | undefined;
  onRejected?: (rejection: Rejection) => Promise<void> | void;
  /** Hears what of a good row was left out. */
  onNoted?: (note: Note) => Promise<void>;
  onProgress?: (progress: { phase: 'reading' | 'writing'; rows: number; of: number | null }) => void;
  signal?: AbortSignal;
};

/**
 * What came of the rows: `read` = `inserted` + `updated` + `unchanged` + `rejected`. `unchanged` counts rows that
 * changed nothing; `merged` of them were further rows of a product, the others products that were the same already.
 * `assumed` products have a price that names no currency.
 */
export type ImportResult = {
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  merged: number;
  assumed: number;
  retired: number;
  sampleRetired: number;
};

/**
 * Brings rows of one source into the catalogue. All rows are read before the first is written, so that the outcome
 * depends on what they say and not on their order; then each batch is one transaction. A run cut off anywhere is
 * resumed by running it again. Without a database (a dry run only) every product counts as new.
 * Throws OtherSpace, TooManyRetired, or what the rows' reader throws.
 */
export async function importRows(
  db: Database | null,
  rows: AsyncIterable<SourceRow>,
  options: ImportOptions,
): Promise<ImportResult> {
  const { source, dryRun = false, fullFeed = false, file = '', format = '' } = options;
  const asOf = options.now().toISOString();
  const result = emptyResult();
  if (db) await claimSpace(db, dryRun);
  const writes = db && !dryRun ? db : null;
  const importId = writes
    ? await beginImport(writes, { source, file, format, fullFeed, startedAt: asOf })
    : 0;
  const sample = source === sampleSource || options.keepSample ? undefined : sampleSource;
  const writer = batchWriter(db, { source, sample, asOf, dryRun, importId }, result);
  const seen = fullFeed ? idSet() : null;
  const gathered = await gather(rows, {
    currency: options.currency,
    now: new Date(asOf),
    linkOf: options.linkOf,
    note: options.onNoted,
    signal: options.signal,
    fullFeed,
    onRow: (externalId) => {
      result.read += 1;
      if (externalId !== null) seen?.add(productId(source, externalId));
      if (result.read % 1000 === 0) options.onProgress?.({ phase: 'reading', rows: result.read, of: null });
    },
    reject: async (rejection) => {
      result.rejected += 1;
      await options.onRejected?.(rejection);
      await writer.reject(rejection);
    },
  });
  try {
    const vanished =
      db && seen ? await vanishedProducts(db, source, seen, options.mostRetired ?? mostRetiredShare) : [];
    for await (const { externalId, offer } of gathered.offers()) {
      await writer.add(productRow(source, externalId, offer));
      const settled = result.rejected + gathered.merged + result.inserted + result.updated + result.unchanged;
      options.onProgress?.({ phase: 'writing', rows: settled, of: result.read });
    }
    await writer.finish();
    result.rejected += gathered.unlisted;
    result.merged = gathered.merged;
    result.assumed = gathered.assumed;
    result.unchanged += gathered.merged;
    result.retired = writes ? await retireProducts(writes, vanished, asOf) : vanished.length;
    if (writes && sample !== undefined)
      result.sampleRetired += await retireSample(writes, sample, source, asOf);
    if (writes) await finishImport(writes, importId, source, result, options.now().toISOString());
    return result;
  } finally {
    await gathered.close();
  }
}

const emptyResult = (): ImportResult => ({
  read: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  merged: 0,
  assumed: 0,
  retired: 0,
  sampleRetired: 0,
});
