import type { Diversity, Outfit } from '../outfit.js';
import { colourNamed } from '../vocabulary/colours.js';
import { FULL } from './weights.js';

/** The diversity contract: what keeps the looks of one answer apart. */
export const diversity = {
  /** Looks that may share a piece; a locked piece is in all of them. */
  outfitsPerProduct: 2,
  /** Looks that may share a top with its bottom, or a onepiece. */
  outfitsPerBase: 1,
  /** Colour families of what is seen first (the onepiece or the top), where the pool has them. */
  leadFamilies: 3,
} as const;

/**
 * Points that every two pieces cost a later look when an earlier one shows them together: a hundredth of the score, so
 * that of looks about as good the one with other pieces comes. Chooses only; no score counts it.
 */
export const REPEATED = FULL / 100;

/** The contract as an answer states it, with the colour families that lead its outfits. */
export function diversityOf(outfits: readonly Outfit[]): Diversity {
  const families = outfits.flatMap(({ items: [lead] }) => colourNamed(lead?.colours[0] ?? '')?.family ?? []);
  return { ...diversity, families: [...new Set(families)] };
}
