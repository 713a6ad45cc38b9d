import { type SQL, sql } from 'drizzle-orm';
import type { CandidateWish } from '../../_domain/ports/catalogue.js';

/** How many pieces of each kind a slot gets; what is weighed against each other is their union. */
export const perSlot = {
  /** Nearest to the wish among everything within the limits. */
  nearest: 16,
  /** Nearest to the wish among what half the budget can buy, since an outfit has at least two pieces. */
  affordable: 24,
  /** Of either kind, how many times as many are looked at exactly after the signs have sorted them. */
  shortlist: 2,
  /** Of the shortlist, how many times as many it takes its colours from. */
  colourful: 6,
  /** Cheapest within the limits whatever the budget: the cheapest outfit, and with it true advice, is among them. */
  cheapest: 4,
  /** Dearest within the limits, where the wish states a least price: the dearest outfit is among them. */
  dearest: 8,
  /** Cheapest that break exactly one limit, for every limit, and exactly two, for every two: what advice can offer. */
  nearMisses: 2,
  farMisses: 1,
};

/**
 * What a piece falls behind for every nearer one of its colour, in signs and in relevance, where the wish names none:
 * words leave the colour open, and by chance all of the nearest may be blue.
 */
export const inColour = { signs: sql.raw('4'), relevance: sql.raw('0.02') };

/** What the dearest piece of a slot may cost; null where there is no limit. */
const dearestAllowed = sql.raw('least(ask.ceiling, w.ceiling)');

/** The nearest of the `pool` within a price, not all of one colour. */
function nearestOf(kind: 'nearest' | 'affordable', within: SQL): SQL {
  const count = perSlot[kind] * perSlot.shortlist;
  return sql`(SELECT ${sql.raw(`'${kind}'`)} AS kind, id FROM (
    SELECT id, apart + ${inColour.signs} * row_number() OVER (PARTITION BY colour ORDER BY apart, id) AS apart FROM (
      SELECT id, apart, colour FROM pool
      WHERE misses = 0 AND ${within} AND price >= coalesce(ask.piece_floor, price)
      ORDER BY apart, id LIMIT ${count * perSlot.colourful}) near) of_colours
    ORDER BY apart, id LIMIT ${count})`;
}

/** The dearest of the `pool` within the limits. */
const dearest = sql`(SELECT 'all', id FROM pool WHERE misses = 0 AND price <= coalesce(${dearestAllowed}, price)
  ORDER BY price DESC, id LIMIT ${perSlot.dearest})`;

/** The cheapest of the `pool` that miss exactly one limit, for every limit, and exactly two, for every two. */
const missing = sql`(SELECT 'all', id FROM (
  SELECT id, bit_count(misses::bit(12)) AS limits, row_number() OVER (PARTITION BY misses ORDER BY price, id) AS nth
  FROM pool WHERE misses > 0) missing
  WHERE limits = 1 AND nth <= ${perSlot.nearMisses} OR limits = 2 AND nth <= ${perSlot.farMisses})`;

/**
 * What a slot's shortlist is taken from its `pool` for, of what this wish has: nearness, a price, a limit to miss, a piece
 * that is kept.
 */
export function picksOf({ ceiling, floor, locked }: CandidateWish, limited: boolean): SQL {
  return sql.join(
    [
      nearestOf('nearest', sql`price <= coalesce(${dearestAllowed}, price)`),
      sql`(SELECT 'all', id FROM pool WHERE misses = 0 ORDER BY price, id LIMIT ${perSlot.cheapest})`,
      ...(ceiling === undefined ? [] : [nearestOf('affordable', sql`price <= least(ask.share, w.ceiling)`)]),
      ...(floor === undefined ? [] : [dearest]),
      ...(limited ? [missing] : []),
      ...(locked.length === 0 ? [] : [sql`(SELECT 'all', id FROM pool WHERE locked)`]),
    ],
    sql` UNION ALL `,
  );
}
