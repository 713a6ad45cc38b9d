/** The time, and waking at one: what tests replace to live through days in milliseconds. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `wake` once, at `at` or as soon after as possible; the returned function calls it off. */
  at(at: number, wake: () => void): () => void;
};

// What setTimeout can hold; longer waits wake early, and whoever is woken looks at the time again.
const longestMs = 2 ** 31 - 1;

/** The machine's own time. A pending wake does not keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  at: (at, wake) => {
    const timer = setTimeout(wake, Math.min(longestMs, Math.max(0, at - Date.now())));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
