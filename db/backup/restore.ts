import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { neon } from '@neondatabase/serverless';
import { quoted } from '../quoted.js';
import { rowChecksum } from './checksum.js';
import { linesOf } from './lines.js';
import type { DumpedTable, Manifest } from './manifest.js';
import { readLines } from './rows.js';
import { readTables, type Table } from './tables.js';

/** About 1.2 MB of products a statement. */
const batchRows = 200;

type Watch = { onRows: (table: string, rows: number) => void; signal: AbortSignal };

/** Compares every file with its checksum; the error names the file that is not as it was written. */
export async function verifyFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { file, sha256 } of tables) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk);
    if (hash.digest('hex') !== sha256)
      throw new Error(`${file} is not as it was written: its checksum differs; take another backup`);
  }
}

/**
 * Loads a backup's rows into a migrated database without rows of its own. Refuses one that has any, and a backup with
 * tables or columns that the schema does not know.
 */
export async function restoreTables(
  databaseUrl: string,
  folder: string,
  manifest: Manifest,
  watch: Watch,
): Promise<void> {
  const schema = await readTables(databaseUrl);
  const held = await tablesWithRows(databaseUrl, schema);
  if (held.length > 0)
    throw new Error(`the database already has rows in ${held.join(', ')}: restore into an empty one`);
  // What is pointed to first.
  for (const table of [...schema].reverse()) {
    const dumped = manifest.tables.find(({ name }) => name === table.name);
    if (dumped) await restoreTable(databaseUrl, folder, table, dumped, watch);
  }
  const strangers = manifest.tables.filter(({ name }) => !schema.some((table) => table.name === name));
  if (strangers.some(({ rows }) => rows > 0)) throw newer(strangers.map(({ name }) => name));
  await neon(databaseUrl)`ANALYZE`;
}

async function restoreTable(
  databaseUrl: string,
  folder: string,
  table: Table,
  dumped: DumpedTable,
  { onRows, signal }: Watch,
): Promise<void> {
  const unknown = dumped.columns.filter((column) => !table.columns.includes(column));
  if (unknown.length > 0) throw newer(unknown.map((column) => `${table.name}.${column}`));
  const sql = neon(databaseUrl);
  const name = quoted(table.name);
  const columns = dumped.columns.map(quoted).join(', ');
  const insert = `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::text::jsonb)`;
  let rows = 0;
  let batch: string[] = [];
  const write = async () => {
    signal.throwIfAborted();
    if (batch.length > 0) await sql.query(insert, [`[${batch.join(',')}]`]);
    rows += batch.length;
    onRows(table.name, rows);
    batch = [];
  };
  const file = createReadStream(join(folder, dumped.file)).pipe(createGunzip());
  for await (const line of linesOf(file)) {
    batch.push(line);
    if (batch.length === batchRows) await write();
  }
  await write();
  if (table.identity !== null && rows > 0)
    await sql.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${quoted(table.identity)}) FROM ${name}))`,
      [table.name, table.identity],
    );
}

/** A table of a restored database beside what was dumped. */
export type Compared = { name: string; dumped: number; restored: number; equal: boolean };

/** Reads every table again and compares counts and contents with the manifest's. */
export async function compareTables(databaseUrl: string, manifest: Manifest): Promise<Compared[]> {
  const compared: Compared[] = [];
  const schema = await readTables(databaseUrl);
  for (const dumped of manifest.tables) {
    const table = schema.find(({ name }) => name === dumped.name);
    const checksum = rowChecksum();
    // Only the columns that were dumped: a newer schema may have more.
    if (table)
      for await (const lines of readLines(databaseUrl, { ...table, columns: dumped.columns }))
        checksum.add(lines);
    const { rows, contents } = checksum.result();
    compared.push({
      name: dumped.name,
      dumped: dumped.rows,
      restored: rows,
      equal: rows === dumped.rows && contents === dumped.contents,
    });
  }
  return compared;
}

async function tablesWithRows(databaseUrl: string, schema: readonly Table[]): Promise<string[]> {
  const sql = neon(databaseUrl);
  const held = schema.map(
    ({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${quoted(name)})`,
  );
  return (await sql.query(held.join(' UNION ALL '))).map((row) => String(row.name));
}

const newer = (what: string[]) =>
  new Error(
    `the backup knows ${what.join(', ')}, this release does not: restore it with the release that made it`,
  );
