import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outfit } from '../outfit.js';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Assembled, assemble, toProduct } from './assemble.js';
import { bruteForce } from './brute-force.js';
import { type Choices, dress, rangeOf } from './dress.js';
import { limitsOf, violations } from './limits.js';
import { search } from './search.js';
import { piece, priced, someWish, wardrobe, wish, wishUnder } from './wardrobe.fixture.js';

const plain: Choices = { count: 6, locked: [], banned: [] };
const main = ['top', 'bottom', 'onepiece', 'shoes'] as const;
const all = [...main, 'top', 'bottom', 'bag', 'outerwear', 'accessory', 'accessory', 'other'] as const;

const cases = fc.record({ pieces: wardrobe(all, 2), query: someWish });

function check(promise: (answer: Assembled, pieces: Candidate[], query: Query) => void, numRuns = 100) {
  fc.assert(
    fc.property(cases, ({ pieces, query }) => promise(assemble(pieces, query, plain), pieces, query)),
    { numRuns },
  );
}

describe('an assembled outfit', () => {
  it('has the shape that is promised', () => {
    check(({ outfits }) => {
      for (const outfit of outfits) expect(Outfit.parse(outfit)).toEqual(outfit);
    });
  });

  it('never breaks a budget, for the whole or for each piece', () => {
    check(({ outfits }, _, { budget }) => {
      for (const { items, total } of outfits) {
        expect(total.amount).toBe(items.reduce((sum, { price }) => sum + price.amount, 0));
        const amounts = budget?.scope === 'item' ? items.map(({ price }) => price.amount) : [total.amount];
        for (const amount of amounts) {
          expect(amount).toBeLessThanOrEqual(budget?.max ?? Number.POSITIVE_INFINITY);
          expect(amount).toBeGreaterThanOrEqual(budget?.min ?? 0);
        }
      }
    });
  });

  it('holds only pieces that break no limit, though worse were offered', () => {
    check(({ outfits }, pieces, query) => {
      for (const { items } of outfits)
        for (const { id } of items) {
          const worn = pieces.find((candidate) => candidate.id === id);
          expect(worn && violations(worn, query, limitsOf(query, [], 'INR'))).toEqual([]);
        }
    });
  });

  it('is rather a cheap one where the wish says so, and not where it does not', () => {
    const pieces = [priced('a', 'onepiece', 400, { relevance: 0.4 }), priced('b', 'onepiece', 1600)];
    const first = (query: Query) => assemble(pieces, query, plain).outfits[0]?.total.amount;
    expect([first(wish({ price: 'low' })), first(wish())]).toEqual([40_000, 160_000]);
  });

  it('has no bag that nobody asked for, where a cheap look is wanted', () => {
    const pieces = [piece('d', 'onepiece'), piece('h', 'shoes', { category: 'heels' }), piece('b', 'bag')];
    const slots = (query: Query) => assemble(pieces, query, plain).outfits[0]?.items.map(({ slot }) => slot);
    expect(slots(wish())).toContain('bag');
    expect(slots(wish({ price: 'low' }))).toEqual(['onepiece', 'shoes']);
    expect(slots(wish({ price: 'low', slots: ['bag'] }))).toContain('bag');
  });

  it('keeps the grammar', () => {
    check(({ outfits }, _, query) => {
      for (const { items } of outfits) {
        const worn = (slot: string) => items.filter((item) => item.slot === slot).length;
        expect([worn('onepiece'), worn('top'), worn('bottom')].join()).toMatch(/^(1,0,0|0,1,1)$/);
        for (const slot of ['outerwear', 'shoes', 'bag']) expect(worn(slot)).toBeLessThanOrEqual(1);
        const kinds = items.filter(({ slot }) => slot === 'accessory').map(({ category }) => category);
        expect(kinds.length).toBeLessThanOrEqual(2);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(worn('other')).toBe(0);
        for (const slot of query.slots) expect(worn(slot)).toBeGreaterThan(0);
      }
    });
  });

  it('is cut for one gender', () => {
    check(({ outfits }) => {
      for (const { items } of outfits)
        expect(
          new Set(items.map(({ gender }) => gender).filter((gender) => gender !== 'unisex')).size,
        ).toBeLessThan(2);
    });
  });

  it('has a breakdown that adds up to its score, and a rank by score', () => {
    check(({ outfits }) => {
      for (const { score, breakdown } of outfits) {
        const hundredths = Object.values(breakdown).map((part) => Math.round(part * 100));
        expect(hundredths.reduce((sum, part) => sum + part, 0)).toBe(Math.round(score * 100));
      }
      const scores = outfits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });
  });

  it('stays apart from the others', () => {
    check(({ outfits }) => {
      const uses = new Map<string, number>();
      for (const { items } of outfits) for (const { id } of items) uses.set(id, (uses.get(id) ?? 0) + 1);
      expect(Math.max(0, ...uses.values())).toBeLessThanOrEqual(2);
      const bases = outfits.map(({ items }) =>
        items
          .filter(({ slot }) => slot === 'onepiece' || slot === 'top' || slot === 'bottom')
          .map(({ id }) => id)
          .join(),
      );
      expect(new Set(bases).size).toBe(bases.length);
    });
  });

  it('has both of two accessories that are asked for, where the limit allows', () => {
    const pieces = [
      priced('d', 'onepiece', 900),
      priced('a', 'accessory', 300, { category: 'watch', relevance: 0 }),
      priced('b', 'accessory', 300, { category: 'wallet', colours: ['red'], relevance: 0 }),
    ];
    const asks = (rupees: number) =>
      assemble(
        pieces,
        wishUnder(rupees, { want: { garments: ['watch', 'wallet'] }, slots: ['accessory'] }),
        plain,
      );
    expect(asks(1500).outfits[0]?.items.map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    expect(asks(1499).outfits[0]?.why).toContain('without the w');
  });

  it('tells nothing of what the stylist knows of a piece', () => {
    const keys = Object.keys(toProduct(piece('a', 'top', { materials: ['silk'] })));
    for (const inner of ['relevance', 'materials', 'styles', 'formality', 'colourFamilies'])
      expect(keys).not.toContain(inner);
  });
});

describe('assemble', () => {
  it('finds the best of all outfits that can be put together by hand', () => {
    fc.assert(
      fc.property(wardrobe(main, 3), fc.integer({ min: 2, max: 90 }), (pieces, rupees) => {
        const query = wishUnder(rupees, { occasion: 'date', sizes: { any: 'M' } });
        const best = dress(pieces, query, { ...plain, count: 1 }).looks[0]?.points ?? -1;
        expect(best).toBe(bestByHand(pieces, query));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the best of every choice in pools with two accessories, locked pieces and either gender', () => {
    const slots = ['onepiece', 'top', 'bottom', 'shoes', 'accessory', 'accessory'] as const;
    fc.assert(
      fc.property(wardrobe(slots, 2), someWish, fc.boolean(), (pieces, wished, lock) => {
        const query: Query = { ...wished, occasion: 'party' };
        const [best] = lock ? assemble(pieces, query, plain).outfits : [];
        const locked = best?.items.slice(-1).map(({ id }) => id) ?? [];
        const { pool } = dress(pieces, query, { ...plain, count: 0, locked });
        if (pool === null) return;
        const places = pool.branches.map((branch) => branch.places);
        const effort = { nodes: 1000, cut: false };
        const found = search(pool.problem, pool.branches, rangeOf(query), effort);
        expect(found?.points).toBe(bruteForce(pool.problem, places, rangeOf(query))?.points);
      }),
      { numRuns: 300 },
    );
  });

  it('never scores lower with more money', () => {
    fc.assert(
      fc.property(wardrobe(all, 2), fc.integer({ min: 2, max: 90 }), fc.nat(40), (pieces, rupees, more) => {
        const best = (limit: number) =>
          dress(pieces, wishUnder(limit), { ...plain, count: 1 }).looks[0]?.points ?? -1;
        expect(best(rupees + more)).toBeGreaterThanOrEqual(best(rupees));
      }),
      { numRuns: 200 },
    );
  });

  it('answers alike in whatever order the candidates come', () => {
    const shuffled = cases.chain(({ pieces, query }) =>
      fc.record({
        pieces: fc.constant(pieces),
        query: fc.constant(query),
        again: fc.shuffledSubarray(pieces, { minLength: pieces.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ pieces, query, again }) => {
        expect(assemble(again, query, plain)).toEqual(assemble(pieces, query, plain));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a locked piece in every outfit, and the best outfit when a piece of it is locked', () => {
    check(({ outfits }, pieces, query) => {
      const [first] = outfits;
      for (const { id } of first?.items ?? []) {
        const again = assemble(pieces, query, { ...plain, locked: [id] }).outfits;
        expect(again[0]?.id).toBe(first?.id);
        for (const { items } of again) expect(items.map((item) => item.id)).toContain(id);
      }
    }, 80);
  });

  it('never shows a banned piece', () => {
    check(({ outfits }, pieces, query) => {
      const banned = outfits.flatMap(({ items }) => items.slice(0, 1).map(({ id }) => id));
      for (const { items } of assemble(pieces, query, { ...plain, banned }).outfits)
        for (const { id } of items) expect(banned).not.toContain(id);
    }, 80);
  });

  it('shuffles near-ties by the seed only, and alike for the same seed', () => {
    const pieces = Array.from({ length: 8 }, (_, index) => [
      piece(`t${index}`, 'top'),
      piece(`b${index}`, 'bottom'),
    ]).flat();
    const ids = (seed?: number) =>
      assemble(pieces, wish(), seed === undefined ? plain : { ...plain, seed }).outfits.map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(new Set([ids().join(), ids(1).join(), ids(2).join()]).size).toBe(3);
  });

  it('shows three colour families among six outfits where the pool has them', () => {
    const shades = [...Array(8).fill('black'), 'red', 'green'];
    const pieces = shades.flatMap((shade, index) => [
      piece(`t${index}`, 'top', {
        colours: [shade],
        colourFamilies: [shade],
        relevance: shade === 'black' ? 1 : 0,
      }),
      piece(`b${index}`, 'bottom'),
    ]);
    const { outfits } = assemble(pieces, wish(), plain);
    expect(outfits).toHaveLength(6);
    const leads = outfits.map(({ items }) => items.find(({ slot }) => slot === 'top')?.colours[0]);
    expect(new Set(leads)).toEqual(new Set(['black', 'red', 'green']));
  });

  it('prefers an outfit with shoes to the same without, when they can be paid', () => {
    const pieces = [priced('t', 'top', 500), priced('b', 'bottom', 500), priced('s', 'shoes', 500)];
    const worn = (rupees: number) =>
      assemble(pieces, wishUnder(rupees), plain).outfits[0]?.items.map(({ slot }) => slot);
    expect(worn(1500)).toEqual(['top', 'bottom', 'shoes']);
    expect(worn(1499)).toEqual(['top', 'bottom']);
  });

  it('puts a piece known to fit before one of unknown size', () => {
    const pieces = [
      piece('known', 'onepiece', { relevance: 0.2 }),
      piece('unknown', 'onepiece', { sizes: null, relevance: 0.9 }),
    ];
    const { outfits } = assemble(pieces, wish({ sizes: { any: 'M' } }), plain);
    expect(outfits.map(({ items }) => items[0]?.id)).toEqual(['known', 'unknown']);
  });

  it('says how large the pool was and what the limit is', () => {
    const pieces = [priced('t', 'top', 500), priced('b', 'bottom', 500), priced('dear', 'bottom', 5000)];
    expect(assemble(pieces, wishUnder(1000), plain)).toMatchObject({
      poolSize: 2,
      budget: { limit: { amount: 100_000, currency: 'INR' }, optimal: true },
    });
    expect(assemble(pieces, wish(), plain).budget).toBeUndefined();
  });

  it('never mixes currencies', () => {
    const dollars = { price: { amount: 100, currency: 'USD' } };
    const pieces = [piece('t', 'top'), piece('b', 'bottom', dollars), piece('d', 'onepiece')];
    expect(assemble(pieces, wish(), plain).outfits.map(({ items }) => items[0]?.id)).toEqual(['d']);
  });

  it('wears one pair of earrings and one thing at the neck, whatever each is called', () => {
    const kinds = (...categories: string[]) => {
      const jewels = categories.map((category) => priced(category, 'accessory', 200, { category }));
      const pieces = [priced('d', 'onepiece', 900), ...jewels];
      const [outfit] = assemble(pieces, wish({ occasion: 'wedding' }), {
        count: 1,
        locked: [],
        banned: [],
      }).outfits;
      return outfit?.items.filter(({ slot }) => slot === 'accessory').length;
    };
    expect(kinds('jewellery set', 'earrings')).toBe(1);
    expect(kinds('pendant', 'necklace')).toBe(1);
    expect(kinds('earrings', 'bracelet')).toBe(2);
  });
});

/** Every outfit of the grammar, tried one by one with the pool's own points. */
function bestByHand(pieces: readonly Candidate[], query: Query): number {
  const fit = pieces.filter((one) => violations(one, query, limitsOf(query, [], 'INR')).length === 0);
  const of = (slot: string) => fit.filter((one) => one.slot === slot);
  const bases = [
    ...of('onepiece').map((one) => [one]),
    ...of('top').flatMap((top) => of('bottom').map((bottom) => [top, bottom])),
  ];
  let best = -1;
  for (const base of bases)
    for (const outfit of [base, ...of('shoes').map((shoes) => [...base, shoes])]) {
      const total = outfit.reduce((sum, { price }) => sum + price.amount, 0);
      const genders = new Set(outfit.map(({ gender }) => gender).filter((gender) => gender !== 'unisex'));
      if (total > (query.budget?.max ?? 0) || genders.size > 1) continue;
      const only = dress(outfit, query, { ...plain, count: 1, locked: outfit.map(({ id }) => id) });
      best = Math.max(best, only.looks[0]?.points ?? -1);
    }
  return best;
}
