import { type SQL, sql } from 'drizzle-orm';
import type { CandidateWish } from '../../_domain/ports/catalogue.js';
import { otherGarment } from './candidate-limits.js';

/** How many pieces of each kind a slot gets; what is weighed against each other is their union. */
export const perSlot = {
  /** Nearest to the wish at any price. */
  nearest: 16,
  /** Of these, how many times as many are looked at exactly after the signs have sorted them. */
  shortlist: 2,
  /** Nearest by their signs of every band of prices. */
  band: 5,
  /** Of either kind, how many times as many the colours are taken from. */
  colourful: 6,
  /** Cheapest within the limits whatever the budget: the cheapest outfit, and with it true advice, is among them. */
  cheapest: 4,
  /** Dearest within the limits, where the wish states a least price: the dearest outfit is among them. */
  dearest: 8,
  /**
   * Cheapest that break exactly one limit, for every limit, and exactly two, for every two: what advice can offer. Of other
   * garments than asked for the cheapest of each, since the cheapest trousers are shorts, which go with no kurta.
   */
  nearMisses: 2,
  farMisses: 1,
};

/**
 * What a piece falls behind for every nearer one of its colour, in signs and in relevance, where the wish names none:
 * words leave the colour open, and by chance all of the nearest may be blue.
 */
export const inColour = { signs: sql.raw('4'), relevance: sql.raw('0.02') };

/** What the dearest piece of a slot may cost; null where there is no limit. */
export const dearestAllowed = sql.raw('least(ask.ceiling, w.ceiling)');

/**
 * The band that a product `p` is priced in: half an octave. Bands are the same whatever the budget, which then only
 * takes away what costs too much: what a smaller budget has to choose from, a larger one has too.
 */
export const band = sql.raw('floor(2 * ln(greatest(p.price, 1)::float8) / ln(2::float8))::int');

/** The nearest of every band of the `pool` within the limits, whatever they cost. */
export const near = sql`SELECT band, id, apart, colour FROM (
    SELECT band, id, apart, colour, row_number() OVER (PARTITION BY band ORDER BY apart, id) AS nth
    FROM pool WHERE misses = 0 AND price >= coalesce(ask.piece_floor, price)) banded
  WHERE nth <= ${perSlot.band * perSlot.colourful}`;

/** Of those `near`, the nearest of all or of every band, not all of one colour. */
function nearestOf(kind: 'nearest' | 'band', count: number): SQL {
  const each = kind === 'band' ? sql`band` : sql`true`;
  return sql`(SELECT ${sql.raw(`'${kind}'`)} AS kind, id FROM (
    SELECT id, row_number() OVER (PARTITION BY ${each} ORDER BY apart, id) AS nth FROM (
      SELECT id, band,
        apart + ${inColour.signs} * row_number() OVER (PARTITION BY ${each}, colour ORDER BY apart, id) AS apart
      FROM near) of_colours) ranked
    WHERE nth <= ${count})`;
}

/** The dearest of the `pool` within the limits. */
const dearest = sql`(SELECT 'all', id FROM pool WHERE misses = 0 AND price <= coalesce(${dearestAllowed}, price)
  ORDER BY price DESC, id LIMIT ${perSlot.dearest})`;

/** The cheapest of the `pool` that miss exactly one limit, for every limit, and exactly two, for every two. */
const missing = sql`(SELECT 'all', id FROM (
  SELECT id, bit_count(misses::bit(12)) AS limits, row_number() OVER (PARTITION BY misses ORDER BY price, id) AS nth,
    misses = ${otherGarment} AND row_number() OVER (PARTITION BY misses, category ORDER BY price, id) = 1 AS other
  FROM pool WHERE misses > 0) missing
  WHERE limits = 1 AND (nth <= ${perSlot.nearMisses} OR other) OR limits = 2 AND nth <= ${perSlot.farMisses})`;

/**
 * What a slot's shortlist is taken from its `pool` for, of what this wish has: nearness, a price, a limit to miss, a piece
 * that is kept.
 */
export function picksOf({ floor, locked }: CandidateWish, limited: boolean): SQL {
  return sql.join(
    [
      nearestOf('nearest', perSlot.nearest * perSlot.shortlist),
      nearestOf('band', perSlot.band),
      sql`(SELECT 'all', id FROM pool WHERE misses = 0 ORDER BY price, id LIMIT ${perSlot.cheapest})`,
      ...(floor === undefined ? [] : [dearest]),
      ...(limited ? [missing] : []),
      ...(locked.length === 0 ? [] : [sql`(SELECT 'all', id FROM pool WHERE locked)`]),
    ],
    sql` UNION ALL `,
  );
}
