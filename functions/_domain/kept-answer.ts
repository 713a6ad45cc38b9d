import type { Degraded } from './outfit.js';
import type { Kept } from './ports.js';
import { Unavailable } from './unavailable.js';

/** A kept answer that may be given, and what it falls short of. */
export type GivenAgain<A> = { answer: A; catalogueVersion: string; stale: Degraded[] };

/**
 * Whether a kept answer may be given again: where the catalogue is as it was, the same would come out. Where the
 * database cannot say, it is given as stale (RFC 5861's stale-if-error); a store keeps no answer longer than that.
 */
export async function givenAgain<A>(
  kept: Kept<A> | undefined,
  version: () => Promise<string>,
): Promise<GivenAgain<A> | undefined> {
  if (kept === undefined) return undefined;
  try {
    return (await version()) === kept.catalogueVersion ? { ...kept, stale: [] } : undefined;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const late = error.cause instanceof DOMException && error.cause.name === 'TimeoutError';
    return { ...kept, stale: [{ part: 'database', reason: late ? 'timeout' : 'error' }] };
  }
}

/** Whether an answer is whole, as far as this installation goes: one that fell short for a moment is not kept. */
export function isWhole({ degraded }: { degraded: readonly Degraded[] }): boolean {
  return degraded.every(({ reason }) => reason === 'not_configured');
}
