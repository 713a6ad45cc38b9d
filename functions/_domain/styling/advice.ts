import { Changes, onTopOf } from '../changes.js';
import { formatMoney } from '../money.js';
import type { Advice } from '../outfit.js';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import type { Effort } from './bounds.js';
import { cheapestLook, leastBudget } from './cheapest.js';
import { type Choices, type Dressed, dress, piecesOf, rangeOf, totalOf } from './dress.js';
import { limitsOf, violations } from './limits.js';
import { type Relaxation as Asked, type NearMiss, relaxations } from './relaxations.js';
import { changed } from './waive.js';

/** More ways out than these are no help. */
const MOST_ADVICE = 5;
/** Where two things must change at once, of each the first few are tried: six times six outfits to dress. */
const MOST_OF_A_PAIR = 6;
/** Fewer outfits than these are too few to choose from. */
const FEWEST_OUTFITS = 2;

/** The pieces of the outfits that are there already. */
type Taken = readonly (readonly Candidate[])[];

/** Advice with the subject it is about; of one subject only the cheapest is said. */
type Tried = Advice & { readonly subject: string };

/**
 * The cheapest single changes of a wish that would yield an outfit (or another one, where there is only one), each
 * proven by dressing the changed wish, with the exact total of the cheapest outfit it would buy. Where there is no outfit, also two
 * changes neither of which helps alone, and a change with the least budget it needs. Empty when there are outfits to choose from.
 */
export function advise(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  { pool, looks, currency }: Dressed,
  effort: Effort,
): Advice[] {
  if (looks.length >= Math.min(FEWEST_OUTFITS, choices.count)) return [];
  const taken = pool ? looks.map((look) => piecesOf(look, pool)) : [];
  const now: Asked = {
    change: '',
    subject: 'budget',
    ask: {},
    query,
    choices: { ...choices, count: looks.length + 1 },
  };
  const ways = waysFrom(candidates, now, currency);
  const raised = raise(candidates, now, taken, effort);
  const single = [...raised, ...ways.flatMap((way) => attempt(candidates, way, taken, effort))];
  // To one outfit that is there, a second by two changes is no help beside one by a single change.
  if (single.length > 0 && looks.length > 0) return shortList(single, []).map(spoken);
  // A change that helps by itself needs no other beside it.
  const enough = new Set(single.map(({ subject }) => subject));
  const short = ways.filter(({ subject }) => !enough.has(subject));
  const funded = raised.length > 0 ? [] : short.flatMap((way) => raise(candidates, way, taken, effort));
  const far = waysFrom(candidates, now, currency, 2).filter(({ subject }) => !enough.has(subject));
  const pairs = pairsOf(candidates, [...short, ...far], enough, currency);
  const double = [...funded, ...pairs.flatMap((way) => attempt(candidates, way, taken, effort))];
  const triple =
    raised.length + double.length === 0 ? pairs.flatMap((way) => raise(candidates, way, taken, effort)) : [];
  return shortList(single, [...double, ...triple]).map(spoken);
}

/** Of one subject the cheapest, and of all the cheapest; single changes before double ones, the plain raise always. */
function shortList(single: readonly Tried[], double: readonly Tried[]): Tried[] {
  const subjects = new Map<string, Tried>();
  for (const each of [...cheapestFirst(single), ...cheapestFirst(double)])
    if (!subjects.has(each.subject)) subjects.set(each.subject, each);
  const each = [...subjects.values()];
  const raised = each.filter(({ subject }) => subject === 'budget');
  const others = each.filter(({ subject }) => subject !== 'budget').slice(0, MOST_ADVICE - raised.length);
  return cheapestFirst([...raised, ...others]);
}

function cheapestFirst(found: readonly Tried[]): Tried[] {
  return [...found].sort((a, b) => a.total.amount - b.total.amount || (a.change < b.change ? -1 : 1));
}

/** Advice as the outside sees it. */
export function spoken({ change, total, ask }: Tried): Advice {
  return { change, total, ask };
}

/** Every single change of a wish, the budget apart, that lets in a piece which breaks so many limits at most. */
function waysFrom(
  candidates: readonly Candidate[],
  { query, choices }: Asked,
  currency: string,
  most = 1,
): Asked[] {
  const misses = nearMisses(candidates, query, choices, { currency, most });
  return relaxations(candidates, query, choices, misses, limitsOf(query, choices.banned, currency));
}

/** Of the first few changes each with the first few of what then remains to change, and is not `enough` by itself. */
function pairsOf(
  candidates: readonly Candidate[],
  ways: readonly Asked[],
  enough: ReadonlySet<string>,
  currency: string,
): Asked[] {
  const pairs = new Map<string, Asked>();
  for (const first of firstOfEach(ways))
    for (const second of firstOfEach(waysFrom(candidates, first, currency))) {
      if (second.subject === first.subject || enough.has(second.subject)) continue;
      const key = JSON.stringify([first.change, second.change].sort());
      const change = `${first.change} and ${second.change.charAt(0).toLowerCase()}${second.change.slice(1)}`;
      const subject = [first.subject, second.subject].sort().join();
      const ask = { ...first.ask, ...onTopOf(first.ask, second.ask) };
      if (!pairs.has(key)) pairs.set(key, { ...second, change, subject, ask });
    }
  return [...pairs.values()];
}

/** The first few changes, one of every subject before a second of any. */
function firstOfEach(ways: readonly Asked[]): Asked[] {
  const firsts = new Map<string, Asked>();
  for (const way of ways) if (!firsts.has(way.subject)) firsts.set(way.subject, way);
  return [...new Set([...firsts.values(), ...ways])].slice(0, MOST_OF_A_PAIR);
}

/** The pieces that `most` limits keep out, their price apart: a change may be joined with a raise. */
function nearMisses(
  candidates: readonly Candidate[],
  query: Query,
  { banned }: Choices,
  { currency, most }: { readonly currency: string; readonly most: number },
): NearMiss[] {
  const { max: _, ...rest } = query.budget ?? { currency, scope: 'outfit' };
  const open = { ...query, budget: rest };
  const limits = limitsOf(open, banned, currency);
  return candidates.flatMap((piece): NearMiss[] => {
    const broken = violations(piece, open, limits);
    return broken.length <= most ? broken.map((violation) => ({ piece, violation })) : [];
  });
}

/** The wish of a way, dressed as cheaply as can be: advice when it yields an outfit unlike the taken. */
export function attempt(candidates: readonly Candidate[], way: Asked, taken: Taken, effort: Effort): Tried[] {
  const { query, choices } = way;
  const dressed = dress(candidates, query, { ...choices, count: 0 }, effort);
  const { pool, currency } = dressed;
  const unlike = { taken, locked: new Set(choices.locked) };
  const look = cheapestLook(dressed, rangeOf(query), unlike, effort);
  if (pool === null || look === null) return [];
  const promised = piecesOf(look, pool).map(({ id }) => id);
  const ask = Changes.safeParse({ ...way.ask, promised });
  // What a request cannot carry (a size of thirty characters) is no way out.
  if (!ask.success) return [];
  return [{ ...way, total: totalOf(look, pool, currency), ask: ask.data }];
}

/** The least budget that makes a way work, if there is one, tried like any other way. */
function raise(candidates: readonly Candidate[], way: Asked, taken: Taken, effort: Effort): Tried[] {
  const { budget } = way.query;
  const needed = leastBudget(candidates, way.query, way.choices, taken, effort);
  if (needed === null || budget?.max === undefined || needed <= budget.max) return [];
  const [by, to] = [needed - budget.max, needed].map((amount) =>
    formatMoney({ amount, currency: budget.currency }),
  );
  const what = budget.scope === 'item' ? 'the budget for each piece' : 'the budget';
  const first = way.change === '' ? 'Raise' : `${way.change} and raise`;
  const scoped = budget.scope === 'item' ? { scope: budget.scope } : {};
  const raised = { budget: { amount: needed, currency: budget.currency, ...scoped } };
  const query = changed(way.query, raised);
  const ask = { ...way.ask, ...raised };
  const change = `${first} ${what} by ${by} to ${to}`;
  return attempt(candidates, { ...way, ask, query, change }, taken, effort);
}
