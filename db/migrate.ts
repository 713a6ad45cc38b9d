import { fileURLToPath } from 'node:url';
import { NeonDbError, neon } from '@neondatabase/serverless';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import './client.js';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

const createLedger = [
  'CREATE SCHEMA IF NOT EXISTS drizzle',
  'CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (id serial PRIMARY KEY, hash text NOT NULL, created_at bigint UNIQUE)',
];

/**
 * Brings the schema to the newest migration and returns the names' timestamps that were applied, oldest first.
 * Each migration and its line in the ledger are one transaction under one lock, so that a run cut off anywhere, or two
 * runs at once, leave whole migrations behind.
 */
export async function migrate(databaseUrl: string): Promise<number[]> {
  const sql = neon(databaseUrl);
  const lock = sql`SELECT pg_advisory_xact_lock(hashtext('fashiondeck.migrate'))`;
  await sql.transaction([lock, ...createLedger.map((statement) => sql.query(statement))]);
  const applied: number[] = [];
  for (const migration of readMigrationFiles({ migrationsFolder })) {
    const [done] =
      await sql`SELECT 1 FROM drizzle.__drizzle_migrations WHERE created_at = ${migration.folderMillis}`;
    if (done) continue;
    try {
      await sql.transaction([
        sql`SELECT pg_advisory_xact_lock(hashtext('fashiondeck.migrate'))`,
        sql`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES (${migration.hash}, ${migration.folderMillis})`,
        ...migration.sql.map((statement) => sql.query(statement)),
      ]);
      applied.push(migration.folderMillis);
    } catch (error) {
      // The ledger line is unique: another run that held the lock has applied this migration meanwhile.
      if (error instanceof NeonDbError && error.code === '23505') continue;
      throw error;
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
