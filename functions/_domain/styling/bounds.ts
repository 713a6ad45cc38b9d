import type { Sums } from './sums.js';

/**
 * Every option of every place, by index. `points[i]` is what option `i` is worth alone, `pair[i * size + j]` what it
 * is worth beside `j`, always read with `i` in the earlier place; all integers, so that sums are exact. An option
 * may also be "nothing", at no price, and may stand in more than one place.
 */
export type Problem = {
  readonly size: number;
  readonly points: Float64Array;
  readonly pair: Float64Array;
  readonly price: Float64Array;
};

/** One way to dress by the grammar: for every place in turn, the options it may take. */
export type Places = readonly (readonly number[])[];

/** Places with what bounds them: by place and option, the most that it can earn beside the places after it. */
export type Branch = { readonly places: Places; readonly future: readonly Float64Array[] };

/** What the whole may cost, in minor units; both ends are allowed. */
export type Range = { readonly min: number; readonly max: number };

/** Beside one another impossible: far below any sum of points or prices, and still exact when a few add up. */
export const NEVER = -1e15;
/** Points that only a choice with an impossible pair falls to. */
export const IMPOSSIBLE = NEVER / 2;

/** How many nodes searches may still visit; `cut` once one of them stopped before it had seen all it had to. */
export type Effort = { nodes: number; cut: boolean };

/** A search on its way down a branch. */
export type Descent = {
  readonly problem: Problem;
  readonly branch: Branch;
  readonly range: Range;
  /** By place: the least and the most that it and all places after it cost. */
  readonly cheapest: Float64Array;
  readonly dearest: Float64Array;
  /** What the places from each on may cost, where a search without them was cut short. */
  readonly sums: Sums;
  /** By depth, by option of a place from there on: its points and those beside everything chosen so far. */
  readonly gains: readonly Float64Array[];
  /** By option, while a place is put in order: what it may add less the charge on its price. */
  readonly nets: Float64Array;
  readonly picks: number[];
  readonly effort: Effort;
};

/** Bounds a branch once; it stays bounded when options are taken away or pairs become worth less. */
export function branchOf({ pair, size }: Problem, places: Places): Branch {
  const future = places.map((options, place) => {
    const most = new Float64Array(size);
    for (const later of places.slice(place + 1)) {
      for (const option of options) {
        let top = NEVER;
        for (const other of later) {
          const worth = pair[option * size + other] ?? 0;
          if (worth > top) top = worth;
        }
        most[option] = (most[option] ?? 0) + top;
      }
    }
    return most;
  });
  return { places, future };
}

export type Bounds = {
  /** The most that the places after this one add. */
  readonly plain: number;
  /** The same with every minor unit of theirs charged for, plus the charge on all the money left. */
  readonly charged: number;
  /** Points charged for a minor unit (a Lagrange multiplier). */
  readonly charge: number;
};

/** The charge is multiplied until the best options keep the limit, then halved towards the least such one. */
const CHARGE = { first: 0.02, factor: 4, mostFactors: 12, halvings: 3 };

/**
 * What the places after this one add at most when it and they must cost what is `left`: each its best option that can
 * be paid, and all together what the Lagrangian of the price limit allows (Geoffrion 1974) at about the best charge,
 * below nothing where the best options would cost too little. Null when it and they cannot add more than `needed`.
 */
export function boundsAfter(descent: Descent, depth: number, left: Range, needed: number): Bounds | null {
  const free = charged(descent, depth, left, 0);
  if (free.all <= needed) return null;
  const side = free.spent > left.max ? 1 : free.spent < left.min ? -1 : 0;
  const keeps = ({ spent }: Charged) => (side > 0 ? spent <= left.max : spent >= left.min);
  let tightest = free;
  let low = 0;
  let high: number = CHARGE.first;
  let bracketed = side === 0;
  for (let tries = 0; !bracketed && tries < CHARGE.mostFactors; tries++) {
    const at = charged(descent, depth, left, side * high);
    if (at.all + 1 <= needed) return null;
    if (at.all < tightest.all) tightest = at;
    bracketed = keeps(at);
    if (!bracketed) low = high;
    if (!bracketed) high *= CHARGE.factor;
  }
  for (let halving = 0; side !== 0 && halving < CHARGE.halvings; halving++) {
    const middle = (low + high) / 2;
    const at = charged(descent, depth, left, side * middle);
    if (at.all + 1 <= needed) return null;
    if (at.all < tightest.all) tightest = at;
    if (keeps(at)) high = middle;
    else low = middle;
  }
  return { plain: free.after, charged: tightest.after, charge: tightest.charge };
}

type Charged = { all: number; after: number; spent: number; charge: number };

/** The bound at one charge: of this place and all after it, of those after it alone, and what its options cost. */
function charged(
  { problem, branch, cheapest, dearest, gains }: Descent,
  depth: number,
  left: Range,
  charge: number,
): Charged {
  const gain = gains[depth] ?? problem.points;
  const { price } = problem;
  let all = charge === 0 ? 0 : charge * (charge > 0 ? left.max : left.min);
  let here = 0;
  let spent = 0;
  for (let place = depth; place < branch.places.length; place++) {
    const future = branch.future[place];
    const afford = left.max - besides(cheapest, depth, place);
    const owe = left.min - besides(dearest, depth, place);
    let top = Number.NEGATIVE_INFINITY;
    let paid = 0;
    for (const option of branch.places[place] ?? []) {
      const cost = price[option] ?? 0;
      if (cost > afford || cost < owe) continue;
      const net = (gain[option] ?? 0) + (future?.[option] ?? 0) - charge * cost;
      if (net <= top) continue;
      top = net;
      paid = cost;
    }
    all += top;
    spent += paid;
    if (place === depth) here = top;
  }
  return { all, after: all - here, spent, charge };
}

/** By sums of a place and all after it: what those from `depth` on sum up to without this one. */
function besides(sums: Float64Array, depth: number, place: number): number {
  return (sums[depth] ?? 0) - ((sums[place] ?? 0) - (sums[place + 1] ?? 0));
}
