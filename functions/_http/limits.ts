import type { Context } from 'hono';
import type { Allowance, Limiter } from '../_domain/ports/limiter.js';
import type { EndpointEnv } from './endpoint.js';
import { problem } from './problems.js';

type Limit = { route: string; perMinute: number };

/** Counts a call, and refuses it past the limit (429); undefined lets it on. */
export async function refusedBy(
  { limiter, caller, ...limit }: Limit & { limiter: Limiter; caller: string },
  c: Context<EndpointEnv>,
): Promise<Response | undefined> {
  if (limit.perMinute === 0) return undefined;
  return refusalOf(await limiter.take(limit.route, caller, limit.perMinute), limit, c);
}

/** The 429 of a refused call; else what is left stands on the answer, as the IETF draft's `RateLimit` fields. */
export function refusalOf(
  allowance: Allowance,
  { route, perMinute }: Limit,
  c: Context<EndpointEnv>,
): Response | undefined {
  switch (allowance.kind) {
    case 'allowed':
      c.set('uncounted', allowance.onlyHere);
      setFields(c, route, perMinute, allowance.remaining, allowance.resetSeconds);
      return undefined;
    case 'refused':
      setFields(c, route, perMinute, 0, allowance.resetSeconds);
      c.header('retry-after', String(allowance.resetSeconds));
      return problem(
        c,
        'rate_limited',
        `At most ${perMinute} calls a minute; try again in ${allowance.resetSeconds} s.`,
      );
    case 'unknown':
      c.set('uncounted', allowance.reason);
      return undefined;
  }
}

function setFields(c: Context, route: string, limit: number, remaining: number, resetSeconds: number): void {
  c.header('ratelimit-policy', `"${route}";q=${limit};w=60`);
  c.header('ratelimit', `"${route}";r=${remaining};t=${resetSeconds}`);
}
