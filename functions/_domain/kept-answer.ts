import { isTimeout } from './is-timeout.js';
import type { Degraded } from './outfit.js';
import type { Kept } from './ports/kept.js';
import { Unavailable } from './unavailable.js';

/** A kept answer that may be given, what it falls short of, and whether it is to be made anew meanwhile. */
export type GivenAgain<A> = { answer: A; catalogueVersion: string; stale: Degraded[]; renew: boolean };

/** The catalogue's version now and, where it is not that of a kept answer, what of the answer still holds, if it does. */
export type Now<A> = { catalogueVersion: string; holding?: A | undefined };

/**
 * Whether a kept answer may be given again: where the catalogue is as it was, the same would come out; where it is not,
 * what still holds may be given while it is made anew (RFC 5861's stale-while-revalidate). Where the database cannot
 * say, it is given as stale (stale-if-error). A store keeps no answer longer than either may last.
 */
export async function givenAgain<A>(
  kept: Kept<A> | undefined,
  now: (kept: Kept<A>) => Promise<Now<A>>,
): Promise<GivenAgain<A> | undefined> {
  if (kept === undefined) return undefined;
  const { answer, catalogueVersion } = kept;
  const again = { answer, catalogueVersion, stale: [], renew: false };
  try {
    const { catalogueVersion: today, holding } = await now(kept);
    if (today === catalogueVersion) return again;
    return holding && { ...again, answer: holding, renew: true };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { ...again, stale: [{ part: 'database', reason: isTimeout(error.cause) ? 'timeout' : 'error' }] };
  }
}

/** Whether an answer is whole, as far as this installation goes: one that fell short for a moment is not kept. */
export function isWhole({ degraded }: { degraded: readonly Degraded[] }): boolean {
  return degraded.every(({ reason }) => reason === 'not_configured');
}
