import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NeonDbError, type NeonQueryFunction, neon } from '@neondatabase/serverless';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import * as z from 'zod';
import './client.js';
import { buildConcurrently, concurrentlyBuilt } from './concurrent-index.js';
import { whyPooled } from './direct-address.js';
import { reach } from './query-error.js';

type Sql = NeonQueryFunction<false, false>;

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

const seconds = {
  /** Whoever wants the same table queues up behind a waiting migration: no shopper should wait longer than this. */
  lock: 5,
  /** A statement that takes longer than this holds its locks too long: it belongs into smaller ones. */
  statement: 60,
  /** For another run to end, which stops nobody else. */
  turn: 120,
};

const createLedger = [
  'CREATE SCHEMA IF NOT EXISTS drizzle',
  'CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint UNIQUE)',
];

/**
 * Brings the schema to the newest migration of `folder` and returns the names' timestamps that were applied, oldest
 * first. Each migration and its line in the ledger are one transaction under one lock, so that a run cut off anywhere, or
 * two runs at once, leave whole migrations behind. Indexes that are built concurrently are a migration of their own,
 * outside a transaction. Throws what to do when a lock or a statement takes too long, or the address is a pooler's or cannot be reached.
 */
export async function migrate(databaseUrl: string, folder = migrationsFolder): Promise<number[]> {
  const refused = whyPooled(databaseUrl);
  if (refused) throw new Error(refused);
  const sql = neon(databaseUrl);
  await reach(
    databaseUrl,
    sql.transaction([...turn(sql), ...createLedger.map((statement) => sql.query(statement))]),
  );
  const done = new Set(await appliedMigrations(databaseUrl));
  const applied: number[] = [];
  for (const migration of readMigrationFiles({ migrationsFolder: folder })) {
    if (done.has(migration.folderMillis)) continue;
    try {
      const statements = await buildIndexes(sql, migration.sql);
      await sql.transaction([
        ...turn(sql),
        sql`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES (${migration.hash}, ${migration.folderMillis})`,
        ...statements.map((statement) => sql.query(statement)),
      ]);
      applied.push(migration.folderMillis);
    } catch (error) {
      // The ledger line is unique: another run that held the lock has applied this migration meanwhile.
      if (isLedgerLine(error)) continue;
      throw explained(error, await nameOf(folder, migration.folderMillis));
    }
  }
  return applied;
}

/** The migrations that a database has had, by their time stamps, oldest first. */
export async function appliedMigrations(databaseUrl: string): Promise<number[]> {
  const rows = await neon(
    databaseUrl,
  )`SELECT created_at FROM drizzle.__drizzle_migrations ORDER BY created_at`;
  return rows.map(({ created_at }) => Number(created_at));
}

/** Opens a transaction of a migration: one run at a time, and limits on what it may wait for and take. */
function turn(sql: Sql) {
  const limit = (name: string, to: number) => sql`SELECT set_config(${name}, ${`${to}s`}, true)`;
  return [
    limit('lock_timeout', seconds.turn),
    limit('statement_timeout', seconds.turn),
    sql`SELECT pg_advisory_xact_lock(hashtext('fashiondeck.migrate'))`,
    limit('lock_timeout', seconds.lock),
    limit('statement_timeout', seconds.statement),
  ];
}

/** Builds the indexes that a migration consists of, and returns what is left for its transaction. */
async function buildIndexes(sql: Sql, statements: string[]): Promise<string[]> {
  const names = statements.flatMap((statement) => concurrentlyBuilt(statement) ?? []);
  if (names.length === 0) return statements;
  if (names.length < statements.length)
    throw new Error('an index that is built CONCURRENTLY and other statements need a migration each');
  for (const [at, name] of names.entries()) await buildConcurrently(sql, name, statements[at] ?? '');
  return [];
}

function isLedgerLine(error: unknown): boolean {
  return error instanceof NeonDbError && error.code === '23505' && error.table === '__drizzle_migrations';
}

const Journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

async function nameOf(folder: string, when: number): Promise<string> {
  const text = await readFile(join(folder, 'meta/_journal.json'), 'utf8');
  return Journal.parse(JSON.parse(text)).entries.find((entry) => entry.when === when)?.tag ?? String(when);
}

function explained(error: unknown, name: string): Error {
  const code = error instanceof NeonDbError ? error.code : undefined;
  const advice: Record<string, string> = {
    '55P03': `another session held a lock that it needs for more than ${seconds.lock} s. Nothing was changed: run it again, at a quieter hour if this repeats. SELECT pid, state, xact_start, query FROM pg_stat_activity ORDER BY xact_start shows who holds it`,
    '57014': `a statement took more than ${seconds.statement} s. Nothing was changed: build indexes CONCURRENTLY, add constraints NOT VALID and validate them later, change rows in batches`,
  };
  const reason = advice[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new Error(`Migration ${name} was not applied: ${reason}.`, { cause: error });
}
