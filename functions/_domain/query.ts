import * as z from 'zod';
import { Currency } from './money.js';
import { Gender, Occasion, Season, Slot } from './product.js';

/**
 * A stated spending limit in minor units; `scope: item` means each piece, not the whole outfit. `each`: what any piece
 * may cost beside a limit on the outfit, `garments`: what pieces of a garment or kind may, in "sneakers under 2k, total 5k".
 * `together`: the limit on so many outfits together, of which `max` is the share of one.
 */
export const Budget = z.object({
  max: z.int().min(0).optional(),
  min: z.int().min(0).optional(),
  currency: Currency,
  scope: z.enum(['outfit', 'item']),
  each: z.int().min(0).optional(),
  garments: z.array(z.object({ garment: z.string(), max: z.int().min(0) })).optional(),
  together: z.object({ max: z.int().min(0), outfits: z.int().min(2) }).optional(),
});
export type Budget = z.infer<typeof Budget>;

/** Sizes as the shopper states them; `any` holds for every garment that has no size of its own here. */
export const Sizes = z.object({
  any: z.string().optional(),
  top: z.string().optional(),
  bottom: z.string().optional(),
  shoes: z.string().optional(),
});
export type Sizes = z.infer<typeof Sizes>;

/** How old the wearer is, in years, from the one to the other. */
export const Age = z.object({ low: z.number().min(0), high: z.number().min(0) });
export type Age = z.infer<typeof Age>;

/** `6`, `6 to 7`; what is no whole number of years in months: `8 months`, `0 to 3 months`. */
export function ageWords({ low, high }: Age): string {
  const inYears = Number.isInteger(low) && Number.isInteger(high) && high > 0;
  const [from, to] = inYears ? [low, high] : [low, high].map((years) => Math.round(years * 12));
  return `${from === to ? from : `${from} to ${to}`}${inYears ? '' : ' months'}`;
}

const Features = z.object({
  /** Canonical colour names or families. */
  colours: z.array(z.string()),
  /** Canonical garment categories of the vocabulary. */
  garments: z.array(z.string()),
  materials: z.array(z.string()),
});

/** A garment that is wanted with colours or materials of its own; it must show one of each that is stated. */
export const WantedPiece = z.object({
  garment: z.string(),
  colours: z.array(z.string()),
  materials: z.array(z.string()),
});
export type WantedPiece = z.infer<typeof WantedPiece>;

/** All that is wanted, and of what: a colour or material in neither `pieces` nor `lookColours` is a mere liking. */
const Wanted = Features.extend({
  /** The same garment may stand twice: blue jeans or black ones. */
  pieces: z.array(WantedPiece),
  /** Those of `colours` that the look as a whole must show. */
  lookColours: z.array(z.string()),
  /** Every piece must show one of `lookColours`, but for what is gold or silver: "all black". */
  wholeLook: z.literal(true).optional(),
  /** Shades of `colours` that nothing answered, so that pieces and look are held to the shades next to them as well. */
  nearest: z.array(z.string()).optional(),
  /** Canonical details of the vocabulary, such as `v neck`, that are liked; absent where there is none. */
  details: z.array(z.string()).optional(),
  /** Makers whose pieces are liked, in lower case; absent where none of the catalogue's is named. */
  makers: z.array(z.string()).optional(),
});

/** Pieces of a garment that are turned down for what they are like: those that show one of each that is stated. */
export const AvoidedPiece = WantedPiece.extend({
  patterns: z.array(z.string()),
  fits: z.array(z.string()),
  /** Canonical details of the vocabulary, such as `sleeveless`. */
  details: z.array(z.string()),
});
export type AvoidedPiece = z.infer<typeof AvoidedPiece>;

/** Lists without an entry are absent. Wanted patterns and fits are among the aesthetics. */
const Avoided = Features.extend({
  patterns: z.array(z.string()).optional(),
  fits: z.array(z.string()).optional(),
  details: z.array(z.string()).optional(),
  /** Words of no vocabulary, most often a maker's name, that neither brand nor title may hold. */
  words: z.array(z.string()).optional(),
  /** What is turned down of one garment only: "no black shoes" refuses neither black shirts nor white shoes. */
  pieces: z.array(AvoidedPiece).optional(),
});

/** A wish, understood. Every stated limit is here or, when not understood, its words are in `unread`. */
export const Query = z.object({
  text: z.string(),
  aesthetics: z.array(z.string()),
  occasion: Occasion.optional(),
  /** What the words call the occasion, where that is not its name: `brunch`, for a date. In an answer only. */
  occasionSaid: z.string().optional(),
  /** What is dressed for in a way of its own, and who one is there, by their names in the vocabulary: `haldi`, `bride`. */
  events: z.array(z.string()).optional(),
  gender: Gender.optional(),
  season: Season.optional(),
  /** A child's clothes that are sold by years are held to it; it is no size, and of grown-ups it says nothing. */
  age: Age.optional(),
  /** It is for a child of whom neither one sex nor an age is said: girls' wear or boys'. */
  child: z.literal(true).optional(),
  sizes: Sizes,
  budget: Budget.optional(),
  /** Rather cheap than dear, where a wish says so without an amount: a liking, no limit. */
  price: z.literal('low').optional(),
  want: Wanted,
  avoid: Avoided,
  /**
   * What the wearer has, and the colours of the rest go with: turned down in `avoid`, but for a dress, a top or a bottom,
   * which no outfit can do without: its like stands in for it. `others`: it is somebody else's, that she is to match.
   */
  owned: z.array(WantedPiece.extend({ others: z.literal(true).optional() })).optional(),
  /** How many outfits are asked for, where the wish says so. */
  count: z.int().min(2).max(6).optional(),
  /** The slots asked for by name; empty means a whole outfit. */
  slots: z.array(Slot),
  /** Words of the wish that nothing understood, in order. */
  unread: z.array(z.string()),
  parsedBy: z.enum(['rules', 'openai']),
});
export type Query = z.infer<typeof Query>;
