import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type RealPostgres,
  startRealPostgres,
  whyNoPostgres,
} from '../functions/_local/postgres/testing/real-postgres.js';
import { migrate } from './migrate.js';
import { writeMigrations } from './testing/migrations.js';

/** PGlite has one session, and so no locks: these promises are about two. */
describe.skipIf(whyNoPostgres())('a migration beside other sessions', () => {
  let postgres: RealPostgres;
  const base = { '0000_busy': ['CREATE TABLE busy AS SELECT n FROM generate_series(1, 1000) n'] };
  beforeAll(async () => {
    postgres = await startRealPostgres();
    await migrate(postgres.databaseUrl, writeMigrations(base));
  });
  afterAll(() => postgres?.stop());

  it('gives up on a lock that another session keeps, changes nothing, and succeeds once it is free', async () => {
    const folder = writeMigrations({
      ...base,
      '0001_seen': ['CREATE TABLE half (n int)', 'ALTER TABLE busy ADD COLUMN seen int'],
    });
    const reader = await postgres.pool.connect();
    await reader.query('BEGIN; SELECT count(*) FROM busy');
    await expect(migrate(postgres.databaseUrl, folder)).rejects.toThrow(
      'Migration 0001_seen was not applied: another session held a lock',
    );
    // Whoever came after the migration is not kept waiting by it any more.
    expect((await postgres.pool.query('SELECT count(*) AS n FROM busy')).rows).toEqual([{ n: '1000' }]);
    const half = await postgres.pool.query(`SELECT to_regclass('half') AS half`);
    expect(half.rows).toEqual([{ half: null }]);
    await reader.query('COMMIT');
    reader.release();
    expect(await migrate(postgres.databaseUrl, folder)).toEqual([2]);
  });

  it('builds an index concurrently while a writer holds the table, which a plain build would wait for', async () => {
    const index = 'CREATE INDEX CONCURRENTLY busy_n ON busy (n)';
    const folder = writeMigrations({
      ...base,
      '0001_seen': ['SELECT 1'],
      '0002_index': [index],
    });
    const writer = await postgres.pool.connect();
    await writer.query('BEGIN; INSERT INTO busy (n) VALUES (0)');
    const built = migrate(postgres.databaseUrl, folder);
    const building = `SELECT count(*) AS n FROM pg_stat_progress_create_index WHERE index_relid = to_regclass('busy_n')`;
    await expect.poll(async () => (await postgres.pool.query(building)).rows).toEqual([{ n: '1' }]);
    // The build waits for the writer, other writers do not wait for the build, and a second run knows of it.
    await postgres.pool.query('INSERT INTO busy (n) VALUES (-1)');
    await expect(migrate(postgres.databaseUrl, folder)).rejects.toThrow(
      'Index busy_n is being built by another session',
    );
    await writer.query('COMMIT');
    writer.release();
    expect(await built).toEqual([3]);
    const { rows } = await postgres.pool.query(
      `SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = 'busy_n'::regclass`,
    );
    expect(rows).toEqual([{ valid: 't' }]);
  });
});
