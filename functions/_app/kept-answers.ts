import { isTimeout } from '../_domain/is-timeout.js';
import { type GivenAgain, givenAgain, isWhole, type Now } from '../_domain/kept-answer.js';
import type { Degraded } from '../_domain/outfit.js';
import type { Kept, KeptAnswers } from '../_domain/ports/kept.js';
import { afterResponse } from '../_http/after-response.js';
import { singleFlight } from '../_resilience/single-flight.js';

/** The kept answer of a wish, if there is one that may be given. */
export type Known<A> = {
  again?: GivenAgain<A>;
  /** What the store could not do. */
  degraded: Degraded[];
  /** How long the request waited for it, in milliseconds; nothing without one. */
  timings: { redisMs?: number };
  /** Keeps an answer to this wish after the response, if it is whole. */
  keep(made: Kept<A>): void;
  /** Has an answer made and kept, unless another request anywhere is at it; for after the response. Never rejects. */
  renew(make: () => Promise<Kept<A>>): Promise<void>;
};

type Options = {
  /** Names a wish in the shared store, from which its words cannot be had back and which nobody else can make up. */
  nameOf: (text: string) => string;
  /** Hear why an answer could not be kept, or not be made anew. */
  onNotKept: (error: unknown) => void;
  onNotRenewed: (error: unknown) => void;
};

/** Answers kept over `store`; without one, none is ever known. */
export function keptAnswers<A extends { degraded: Degraded[] }>(
  store: KeptAnswers<A> | undefined,
  { nameOf, onNotKept, onNotRenewed }: Options,
) {
  const writing = singleFlight<void>();
  const renewing = new Set<string>();
  return {
    /**
     * Asks at once, so that the question shares the request's one Redis trip. `now` holds what is kept against the
     * catalogue. Never rejects for the store's sake.
     */
    async look(wish: string, now: (kept: Kept<A>) => Promise<Now<A>>): Promise<Known<A>> {
      if (!store) return { degraded: [], timings: {}, keep: () => {}, renew: async () => {} };
      const name = nameOf(wish);
      const keep = (made: Kept<A>) => {
        if (!isWhole(made.answer)) return;
        afterResponse(() =>
          // A crowd that asked for the same at once has made the same: it is written once.
          writing.share(name, () => store.keep(name, made)).catch(onNotKept),
        );
      };
      const renew = async (make: () => Promise<Kept<A>>) => {
        if (renewing.has(name)) return;
        renewing.add(name);
        try {
          if (!(await store.claim(name))) return;
          const made = await make();
          if (isWhole(made.answer)) await store.keep(name, made);
        } catch (error) {
          onNotRenewed(error);
        } finally {
          renewing.delete(name);
        }
      };
      let kept: Kept<A> | undefined;
      const started = performance.now();
      const waited = () => ({ redisMs: performance.now() - started });
      try {
        kept = await store.look(name);
      } catch (error) {
        const reason = isTimeout(error) ? 'timeout' : 'error';
        return { degraded: [{ part: 'cache', reason }], timings: waited(), keep, renew };
      }
      const timings = waited();
      const again = await givenAgain(kept, now);
      return { ...(again && { again }), degraded: again?.stale ?? [], timings, keep, renew };
    },
  };
}
