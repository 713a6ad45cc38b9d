import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import type { SpendLedger } from '../../_domain/ports/spend.js';
import { scriptRunner } from './run-script.js';

/** KEYS[1] what a day has cost, KEYS[2] what of it one caller has. Both, 0 where nothing has. */
const spentScript = `return { redis.call('GET', KEYS[1]) or 0, redis.call('GET', KEYS[2]) or 0 }`;

const Amounts = z.tuple([z.coerce.number().int(), z.coerce.number().int()]);

/** Two days: whatever the hour of the day in which an operator asks, yesterday is there to compare. */
const keptSeconds = 2 * 24 * 3600;

/** What model calls cost by day, in Redis. Asking is one command on the request's trip; adding is for after it, one trip however much. */
export function redisLedger(redis: { waited: Redis; background: Redis }): SpendLedger {
  const spent = scriptRunner(redis.waited, spentScript);
  const keys = (day: string, caller: string) => [`spend:${day}`, `spend:${day}:${caller}`];
  return {
    async spent(day, caller) {
      const [all, byCaller] = Amounts.parse(await spent(keys(day, caller), []));
      return { all, byCaller };
    },
    async add(booked) {
      const pipeline = redis.background.pipeline();
      for (const { day, caller, microUsd, tokens } of booked) {
        for (const key of keys(day, caller)) pipeline.incrby(key, microUsd).expire(key, keptSeconds);
        const used = `spend-tokens:${day}`;
        pipeline.incrby(used, tokens.input + tokens.output).expire(used, keptSeconds);
      }
      await pipeline.exec();
    },
  };
}

/** A day's model calls: what they cost in millionths of a dollar, and their tokens. */
export type DaySpend = { microUsd: number; tokens: number };

/** What was booked for a day; null where nothing was, which is not the same as nothing. */
export async function recordedSpend(redis: Redis, day: string): Promise<DaySpend | null> {
  const [microUsd, tokens] = await redis.mget<[unknown, unknown]>(`spend:${day}`, `spend-tokens:${day}`);
  if (microUsd === null) return null;
  return { microUsd: z.coerce.number().int().parse(microUsd), tokens: z.coerce.number().int().parse(tokens) };
}
