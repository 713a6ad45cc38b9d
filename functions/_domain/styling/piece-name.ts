import type { Candidate, Slot } from '../product.js';
import { garmentNamed } from '../vocabulary/garments.js';

/** What the pieces of a slot are called in a sentence. */
export const slotNames: Readonly<Record<Slot, string>> = {
  top: 'top',
  bottom: 'bottoms',
  onepiece: 'one-piece',
  outerwear: 'outer layer',
  shoes: 'shoes',
  bag: 'bag',
  accessory: 'accessory',
  other: 'piece',
};

/** A piece by its garment. Only the vocabulary's own names are said: anything else would be a source's words. */
export function pieceName({ category, slot }: Candidate): string {
  return garmentNamed(category) ? category : slotNames[slot];
}
