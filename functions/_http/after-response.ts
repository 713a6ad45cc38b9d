import { waitUntil } from '@vercel/functions';

const pending = new Set<Promise<unknown>>();

/**
 * What such work leaves to be done after it goes three deep: an answer is made anew, a failed call of it is reported,
 * and the circuit that opens over it is told of. Were any ever to leave itself, Lambda would not be let go.
 */
const mostRounds = 10;

/** Runs `work` once the answer is on its way, and keeps the instance alive for it where the platform can freeze it. */
export function afterResponse(work: () => Promise<unknown> | undefined): void {
  const running = new Promise((resolve) => setImmediate(resolve))
    .then(work)
    .finally(() => pending.delete(running));
  pending.add(running);
  // Outside Vercel this does nothing; Lambda and the local server wait for `settled` instead.
  waitUntil(running);
}

/** Resolves when all work after responses is done, and what that has left to be done; such work handles its own errors. */
export async function settled(): Promise<void> {
  for (let round = 0; pending.size > 0 && round < mostRounds; round++) await Promise.allSettled(pending);
}
