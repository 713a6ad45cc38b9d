import { type Manifest, readManifest } from '../../../db/backup/manifest.js';
import { type Compared, compareTables, restoreTables, verifyFiles } from '../../../db/backup/restore.js';
import { migrate } from '../../../db/migrate.js';
import type { Progress } from '../progress.js';
import { goldenAnswers } from './golden.js';
import { release } from './write.js';

export type Rehearsal = {
  manifest: Manifest;
  tables: Compared[];
  /** Golden wishes asked, and those that were answered otherwise than before. */
  golden: { asked: number; changed: string[]; sameRelease: boolean };
  /** Until the database served again, verification apart. */
  restoreMs: number;
};

/**
 * Brings a backup into an empty database and proves that it is whole: files by checksum, tables by count and contents,
 * answers by the golden wishes. Another release may dress otherwise: then its answers prove nothing, and are told apart.
 */
export async function restoreBackup(
  folder: string,
  databaseUrl: string,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Rehearsal> {
  const manifest = await readManifest(folder);
  await verifyFiles(folder, manifest);
  const started = performance.now();
  await migrate(databaseUrl);
  const onRows = (table: string, rows: number) => progress.show(`${table} restored`, rows, null);
  await restoreTables(databaseUrl, folder, manifest, { onRows, signal });
  const restoreMs = Math.round(performance.now() - started);
  const tables = await compareTables(databaseUrl, manifest);
  const answers = await goldenAnswers(databaseUrl);
  const before = Object.entries(manifest.golden);
  return {
    manifest,
    tables,
    golden: {
      asked: before.length,
      changed: before.flatMap(([wish, answer]) => (answers[wish] === answer ? [] : [wish])),
      sameRelease: manifest.release === (await release()),
    },
    restoreMs,
  };
}

/** Whether a restored database is the one that was backed up. */
export function isWhole({ tables, golden }: Rehearsal): boolean {
  return tables.every(({ equal }) => equal) && (golden.changed.length === 0 || !golden.sameRelease);
}
