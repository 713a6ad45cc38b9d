import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { neon, neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase } from './empty-database.js';
import { startPostgres } from './server.js';

neonConfig.fetchEndpoint = (host, port) => `http://${host}:${port}/sql`;

describe('a data folder', { timeout: 120_000 }, () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'postgres-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it('starts anew when its first start was cut off, keeps what was written, has one user, and stops amid a statement', async () => {
    await writeFile(join(dataDir, 'data'), 'half a database');
    const first = await startPostgres({ dataDir });
    await neon(first.databaseUrl)`CREATE TABLE kept AS SELECT 42 AS n`;
    await expect(startPostgres({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
    await first.close();
    const second = await startPostgres({ dataDir, password: 'given' });
    expect(second.databaseUrl).toContain(':given@127.0.0.1:');
    const sql = neon(second.databaseUrl);
    expect(await sql`SELECT n FROM kept`).toEqual([{ n: 42 }]);
    const endless = expect(sql`SELECT count(*) FROM generate_series(1, 1e12::bigint)`).rejects.toThrow(
      'fetch failed',
    );
    await second.close();
    await endless;
  });
});

describe('in front of a Postgres given by URL', { timeout: 120_000 }, () => {
  it('statements, transactions and errors are the same', async () => {
    const database = await PGlite.create({ loadDataDir: await emptyDatabase(), extensions: { vector } });
    const socket = new PGLiteSocketServer({ db: database, port: 0, maxConnections: 20 });
    await socket.start();
    const postgres = await startPostgres({
      postgresUrl: `postgresql://postgres@${socket.getServerConn()}/postgres`,
    });
    const sql = neon(postgres.databaseUrl);
    expect(await sql`SELECT ${'7'}::int8 AS n, '{1,2}'::int[] AS list`).toEqual([{ n: '7', list: [1, 2] }]);
    const rows = await sql.transaction([
      sql`CREATE TABLE t (n int PRIMARY KEY)`,
      sql`INSERT INTO t VALUES (1) RETURNING n`,
    ]);
    expect(rows[1]).toEqual([{ n: 1 }]);
    await expect(sql`INSERT INTO t VALUES (1)`).rejects.toMatchObject({
      code: '23505',
      constraint: 't_pkey',
    });
    await socket.stop();
    await expect(sql`SELECT 1`).rejects.toThrow('HTTP status 503');
    await postgres.close();
    await database.close();
  });

  it('one that cannot be reached is an error at the start', async () => {
    await expect(startPostgres({ postgresUrl: 'postgresql://postgres@127.0.0.1:1/none' })).rejects.toThrow(
      'ECONNREFUSED',
    );
  });
});
