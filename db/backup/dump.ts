import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { neon } from '@neondatabase/serverless';
import * as z from 'zod';
import { rowChecksum } from './checksum.js';
import type { DumpedTable } from './manifest.js';
import { readLines } from './rows.js';
import { readTables, type Table } from './tables.js';

type Watch = {
  onRows: (table: string, rows: number) => void;
  signal: AbortSignal;
  /** An import that has not ended is dead: the database is taken as it left it. */
  importCutOff?: boolean;
};

/** Products were, or may be, written while they are read: such a dump would mix two states of the catalogue. */
export class CatalogueMoved extends Error {
  override name = 'CatalogueMoved';
}

/**
 * Writes every table into `folder`, one gzipped file of JSON lines each, never holding more than a page in memory. Every
 * page is a statement of its own; that no import wrote in between is made sure of by the catalogue's version. Throws
 * CatalogueMoved, before it writes anything where an import has not ended.
 */
export async function dumpTables(databaseUrl: string, folder: string, watch: Watch): Promise<DumpedTable[]> {
  const before = await catalogueState(databaseUrl);
  if (!watch.importCutOff) refuseImports(before);
  const dumped: DumpedTable[] = [];
  for (const table of await readTables(databaseUrl)) {
    dumped.push(await dumpTable(databaseUrl, table, folder, watch));
  }
  const after = await catalogueState(databaseUrl);
  if (before.version !== after.version)
    throw new CatalogueMoved('an import wrote during the backup: run it again when the import is done');
  if (!watch.importCutOff) refuseImports(after);
  return dumped;
}

function refuseImports({ importing }: z.infer<typeof State>): void {
  const [first] = importing;
  if (!first) return;
  throw new CatalogueMoved(
    `an import of ${first.source}, begun at ${first.startedAt}, has not ended: wait for it; if it was cut off, import again, or back up what it left with --import-cut-off`,
  );
}

async function dumpTable(
  databaseUrl: string,
  table: Table,
  folder: string,
  { onRows, signal }: Watch,
): Promise<DumpedTable> {
  const file = `${table.name}.jsonl.gz`;
  const checksum = rowChecksum();
  const hash = createHash('sha256');
  let bytes = 0;
  async function* text() {
    for await (const lines of readLines(databaseUrl, table)) {
      checksum.add(lines);
      onRows(table.name, checksum.result().rows);
      if (lines.length > 0) yield `${lines.join('\n')}\n`;
    }
  }
  const weigh = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const target = createWriteStream(join(folder, file), { mode: 0o600 });
  await pipeline(Readable.from(text()), createGzip(), weigh, target, { signal });
  const { name, columns } = table;
  return { name, file, columns, ...checksum.result(), bytes, sha256: hash.digest('hex') };
}

const State = z.object({
  version: z.string().nullable(),
  importing: z.array(z.object({ source: z.string(), startedAt: z.string() })),
});

/** The catalogue's version, and the imports that began within the hour and have neither ended nor been replaced. */
export async function catalogueState(databaseUrl: string): Promise<z.infer<typeof State>> {
  const [row] = await neon(databaseUrl)`
    SELECT (SELECT value FROM facts WHERE name = 'catalogue_version') AS version,
      (SELECT coalesce(json_agg(json_build_object('source', source,
          'startedAt', to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')) ORDER BY id), '[]') FROM imports
        WHERE finished_at IS NULL AND replaced_at IS NULL AND started_at > now() - interval '1 hour') AS importing`;
  return State.parse(row);
}
