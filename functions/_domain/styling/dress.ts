import type { Money } from '../money.js';
import { baseSlots, type Candidate } from '../product.js';
import type { Query } from '../query.js';
import type { Effort, Range } from './bounds.js';
import { limitsOf, violations } from './limits.js';
import { chooseLooks, type Look } from './looks.js';
import { stoodIn } from './own-piece.js';
import { outlineOf } from './plan.js';
import { type Pool, poolOf } from './pool.js';

/** What may change between two answers to one wish. */
export type Choices = {
  /** How many outfits at most. */
  readonly count: number;
  /** Product ids that every outfit has, and that none has. */
  readonly locked: readonly string[];
  readonly banned: readonly string[];
  /** Shuffles near-ties; the same seed shuffles alike. */
  readonly seed?: number;
};

export type Dressed = {
  /** Null when the locked pieces cannot be worn together or break a limit. */
  readonly pool: Pool | null;
  readonly looks: readonly Look[];
  /** The pieces that keep every limit. */
  readonly pieces: readonly Candidate[];
  readonly currency: string;
};

/** Dresses a wish from its candidates: those that keep every limit are searched for the best looks. */
export function dress(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  effort: Effort = { nodes: Number.POSITIVE_INFINITY, cut: false },
): Dressed {
  const currency = query.budget?.currency ?? commonestCurrency(candidates);
  const limits = limitsOf(query, choices.banned, currency);
  const locked = new Set(choices.locked);
  const allowed = unique(candidates).filter((candidate) => violations(candidate, query, limits).length === 0);
  const pieces = distinct(allowed, locked);
  const kept = pieces.filter(({ id }) => locked.has(id)).length === locked.size;
  const pool = kept ? poolOf(pieces, query, outlineOf(query), { locked, seed: choices.seed }) : null;
  // Who has a black dress wants to see it in black each time.
  const inOneColour = baseSlots.some((slot) => slot !== 'bottom' && stoodIn(query, slot)?.colours.length);
  const looks =
    pool === null
      ? []
      : chooseLooks(pool, {
          ...{ range: rangeOf(query), count: choices.count, locked, effort },
          ...(inOneColour && { leadFamilies: 1 }),
        });
  return { pool, looks, pieces, currency };
}

/** The pieces of a look, those of the base first. */
export function piecesOf({ picks }: Look, { options }: Pool): Candidate[] {
  return picks.flatMap((index) => {
    const option = options[index];
    return option?.kind === 'piece' ? [option.piece] : [];
  });
}

/** What a look costs, exactly. */
export function totalOf({ picks }: Look, { problem }: Pool, currency: string): Money {
  return { amount: picks.reduce((sum, index) => sum + (problem.price[index] ?? 0), 0), currency };
}

/** What a whole outfit may cost; a budget for each piece limits no sum. */
export function rangeOf({ budget }: Query): Range {
  if (budget === undefined || budget.scope === 'item') return { min: 0, max: Number.POSITIVE_INFINITY };
  return { min: budget.min ?? 0, max: budget.max ?? Number.POSITIVE_INFINITY };
}

/** One answer has one currency. */
function commonestCurrency(candidates: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  for (const { price } of candidates) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  const ranked = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? 'INR';
}

/** A product that was found twice counts once, as relevant as it was found at best. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byId.get(candidate.id);
    if (known === undefined || candidate.relevance > known.relevance) byId.set(candidate.id, candidate);
  }
  return [...byId.values()];
}

/** Sold under two ids it is one product still: a locked one stays, else the first by id. */
function distinct(pieces: readonly Candidate[], locked: ReadonlySet<string>): Candidate[] {
  const rank = ({ id }: Candidate) => `${locked.has(id) ? 0 : 1} ${id}`;
  const first = new Map<string, Candidate>();
  for (const piece of pieces) {
    const same = sameness(piece);
    const known = first.get(same);
    if (known === undefined || rank(piece) < rank(known)) first.set(same, piece);
  }
  const stays = new Set(first.values());
  return pieces.filter((piece) => locked.has(piece.id) || stays.has(piece));
}

/** Equal for what a shopper takes for the same product; one title in two colours is two. */
function sameness({ source, brand, title, category, price, colours }: Candidate): string {
  const words = [source, brand, title, category, ...colours].map((word) => word.trim().toLowerCase());
  return JSON.stringify([price.amount, ...words]);
}
