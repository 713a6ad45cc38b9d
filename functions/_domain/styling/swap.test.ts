import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.js';
import { limitsOf, violations } from './limits.js';
import { swapped } from './swap.js';
import { priced, someWish, wardrobe, wishUnder } from './wardrobe.fixture.js';

const plain = { count: 3, locked: [], banned: [] };

describe('swapped', () => {
  const pieces = [
    priced('t', 'top', 500),
    priced('b', 'bottom', 500),
    priced('s', 'shoes', 300, { relevance: 0.9 }),
    priced('good', 'shoes', 300, { relevance: 0.8 }),
    priced('dear', 'shoes', 900, { relevance: 1 }),
  ];
  const swap = { worn: ['t', 'b', 's'], gone: 's' };

  it('puts the next best piece in its place that the budget allows', () => {
    expect(swapped(pieces, wishUnder(1500), plain, swap)).toEqual(['t', 'b', 'good']);
    expect(swapped(pieces, wishUnder(2000), plain, swap)).toEqual(['t', 'b', 'dear']);
  });

  it('takes no piece that was turned down, and says when there is no other', () => {
    const banned = ['good', 'dear'];
    expect(swapped(pieces, wishUnder(2000), { ...plain, banned }, swap)).toBeNull();
    expect(swapped(pieces, wishUnder(2000), plain, { worn: ['t', 'b', 's'], gone: 'x' })).toBeNull();
  });

  it('takes a piece that is shown beside it only where no other is left, and never makes the same outfit', () => {
    const beside = [['t', 'b', 'dear']];
    expect(swapped(pieces, wishUnder(2000), plain, { ...swap, beside })).toEqual(['t', 'b', 'good']);
    const banned = ['good'];
    expect(swapped(pieces, wishUnder(2000), { ...plain, banned }, { ...swap, beside })).toBeNull();
    const otherwise = [['t2', 'b', 'dear']];
    expect(swapped(pieces, wishUnder(2000), { ...plain, banned }, { ...swap, beside: otherwise })).toEqual([
      't',
      'b',
      'dear',
    ]);
  });

  it('takes a piece of the same title and brand only where no other fits, one that is shown beside it before that', () => {
    const twins = [
      ...pieces.slice(0, 3),
      priced('twin', 'shoes', 300, { relevance: 1, title: ' title  OF s' }),
      priced('other', 'shoes', 300, { relevance: 0.1 }),
    ];
    const taken = (banned: string[], beside: string[][] = []) =>
      swapped(twins, wishUnder(2000), { ...plain, banned }, { ...swap, beside })?.at(-1);
    expect(taken([])).toBe('other');
    expect(taken([], [['t2', 'b', 'other']])).toBe('other');
    expect(taken(['other'])).toBe('twin');
  });

  it('keeps all other pieces and every limit', () => {
    let checked = 0;
    fc.assert(
      fc.property(wardrobe(['top', 'bottom', 'shoes', 'bag', 'accessory'], 3), someWish, (all, query) => {
        for (const { items } of assemble(all, query, plain).outfits)
          for (const { id: gone, slot } of items) {
            const worn = items.map(({ id }) => id);
            const ids = swapped(all, query, plain, { worn, gone });
            if (ids === null) continue;
            const [added, ...more] = ids.filter((id) => !worn.includes(id));
            expect(more).toEqual([]);
            expect(worn.filter((id) => !ids.includes(id))).toEqual([gone]);
            const piece = all.find(({ id }) => id === added);
            expect(piece?.slot).toBe(slot);
            expect(piece && violations(piece, query, limitsOf(query, [], 'INR'))).toEqual([]);
            const total = all
              .filter(({ id }) => ids.includes(id))
              .reduce((sum, { price }) => sum + price.amount, 0);
            if (query.budget?.scope === 'outfit') {
              expect(total).toBeLessThanOrEqual(query.budget.max ?? Number.POSITIVE_INFINITY);
              expect(total).toBeGreaterThanOrEqual(query.budget.min ?? 0);
            }
            checked++;
          }
      }),
      { numRuns: 400 },
    );
    expect(checked).toBeGreaterThan(100);
  });
});
