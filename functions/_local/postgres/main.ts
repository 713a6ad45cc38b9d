import { join } from 'node:path';
import { Pool } from 'pg';
import * as z from 'zod';
import { lockFolder } from '../folder-lock.js';
import { listen } from '../listen.js';
import { type Backend, openEmbedded } from './embedded.js';
import { textTypes } from './run-sql.js';
import { sqlEndpoint } from './sql-endpoint.js';
import { assertVectorVersion } from './vector-version.js';

// The first message; neither of the two databases means an embedded one in memory.
const Start = z.object({
  dataDir: z.string().optional(),
  postgresUrl: z.string().optional(),
  port: z.number(),
  connectionString: z.string(),
});

// One whose starter was killed ends when its statement does: whoever comes next waits for that.
const patienceMs = 5_000;

function openRemote(connectionString: string): Backend {
  const pool = new Pool({ connectionString, ...textTypes, max: 10, connectionTimeoutMillis: 5_000 });
  // An idle connection that the server drops is replaced by the next request.
  pool.on('error', () => undefined);
  // One that breaks while a request holds it fails that request's statement; the same news as an event must not end
  // the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, close: () => pool.end() };
}

async function openFolder(dataDir: string): Promise<Backend> {
  const lock = await lockFolder(join(dataDir, 'process'), patienceMs);
  const { pool, close } = await openEmbedded(dataDir);
  return {
    pool,
    close: async () => {
      await close();
      await lock.release();
    },
  };
}

async function start(given: unknown): Promise<void> {
  const { dataDir, postgresUrl, port, connectionString } = Start.parse(given);
  const backend =
    postgresUrl !== undefined
      ? openRemote(postgresUrl)
      : await (dataDir === undefined ? openEmbedded(undefined) : openFolder(dataDir));
  await assertVectorVersion(backend.pool);
  const endpoint = sqlEndpoint(backend.pool, connectionString);
  const server = await listen((request) => endpoint.fetch(request), port);
  // The second one, whatever it says.
  process.once('message', async () => {
    await server.close();
    await backend.close();
    process.disconnect();
  });
  // Its starter may be gone already, and that ends it.
  process.send?.({ port: server.port }, () => undefined);
}

// Ctrl-C reaches every process of a terminal: this one stops when its starter says so, or is gone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
// By message and not by argument: the address holds the password.
process.once('message', (given) =>
  start(given).catch((error) => {
    process.send?.({ refused: error instanceof Error ? error.message : String(error) }, () =>
      process.exit(1),
    );
  }),
);
