import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import { isTimeout } from '../../_domain/is-timeout.js';
import type { Limiter } from '../../_domain/ports/limiter.js';
import { allowanceOf, shareLeft, windowMs } from '../../_domain/sliding-window.js';
import { scriptRunner } from './run-script.js';

/**
 * KEYS[1] the running window's count, KEYS[2] that of the window before; ARGV[1] seconds that a count is kept, ARGV[2]
 * the limit, ARGV[3] the share of the window before that still counts.
 * Counts a call that is within the limit, and returns both counts as they were before it.
 */
const countScript = `
local current, previous = redis.call('GET', KEYS[1]) or 0, redis.call('GET', KEYS[2]) or 0
if current + 1 + previous * ARGV[3] <= tonumber(ARGV[2]) then
  redis.call('INCR', KEYS[1])
  redis.call('EXPIRE', KEYS[1], ARGV[1])
end
return { current, previous }`;

const Counts = z.tuple([z.coerce.number().int(), z.coerce.number().int()]);

/**
 * A sliding window counter over a minute: this minute's calls, plus last minute's by the share of it that still counts.
 * One command, which shares the trip of whatever else is asked in the same turn. A caller is kept two minutes at most.
 * `onLost` hears why a call could not be counted, in the vendor's words, which repeat the command.
 */
export function redisLimiter(
  redis: Redis,
  { now, onLost }: { now: () => number; onLost: (error: unknown) => void },
): Limiter {
  const count = scriptRunner(redis, countScript);
  return {
    async take(route, caller, limit) {
      const at = now();
      const window = Math.floor(at / windowMs);
      const key = (minute: number) => `rate:${route}:${caller}:${minute}`;
      try {
        const elapsedMs = at % windowMs;
        const how = [(2 * windowMs) / 1000, limit, shareLeft(elapsedMs)];
        const [current, previous] = Counts.parse(await count([key(window), key(window - 1)], how));
        return allowanceOf({ current, previous }, limit, elapsedMs);
      } catch (error) {
        onLost(error);
        return { kind: 'unknown', reason: isTimeout(error) ? 'timeout' : 'error' };
      }
    },
  };
}
