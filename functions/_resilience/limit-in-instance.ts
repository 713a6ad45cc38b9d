import type { Limiter } from '../_domain/ports.js';
import { allowanceOf, type Counts, windowMs } from '../_domain/sliding-window.js';

/** A caller is some 100 bytes here; past this many in two minutes the longest unseen are forgotten. */
const mostCallers = 10_000;

/**
 * The shared limiter, and where it cannot count, this instance's own count by the same rule. A caller then gets the
 * limit from every instance, which still stops one that hammers.
 */
export function limitInInstance(shared: Limiter, now: () => number): Limiter {
  const seen = new Map<string, Counts & { readonly window: number }>();

  function count(key: string, window: number): Counts {
    const last = seen.get(key);
    const counts = {
      window,
      current: last?.window === window ? last.current + 1 : 1,
      previous: last?.window === window ? last.previous : last?.window === window - 1 ? last.current : 0,
    };
    seen.delete(key);
    seen.set(key, counts);
    const [oldest] = seen.keys();
    if (seen.size > mostCallers && oldest !== undefined) seen.delete(oldest);
    return counts;
  }

  return {
    async take(route, caller, limit) {
      const allowance = await shared.take(route, caller, limit);
      if (allowance.kind !== 'unknown') return allowance;
      const at = now();
      const counts = count(`${route} ${caller}`, Math.floor(at / windowMs));
      return { ...allowanceOf(counts, limit, at % windowMs), onlyHere: allowance.reason };
    },
  };
}
