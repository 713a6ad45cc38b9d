import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.js';
import { priced, wardrobe, wish, wishUnder } from './wardrobe.fixture.js';

const plain = { count: 3, locked: [], banned: [] };
const slots = ['top', 'bottom', 'onepiece', 'shoes', 'bag'] as const;

describe('the use of a budget', () => {
  const bare = [priced('t', 'top', 600), priced('b', 'bottom', 500), priced('c', 'bottom', 550)];

  it('says what the best outfit leaves of it', () => {
    expect(assemble(bare, wishUnder(2000), plain).budget).toEqual({
      limit: { amount: 200_000, currency: 'INR' },
      optimal: true,
      left: { amount: 90_000, currency: 'INR' },
    });
  });

  it('says what a little more would buy, and how to ask for it', () => {
    const more = assemble([...bare, priced('s', 'shoes', 200)], wishUnder(1200), plain).budget?.more;
    expect(more).toMatchObject({
      total: { amount: 130_000, currency: 'INR' },
      ask: { budget: { amount: 130_000, currency: 'INR' }, promised: ['t', 'b', 's'] },
    });
    expect(more?.change).toMatch(/^Raise the budget by ₹100 to ₹1,300: score 0\.\d\d → 0\.\d\d$/);
    expect(
      assemble([...bare, priced('s', 'shoes', 500)], wishUnder(1200), plain).budget?.more,
    ).toBeUndefined();
  });

  it('asks for no more than that score takes', () => {
    const shoes = ['s', 'u', 'v'].map((id, at) => priced(id, 'shoes', 200 + 20 * at));
    const more = assemble([...bare, ...shoes], wishUnder(1200), { ...plain, count: 1 }).budget?.more;
    expect(more?.total.amount).toBe(130_000);
  });

  it('is silent where the limit is on each piece, or nothing fits', () => {
    const each = wish({ budget: { max: 60_000, currency: 'INR', scope: 'item' } });
    expect(Object.keys(assemble(bare, each, plain).budget ?? {})).toEqual(['limit', 'optimal']);
    expect(Object.keys(assemble(bare, wishUnder(700), plain).budget ?? {})).toEqual(['limit']);
  });

  it('is true: solved again with that budget, that outfit is the best', () => {
    let checked = 0;
    fc.assert(
      fc.property(wardrobe(slots, 3), fc.integer({ min: 8, max: 60 }), (pieces, rupees) => {
        const { outfits, budget } = assemble(pieces, wishUnder(rupees), plain);
        if (budget?.more === undefined) return;
        const { total, score, ask } = budget.more;
        expect(total.amount).toBeGreaterThan(budget.limit.amount);
        expect(score).toBeGreaterThan(outfits[0]?.score ?? 1);
        // Pieces dearer than the limit were no part of the first answer's pool.
        const known = pieces.filter(({ price }) => price.amount <= budget.limit.amount);
        const [again] = assemble(known, wishUnder(total.amount / 100), plain).outfits;
        expect(again).toMatchObject({ total, score });
        expect(again?.items.map(({ id }) => id).sort()).toEqual([...(ask.promised ?? [])].sort());
        checked++;
      }),
      { numRuns: 300 },
    );
    expect(checked).toBeGreaterThan(30);
  });
});
