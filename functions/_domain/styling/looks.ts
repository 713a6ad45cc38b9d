import { baseSlots } from '../product.js';
import { type Branch, type Effort, NEVER, type Problem, type Range } from './bounds.js';
import { diversity, NEARLY_SAME, REPEATED } from './diversity.js';
import { isSameByEye } from './near-shades.js';
import type { Option, Pool } from './pool.js';
import { type Found, search } from './search.js';

/** A chosen outfit: its options in the order of the branch, empty places included. */
export type Look = Found;

type Limits = {
  readonly range: Range;
  readonly count: number;
  readonly locked: ReadonlySet<string>;
  readonly effort: Effort;
  /** Colour families that lead the looks, where the pool has them; one where the lead stands in for the wearer's own. */
  readonly leadFamilies?: number;
};

/** When a look of a new colour family is due, and what the second look leaves to the third. */
type Plan = {
  readonly due: (missing: number, places: number) => boolean;
  readonly second?: { readonly spared: ReadonlySet<number>; readonly families: ReadonlySet<string> };
};
const familiesLast: Plan = { due: (missing, places) => missing >= places };
const familiesFirst: Plan = { due: (missing) => missing > 0 };

/**
 * Up to `count` looks, best first: the proven best one, then each time the proven best that keeps the contract of
 * `diversity.ts` with those before it, less what it repeats of them. Other colour families come last, where they cost
 * the least; where they can no longer be had then (what they need is used up), right after the best look. When the
 * whole base is locked, the pieces around it are not repeated instead. Nothing is proven that cuts the effort short.
 */
export function chooseLooks(pool: Pool, limits: Limits): Look[] {
  const all = familiesOf(pool.branches.flatMap(leads), pool).size;
  const least = Math.min(limits.leadFamilies ?? diversity.leadFamilies, limits.count, all);
  const last = chooseInTurn(pool, limits, familiesLast);
  if (shown(last, pool).size >= least) return ranked(last);
  const first = chooseInTurn(pool, limits, familiesFirst);
  const more = first.length >= last.length && shown(first, pool).size > shown(last, pool).size ? first : last;
  const spared = shown(more, pool).size < least ? spare(pool, limits, first) : undefined;
  return ranked(spared !== undefined && spared.length >= last.length ? spared : more);
}

/**
 * The looks of three families where those of two used up what the third needs: the second look spares some pieces of
 * the best one, or the third's family. Every way to is tried, so that there is none when this finds none.
 */
function spare(pool: Pool, limits: Limits, [best, second]: readonly Look[]): Look[] | undefined {
  if (best === undefined || second === undefined) return undefined;
  const seen = shown([best, second], pool);
  const third = pool.branches.map((branch) => freshLead(branch, pool, seen));
  if (search(pool.problem, third, limits.range, limits.effort) === null) return undefined;
  const pieces = best.picks.slice(1).filter((index) => pool.options[index]?.kind === 'piece');
  for (let ways = 2 ** pieces.length - 1; ways >= 0; ways--) {
    const spared = new Set(pieces.filter((_, at) => ways & (2 ** at)));
    let families: ReadonlySet<string> = new Set();
    for (const _ of ['best', 'other']) {
      const plan: Plan = { ...familiesFirst, second: { spared, families } };
      const three = chooseInTurn(pool, { ...limits, count: diversity.leadFamilies }, plan);
      if (shown(three, pool).size >= diversity.leadFamilies) return chooseInTurn(pool, limits, plan);
      families = shown(three.slice(1, 2), pool);
    }
  }
  return undefined;
}

function ranked(looks: readonly Look[]): Look[] {
  return [...looks].sort((a, b) => b.points - a.points);
}

/** One look after the other, in the order chosen. */
function chooseInTurn(pool: Pool, limits: Limits, { due, second }: Plan): Look[] {
  const { range, count, locked, effort, leadFamilies = diversity.leadFamilies } = limits;
  const looks: Look[] = [];
  const uses = new Map<number, number>();
  const families = new Set<string>();
  const { size } = pool.problem;
  const problem = { ...pool.problem, points: pool.problem.points.slice(), pair: pool.problem.pair.slice() };
  const isLocked = (option: Option | undefined) => option?.kind === 'piece' && locked.has(option.piece.id);
  while (looks.length < count) {
    const left = looks.length === 1 ? second : undefined;
    const gone = (index: number) => spent(uses.get(index) ?? 0) || left?.spared.has(index) === true;
    const open = pool.branches.map((branch) => without(branch, gone));
    const missing = Math.min(leadFamilies, count) - families.size;
    const fresh = open.map((branch) =>
      freshLead(branch, pool, new Set([...families, ...(left?.families ?? [])])),
    );
    const isDue = looks.length > 0 && due(missing, count - looks.length);
    const look = (isDue && search(problem, fresh, range, effort)) || search(problem, open, range, effort);
    if (look === null || looks.some(({ picks }) => picks.join() === look.picks.join())) break;
    looks.push({ ...look, points: worthOf(look.picks, pool.problem) });

    const base = look.picks.filter((index) => isBase(pool.options[index]));
    const frozen = base.every((index) => isLocked(pool.options[index]));
    const [lead, bottom] = base;
    if (lead === undefined) break;
    for (const family of familiesOf([lead], pool)) families.add(family);
    for (const like of sameKind(lead, pool)) problem.points[like] = (problem.points[like] ?? 0) - REPEATED;
    for (const one of base)
      for (const like of alike(one, pool, (a, b) => a === b))
        problem.points[like] = (problem.points[like] ?? 0) - REPEATED;
    const free = look.picks.filter((index) => {
      const option = pool.options[index];
      return option?.kind === 'piece' && !isLocked(option);
    });
    for (const [at, index] of free.entries()) {
      const once = frozen || pool.options[index]?.slot === 'onepiece';
      uses.set(index, (uses.get(index) ?? 0) + (once ? diversity.outfitsPerProduct : 1));
      if (!isBase(pool.options[index])) problem.points[index] = (problem.points[index] ?? 0) - REPEATED;
      for (const other of free.slice(at + 1)) {
        const both = index * size + other;
        problem.pair[both] = (problem.pair[both] ?? 0) - REPEATED;
      }
    }
    if (bottom === undefined || frozen) continue;
    for (const like of alike(bottom, pool, isSameByEye)) {
      const both = lead * size + like;
      problem.pair[both] = (problem.pair[both] ?? 0) - NEARLY_SAME;
    }
    problem.pair[lead * size + bottom] = NEVER;
  }
  return looks;
}

/** What the picks of a look earn by the objective alone, whatever they repeat of other looks. */
export function worthOf(picks: readonly number[], { points, pair, size }: Problem): number {
  return picks.reduce(
    (sum, one, at) =>
      picks
        .slice(at + 1)
        .reduce((all, other) => all + (pair[one * size + other] ?? 0), sum + (points[one] ?? 0)),
    0,
  );
}

/** The colour families that lead looks. */
function shown(looks: readonly Look[], pool: Pool): Set<string> {
  return familiesOf(
    looks.map(({ picks: [lead = -1] }) => lead),
    pool,
  );
}

function leads({ places: [lead = [], ...rest] }: Branch): readonly number[] {
  return rest.every(({ length }) => length > 0) ? lead : [];
}

function spent(uses: number): boolean {
  return uses >= diversity.outfitsPerProduct;
}

function without({ places, future }: Branch, drop: (index: number) => boolean): Branch {
  return { places: places.map((options) => options.filter((index) => !drop(index))), future };
}

function freshLead(
  { places: [lead = [], ...rest], future }: Branch,
  { options }: Pool,
  seen: ReadonlySet<string>,
): Branch {
  const fresh = lead.filter((index) => {
    const family = familyOf(options[index]);
    return family !== undefined && !seen.has(family);
  });
  return { places: [fresh, ...rest], future };
}

/** The options of an option's category: itself, and what is worn in its place. */
function sameKind(index: number, { options }: Pool): number[] {
  const categories = options.map((option) => (option.kind === 'piece' ? option.piece.category : undefined));
  const own = categories[index];
  return own === undefined ? [] : [...categories.keys()].filter((at) => categories[at] === own);
}

/** Those of the same category whose colours are alike. */
function alike(
  index: number,
  pool: Pool,
  areAlike: (one: string | undefined, other: string | undefined) => boolean,
): number[] {
  const mainOf = (at: number) => {
    const option = pool.options[at];
    return option?.kind === 'piece' ? option.piece.colours[0] : undefined;
  };
  return sameKind(index, pool).filter((like) => areAlike(mainOf(like), mainOf(index)));
}

function isBase(option: Option | undefined): boolean {
  return option !== undefined && baseSlots.includes(option.slot);
}

function familyOf(option: Option | undefined): string | undefined {
  return option?.kind === 'piece' ? option.piece.colourFamilies[0] : undefined;
}

function familiesOf(indices: readonly number[], { options }: Pool): Set<string> {
  return new Set(indices.flatMap((index) => familyOf(options[index]) ?? []));
}
