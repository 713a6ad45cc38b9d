import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import { prefixOf } from './staged.js';

/** Keys a round trip: what Redis looks through without others noticing. */
const atOnce = 1000;

const Scanned = z.tuple([z.coerce.string(), z.array(z.string())]);

/** Deletes every key of a stage, and none else; how many there were. `redis` is a client without a stage. */
export async function clearStage(redis: Redis, stage: string): Promise<number> {
  const match = `${prefixOf(stage)}*`;
  let [cursor, removed] = ['0', 0];
  do {
    const [next, keys] = Scanned.parse(await redis.scan(cursor, { match, count: atOnce }));
    if (keys.length > 0) removed += await redis.unlink(...keys);
    cursor = next;
  } while (cursor !== '0');
  return removed;
}
