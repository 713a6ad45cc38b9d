import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import type { KeptReadings, KnownReading } from '../../_domain/ports/kept.js';
import { Reading } from '../../_domain/understanding/reading.js';
import { scriptRunner } from './run-script.js';

/**
 * KEYS[1] the reading, KEYS[2] who leads; ARGV[1] the asker's token, ARGV[2] milliseconds that a lead lasts, ARGV[3] a
 * reading that the asker cannot read. known where there is another reading; lead where nobody leads, or the asker does;
 * wait where another does.
 */
const lookScript = `
local reading = redis.call('GET', KEYS[1])
if reading and reading ~= ARGV[3] then return { 'known', reading } end
if redis.call('GET', KEYS[2]) == ARGV[1] then return { 'lead', '' } end
if redis.call('SET', KEYS[2], ARGV[1], 'NX', 'PX', ARGV[2]) then return { 'lead', '' } end
return { 'wait', '' }`;

/** KEYS[1] who leads; ARGV[1] the token of who gives up. Another's lead stays. */
const giveUpScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 'OK'`;

/** KEYS[1] the reading, KEYS[2] who leads; ARGV[1] the token of who read, ARGV[2] the reading, ARGV[3] seconds it is kept. */
const keepScript = `
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
return 'OK'`;

const Look = z.tuple([z.enum(['known', 'lead', 'wait']), z.string()]);

/** Readings in Redis, one command a look, which shares the trip of what is asked in the same turn. */
export function redisKeptReadings(
  redis: { waited: Redis; background: Redis },
  { keptSeconds, leadMs }: { keptSeconds: number; leadMs: number },
): KeptReadings {
  const runLook = scriptRunner(redis.waited, lookScript);
  const keep = scriptRunner(redis.background, keepScript);
  const giveUp = scriptRunner(redis.background, giveUpScript);
  const keys = (name: string) => [`reading:${name}`, `reading:lead:${name}`] as const;
  async function look(name: string, token: string, unreadable: string): Promise<KnownReading> {
    const [kind, text] = Look.parse(await runLook([...keys(name)], [token, leadMs, unreadable]));
    if (kind !== 'known') return { kind };
    const reading = Reading.safeParse(JSON.parse(text));
    // Of an older format: as if none were there, so that one leads here too.
    return reading.success ? { kind, reading: reading.data } : look(name, token, text);
  }
  return {
    look: (name, token) => look(name, token, ''),
    async keep(name, token, reading) {
      await keep([...keys(name)], [token, JSON.stringify(reading), keptSeconds]);
    },
    async giveUp(name, token) {
      await giveUp([keys(name)[1]], [token]);
    },
  };
}
