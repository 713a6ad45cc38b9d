import { type Branch, branchOf, IMPOSSIBLE, NEVER, type Places, type Problem } from './bounds.js';

/** A branch in numbers of its own, every choice of which is worth what it was, with bounds that are closer to it. */
export type Tight = {
  readonly problem: Problem;
  readonly branch: Branch;
  /** By its numbers those of the problem that it was made from. */
  readonly options: readonly number[];
};

/** The options of a place, numbered in a row. */
type Span = { readonly from: number; readonly to: number };

/** How often every pair of places is settled; further rounds hardly lower the bound. */
const ROUNDS = 12;

/**
 * Moves points between options and pairs until what is best for each pair of places is what its options are worth alone
 * (the edge updates of MPLP, Globerson and Jaakkola 2007): the sum of a choice stays the same, and the sum of every
 * place's best falls towards it. `charge`: points for a minor unit, at which prices count meanwhile.
 */
export function tighten(problem: Problem, places: Places, charge: number): Tight {
  const options = places.flat();
  const size = options.length;
  let from = 0;
  const spans = places.map(({ length }): Span => {
    const span = { from, to: from + length };
    from = span.to;
    return span;
  });
  const price = Float64Array.from(options, (option) => problem.price[option] ?? 0);
  const charges = price.map((cost) => Math.round(charge * cost));
  const points = Float64Array.from(options, (option) => problem.points[option] ?? 0);
  const pair = new Float64Array(size * size);
  const pairs = spans.flatMap((span, place) => spans.slice(place + 1).map((later) => [span, later] as const));
  for (const [firsts, seconds] of pairs)
    for (let a = firsts.from; a < firsts.to; a++)
      for (let b = seconds.from; b < seconds.to; b++)
        pair[a * size + b] = problem.pair[(options[a] ?? 0) * problem.size + (options[b] ?? 0)] ?? 0;
  const tight = { size, points, price, pair };
  for (let at = 0; at < size; at++) points[at] = (points[at] ?? 0) - (charges[at] ?? 0);
  for (let round = 0; round < ROUNDS; round++)
    for (const [firsts, seconds] of pairs) settle(tight, firsts, seconds);
  for (let at = 0; at < size; at++) points[at] = (points[at] ?? 0) + (charges[at] ?? 0);
  const numbers = spans.map((span) => Array.from({ length: span.to - span.from }, (_, at) => span.from + at));
  return { problem: tight, branch: branchOf(tight, numbers), options };
}

/** Gives every option of two places half of the best it can be part of, and the pairs what is left: nothing at best. */
function settle({ points, pair, size }: Problem, firsts: Span, seconds: Span): void {
  const given = points.slice();
  const most = new Float64Array(size).fill(NEVER);
  for (let a = firsts.from; a < firsts.to; a++) {
    const own = given[a] ?? 0;
    for (let b = seconds.from; b < seconds.to; b++) {
      const both = pair[a * size + b] ?? 0;
      if (both <= IMPOSSIBLE) continue;
      const worth = both + own + (given[b] ?? 0);
      if (worth > (most[a] ?? 0)) most[a] = worth;
      if (worth > (most[b] ?? 0)) most[b] = worth;
    }
  }
  for (const { from, to } of [firsts, seconds])
    for (let at = from; at < to; at++) {
      const best = most[at] ?? NEVER;
      if (best !== NEVER) points[at] = Math.floor(best / 2);
    }
  for (let a = firsts.from; a < firsts.to; a++) {
    const moved = (given[a] ?? 0) - (points[a] ?? 0);
    for (let b = seconds.from; b < seconds.to; b++) {
      const at = a * size + b;
      const both = pair[at] ?? 0;
      if (both > IMPOSSIBLE) pair[at] = both + moved + (given[b] ?? 0) - (points[b] ?? 0);
    }
  }
}
