import { createHash } from 'node:crypto';
import type { Redis } from '@upstash/redis';

/**
 * Runs a script by its hash, and with its text where the server does not know it yet: one trip, two after a flush of
 * the script cache. Commands issued in the same turn share the trip.
 */
export function scriptRunner(redis: Redis, source: string) {
  const sha = createHash('sha1').update(source).digest('hex');
  return async (keys: string[], args: readonly (string | number)[]): Promise<unknown> => {
    const words = args.map(String);
    try {
      return await redis.evalsha(sha, keys, words);
    } catch (error) {
      if (error instanceof Error && error.message.includes('NOSCRIPT')) {
        return redis.eval(source, keys, words);
      }
      throw error;
    }
  };
}
