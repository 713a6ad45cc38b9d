import type { Budget } from '../query.js';

/** What no piece may cost more than, by the limit on each or on all of them, in minor units; infinite without one. */
export function dearestPiece({ max = Number.POSITIVE_INFINITY, each = max }: Partial<Budget>): number {
  return Math.min(max, each);
}
