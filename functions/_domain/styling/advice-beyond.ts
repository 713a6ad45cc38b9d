import { onTopOf } from '../changes.js';
import type { Advice } from '../outfit.js';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { advise, attempt, spoken } from './advice.js';
import type { Effort } from './bounds.js';
import { leastBudget } from './cheapest.js';
import { type Choices, dress } from './dress.js';
import { isForChild } from './genders.js';
import { changed } from './waive.js';

/** Nodes that advice on what else to change visits at most. */
const MOST_NODES = 30_000;

/**
 * The advice to a wish in a currency that nothing is sold in (`sold`: nothing that makes such an outfit): the cheapest
 * outfit in the shop's own, or where that alone is not enough, what else to change.
 */
export function adviseCurrency(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  { home: currency, sold }: { readonly home: string; readonly sold: boolean },
): Advice[] {
  const { scope = 'outfit', currency: asked = currency } = query.budget ?? {};
  const effort: Effort = { nodes: MOST_NODES, cut: false };
  const one = { ...choices, count: 1 };
  const lacks = sold ? 'makes such an outfit' : 'is sold';
  const change = `Ask in ${currency}: nothing here ${lacks} in ${asked}`;
  const inCurrency = (amount: number, beside: Pick<Advice, 'change' | 'ask'>) => {
    const ask = { ...beside.ask, budget: { amount, currency, ...(scope === 'item' && { scope }) } };
    const way = { change: beside.change, subject: 'currency', ask, query: changed(query, ask), choices: one };
    return attempt(candidates, way, [], effort).map(spoken);
  };
  const free: Query = { ...query, budget: { max: 0, currency, scope } };
  const needed = leastBudget(candidates, free, one, [], effort);
  if (needed !== null) return inCurrency(needed, { change, ask: {} });
  const { budget: _, ...home } = query;
  const ways = advise(candidates, home, one, dress(candidates, home, one, effort), effort);
  return ways.flatMap((way) =>
    inCurrency(way.total.amount, { change: `${change}. ${way.change}`, ask: way.ask }),
  );
}

/**
 * The advice to a wish for unisex pieces, or for a child's, that cannot be dressed in them: the cheapest outfit of
 * pieces cut for one of the two sexes, or for grown-ups, by its candidates; where that alone is not enough, what else to
 * change, or how much more to spend.
 */
export function adviseCut(candidates: readonly Candidate[], query: Query, choices: Choices): Advice[] {
  const ask = { waive: ['gender'] };
  const effort: Effort = { nodes: Number.POSITIVE_INFINITY, cut: false };
  const child = isForChild(query);
  const change =
    query.gender === 'unisex'
      ? `Allow pieces cut for ${child ? 'girls or boys' : 'women or men'}`
      : "Ask for grown-ups: nothing here makes such an outfit of children's wear";
  const one = { ...choices, count: 1 };
  const cut = (beside?: Advice) => {
    const asks = beside ? { ...ask, ...onTopOf(ask, beside.ask) } : ask;
    const locked = beside?.ask.locked ?? choices.locked;
    const said = beside ? `${change}. ${beside.change}` : change;
    const way = { change: said, subject: 'gender', ask: asks, query: changed(query, asks) };
    return attempt(candidates, { ...way, choices: { ...one, locked } }, [], effort).map(spoken);
  };
  const alone = cut();
  if (alone.length > 0) return alone;
  const within: Effort = { nodes: MOST_NODES, cut: false };
  const wider = changed(query, ask);
  return advise(candidates, wider, one, dress(candidates, wider, one, within), within).flatMap(cut);
}
