import {
  type Bounds,
  type Branch,
  boundsAfter,
  type Descent,
  type Effort,
  IMPOSSIBLE,
  type Problem,
  type Range,
} from './bounds.js';
import { anyWithin, sumsOf } from './sums.js';
import { tighten } from './tighten.js';

/** The best choice: an option for every place of its branch, and the points of all of them together. */
export type Found = { readonly picks: readonly number[]; readonly points: number };

/**
 * Nodes (choices made so far) that one search visits at most, about 10 µs each: twice the most that all searches for a
 * wish without a least price took together. Only a narrow band of high prices (between 9,800 and 10,000) takes more.
 * Counted, not timed, so that the same wish has the same answer on any machine.
 */
const MOST_NODES = 20_000;

/** Nodes after which a branch is hard. */
const EASY = 1000;

/**
 * The choice with the most points within the price range over all branches, or null when none is found. Exact:
 * depth-first branch and bound (Land and Doig 1960) with the bounds of `bounds.ts`, unless it cuts the effort short;
 * then the best seen by then. Equal points: the first in the order of branches and options.
 */
export function search(
  problem: Problem,
  branches: readonly Branch[],
  range: Range,
  effort: Effort,
): Found | null {
  let best: Found | null = null;
  const open = branches.filter(({ places }) => places.length > 0 && places.every(({ length }) => length > 0));
  const within = (nodes: number, used: (own: Effort) => Found | null) => {
    const own: Effort = { nodes, cut: false };
    const found = used(own);
    effort.nodes -= nodes - own.nodes;
    return { found, cut: own.cut };
  };
  for (const branch of open) {
    const share = Math.floor(Math.min(MOST_NODES, effort.nodes) / open.length);
    const easy = Math.min(share, EASY);
    const plain = within(easy, (own) =>
      descend(descentInto(problem, branch, { range, effort: own, sums: [] }), 0, 0, 0, best),
    );
    best = plain.found;
    if (!plain.cut) continue;
    const hard = within(share - easy, (own) => descendTightly(problem, branch, { range, effort: own }, best));
    best = hard.found;
    if (hard.cut) effort.cut = true;
  }
  return best;
}

/** A descent with closer bounds and with sums: they cost some milliseconds, so that only hard branches have them. */
function descendTightly(
  problem: Problem,
  branch: Branch,
  given: Omit<Given, 'sums'>,
  best: Found | null,
): Found | null {
  const loose = descentInto(problem, branch, { ...given, sums: [] });
  const charge = boundsAfter(loose, 0, given.range, IMPOSSIBLE)?.charge ?? 0;
  const tight = tighten(problem, branch.places, charge);
  const sums = sumsOf(tight.problem, tight.branch.places);
  const found = descend(descentInto(tight.problem, tight.branch, { ...given, sums }), 0, 0, 0, best);
  if (found === null || found === best) return best;
  return { ...found, picks: found.picks.map((pick) => tight.options[pick] ?? -1) };
}

type Given = Pick<Descent, 'range' | 'effort' | 'sums'>;

function descentInto(problem: Problem, branch: Branch, given: Given): Descent {
  const { places } = branch;
  const cheapest = new Float64Array(places.length + 1);
  const dearest = new Float64Array(places.length + 1);
  for (let place = places.length - 1; place >= 0; place--) {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const option of places[place] ?? []) {
      const cost = problem.price[option] ?? 0;
      if (cost < low) low = cost;
      if (cost > high) high = cost;
    }
    cheapest[place] = low + (cheapest[place + 1] ?? 0);
    dearest[place] = high + (dearest[place + 1] ?? 0);
  }
  const gains = places.map((_, depth) => (depth === 0 ? problem.points : new Float64Array(problem.size)));
  return {
    problem,
    branch,
    ...given,
    cheapest,
    dearest,
    gains,
    nets: new Float64Array(problem.size),
    picks: [],
  };
}

/** The best completion of the picks so far (worth `earned`, paid `paid`) that beats `best`, else `best`. */
function descend(
  descent: Descent,
  depth: number,
  earned: number,
  paid: number,
  best: Found | null,
): Found | null {
  const { branch, range, cheapest, gains, picks, effort } = descent;
  if (paid + (cheapest[depth] ?? 0) > range.max) return best;
  const left = { min: range.min - paid, max: range.max - paid };
  const sums = descent.sums[depth];
  if (sums && !anyWithin(sums, left)) return best;
  if (effort.nodes === 0) effort.cut = true;
  if (effort.cut) return best;
  effort.nodes--;
  const places = branch.places.length - depth;
  if (places === 1) return finishOne(descent, earned, paid, best);
  if (places === 2) return finishTwo(descent, earned, paid, best);
  const bounds = boundsAfter(descent, depth, left, (best?.points ?? IMPOSSIBLE) - earned);
  if (bounds === null) return best;
  const { price } = descent.problem;
  let found = best;
  for (const option of promising(descent, bounds, {
    depth,
    paid,
    needed: (best?.points ?? IMPOSSIBLE) - earned,
  })) {
    const needed = (found?.points ?? IMPOSSIBLE) - earned;
    if (found !== best && isHopeless(descent, bounds, { depth, paid, needed }, option)) continue;
    picks[depth] = option;
    advance(descent, depth, option);
    const cost = price[option] ?? 0;
    found = descend(descent, depth + 1, earned + (gains[depth]?.[option] ?? 0), paid + cost, found);
  }
  return found;
}

/** Where a search stands: what the places before this one cost, and what the others must add more than. */
type Step = { readonly depth: number; readonly paid: number; readonly needed: number };

/** Options of a place that may add enough, the most promising at this charge first; of equals the first stays first. */
function promising(descent: Descent, bounds: Bounds, step: Step): readonly number[] {
  const { problem, branch, gains, nets } = descent;
  const [gain, future] = [gains[step.depth], branch.future[step.depth]];
  const open: number[] = [];
  for (const option of branch.places[step.depth] ?? []) {
    if (isHopeless(descent, bounds, step, option)) continue;
    const worth = (gain?.[option] ?? 0) + (future?.[option] ?? 0);
    nets[option] = worth - bounds.charge * (problem.price[option] ?? 0);
    open.push(option);
  }
  return open.sort((a, b) => (nets[b] ?? 0) - (nets[a] ?? 0));
}

/** Whether no choice with this option can add more than needed. */
function isHopeless(
  { problem, branch, range, cheapest, dearest, gains }: Descent,
  bounds: Bounds,
  { depth, paid, needed }: Step,
  option: number,
): boolean {
  const worth = (gains[depth]?.[option] ?? 0) + (branch.future[depth]?.[option] ?? 0);
  if (worth + bounds.plain <= needed) return true;
  const cost = problem.price[option] ?? 0;
  if (paid + cost + (cheapest[depth + 1] ?? 0) > range.max) return true;
  if (paid + cost + (dearest[depth + 1] ?? 0) < range.min) return true;
  // The charged bound is a float: one point of slack keeps rounding from cutting the optimum.
  return worth - bounds.charge * cost + bounds.charged + 1 <= needed;
}

/** Adds to the gains of all later options what they are worth beside the one just chosen. */
function advance({ problem, branch, gains }: Descent, depth: number, option: number): void {
  const { pair, size } = problem;
  const from = gains[depth];
  const to = gains[depth + 1];
  if (from === undefined || to === undefined) return;
  for (let place = depth + 1; place < branch.places.length; place++) {
    for (const other of branch.places[place] ?? [])
      to[other] = (from[other] ?? 0) + (pair[option * size + other] ?? 0);
  }
}

/** The best options of the last two places together, tried without descending further. */
function finishTwo(descent: Descent, earned: number, paid: number, best: Found | null): Found | null {
  const { problem, branch, range, cheapest, dearest, gains, picks } = descent;
  const { pair, price, size } = problem;
  const depth = branch.places.length - 2;
  const gain = gains[depth] ?? problem.points;
  const future = branch.future[depth];
  const [firsts = [], seconds = []] = branch.places.slice(depth);
  let top = IMPOSSIBLE;
  for (const second of seconds) top = Math.max(top, gain[second] ?? 0);
  let most = (best?.points ?? IMPOSSIBLE) - earned;
  let chosen: readonly number[] | null = null;
  for (const first of firsts) {
    const own = gain[first] ?? 0;
    if (own + (future?.[first] ?? 0) + top <= most) continue;
    const spent = paid + (price[first] ?? 0);
    if (spent + (cheapest[depth + 1] ?? 0) > range.max) continue;
    if (spent + (dearest[depth + 1] ?? 0) < range.min) continue;
    const row = first * size;
    for (const second of seconds) {
      const worth = own + (gain[second] ?? 0) + (pair[row + second] ?? 0);
      if (worth <= most) continue;
      const total = spent + (price[second] ?? 0);
      if (total > range.max || total < range.min) continue;
      most = worth;
      chosen = [first, second];
    }
  }
  return chosen === null ? best : { picks: [...picks.slice(0, depth), ...chosen], points: earned + most };
}

/** The best option of an only place. */
function finishOne(
  { problem, branch, range }: Descent,
  earned: number,
  paid: number,
  best: Found | null,
): Found | null {
  let found = best;
  for (const option of branch.places[0] ?? []) {
    const total = paid + (problem.price[option] ?? 0);
    const points = earned + (problem.points[option] ?? 0);
    if (points > (found?.points ?? IMPOSSIBLE) && total <= range.max && total >= range.min)
      found = { picks: [option], points };
  }
  return found;
}
