import { listen } from '../listen.js';
import { openEmbedded } from './embedded.js';
import { connectRemote } from './remote.js';
import { restHandler } from './rest.js';

export type RedisOptions = {
  /** Where the log lives; without it the embedded store forgets everything at its end. */
  readonly dataDir?: string;
  /** A real server (`redis://…`) to stand in front of, in place of the embedded store. */
  readonly redisUrl?: string;
  readonly token: string;
  /** 0 or none for any free port. */
  readonly port?: number;
  /** The embedded store's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
};

export type RunningRedis = { readonly url: string; readonly token: string; close(): Promise<void> };

/** Serves Upstash's REST protocol on the loopback interface until `close`. */
export async function startRedis(options: RedisOptions): Promise<RunningRedis> {
  const { dataDir, redisUrl, token, port = 0, now } = options;
  const backend = redisUrl === undefined ? await openEmbedded({ dataDir, now }) : connectRemote(redisUrl);
  const server = await listen(restHandler(backend, token), port);
  return {
    url: `http://127.0.0.1:${server.port}`,
    token,
    async close() {
      await server.close();
      await backend.close();
    },
  };
}
