import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecommendAnswer } from './answers.js';
import type { Kept } from './ports/kept.js';
import { type Candidate, Product } from './product.js';
import { heldAgainst, stillHolding, unshownIn } from './still-holds.js';
import { solve } from './styling/solve.js';
import { someWish, wardrobe } from './styling/wardrobe.fixture.js';

const madeAt = '2026-01-01T00:00:00.000Z';
const slots = ['top', 'bottom', 'onepiece', 'shoes', 'bag', 'accessory'] as const;
const asSold = (pieces: readonly Candidate[]) => pieces.map((piece) => Product.parse(piece));

/** An answer to a made-up wish, as it is kept; `candidates` is what a caller may ask to be told. */
const kept = fc
  .tuple(wardrobe(slots, 3), someWish, fc.boolean())
  .map(([pieces, query, told]): { pieces: Candidate[]; kept: Kept<RecommendAnswer> } => {
    const { exhaustive: _, ...styled } = solve(pieces, query, {
      ...{ count: 4, locked: [], banned: [], promised: [] },
    });
    const candidates = told ? { candidates: pieces } : {};
    const answer = { id: 'rec_1', query, ...styled, ...candidates, degraded: [], timings: { totalMs: 1 } };
    return {
      pieces,
      kept: { answer, catalogueVersion: '1', madeAt, unshown: unshownIn(answer, pieces) },
    };
  })
  .filter(({ kept }) => kept.answer.outfits.length > 1);

/** One field of a product that has changed since. */
const change = fc.constantFrom<(piece: Product) => Product[]>(
  () => [],
  (piece) => [{ ...piece, price: { ...piece.price, amount: piece.price.amount + 1 } }],
  (piece) => [{ ...piece, price: { ...piece.price, currency: 'USD' } }],
  (piece) => [{ ...piece, sizes: ['XXL'] }],
  (piece) => [{ ...piece, availability: piece.availability === 'unknown' ? 'in_stock' : 'unknown' }],
  (piece) => [{ ...piece, colours: ['silver', ...piece.colours] }],
);

it('an answer holds while all its pieces are as they were, and says since when and no longer that it is the best', () => {
  fc.assert(
    fc.property(kept, ({ pieces, kept }) => {
      // To be seen again is no change.
      const today = asSold(pieces).map((piece) => ({ ...piece, asOf: '2026-02-02T00:00:00.000Z' }));
      const { budget, asOf, ...rest } = stillHolding(kept, today) ?? {};
      const { budget: before, ...same } = kept.answer;
      expect(rest).toEqual(same);
      expect(asOf).toBe(madeAt);
      expect(budget?.optimal).toBeUndefined();
      expect(budget?.more).toEqual(before?.more);
    }),
    { numRuns: 100 },
  );
});

it('an answer that wears, weighs against or promises a piece that is gone or sold otherwise in any way holds no longer', () => {
  const [held, lost] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(kept, fc.nat(), fc.boolean(), change, ({ pieces, kept }, nth, unworn, change) => {
      const { outfits, budget } = kept.answer;
      const worn = outfits.flatMap(({ items }) => items.map(({ id }) => id));
      const instead = outfits.flatMap(({ counterfactual }) => counterfactual?.instead ?? []);
      const promised = budget?.more?.ask.promised ?? [];
      // Few pieces are named and not worn: half of the time it is one of them where there is one.
      const rare = pieces.find(({ id }) => !worn.includes(id) && [...instead, ...promised].includes(id));
      const changed = (unworn ? rare : undefined) ?? pieces[nth % pieces.length];
      const today = asSold(pieces).flatMap((piece) => (piece.id === changed?.id ? change(piece) : [piece]));
      const isNamed = [...worn, ...instead, ...promised].includes(changed?.id ?? '');
      const holding = stillHolding(kept, today);
      expect(holding === undefined).toBe(isNamed);
      expect(holding?.candidates ?? []).not.toContainEqual(changed);
      if (!isNamed) held.add('unnamed');
      else if (!worn.includes(changed?.id ?? ''))
        lost.add(instead.includes(changed?.id ?? '') ? 'instead' : 'promised');
    }),
    { numRuns: 300 },
  );
  expect(held).toContain('unnamed');
  expect(lost).toEqual(new Set(['instead', 'promised']));
});

it('whatever an answer names is held against the catalogue; an answer of an older release holds for nothing', () => {
  fc.assert(
    fc.property(kept, ({ pieces, kept }) => {
      const asked = heldAgainst(kept);
      expect(stillHolding(kept, asSold(pieces.filter(({ id }) => asked.includes(id))))).toBeDefined();
      expect(stillHolding({ answer: kept.answer, catalogueVersion: '1' }, asSold(pieces))).toBeUndefined();
    }),
    { numRuns: 100 },
  );
});
