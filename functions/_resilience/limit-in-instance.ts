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

  function countsOf(key: string, window: number): Counts {
    const last = seen.get(key);
    if (last?.window === window) return last;
    return { current: 0, previous: last?.window === window - 1 ? last.current : 0 };
  }

  function keep(key: string, counts: Counts & { readonly window: number }): void {
    seen.delete(key);
    seen.set(key, counts);
    const [oldest] = seen.keys();
    if (seen.size > mostCallers && oldest !== undefined) seen.delete(oldest);
  }

  return {
    async take(route, caller, limit) {
      const allowance = await shared.take(route, caller, limit);
      if (allowance.kind !== 'unknown') return allowance;
      const at = now();
      const [key, window] = [`${route} ${caller}`, Math.floor(at / windowMs)];
      const { current, previous } = countsOf(key, window);
      const own = allowanceOf({ current, previous }, limit, at % windowMs);
      keep(key, { window, current: own.kind === 'allowed' ? current + 1 : current, previous });
      return { ...own, onlyHere: allowance.reason };
    },
  };
}
