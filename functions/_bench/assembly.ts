import type { Slot } from '../_domain/product.js';
import { assemble } from '../_domain/styling/assemble.js';
import { bruteForce } from '../_domain/styling/brute-force.js';
import type { Pool } from '../_domain/styling/pool.js';
import { search } from '../_domain/styling/search.js';
import { beamSearch } from './beam-search.js';
import { milpSolver } from './milp.js';
import { poolFor, rangeOf, wardrobe, wish } from './pools.js';
import { generator } from './random.js';
import { quantile, type Row } from './row.js';

const four: readonly Slot[] = ['top', 'bottom', 'shoes', 'bag'];
const five: readonly Slot[] = [...four, 'accessory'];
const six: readonly Slot[] = [...five, 'outerwear'];

/** Wide enough to be a fair rival: the width that outfit recommenders publish. */
const beamWidth = 50;

/** The exact search, and the whole assembly, beside other ways to solve the same pools. */
export async function assemblyRows(): Promise<Row[]> {
  const random = generator(20);
  const rows: Row[] = [];
  for (const [width, pools] of [
    [30, 6],
    [50, 6],
  ] as const)
    rows.push(
      ...(await rivalRows(
        width,
        Array.from({ length: pools }, () => poolFor(random, width, four)),
      )),
    );
  for (const [width, slots] of [
    [40, five],
    [50, six],
  ] as const) {
    const pools = Array.from({ length: 60 }, () => poolFor(random, width, slots));
    const exact = timed(pools, best);
    const beam = timed(pools, beamed);
    const name = `best of ${width} × ${slots.length}`;
    rows.push(
      row(`${name}, p50`, ms(exact, 0.5), `beam ${ms(beam, 0.5)}`),
      row(`${name}, p95`, ms(exact, 0.95), `beam ${ms(beam, 0.95)}; aim: 20 ms`),
      row(`${name}, better than the beam`, against(exact, beam), 'never worse'),
    );
  }
  const wardrobes = Array.from({ length: 60 }, () => wardrobe(random, 40, five));
  const whole = timed(wardrobes, (pieces) => assemble(pieces, wish, { count: 6, locked: [], banned: [] }));
  for (const q of [0.5, 0.95])
    rows.push(row(`six outfits of 40 × 5, limits to explanation, p${100 * q}`, ms(whole, q), 'aim: 10 ms'));
  return rows;
}

/** One set of pools, solved by all four. */
async function rivalRows(width: number, pools: readonly Pool[]): Promise<Row[]> {
  const milp = await milpSolver();
  const exact = timed(pools, best);
  const beam = timed(pools, beamed);
  const brute = timed(pools, (pool) => bruteForce(pool.problem, placesOf(pool), rangeOf(pool)));
  // Seconds each: once is enough.
  const highs = timed(pools, (pool) => milp(pool.problem, placesOf(pool), rangeOf(pool)), 1);
  const name = `best of ${width} × ${four.length}`;
  const same = (optima: readonly (number | null | undefined)[]) =>
    `${exact.answers.filter((found, at) => found?.points === optima[at]).length} of ${pools.length}`;
  const ratio = (rival: { times: readonly number[] }) =>
    `${(quantile(rival.times, 0.5) / quantile(exact.times, 0.5)).toFixed(0)} ×`;
  return [
    row(
      `${name}, p50`,
      ms(exact, 0.5),
      `brute force ${ms(brute, 0.5)}, HiGHS ${ms(highs, 0.5)}, beam of ${beamWidth} ${ms(beam, 0.5)}`,
    ),
    row(`${name}, p95`, ms(exact, 0.95), `brute force ${ms(brute, 0.95)}, HiGHS ${ms(highs, 0.95)}`),
    row(
      `${name}, faster than brute force`,
      ratio(brute),
      `aim: 30 × at 50 × 4, the same optimum in ${same(brute.answers.map((found) => found?.points))}`,
    ),
    row(`${name}, faster than HiGHS`, ratio(highs), `aim: 10 ×, the same optimum in ${same(highs.answers)}`),
    row(`${name}, better than the beam`, against(exact, beam), 'never worse'),
  ];
}

const row = (measure: string, value: string, comparedWith: string): Row => ({ measure, value, comparedWith });

function best(pool: Pool) {
  return search(pool.problem, pool.branches, rangeOf(pool), { nodes: Number.POSITIVE_INFINITY, cut: false });
}

function beamed(pool: Pool) {
  return beamSearch(pool.problem, placesOf(pool), rangeOf(pool), beamWidth);
}

function placesOf({ branches }: Pool) {
  return branches.map(({ places }) => places);
}

type Solved = { readonly answers: readonly ({ readonly points: number } | null)[] };

/** In how many pools one found more than the other, and in how many less. */
function against(one: Solved, other: Solved): string {
  const ahead = one.answers.map((found, at) => (found?.points ?? -1) - (other.answers[at]?.points ?? -1));
  const worse = ahead.filter((points) => points < 0).length;
  return `in ${ahead.filter((points) => points > 0).length} of ${ahead.length}, worse in ${worse}`;
}

/** Each input in the best of a few runs, warmed up: what the code takes, not what else the machine does. */
function timed<Input, Answer>(inputs: readonly Input[], run: (input: Input) => Answer, tries = 3) {
  for (const input of inputs.slice(0, tries === 1 ? 0 : 3)) run(input);
  const runs = inputs.map((input) => {
    const each = Array.from({ length: tries }, () => {
      const started = performance.now();
      return { answer: run(input), took: performance.now() - started };
    });
    return each.reduce((least, one) => (one.took < least.took ? one : least));
  });
  return { answers: runs.map(({ answer }) => answer), times: runs.map(({ took }) => took) };
}

function ms({ times }: { times: readonly number[] }, q: number): string {
  return `${quantile(times, q).toFixed(2)} ms`;
}
