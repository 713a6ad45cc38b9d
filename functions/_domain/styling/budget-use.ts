import { formatMoney } from '../money.js';
import type { BudgetUse } from '../outfit.js';
import type { Query } from '../query.js';
import type { Effort } from './bounds.js';
import { hundredths } from './breakdown.js';
import { type Dressed, piecesOf, rangeOf, totalOf } from './dress.js';
import { search } from './search.js';

/** Who says 2,000 may think about 2,500, not about 4,000. */
const MOST_MORE = 0.25;

/** How often a cheaper outfit of the same score as shown is looked for; hardly any wish has more. */
const MOST_CHEAPER = 8;

/**
 * What the best outfit leaves of the limit on an outfit, and what a little more of it would buy: the score of the proven
 * best of the same pieces, if it is higher by what is shown of it, for the least money.
 */
export function budgetUse(
  { pool, looks: [best], currency }: Dressed,
  query: Query,
  effort: Effort,
): Pick<BudgetUse, 'left' | 'more'> {
  const { max, min } = rangeOf(query);
  if (pool === null || best === undefined || !Number.isFinite(max)) return {};
  const money = (amount: number) => ({ amount, currency });
  const left = money(max - totalOf(best, pool, currency).amount);
  const within = (most: number) => search(pool.problem, pool.branches, { min, max: most }, effort);
  let better = within(Math.floor(max * (1 + MOST_MORE)));
  if (better === null || hundredths(better.points) <= hundredths(best.points)) return { left };
  const shown = hundredths(better.points);
  for (let tries = 0; tries < MOST_CHEAPER; tries++) {
    const cheaper = within(totalOf(better, pool, currency).amount - 1);
    if (cheaper === null || hundredths(cheaper.points) < shown) break;
    better = cheaper;
  }
  const total = totalOf(better, pool, currency);
  const [from, score] = [best, better].map(({ points }) => hundredths(points) / 100);
  const by = formatMoney(money(total.amount - max));
  const scores = `score ${from?.toFixed(2)} → ${score?.toFixed(2)}`;
  const change = `Raise the budget by ${by} to ${formatMoney(total)}: ${scores}`;
  const promised = piecesOf(better, pool).map(({ id }) => id);
  return {
    left,
    more: { change, total, score: hundredths(better.points) / 100, ask: { budget: total, promised } },
  };
}
