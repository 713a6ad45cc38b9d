import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import { bucketOf } from '../../_domain/latency.js';
import type { Metrics, Sample, Tally, Totals } from '../../_domain/ports/telemetry.js';
import { Counts } from './counts.js';

/**
 * Counters by minute that all invocations share: calls, errors and a latency histogram of every route in one hash, and
 * the memory peak of every instance in a sorted set. Writing is one round trip, meant for after the response.
 */
export function redisMetrics(
  redis: Redis,
  options: { now: () => number; instance: string; keptSeconds: number },
): Metrics {
  const minute = () => Math.floor(options.now() / 60_000);
  const counts = (at: number) => `metrics:${at}`;
  const memory = (at: number) => `metrics:memory:${at}`;
  return {
    async record(sample: Sample) {
      const at = minute();
      const pipeline = redis.pipeline();
      const count = (what: string) => pipeline.hincrby(counts(at), `${sample.route}:${what}`, 1);
      count('calls');
      if (sample.status >= 500) count('errors');
      count(`ms:${bucketOf(sample.ms)}`).expire(counts(at), options.keptSeconds);
      pipeline
        .zadd(memory(at), { gt: true }, { score: sample.memoryMb, member: options.instance })
        .expire(memory(at), options.keptSeconds);
      await pipeline.exec();
    },
    async read(minutes: number) {
      const last = minute();
      const pipeline = redis.pipeline();
      for (let at = last - minutes + 1; at <= last; at++) {
        pipeline.hgetall(counts(at)).zrange(memory(at), 0, 0, { rev: true, withScores: true });
      }
      const replies = await pipeline.exec();
      const totals: Totals = {
        ...emptyTally(),
        byRoute: new Map(),
        memoryPeakMb: 0,
        memoryLastMinuteMb: null,
      };
      replies.forEach((reply, index) => {
        if (index % 2 === 0) addCounts(totals, Counts.parse(reply));
        else addMemory(totals, z.array(z.unknown()).parse(reply));
      });
      return totals;
    },
  };
}

function emptyTally(): Tally {
  return { calls: 0, errors: 0, buckets: new Map() };
}

function addCounts(totals: Totals, counts: z.infer<typeof Counts>): void {
  for (const [field, count] of counts) {
    const [route = '', what, bucket] = field.split(':');
    const ofRoute = totals.byRoute.get(route) ?? emptyTally();
    totals.byRoute.set(route, ofRoute);
    for (const tally of [totals, ofRoute]) {
      if (what === 'calls') tally.calls += count;
      else if (what === 'errors') tally.errors += count;
      else if (what === 'ms')
        tally.buckets.set(Number(bucket), (tally.buckets.get(Number(bucket)) ?? 0) + count);
    }
  }
}

/** A minute's instance with the most memory; the minutes come in order, and one without requests has none. */
function addMemory(totals: Totals, [, peak]: unknown[]): void {
  if (peak === undefined) return;
  totals.memoryLastMinuteMb = Number(peak);
  totals.memoryPeakMb = Math.max(totals.memoryPeakMb, Number(peak));
}
