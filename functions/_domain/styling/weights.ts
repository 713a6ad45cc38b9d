import type { Slot } from '../product.js';

/**
 * The objective. An outfit scores 0 to 1, counted in integer points (`FULL` = 1) so that sums are exact:
 *
 *   score = PIECE_SHARE × Σ place weight × mean of what its piece is worth alone     (`pieceWeights`)
 *         + PAIR_SHARE  × Σ pair weight  × mean of what two pieces are worth together (`pairWeights`)
 *
 * Place weights add up to 1 over all places of the plan, pair weights (products of place weights) likewise. A part
 * that the wish gives no ground for (no occasion stated, no seed) is left out of its mean. Of a piece alone:
 *
 *   relevance          how close retrieval found it to the words of the wish
 *   occasion           made for the stated occasion, or favoured or shunned by it       (`taste.ts`)
 *   formality          as dressed up as the occasion asks, and in colours as quiet      (`taste.ts`)
 *   season             worn in the stated season                                        (`taste.ts`)
 *   style              of the stated aesthetic, by tag or by its looks                  (`taste.ts`)
 *   colour, material   as wanted, or as the day has it; a colour also as it goes with what the wearer has
 *                      (`colour-worth.ts`, `taste.ts`, `day-colours.ts`)
 *   size               known to be sold in the stated size                              (`sizes.ts`)
 *   richness           clothes rather dear, for a bride or where a least price is stated  (`piece-worth.ts`)
 *   thrift             rather cheap, where the wish says so                                (`piece-worth.ts`)
 *   value              price use: how far reduced from its list price                   (`piece-worth.ts`)
 *   variety            chance, with a seed only                                         (`piece-worth.ts`)
 *
 * Of two pieces together:
 *
 *   harmony            their colours in OKLCH, a perceptual space: neutrals with contrast, one accent, no clash
 *                      (`harmony.ts`); of a man's belt, shoes and suit the leather (`leather.ts`)
 *   agreement          equally dressed up                                               (`pair-worth.ts`)
 *   pattern            at most one                                                      (`pair-worth.ts`)
 *   coherence          of styles that live in peace, and of one world, ethnic or western (`pair-worth.ts`)
 *   level              price use: of one price level                                    (`pair-worth.ts`)
 *   cloth              of like weight, the outer layer heavier                          (`cloth.ts`)
 *   together           a learned prior: garments that people wear together              (`worn-together.ts`)
 *
 * An optional place may stay empty: it then earns `emptyWorth` of its own and its pairs' points (`restraint`), so a
 * poor or clashing piece is worse than none. A onepiece holds the places of top and bottom and their pair. No part
 * knows the budget, not even those of price: money can only widen the choice, and more never lowers the best score.
 */
export const FULL = 1_000_000;

export const PIECE_SHARE = 0.6;
export const PAIR_SHARE = 1 - PIECE_SHARE;

/** How much of the look a place carries; only ratios matter. */
export const placeWeights = {
  onepiece: 50,
  top: 25,
  bottom: 25,
  outerwear: 12,
  shoes: 20,
  bag: 9,
  accessory: 4,
  other: 0,
} as const satisfies Record<Slot, number>;

/** What a piece is worth alone. */
export const pieceWeights = {
  /** How close retrieval found it to the words of the wish. */
  relevance: 30,
  /** Made for the stated occasion. */
  occasion: 16,
  /** As dressed up as the occasion asks. */
  formality: 10,
  /** Worn in the stated season. */
  season: 14,
  /** Of the stated aesthetic. */
  style: 16,
  /** In a wanted colour; others in a colour that goes with anything. */
  colour: 14,
  /** Known to be sold in the stated size: heavy, so that pieces of unknown size come after those that fit. */
  size: 40,
  /** Of a wanted material, as far as materials are stated. */
  material: 10,
  /** Dear clothes, for who must spend: the price is to be theirs, not that of a watch. */
  richness: 60,
  /** Cheap, for a wish that says so: four times the price weighs as much as most of the relevance. */
  thrift: 120,
  /** Reduced from its list price; a tie-breaker between equals. */
  value: 3,
  /** With a seed only: shuffles near-ties, at most this much. */
  variety: 3,
} as const;
export type PiecePart = keyof typeof pieceWeights;
export const pieceParts = [
  ...(['relevance', 'occasion', 'formality', 'season', 'style'] as const),
  ...(['colour', 'size', 'material', 'richness', 'thrift', 'value', 'variety'] as const),
] satisfies PiecePart[];

/** What two pieces are worth together; of 100. What the eye sees first counts most, what was learned elsewhere least. */
export const pairWeights = {
  harmony: 31,
  agreement: 19,
  pattern: 12,
  coherence: 15,
  /** No watch at fifteen times the shirt. Prices are measured by each other, never by the budget. */
  level: 13,
  cloth: 4,
  /** Learned from another continent's women: it decides between what the other parts find equal. */
  together: 6,
} as const;
export type PairPart = keyof typeof pairWeights;
export const pairParts = [
  ...(['harmony', 'agreement', 'pattern', 'coherence', 'level'] as const),
  ...(['cloth', 'together'] as const),
] satisfies PairPart[];

/**
 * What pieces of one price level cost by slot, as ratios: the medians of a large Indian catalogue, in thousands of
 * rupees. A onepiece also holds the place of a second piece.
 */
export const levelPrices = {
  onepiece: 1.25,
  top: 0.75,
  bottom: 1,
  outerwear: 1.65,
  shoes: 1.5,
  bag: 1.4,
  accessory: 1,
  other: 1,
} as const satisfies Record<Slot, number>;

/** Every part of a breakdown; `restraint` are the points of places better left empty. */
export const parts = [...pieceParts, ...pairParts, 'restraint'] as const;
export type Part = (typeof parts)[number];

/** What an empty optional place earns of its full points. Bare feet are all but a fault; a bag is a choice. */
export const emptyWorth: Partial<Record<Slot, number>> = {
  shoes: 0.1,
  bag: 0.35,
  outerwear: 0.4,
  accessory: 0.4,
};

/** A onepiece is its own top and bottom: what that pair is worth, a little below a perfect match. */
export const ONENESS = 0.9;
