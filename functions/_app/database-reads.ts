import { isOutage } from '../_adapters/neon/outage.js';
import type { Candidates, CandidateWish, Catalogue, Standing } from '../_domain/ports/catalogue.js';
import { Unavailable } from '../_domain/unavailable.js';
import { deadlineIn, withDeadline } from '../_resilience/deadline.js';
import { retryBudget, sleep, tryTwice } from '../_resilience/retry.js';
import { singleFlight } from '../_resilience/single-flight.js';
import { policies } from './policies.js';

export type Timed = <T>(ask: () => Promise<T>) => Promise<T>;

/**
 * What the database answers to a read within its deadline, and an outage by its one name. A read whose connection was
 * lost, as one kept open for long may be, is asked once more.
 */
export function readsWithin(timeoutMs: number): Timed {
  const { retry, retryBudget: saved } = policies.database;
  const budget = retryBudget(saved);
  return async (ask) => {
    const deadline = deadlineIn(timeoutMs, () => performance.now());
    const twice = { ...retry, budget, random: Math.random, leftMs: deadline.leftMs };
    const waitMs = (error: unknown) => (isOutage(error) ? 0 : null);
    try {
      return await withDeadline(timeoutMs, tryTwice(ask, { ...twice, waitMs, sleep }));
    } catch (error) {
      throw isOutage(error) ? new Unavailable('database', error) : error;
    }
  };
}

/** In time, and one statement for all who ask for the same candidates, or whether the same products hold, at once. */
export function inTime(catalogue: () => Catalogue, timed: Timed): Catalogue {
  const flight = singleFlight<Candidates>();
  const standings = singleFlight<Standing>();
  return {
    candidates: (wish) =>
      flight.share(withoutVectors(wish), () => timed(async () => catalogue().candidates(wish))),
    search: (wish) => timed(async () => catalogue().search(wish)),
    product: (id) => timed(async () => catalogue().product(id)),
    currencies: () => timed(async () => catalogue().currencies()),
    version: () => timed(async () => catalogue().version()),
    standing: (ids, version) =>
      standings.share(JSON.stringify([ids, version]), () =>
        timed(async () => catalogue().standing(ids, version)),
      ),
  };
}

/** A wish as a name: its vectors say no more than its words and their space. */
function withoutVectors(wish: CandidateWish): string {
  return JSON.stringify(wish, (key, value) => (key === 'vector' ? undefined : value));
}
