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
 * had anew. Who would have to wait for it may bring an `ask` of its own, to learn more on the same way.
 */
export function staleWhileRevalidate<T>(
  ask: () => Promise<T>,
  options: Options,
): (own?: () => Promise<T>) => Promise<T> {
  const { clock, freshMs, staleMs } = options;
  const flight = singleFlight<T>();
  let known: { value: T; at: number } | undefined;

  const renew = (asking: () => Promise<T>) =>
    flight.share('', async () => {
      const at = clock();
      const value = await asking();
      known = { value, at };
      return value;
    });

  return async (own = ask) => {
    const age = known === undefined ? Number.POSITIVE_INFINITY : clock() - known.at;
    if (known === undefined || age >= staleMs) return renew(own);
    // A failed renewal leaves the old value in place, until it is too old to give.
    if (age >= freshMs) renew(ask).catch(() => undefined);
    return known.value;
  };
}
