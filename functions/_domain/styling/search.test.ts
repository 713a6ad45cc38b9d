import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Branch, branchOf, NEVER, type Places, type Problem, type Range } from './bounds.js';
import { bruteForce } from './brute-force.js';
import { search as searchWith } from './search.js';

const endless = () => ({ nodes: Number.POSITIVE_INFINITY, cut: false });
const search = (problem: Problem, branches: readonly Branch[], range: Range) =>
  searchWith(problem, branches, range, endless());

/** Random problems of up to five places with up to five options each, some pairs of them impossible. */
const problems = fc
  .record({
    widths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    seed: fc.integer(),
    most: fc.constantFrom(3, 50, 100_000),
    limit: fc.integer({ min: 0, max: 400 }),
    least: fc.constantFrom(0, 0, 0, 60, 150),
    band: fc.constantFrom(undefined, 0, 1, 10),
  })
  .map(({ widths, seed, most, limit, least, band }) => {
    const next = generator(seed);
    const size = widths.reduce((sum, width) => sum + width, 0);
    const problem: Problem = {
      size,
      points: Float64Array.from({ length: size }, () => Math.floor(next() * most)),
      price: Float64Array.from({ length: size }, () => (next() < 0.1 ? 0 : Math.floor(next() * 100))),
      pair: Float64Array.from({ length: size * size }, () =>
        next() < 0.05 ? NEVER : Math.floor(next() * most),
      ),
    };
    let from = 0;
    const branch = widths.map((width) => {
      from += width;
      return Array.from({ length: width }, (_, index) => from - width + index);
    });
    // As two places for accessories do, the last two may share their options.
    if (branch.length > 2 && next() < 0.4) branch.splice(-1, 1, [...(branch.at(-2) ?? [])]);
    const branches = branch.length > 2 && next() < 0.5 ? [branch.slice(1), branch] : [branch];
    const open = next() < 0.2 ? Number.POSITIVE_INFINITY : limit;
    const max = band === undefined ? open : least + band;
    return { problem, branches, range: { min: least, max } };
  });

function bounded(problem: Problem, branches: readonly Places[]) {
  return branches.map((places) => branchOf(problem, places));
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('search', () => {
  it('finds what trying every choice finds', () => {
    fc.assert(
      fc.property(problems, ({ problem, branches, range }) => {
        expect(search(problem, bounded(problem, branches), range)?.points).toBe(
          bruteForce(problem, branches, range)?.points,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps both ends of the price range and says truly what its choice is worth', () => {
    fc.assert(
      fc.property(problems, ({ problem, branches, range }) => {
        const found = search(problem, bounded(problem, branches), range);
        if (found === null) return;
        const paid = found.picks.reduce((sum, pick) => sum + (problem.price[pick] ?? 0), 0);
        expect(paid).toBeLessThanOrEqual(range.max);
        expect(paid).toBeGreaterThanOrEqual(range.min);
        const only = [found.picks.map((pick) => [pick])];
        expect(bruteForce(problem, only, range)?.points).toBe(found.points);
      }),
    );
  });

  it('never finds less with more money', () => {
    fc.assert(
      fc.property(problems, fc.nat(100), ({ problem, branches, range }, more) => {
        const before = search(problem, bounded(problem, branches), range)?.points ?? -1;
        const after =
          search(problem, bounded(problem, branches), { ...range, max: range.max + more })?.points ?? -1;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('ends after a bounded number of nodes, alike each time, where next to nothing has the price asked for', () => {
    // Even prices and an odd band, but for one dear pair: what the sums cannot rule out early.
    const next = generator(7);
    const widths = 30;
    const size = 8 * widths;
    const problem: Problem = {
      size,
      points: Float64Array.from({ length: size }, () => Math.floor(next() * 100_000)),
      price: Float64Array.from({ length: size }, (_, index) =>
        index % widths === 0 ? 1 + 20 * index : 2 * Math.floor(next() * 50_000),
      ),
      pair: Float64Array.from({ length: size * size }, () =>
        next() < 0.3 ? NEVER : Math.floor(next() * 100_000),
      ),
    };
    const places = Array.from({ length: 8 }, (_, place) =>
      Array.from({ length: widths }, (_, index) => place * widths + index),
    );
    const branches = bounded(problem, [places, places]);
    const ask = (range: Range) => {
      const effort = { nodes: 40_000, cut: false };
      const found = searchWith(problem, branches, range, effort);
      return { found, visited: 40_000 - effort.nodes, cut: effort.cut };
    };
    const narrow = ask({ min: 250_001, max: 250_001 });
    expect(narrow.cut).toBe(true);
    expect(narrow.visited).toBeLessThanOrEqual(20_000);
    expect(ask({ min: 250_001, max: 250_001 })).toEqual(narrow);
    expect(searchWith(problem, branches, { min: 0, max: 1e9 }, { nodes: 0, cut: false })).toBeNull();
  });

  it('finds nothing where a place has no option', () => {
    const problem = {
      size: 1,
      points: Float64Array.of(1),
      price: Float64Array.of(1),
      pair: Float64Array.of(0),
    };
    expect(search(problem, bounded(problem, [[[0], []]]), { min: 0, max: 10 })).toBeNull();
    expect(search(problem, [], { min: 0, max: 10 })).toBeNull();
  });
});
