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

/** What ethnic jewellery is called one by one. */
const jewel = /\b(?:nose (?:pin|ring|stud)|anklet|payal|maang tikka|matha patti|waist chain|hand chain)s?\b/i;

/** A piece by its garment. Only the vocabulary's own names are said: anything else would be a source's words. */
export function pieceName({ category, slot, title }: Candidate): string {
  const told = category === 'ethnic jewellery' ? jewel.exec(title)?.[0].toLowerCase() : undefined;
  return told ?? (garmentNamed(category) ? category : slotNames[slot]);
}
