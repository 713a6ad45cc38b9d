import { waitUntil } from '@vercel/functions';

const pending = new Set<Promise<unknown>>();

/** Runs `work` once the answer is on its way, and keeps the instance alive for it where the platform can freeze it. */
export function afterResponse(work: () => Promise<unknown> | undefined): void {
  const running = new Promise((resolve) => setImmediate(resolve))
    .then(work)
    .finally(() => pending.delete(running));
  pending.add(running);
  // Outside Vercel this does nothing; Lambda and the local server wait for `settled` instead.
  waitUntil(running);
}

/** Resolves when all work after responses is done; such work handles its own errors. */
export async function settled(): Promise<void> {
  await Promise.allSettled(pending);
}
