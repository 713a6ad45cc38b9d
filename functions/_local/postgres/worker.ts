import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import * as z from 'zod';
import { listen } from '../listen.js';
import { type Backend, openEmbedded } from './embedded.js';
import { textTypes } from './run-sql.js';
import { sqlEndpoint } from './sql-endpoint.js';
import { assertVectorVersion } from './vector-version.js';

// What the thread is started with; neither of the two databases means an embedded one in memory.
const WorkerData = z.object({
  dataDir: z.string().optional(),
  postgresUrl: z.string().optional(),
  port: z.number(),
  connectionString: z.string(),
});

function openRemote(connectionString: string): Backend {
  const pool = new Pool({ connectionString, ...textTypes, max: 10, connectionTimeoutMillis: 5_000 });
  // An idle connection that the server drops is replaced by the next request.
  pool.on('error', () => undefined);
  // One that breaks while a request holds it fails that request's statement; the same news as an event must not end
  // the thread.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { pool, close: () => pool.end() };
}

const { dataDir, postgresUrl, port, connectionString } = WorkerData.parse(workerData);
const backend = postgresUrl === undefined ? await openEmbedded(dataDir) : openRemote(postgresUrl);
await assertVectorVersion(backend.pool);
const endpoint = sqlEndpoint(backend.pool, connectionString);
const server = await listen((request) => endpoint.fetch(request), port);
parentPort?.postMessage(server.port);
parentPort?.once('message', async () => {
  await server.close();
  await backend.close();
  parentPort?.close();
});
