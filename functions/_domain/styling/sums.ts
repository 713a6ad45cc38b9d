import { IMPOSSIBLE, type Places, type Problem, type Range } from './bounds.js';

/** More sums than these of the last places cost more to sort (3 ms) than they save. */
const MOST_SUMS = 60_000;

/** By place, every sum that it and all after it may cost, ascending; null where there are too many. */
export type Sums = readonly (Float64Array | null)[];

/** The sums of the last places; of the last two those that may stand beside each other. */
export function sumsOf(problem: Problem, places: Places): Sums {
  const { price } = problem;
  const [beforeLast = [], last = []] = places.slice(-2);
  const sums: (Float64Array | null)[] = places.map(() => null);
  let after = pairSums(problem, beforeLast, last);
  for (let place = places.length - 2; place >= 0; place--) {
    if (place < places.length - 2) {
      const costs = [...new Set(places[place]?.map((option) => price[option] ?? 0))];
      if (costs.length * after.length > MOST_SUMS) break;
      after = ascending(costs.flatMap((cost) => Array.from(after, (sum) => cost + sum)));
    }
    sums[place] = after;
  }
  return sums;
}

function pairSums({ pair, price, size }: Problem, firsts: readonly number[], seconds: readonly number[]) {
  const sums = firsts.flatMap((first) =>
    seconds
      .filter((second) => (pair[first * size + second] ?? 0) > IMPOSSIBLE)
      .map((second) => (price[first] ?? 0) + (price[second] ?? 0)),
  );
  return ascending(sums);
}

function ascending(sums: readonly number[]): Float64Array {
  const all = Float64Array.from(sums).sort();
  return all.filter((sum, index) => sum !== all[index - 1]);
}

/** Whether one of ascending sums is within the range, by halving. */
export function anyWithin(sums: Float64Array, { min, max }: Range): boolean {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < min) low = middle + 1;
    else high = middle;
  }
  return low < sums.length && (sums[low] ?? 0) <= max;
}
