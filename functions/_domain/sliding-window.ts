import type { Allowance } from './ports.js';

export const windowMs = 60_000;

/** Calls of one caller, the one just made included, in the running window and in the one before it. */
export type Counts = { readonly current: number; readonly previous: number };

type Verdict = Extract<Allowance, { kind: 'allowed' | 'refused' }>;

/**
 * What a sliding window counter allows `elapsedMs` into the running window: its calls, plus those of the window before
 * by the share of it that still counts. Refused calls count, like all others.
 */
export function allowanceOf({ current, previous }: Counts, limit: number, elapsedMs: number): Verdict {
  const used = current + previous * (1 - elapsedMs / windowMs);
  return used <= limit
    ? {
        kind: 'allowed',
        remaining: Math.max(0, Math.floor(limit - used)),
        resetSeconds: Math.ceil((windowMs - elapsedMs) / 1000),
      }
    : {
        kind: 'refused',
        resetSeconds: Math.ceil(waitMs({ current, previous }, limit, elapsedMs) / 1000),
      };
}

/** How long until one more call is within the limit, if none comes before. */
function waitMs({ current, previous }: Counts, limit: number, elapsedMs: number): number {
  const room = limit - 1;
  if (current <= room) return Math.max(0, windowMs * (1 - (room - current) / previous) - elapsedMs);
  return windowMs - elapsedMs + windowMs * (1 - room / current);
}
