import type { Candidate, Slot } from '../_domain/product.js';
import type { Query } from '../_domain/query.js';
import type { Range } from '../_domain/styling/bounds.js';
import { outlineOf } from '../_domain/styling/plan.js';
import { type Pool, poolOf } from '../_domain/styling/pool.js';
import { colours } from '../_domain/vocabulary/colours.js';
import { garments } from '../_domain/vocabulary/garments.js';
import { patterns } from '../_domain/vocabulary/patterns.js';
import { styles } from '../_domain/vocabulary/styles.js';

const none = { colours: [], garments: [], materials: [] };
/** What the invented pools are dressed for. */
export const wish: Query = {
  text: 'korean minimal fit for a coffee date under 2000, size M',
  aesthetics: ['korean', 'minimal'],
  occasion: 'date',
  gender: 'women',
  season: 'winter',
  sizes: { any: 'M' },
  budget: { max: 200_000, currency: 'INR', scope: 'outfit' },
  want: { ...none, pieces: [], lookColours: [] },
  avoid: none,
  slots: [],
  unread: [],
  parsedBy: 'rules',
};

/**
 * From what the cheapest outfit costs to four times as much, by the pool: where money is short the best of every place
 * is not the best outfit, and a search has something to do.
 */
export function rangeOf({ problem, branches }: Pool): Range {
  const least = branches.map(({ places }) =>
    places.reduce(
      (sum, options) => sum + Math.min(...options.map((option) => problem.price[option] ?? 0)),
      0,
    ),
  );
  const scarcity = 1 + (3 * (problem.price.reduce((sum, price) => sum + price, 0) % 100)) / 100;
  return { min: 0, max: Math.floor(Math.max(...least.filter(Number.isFinite)) * scarcity) };
}

/** A pool of `width` invented pieces for each of the slots. */
export function poolFor(random: () => number, width: number, slots: readonly Slot[]): Pool {
  const choices = { locked: new Set<string>(), seed: undefined };
  const pool = poolOf(wardrobe(random, width, slots), wish, outlineOf(wish), choices);
  if (pool === null) throw new Error('nothing is locked, so there is a pool');
  return pool;
}

/** Invented pieces of real garments: prices from ₹99, most of them cheap, a third of them without stated sizes. */
export function wardrobe(random: () => number, width: number, slots: readonly Slot[]): Candidate[] {
  const one = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  return slots.flatMap((slot) => {
    const kinds = garments.filter((garment) => garment.slot === slot && garment.gender !== 'men');
    return Array.from({ length: width }, (_, at): Candidate => {
      const { name, occasions, seasons, formality } = one(kinds);
      const colour = one(colours);
      return {
        ...{
          id: `${slot}${at}`,
          source: 'bench',
          externalId: `${at}`,
          title: name,
          brand: '',
          slot,
          category: name,
        },
        ...{
          gender: 'women',
          colours: [colour.name],
          colourFamilies: [colour.family],
          fit: null,
          materials: [],
        },
        pattern: random() < 0.6 ? 'solid' : one(patterns).name,
        price: { amount: 9_900 + Math.floor(300_000 * random() ** 3), currency: 'INR' },
        sizes: random() < 0.3 ? null : ['S', 'M'],
        ...{ availability: 'in_stock', url: null, affiliateUrl: null, asOf: '2025-01-01T00:00:00.000Z' },
        styles: [one(styles).name, one(styles).name],
        ...{ occasions: [...occasions], seasons: [...seasons], formality, relevance: random() * 0.6 },
      };
    });
  });
}
