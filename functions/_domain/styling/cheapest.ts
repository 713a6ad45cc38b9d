import type { Candidate } from '../product.js';
import type { Budget, Query } from '../query.js';
import { branchOf, type Effort, NEVER, type Range } from './bounds.js';
import { type Choices, type Dressed, dress, rangeOf, totalOf } from './dress.js';
import type { Look } from './looks.js';
import { search } from './search.js';

/**
 * The least budget, in minor units, under which the wish has an outfit whose base is none of the taken ones (where it
 * is locked: with nothing else of theirs); null when no money buys one. Exact: for a whole outfit the cheapest is searched for, for each piece the prices are halved.
 */
export function leastBudget(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  taken: readonly (readonly Candidate[])[],
  effort: Effort,
): number | null {
  const { budget } = query;
  if (budget?.max === undefined) return null;
  if (budget.scope === 'item') return leastForEach(candidates, query, budget, choices, effort);
  const { max: _, ...open } = budget;
  const free = { ...query, budget: open };
  const dressed = dress(candidates, free, { ...choices, count: 0 }, effort);
  const look = cheapestLook(dressed, rangeOf(free), { taken, locked: new Set(choices.locked) }, effort);
  return look === null || dressed.pool === null ? null : totalOf(look, dressed.pool, dressed.currency).amount;
}

type Unlike = {
  readonly taken: readonly (readonly Candidate[])[];
  readonly locked: ReadonlySet<string>;
};

/**
 * The cheapest outfit whose base is none of the taken ones, by the search that finds the best: prices as points below
 * nothing. Null when no outfit is within the range.
 */
export function cheapestLook(
  { pool }: Dressed,
  range: Range,
  { taken, locked }: Unlike,
  effort: Effort,
): Look | null {
  if (pool === null) return null;
  const { problem, options, branches } = pool;
  const points = problem.price.map((price) => -price);
  const pair = problem.pair.map((worth) => (worth === NEVER ? NEVER : 0));
  const indexOf = new Map(
    options.map((option, index) => [option.kind === 'piece' ? option.piece.id : '', index]),
  );
  const gone = new Set<number>();
  for (const pieces of taken) {
    const [lead, bottom] = pieces.map(({ id }) => indexOf.get(id));
    if (lead === undefined) continue;
    const baseSize = pieces[1]?.slot === 'bottom' ? 2 : 1;
    if (pieces.slice(0, baseSize).every(({ id }) => locked.has(id))) {
      for (const { id } of pieces.slice(baseSize)) if (!locked.has(id)) gone.add(indexOf.get(id) ?? -1);
      continue;
    }
    if (bottom !== undefined && pieces[1]?.slot === 'bottom') pair[lead * problem.size + bottom] = NEVER;
    else gone.add(lead);
  }
  const priced = { ...problem, points, pair };
  const open = branches.map(({ places }) =>
    branchOf(
      priced,
      places.map((options) => options.filter((index) => !gone.has(index))),
    ),
  );
  return search(priced, open, range, effort);
}

/** The least limit for each piece, found among the prices above the stated one. */
function leastForEach(
  candidates: readonly Candidate[],
  query: Query,
  budget: Budget,
  choices: Choices,
  effort: Effort,
): number | null {
  const above = candidates.map(({ price }) => price.amount).filter((amount) => amount > (budget.max ?? 0));
  const prices = [...new Set(above)].sort((a, b) => a - b);
  const enough = (max: number) =>
    dress(candidates, { ...query, budget: { ...budget, max } }, choices, effort).looks.length >=
    choices.count;
  let low = 0;
  let high = prices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (enough(prices[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return prices[low] ?? null;
}
