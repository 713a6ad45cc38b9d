import { describe, expect, it } from 'vitest';
import type { Allowance } from '../_domain/ports/limiter.js';
import { complete } from './complete.js';
import { endpoint } from './endpoint.js';
import { refusedBy } from './limits.js';

function app(allowance: Allowance, limit = 30) {
  const made = endpoint({ corsOrigins: () => [], maxBodyBytes: 1000, onUnknownError: () => undefined });
  const limiter = { take: async () => allowance };
  made.use(
    async (c, next) =>
      (await refusedBy({ limiter, route: 'recommend', perMinute: limit, caller: 'caller' }, c)) ?? next(),
  );
  return made.get('/', (c) => c.json(complete(c, { degraded: [], timings: { totalMs: 1 } }).degraded));
}

describe('a limited endpoint', () => {
  it('says on every answer what is left and when it is whole again', async () => {
    const answer = await app({ kind: 'allowed', remaining: 12, resetSeconds: 40 }).request('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('ratelimit')).toBe('"recommend";r=12;t=40');
    expect(answer.headers.get('ratelimit-policy')).toBe('"recommend";q=30;w=60');
  });

  it('refuses past the limit with 429 and the time to wait', async () => {
    const answer = await app({ kind: 'refused', resetSeconds: 17 }).request('/');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('17');
    expect(await answer.json()).toMatchObject({ code: 'rate_limited', retryable: true });
  });

  it('lets a caller through when the count cannot be read, and names that in the answer', async () => {
    const answer = await app({ kind: 'unknown', reason: 'timeout' }).request('/');
    expect(await answer.json()).toEqual([{ part: 'rate-limit', reason: 'timeout' }]);
  });

  it.each(['allowed', 'refused'] as const)(
    'names in an answer that is %s by one instance alone',
    async (kind) => {
      const answer = await app({ kind, remaining: 1, resetSeconds: 9, onlyHere: 'error' }).request('/');
      expect(answer.headers.get('ratelimit')).toContain('t=9');
      if (kind === 'allowed') expect(await answer.json()).toEqual([{ part: 'rate-limit', reason: 'error' }]);
      else expect(answer.status).toBe(429);
    },
  );

  it('asks nobody when the limit is turned off', async () => {
    const answer = await app({ kind: 'refused', resetSeconds: 1 }, 0).request('/');
    expect(answer.status).toBe(200);
  });
});
