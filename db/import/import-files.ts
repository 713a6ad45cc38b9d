import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '../client.js';
import { type ImportPlan, WrongArguments } from './arguments.js';
import { type ImportResult, importRows } from './import.js';
import type { Progress } from './progress.js';
import { detectFormat, type Format, readCatalogue } from './read-catalogue.js';
import { type SourceRow, UnreadableFile } from './source-row.js';
import type { Note, Rejection } from './write-batch.js';

/** A file that is there, with its size in bytes and what it is. */
export type CatalogueFile = { path: string; size: number; format: Format };

/** Looks at every file before any is imported. Throws WrongArguments for a missing one, UnreadableFile for no catalogue. */
export async function inspectFiles(plan: ImportPlan): Promise<Map<string, CatalogueFile[]>> {
  const sources = new Map<string, CatalogueFile[]>();
  for (const [source, paths] of plan.sources) {
    const files: CatalogueFile[] = [];
    for (const path of paths) {
      const found = await stat(path).catch(() => null);
      if (!found) throw new WrongArguments(`${path}: no such file`);
      if (!found.isFile()) throw new WrongArguments(`${path}: not a file`);
      const format = plan.format === 'auto' ? await detectFormat(path) : plan.format;
      files.push({ path, size: found.size, format });
    }
    sources.set(source, files);
  }
  return sources;
}

/** Imports the files of one source as one catalogue. */
export function importFiles(
  db: Database | null,
  source: string,
  files: readonly CatalogueFile[],
  plan: ImportPlan,
  told: {
    onRejected(rejection: Rejection): Promise<void>;
    onNoted(note: Note): Promise<void>;
    onColumns(read: string): void;
    onProgress(progress: Progress): void;
    signal: AbortSignal;
  },
): Promise<ImportResult> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let bytes = 0;
  const onBytes = (read: number) => {
    bytes = read;
  };
  const rows = rowsOf(files, plan, { signal: told.signal, onBytes, onColumns: told.onColumns });
  return importRows(db, rows, {
    source,
    currency: plan.currency,
    file: files.map(({ path }) => basename(path)).join(', '),
    format: [...new Set(files.map(({ format }) => format))].join(', '),
    now: () => new Date(),
    fullFeed: plan.fullFeed,
    mostRetired: plan.mostRetired,
    keepSample: plan.keepSample,
    dryRun: plan.dryRun,
    linkOf: plan.linkOf,
    onRejected: told.onRejected,
    onNoted: told.onNoted,
    onProgress: (progress) => told.onProgress({ ...progress, share: size === 0 ? 1 : bytes / size }),
    signal: told.signal,
  });
}

/** The rows of all files of a source, one after the other. `onBytes` hears how much of them has been read. */
export async function* rowsOf(
  files: readonly CatalogueFile[],
  { maps }: Pick<ImportPlan, 'maps'>,
  told: { signal?: AbortSignal; onBytes?(bytes: number): void; onColumns?(read: string): void } = {},
): AsyncGenerator<SourceRow> {
  let before = 0;
  for (const { path, size, format } of files) {
    const options = {
      signal: told.signal,
      onBytes: (read: number) => told.onBytes?.(before + read),
      onColumns: (read: string) => told.onColumns?.(`${basename(path)}: ${read}`),
    };
    try {
      for await (const row of readCatalogue(path, format, maps, options)) {
        yield { ...row, file: basename(path) };
      }
    } catch (error) {
      if (error instanceof RangeError && error.message.startsWith('--map'))
        throw new WrongArguments(error.message);
      if (error instanceof UnreadableFile && !error.message.startsWith(path))
        throw new UnreadableFile(`${path}: ${error.message}`);
      throw error;
    }
    before += size;
  }
}
