import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from './assemble.js';
import { keepPromise } from './promised.js';
import { changed } from './waive.js';
import { priced, someWish, wardrobe, wish, wishUnder } from './wardrobe.fixture.js';

const choices = { count: 2, locked: [], banned: [] };
const pieces = [
  priced('t', 'top', 900, { relevance: 1 }),
  priced('u', 'top', 400, { relevance: 0.9 }),
  priced('v', 'top', 300, { relevance: 0 }),
  priced('b', 'bottom', 500, { relevance: 1 }),
  priced('c', 'bottom', 200, { relevance: 0 }),
];
const shown = (query = wish(), promised = ['v', 'c'], own = {}) =>
  keepPromise(assemble(pieces, query, { ...choices, ...own }), pieces, query, {
    ...choices,
    ...own,
    promised,
  }).outfits.map(({ items }) => items.map(({ id }) => id).join());

describe('a promised outfit', () => {
  it('is shown although better ones fit, in its rank', () => {
    expect(shown(wish(), [])).not.toContain('v,c');
    expect(shown()).toHaveLength(2);
    expect(shown().at(-1)).toBe('v,c');
  });

  it('changes nothing when it is there already, no longer fits, or has gone', () => {
    const plain = shown(wish(), []);
    expect(shown(wish(), plain[0]?.split(','))).toEqual(plain);
    expect(shown(wish(), ['t', 'gone'])).toEqual(plain);
    expect(shown(wishUnder(450), ['v', 'c'])).toEqual([]);
    expect(shown(wish(), ['v', 'c'], { banned: ['v'] })).toEqual(shown(wish(), [], { banned: ['v'] }));
  });

  it('costs no outfit: where those too like it go, others are looked for', () => {
    const liked = (slot: 'top' | 'bottom' | 'shoes', count: number) =>
      Array.from({ length: count }, (_, at) => priced(`${slot}${at}`, slot, 300, { relevance: 1 - at / 10 }));
    const [tops, bottoms, shoes] = [liked('top', 3), liked('bottom', 3), liked('shoes', 2)];
    const own = { ...choices, count: 4 };
    const all = [...tops, ...bottoms, ...shoes];
    const plain = assemble(all, wish(), own);
    for (const worn of tops.flatMap((top) => bottoms.flatMap((b) => shoes.map((shoe) => [top, b, shoe])))) {
      const promised = worn.map(({ id }) => id);
      expect(keepPromise(plain, all, wish(), { ...own, promised }).outfits).toHaveLength(4);
    }
  });

  it('leaves the others of a locked base beside it, which all have it', () => {
    const locked = ['t', 'b'];
    const shoes = ['k', 'l', 'm', 'n'].map((id, at) => priced(id, 'shoes', 300, { relevance: 1 - at / 10 }));
    const all = [...pieces, ...shoes];
    const own = { count: 3, locked, banned: [] };
    const plain = assemble(all, wish(), own);
    expect(plain.outfits).toHaveLength(3);
    const worn = plain.outfits.flatMap(({ items }) => items.map(({ id }) => id));
    const other = shoes.find(({ id }) => !worn.includes(id))?.id ?? '';
    const { outfits } = keepPromise(plain, all, wish(), { ...own, promised: [...locked, other] });
    expect(outfits).toHaveLength(3);
    expect(outfits.map(({ items }) => items.map(({ id }) => id))).toContainEqual([...locked, other]);
  });

  it('is among the outfits of who follows any advice, in rank order', () => {
    const slots = ['top', 'top', 'bottom', 'bottom', 'onepiece', 'shoes'] as const;
    fc.assert(
      fc.property(wardrobe(slots, 2), someWish, (found, query) => {
        for (const { ask, total } of assemble(found, query, choices).advice) {
          const { promised = [] } = ask;
          const next = changed(query, ask);
          const { outfits } = keepPromise(assemble(found, next, choices), found, next, {
            ...choices,
            promised,
          });
          expect(outfits.map((outfit) => outfit.total)).toContainEqual(total);
          expect(outfits.length).toBeLessThanOrEqual(choices.count);
          const scores = outfits.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        }
      }),
      { numRuns: 60 },
    );
  });
});
