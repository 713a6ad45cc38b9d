import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { assemble } from './assemble.js';
import { hundredths } from './breakdown.js';
import { dress } from './dress.js';
import { piece, priced, someWish, wardrobe, wish, wishUnder } from './wardrobe.fixture.js';

const plain = { count: 3, locked: [], banned: [] };
const slots = ['top', 'bottom', 'onepiece', 'shoes', 'bag', 'accessory', 'accessory'] as const;
const said = (pieces: Candidate[], query: Query) =>
  assemble(pieces, query, plain).outfits[0]?.counterfactual?.change;

describe('the counterfactual of an outfit', () => {
  it('says what it costs and scores without the piece that matters least', () => {
    const belt = priced('a', 'accessory', 200, { category: 'belt' });
    const pieces = [priced('t', 'top', 600), priced('b', 'bottom', 500), priced('s', 'shoes', 500), belt];
    expect(said(pieces, wish())).toMatch(/^without the belt: ₹1,600, score 0\.\d\d → 0\.\d\d$/);
  });

  it('says what the next best piece would make of it where no piece can be left out', () => {
    const pieces = [
      priced('t', 'top', 600, { category: 'shirt', colours: ['white'] }),
      priced('b', 'bottom', 500, { category: 'jeans', relevance: 0.6 }),
      priced('c', 'bottom', 450, { category: 'skirt', colours: ['navy'] }),
    ];
    expect(said(pieces, wish())).toMatch(
      /^with the navy skirt at ₹450 instead of the black jeans at ₹500: ₹1,050, score 0\.\d\d → 0\.\d\d$/,
    );
  });

  it('is of a change that shows in the score, and of another piece, where there is one', () => {
    const pieces = [
      priced('t', 'top', 600, { category: 'shirt', colours: ['white'] }),
      priced('u', 'top', 500, { category: 'shirt', colours: ['white'] }),
      priced('b', 'bottom', 500, { category: 'jeans' }),
      priced('c', 'bottom', 450, { category: 'skirt', colours: ['navy'], relevance: 0.4 }),
    ];
    const [outfit] = assemble(pieces, wish(), { ...plain, count: 1 }).outfits;
    expect(outfit?.counterfactual?.change).toContain(
      'with the navy skirt at ₹450 instead of the black jeans',
    );
    expect(outfit?.counterfactual?.score).toBeLessThan(outfit?.score ?? 0);
  });

  it('is of a piece that saves money, where there is one, before a better one that costs more', () => {
    const skirt = { category: 'skirt', colours: ['black'], relevance: 0.5 };
    const pieces = [
      priced('t', 'top', 600, { category: 'shirt', colours: ['white'] }),
      priced('b', 'bottom', 500, { category: 'jeans' }),
      priced('c', 'bottom', 450, { ...skirt, relevance: 0.3 }),
      priced('d', 'bottom', 900, skirt),
    ];
    const [outfit] = assemble(pieces, wish(), { ...plain, count: 1 }).outfits;
    expect(outfit?.counterfactual?.change).toContain('with the black skirt at ₹450 instead');
  });

  it('is left out where nothing can be, and never breaks a minimum', () => {
    const bare = [priced('t', 'top', 600), priced('b', 'bottom', 500)];
    expect(said(bare, wish())).toBeUndefined();
    const query = wish({ budget: { min: 160_000, currency: 'INR', scope: 'outfit' } });
    expect(said([...bare, priced('s', 'shoes', 500)], query)).toBeUndefined();
    expect(said([piece('d', 'onepiece')], wishUnder(900))).toBeUndefined();
  });

  it('is what dressing the changed outfit gives, to the paisa and the hundredth', () => {
    let checked = 0;
    fc.assert(
      fc.property(wardrobe(slots, 2), someWish, (pieces, query) => {
        for (const { items, counterfactual, score, total } of assemble(pieces, query, plain).outfits) {
          if (counterfactual === undefined) continue;
          const { without, instead } = counterfactual;
          const ids = items.map(({ id }) => id).filter((id) => id !== without);
          const worn = instead === undefined ? ids : [...ids, instead];
          const others = pieces.filter(({ id }) => worn.includes(id));
          const { looks, pool } = dress(others, query, { count: 1, locked: worn, banned: [] });
          const [look] = looks;
          expect(counterfactual.score).toBe(hundredths(look?.points ?? -1) / 100);
          expect(counterfactual.score).toBeLessThanOrEqual(score);
          const paid = look?.picks.reduce((sum, pick) => sum + (pool?.problem.price[pick] ?? 0), 0);
          expect(counterfactual.total.amount).toBe(paid);
          if (instead === undefined) expect(counterfactual.total.amount).toBeLessThan(total.amount);
          expect(counterfactual.change).toContain(`${score.toFixed(2)} → ${counterfactual.score.toFixed(2)}`);
          checked++;
        }
      }),
      { numRuns: 300 },
    );
    expect(checked).toBeGreaterThan(100);
  });
});
