import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import type { KeptReadings } from '../../_domain/ports/kept.js';
import { Reading } from '../../_domain/understanding/reading.js';
import { scriptRunner } from './run-script.js';

/**
 * KEYS[1] the reading, KEYS[2] who leads; ARGV[1] the asker's token, ARGV[2] milliseconds that a lead lasts.
 * known where there is a reading; lead where nobody leads, or the asker does; wait where another does.
 */
const lookScript = `
local reading = redis.call('GET', KEYS[1])
if reading then return { 'known', reading } end
if redis.call('GET', KEYS[2]) == ARGV[1] then return { 'lead', '' } end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return { 'lead', '' } end
return { 'wait', '' }`;

/** KEYS[1] who leads; ARGV[1] the token of who gives up. Another's lead stays. */
const giveUpScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 'OK'`;

const Look = z.tuple([z.enum(['known', 'lead', 'wait']), z.string()]);

/** Readings in Redis, one command a look, which shares the trip of what is asked in the same turn. */
export function redisKeptReadings(
  redis: { waited: Redis; background: Redis },
  { keptSeconds, leadMs }: { keptSeconds: number; leadMs: number },
): KeptReadings {
  const look = scriptRunner(redis.waited, lookScript);
  const giveUp = scriptRunner(redis.background, giveUpScript);
  const keys = (name: string) => [`reading:${name}`, `reading:lead:${name}`] as const;
  return {
    async look(name, token) {
      const [kind, text] = Look.parse(await look([...keys(name)], [token, leadMs]));
      if (kind !== 'known') return { kind };
      const reading = Reading.safeParse(JSON.parse(text));
      // Of an older format: asked for again, by whoever finds it.
      return reading.success ? { kind, reading: reading.data } : { kind: 'lead' };
    },
    async keep(name, reading) {
      const [key, lead] = keys(name);
      await Promise.all([
        redis.background.set(key, JSON.stringify(reading), { ex: keptSeconds }),
        redis.background.del(lead),
      ]);
    },
    async giveUp(name, token) {
      await giveUp([keys(name)[1]], [token]);
    },
  };
}
