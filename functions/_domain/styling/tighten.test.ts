import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchOf, IMPOSSIBLE, NEVER, type Problem } from './bounds.js';
import { tighten } from './tighten.js';

const places = [
  [0, 1, 2],
  [3, 4],
  // Of one slot: an option may stand in either place.
  [5, 6, 7],
  [5, 6, 7],
];
const size = 8;
const points = fc.integer({ min: 0, max: 100_000 });
const problems = fc.record({
  points: fc.array(points, { minLength: size, maxLength: size }),
  pair: fc.array(fc.oneof({ weight: 9, arbitrary: points }, { weight: 1, arbitrary: fc.constant(NEVER) }), {
    minLength: size * size,
    maxLength: size * size,
  }),
  charge: fc.double({ min: 0, max: 5, noNaN: true }),
});

const worth = ({ points, pair, size }: Problem, picks: readonly number[]) =>
  picks.reduce(
    (sum, one, at) =>
      picks
        .slice(at + 1)
        .reduce((all, other) => all + (pair[one * size + other] ?? 0), sum + (points[one] ?? 0)),
    0,
  );

const choices = (of: readonly (readonly number[])[]): number[][] =>
  of.reduce<number[][]>((all, place) => all.flatMap((picks) => place.map((pick) => [...picks, pick])), [[]]);

it('is worth for every choice what it was, and bounds the best of them no looser', () => {
  fc.assert(
    fc.property(problems, ({ points, pair, charge }) => {
      const problem: Problem = {
        size,
        points: Float64Array.from(points),
        pair: Float64Array.from(pair),
        price: Float64Array.from(points, (_, at) => 100 * at),
      };
      const { problem: tight, branch, options } = tighten(problem, places, charge);
      let best = IMPOSSIBLE;
      for (const picks of choices(branch.places)) {
        const own = worth(
          problem,
          picks.map((pick) => options[pick] ?? -1),
        );
        const [possible, before] = [worth(tight, picks), own].map((sum) => sum > IMPOSSIBLE);
        expect(possible).toBe(before);
        if (before) expect(worth(tight, picks)).toBe(own);
        best = Math.max(best, own);
      }
      if (charge > 0 || best === IMPOSSIBLE) return;
      const bound = (of: Problem, { places, future }: typeof branch) =>
        places.reduce(
          (sum, place, at) =>
            sum + Math.max(...place.map((pick) => (of.points[pick] ?? 0) + (future[at]?.[pick] ?? 0))),
          0,
        );
      expect(bound(tight, branch)).toBeGreaterThanOrEqual(best);
      if (!pair.includes(NEVER))
        expect(bound(tight, branch)).toBeLessThanOrEqual(
          bound(problem, branchOf(problem, places)) + size ** 2,
        );
    }),
    { numRuns: 300 },
  );
});
