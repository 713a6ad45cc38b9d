import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { lockFolder } from '../folder-lock.js';
import { compiledWorker } from './compiled-worker.js';

type Options = {
  /** Where the embedded database lives; in memory without it. */
  dataDir?: string | undefined;
  /** A real Postgres to stand in front of, instead of the embedded one. */
  postgresUrl?: string | undefined;
  port?: number;
  password?: string;
};

/** A running Postgres: the address that Neon's driver takes, the endpoint behind it, and how it stops. */
export type RunningPostgres = { databaseUrl: string; fetchEndpoint: string; close(): Promise<void> };

// A statement that is still computing when all should stop is cut off, as by a crash: nothing committed is lost.
const graceMs = 1_500;

/**
 * Starts Neon's SQL over HTTP on 127.0.0.1 in front of an embedded Postgres with pgvector, or of the one at
 * `postgresUrl`. In a thread of its own: PGlite computes without yielding, and a slow query must not stop the clock
 * of the deadlines around it. Rejects when the folder is in use, the port is taken or pgvector is too old.
 */
export async function startPostgres(options: Options = {}): Promise<RunningPostgres> {
  const { dataDir, postgresUrl, port = 0, password = randomBytes(18).toString('hex') } = options;
  const code = await compiledWorker();
  const embeddedDir = postgresUrl === undefined ? dataDir : undefined;
  const lock = embeddedDir === undefined ? undefined : await lockFolder(embeddedDir);
  const address = (at: number) => `postgresql://fashiondeck:${password}@127.0.0.1:${at}/fashiondeck`;
  const worker = new Worker(code, {
    workerData: { dataDir: embeddedDir, postgresUrl, port, connectionString: address(port) },
    execArgv: [],
  });
  try {
    const [heard] = await once(worker, 'message');
    const listening = z.number().parse(heard);
    return {
      databaseUrl: address(listening),
      fetchEndpoint: `http://127.0.0.1:${listening}/sql`,
      close: async () => {
        worker.postMessage('close');
        const cut = setTimeout(() => worker.terminate(), graceMs);
        await once(worker, 'exit');
        clearTimeout(cut);
        await lock?.release();
      },
    };
  } catch (error) {
    await worker.terminate();
    await lock?.release();
    throw error;
  }
}
