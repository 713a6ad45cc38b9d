import { createHash } from 'node:crypto';
import type { Redis } from '@upstash/redis';
import { secondTry } from './client.js';

/**
 * Runs a script by its hash, and with its text where the server does not know it yet: one trip, two after a flush of
 * the script cache, which share the time of one. Commands issued in the same turn share the trip.
 */
export function scriptRunner(redis: Redis, source: string) {
  const sha = createHash('sha1').update(source).digest('hex');
  return async (keys: string[], args: readonly (string | number)[]): Promise<unknown> => {
    const words = args.map(String);
    const since = performance.now();
    try {
      return await redis.evalsha(sha, keys, words);
    } catch (error) {
      if (error instanceof Error && error.message.includes('NOSCRIPT')) {
        return secondTry(redis, since, redis.eval(source, keys, words));
      }
      throw error;
    }
  };
}
