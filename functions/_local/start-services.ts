import { join } from 'node:path';
import * as z from 'zod';
import { readAddress } from '../../db/database-url.js';
import { lockFolder } from './folder-lock.js';
import { startPostgres } from './postgres/server.js';
import { announceServices, withdrawServices } from './running-services.js';
import { localSecrets } from './secrets.js';

/** Stand-ins that run: the variables that lead to them, and how they stop. */
export type RunningServices = { env: Record<string, string>; close(): Promise<void> };

type Environment = Record<string, string | undefined>;

/** Where local data lives, unless `DATA_DIR` says otherwise. */
export const dataDirOf = (env: Environment): string => env.DATA_DIR || '.data';

/**
 * Starts a stand-in for each of Postgres, Redis and QStash whose address the environment does not give, all at once.
 * Its data is under `DATA_DIR`; `LOCAL_POSTGRES_URL` and `LOCAL_REDIS_URL` put real servers behind it. When one cannot
 * start, those that did are stopped and the first reason is thrown.
 */
export async function startServices(env: Environment): Promise<RunningServices> {
  const dataDir = dataDirOf(env);
  const lock = await lockFolder(dataDir);
  const secrets = await localSecrets(dataDir);
  const starts: Promise<RunningServices>[] = [];
  // Postgres takes longest, in a process of its own: the code of the others is loaded while it boots.
  if (!env.DATABASE_URL) starts.push(postgres(env, dataDir, secrets.postgresPassword));
  if (!env.UPSTASH_REDIS_REST_URL) starts.push(redis(env, dataDir, secrets.redisToken));
  if (!env.QSTASH_URL) starts.push(qstash(env, dataDir, secrets));
  const settled = await Promise.allSettled(starts);
  const running = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = async () => {
    await Promise.all(running.map((service) => service.close()));
    await lock.release();
  };
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const addresses = Object.assign({}, ...running.map((service) => service.env));
  // A given database too, so that an import finds the one that these services are used with.
  await announceServices(dataDir, {
    ...(env.DATABASE_URL && { DATABASE_URL: env.DATABASE_URL }),
    ...(env.PUBLIC_URL && { PUBLIC_URL: env.PUBLIC_URL }),
    ...addresses,
  });
  return {
    env: addresses,
    close: async () => {
      await withdrawServices(dataDir);
      await close();
    },
  };
}

async function postgres(env: Environment, dataDir: string, password: string): Promise<RunningServices> {
  const postgresUrl = localPostgresUrl(env);
  const { databaseUrl, close } = await startPostgres({
    dataDir: join(dataDir, 'postgres'),
    postgresUrl,
    password,
  }).catch((error: Error) => {
    throw postgresUrl ? new Error(`LOCAL_POSTGRES_URL: ${error.message}`, { cause: error }) : error;
  });
  return {
    env: {
      DATABASE_URL: databaseUrl,
      // The embedded one does one statement at a time, and a developer's machine does other things beside: a crowd waits
      // its turn, as long as an answer can still be in time.
      ...(!env.DATABASE_TIMEOUT_MS && { DATABASE_TIMEOUT_MS: '5500' }),
    },
    close,
  };
}

/** The real Postgres to stand in front of, where one is given. Throws, without repeating it, when it is no address. */
export function localPostgresUrl({ LOCAL_POSTGRES_URL: given }: Environment): string | undefined {
  if (!given) return undefined;
  const address = readAddress('LOCAL_POSTGRES_URL', given);
  if ('refused' in address) throw new Error(address.refused);
  return address.url;
}

const RedisUrl = z.url({ protocol: /^redis$/, hostname: /./ });

function localRedisUrl({ LOCAL_REDIS_URL: given }: Environment): string | undefined {
  if (!given) return undefined;
  if (RedisUrl.safeParse(given).success) return given;
  throw new Error('LOCAL_REDIS_URL is no address of a Redis: give one such as redis://user:…@host:6379.');
}

async function redis(env: Environment, dataDir: string, ownToken: string): Promise<RunningServices> {
  const { startRedis } = await import('./redis/server.js');
  const token = env.UPSTASH_REDIS_REST_TOKEN || ownToken;
  const redisUrl = localRedisUrl(env);
  const { url, close } = await startRedis({
    dataDir: join(dataDir, 'redis'),
    token,
    ...(redisUrl && { redisUrl }),
  });
  return { env: { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token }, close };
}

async function qstash(
  env: Environment,
  dataDir: string,
  own: { qstashToken: string; currentSigningKey: string; nextSigningKey: string },
): Promise<RunningServices> {
  const { startQstash } = await import('./qstash/server.js');
  const token = env.QSTASH_TOKEN || own.qstashToken;
  const { url, signingKeys, close } = await startQstash({
    dataDir: join(dataDir, 'qstash'),
    token,
    currentSigningKey: env.QSTASH_CURRENT_SIGNING_KEY || own.currentSigningKey,
    nextSigningKey: env.QSTASH_NEXT_SIGNING_KEY || own.nextSigningKey,
  });
  const { current, next } = signingKeys();
  return {
    env: {
      QSTASH_URL: url,
      QSTASH_TOKEN: token,
      QSTASH_CURRENT_SIGNING_KEY: current,
      QSTASH_NEXT_SIGNING_KEY: next,
    },
    close,
  };
}
