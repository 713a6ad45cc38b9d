import type { Allowance } from './ports/limiter.js';

export const windowMs = 60_000;

/** Calls of one caller that were let through in the running window and in the one before it. */
export type Counts = { readonly current: number; readonly previous: number };

type Verdict = Extract<Allowance, { kind: 'allowed' | 'refused' }>;

/** How much of the window before still counts `elapsedMs` into the running one. */
export function shareLeft(elapsedMs: number): number {
  return 1 - elapsedMs / windowMs;
}

/**
 * Whether a sliding window counter lets one more call through: the running window's calls, plus those of the window
 * before by the share of it that still counts. A refused call is not counted: how long to wait stays as it was told,
 * whoever asks meanwhile.
 */
export function allowanceOf({ current, previous }: Counts, limit: number, elapsedMs: number): Verdict {
  const used = current + 1 + previous * shareLeft(elapsedMs);
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

/** How long until one more call is within the limit, if none is let through before. */
function waitMs({ current, previous }: Counts, limit: number, elapsedMs: number): number {
  const room = limit - 1;
  if (current <= room) return Math.max(0, windowMs * (1 - (room - current) / previous) - elapsedMs);
  return windowMs - elapsedMs + windowMs * (1 - room / current);
}
