import type { Catalogue } from '../_domain/ports/catalogue.js';
import { staleWhileRevalidate } from '../_resilience/stale-while-revalidate.js';

/** A catalogue starts to sell in another currency so rarely that a minute of the old answer does no harm. */
const freshMs = 60_000;

/**
 * The currency of a wish that names none: `preferred`, unless the catalogue sells in one other currency only. Asked of
 * the database at an instance's first request, then from memory; `guess` waits for nothing and is seldom wrong before
 * that, and never after. Without a database it is `preferred`, and `currencies` rejects.
 */
export function currencyMemory(
  catalogue: Pick<Catalogue, 'currencies'>,
  { preferred, clock }: { preferred: string; clock: () => number },
): { currencies: () => Promise<string[]>; currency: () => Promise<string>; guess: () => string } {
  let last = preferred;
  const currencies = staleWhileRevalidate(() => catalogue.currencies(), {
    clock,
    freshMs,
    staleMs: Number.POSITIVE_INFINITY,
  });
  return {
    currencies,
    async currency() {
      const held = await currencies().catch((): string[] => []);
      const [only] = held;
      last = only !== undefined && held.length === 1 ? only : preferred;
      return last;
    },
    guess: () => last,
  };
}
