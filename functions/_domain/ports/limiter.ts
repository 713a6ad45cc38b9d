/** Why calls could not be counted over all instances. */
export type Uncounted = 'timeout' | 'error' | 'not_configured';

/**
 * What a caller may still do; `onlyHere` says that this instance alone counted, and why. `unknown` when nothing could
 * be counted, and the call is let through.
 */
export type Allowance =
  | { kind: 'allowed'; remaining: number; resetSeconds: number; onlyHere?: Uncounted }
  | { kind: 'refused'; resetSeconds: number; onlyHere?: Uncounted }
  | { kind: 'unknown'; reason: Uncounted };

export interface Limiter {
  /** Counts one call of `caller` on `route` against `limit` calls a minute. */
  take(route: string, caller: string, limit: number): Promise<Allowance>;
}
