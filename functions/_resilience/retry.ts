/** How many retries an instance may still make; every first try earns a share of one. */
export type RetryBudget = { earn(): void; spend(): boolean };

/**
 * A budget of `share` retries a first try, saved up to `most` (Finagle's retry budget): where every call fails, retries
 * add that share to the load, not a multiple of it. A new instance may make one: many of them are new in an outage.
 */
export function retryBudget({ share, most }: { share: number; most: number }): RetryBudget {
  let saved = 1;
  return {
    earn() {
      saved = Math.min(most, saved + share);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}

type Retry = {
  budget: RetryBudget;
  /** How long to wait at least before this error's second try; null where a second try is of no use. */
  waitMs: (error: unknown) => number | null;
  /** Full jitter: the wait is drawn from 0 up to this much, on top of the least. */
  jitterMs: number;
  random: () => number;
  leftMs: () => number;
  /** What a second try needs to be worth making. */
  leastMs: number;
  sleep: (ms: number) => Promise<void>;
};

/** Makes a call, and once more if its error allows, the budget has one left, and there is time for wait and answer. */
export async function tryTwice<T>(call: () => Promise<T>, retry: Retry): Promise<T> {
  retry.budget.earn();
  try {
    return await call();
  } catch (error) {
    const least = retry.waitMs(error);
    if (least === null) throw error;
    const wait = least + retry.random() * retry.jitterMs;
    if (wait + retry.leastMs > retry.leftMs() || !retry.budget.spend()) throw error;
    await retry.sleep(wait);
    return call();
  }
}

/** Resolves after so many milliseconds. */
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
