import type { Allowance, Limiter, Uncounted } from '../_domain/ports/limiter.js';
import { allowanceOf, type Counts, windowMs } from '../_domain/sliding-window.js';

/** A caller is some 100 bytes here; past this many in two minutes the longest unseen are forgotten. */
const mostCallers = 10_000;

export type InstanceLimiter = Limiter & {
  /** What a caller was refused with, while the wait that it told lasts; asks nobody. */
  refused(route: string, caller: string): Allowance | undefined;
};

/**
 * The shared limiter, and where it cannot count, this instance's own count by the same rule. A caller then gets the
 * limit from every instance, which still stops one that hammers. A refused call is not counted, so that what one was
 * told holds from memory until then.
 */
export function limitInInstance(shared: Limiter, now: () => number): InstanceLimiter {
  const seen = new Map<string, Counts & { readonly window: number }>();
  const refusals = new Map<string, { readonly until: number; readonly onlyHere?: Uncounted | undefined }>();

  function countsOf(key: string, window: number): Counts {
    const last = seen.get(key);
    if (last?.window === window) return last;
    return { current: 0, previous: last?.window === window - 1 ? last.current : 0 };
  }

  async function ask(route: string, caller: string, limit: number): Promise<Allowance> {
    const allowance = await shared.take(route, caller, limit);
    if (allowance.kind !== 'unknown') return allowance;
    const at = now();
    const [key, window] = [nameOf(route, caller), Math.floor(at / windowMs)];
    const { current, previous } = countsOf(key, window);
    const own = allowanceOf({ current, previous }, limit, at % windowMs);
    const forgotten = keep(seen, key, {
      window,
      current: own.kind === 'allowed' ? current + 1 : current,
      previous,
    });
    if (forgotten !== undefined) refusals.delete(forgotten);
    return { ...own, onlyHere: allowance.reason };
  }

  function refused(route: string, caller: string): Allowance | undefined {
    const key = nameOf(route, caller);
    const { until = 0, onlyHere } = refusals.get(key) ?? {};
    const resetSeconds = Math.ceil((until - now()) / 1000);
    if (resetSeconds > 0) return { kind: 'refused', resetSeconds, ...(onlyHere && { onlyHere }) };
    refusals.delete(key);
    return undefined;
  }

  return {
    refused,
    async take(route, caller, limit) {
      const known = refused(route, caller);
      if (known) return known;
      const allowance = await ask(route, caller, limit);
      if (allowance.kind === 'refused') {
        const { resetSeconds, onlyHere } = allowance;
        keep(refusals, nameOf(route, caller), { until: now() + 1000 * resetSeconds, onlyHere });
      }
      return allowance;
    },
  };
}

function nameOf(route: string, caller: string): string {
  return `${route} ${caller}`;
}

/** Notes a caller as the last seen; the one that had to be forgotten for it, if any. */
function keep<T>(callers: Map<string, T>, key: string, value: T): string | undefined {
  callers.delete(key);
  callers.set(key, value);
  const [oldest] = callers.keys();
  if (callers.size <= mostCallers || oldest === undefined) return undefined;
  callers.delete(oldest);
  return oldest;
}
