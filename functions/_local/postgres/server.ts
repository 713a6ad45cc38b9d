import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import * as z from 'zod';
import { compiled } from '../compiled.js';
import { lockFolder } from '../folder-lock.js';

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

const Heard = z.union([z.object({ port: z.number() }), z.object({ refused: z.string() })]);

// A statement that is still computing when all should stop is cut off, as by a crash: nothing committed is lost.
const graceMs = 1_500;

/**
 * Starts Neon's SQL over HTTP on 127.0.0.1 in front of an embedded Postgres with pgvector, or of the one at
 * `postgresUrl`. In a process of its own, as every Postgres is: PGlite computes without yielding, which must not stop
 * the deadlines around it, and its memory is not that of the functions. Rejects when the folder is in use, the port is
 * taken or pgvector is too old.
 */
export async function startPostgres(options: Options = {}): Promise<RunningPostgres> {
  const { dataDir, postgresUrl, port = 0, password = randomBytes(18).toString('hex') } = options;
  const child = fork(await compiled('postgres/main'), { execArgv: [] });
  const exit = once(child, 'exit');
  const embeddedDir = postgresUrl === undefined ? dataDir : undefined;
  // It loads its code while the folder is locked for it, and ends when there is nothing to start.
  const lock =
    embeddedDir === undefined
      ? undefined
      : await lockFolder(embeddedDir).catch(async (error) => {
          child.disconnect();
          await exit;
          throw error;
        });
  const address = (at: number) => `postgresql://fashiondeck:${password}@127.0.0.1:${at}/fashiondeck`;
  child.send({ dataDir: embeddedDir, postgresUrl, port, connectionString: address(port) });
  const heard = await Promise.race([
    once(child, 'message').then(([message]) => Heard.parse(message)),
    exit.then(([status, signal]) => ({ refused: `the local Postgres ended with ${signal ?? status}` })),
  ]);
  if ('refused' in heard) {
    await exit;
    await lock?.release();
    throw new Error(heard.refused);
  }
  const ended = () => {
    throw new Error('the local Postgres ended by itself');
  };
  child.once('exit', ended);
  return {
    databaseUrl: address(heard.port),
    fetchEndpoint: `http://127.0.0.1:${heard.port}/sql`,
    close: async () => {
      child.off('exit', ended);
      child.send('close', () => undefined);
      const cut = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await exit;
      clearTimeout(cut);
      await lock?.release();
    },
  };
}
