import { singleFlight } from './single-flight.js';

type Options = {
  /** Milliseconds of a clock that only moves forward. */
  clock: () => number;
  /** A value younger than this is not asked for again. */
  freshMs: number;
  /** One younger than this is given at once, while a new one is fetched. */
  staleMs: number;
};

/**
 * An instance's memory of a value that changes rarely (RFC 5861). Rejects only where a value too old to give cannot be
 * had anew.
 */
export function staleWhileRevalidate<T>(ask: () => Promise<T>, options: Options): () => Promise<T> {
  const { clock, freshMs, staleMs } = options;
  const flight = singleFlight<T>();
  let known: { value: T; at: number } | undefined;

  const renew = () =>
    flight.share('', async () => {
      const at = clock();
      const value = await ask();
      known = { value, at };
      return value;
    });

  return async () => {
    const age = known === undefined ? Number.POSITIVE_INFINITY : clock() - known.at;
    if (known === undefined || age >= staleMs) return renew();
    // A failed renewal leaves the old value in place, until it is too old to give.
    if (age >= freshMs) renew().catch(() => undefined);
    return known.value;
  };
}
