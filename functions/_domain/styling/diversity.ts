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
 * What a later look pays for each earlier one that begins with the same kind of garment, for a garment of its base in
 * the same colour, for shoes, a bag or an accessory that one shows, and for every two pieces that one shows together: a hundredth of the score, so that of looks about
 * as good the one that is new comes. It only chooses; no score counts it.
 */
export const REPEATED = FULL / 100;

/**
 * What a look pays for a top beside another bottom of the kind and colour that it was shown with before: a white churidar and
 * an off-white one make one look of a kurta, unless there is hardly anything else to wear.
 */
export const NEARLY_SAME = 10 * REPEATED;

/** The contract as an answer states it, with the colour families that lead its outfits. */
export function diversityOf(outfits: readonly Outfit[]): Diversity {
  const families = outfits.flatMap(({ items: [lead] }) => colourNamed(lead?.colours[0] ?? '')?.family ?? []);
  return { ...diversity, families: [...new Set(families)] };
}
