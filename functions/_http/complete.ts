import type { Context } from 'hono';
import type { Degraded } from '../_domain/outfit.js';
import type { EndpointEnv } from './endpoint.js';

/**
 * The answer with what its own way here could not do, a caller that all instances together could not count, and with
 * its stages in tenths of a millisecond. Both are left for the request's log line.
 */
export function complete<
  T extends { degraded: Degraded[]; timings: { totalMs: number } & Record<string, number> },
>(c: Context<EndpointEnv>, answer: T): T {
  const reason = c.get('uncounted');
  const degraded = reason ? [...answer.degraded, { part: 'rate-limit' as const, reason }] : answer.degraded;
  const timings = Object.fromEntries(
    Object.entries(answer.timings).map(([stage, ms]) => [stage, Math.round(10 * ms) / 10]),
  );
  c.set('answered', { timings, degraded });
  return { ...answer, degraded, timings };
}
