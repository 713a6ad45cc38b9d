import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { vector } from '@electric-sql/pglite-pgvector';
import { Pool } from 'pg';
import { emptyDatabase } from './empty-database.js';
import { textTypes } from './run-sql.js';

/** Connections to a Postgres, and how to let go of it. */
export type Backend = { pool: Pool; close(): Promise<void> };

/** Opens PGlite with pgvector on a folder of this process alone, or in memory when none is given. */
export async function openEmbedded(dataDir: string | undefined): Promise<Backend> {
  const database =
    dataDir === undefined ? await open({ loadDataDir: await emptyDatabase() }) : await openFolder(dataDir);
  // One session is all that PGlite has: the pool's queue keeps requests, and so transactions, apart.
  const pool = new Pool({ ...createPgConfig(database), ...textTypes, max: 1, idleTimeoutMillis: 0 });
  return {
    pool,
    close: async () => {
      await pool.end();
      await database.close();
    },
  };
}

// A quarter of the default: 100 MB less of this machine's memory for a few per cent of the speed of a large scan.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

const open = (options: PGliteOptions) => PGlite.create({ ...options, startParams, extensions: { vector } });

// A first start that was cut off leaves half a database; nothing in it was ever acknowledged, so it starts anew.
async function openFolder(folder: string): Promise<PGlite> {
  const dataDir = join(folder, 'data');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return open({ dataDir });
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const database = await open({ dataDir, loadDataDir: await emptyDatabase() });
  await writeFile(complete, '');
  return database;
}
