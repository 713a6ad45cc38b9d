import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { coldSeasons } from '../vocabulary/seasons.js';
import { isGarment, worldOf } from './wardrobe.js';

/** Whether an accessory is for another day: a woollen scarf out of the cold, or a watch for the gym at a wedding. */
export function isOddAccessory(piece: Candidate, query: Query): boolean {
  if (piece.slot !== 'accessory') return false;
  if (isWarm(piece)) return !isCold(query);
  return isOfGadgets(piece) && dressedUp.test(query.occasion ?? '');
}

/** What is for winter by its kind, and scarves that are knitted; a pashmina is for a wedding as well. */
function isWarm({ category, materials, title }: Candidate): boolean {
  if (isGarment(category, 'winter wear')) return true;
  if (!isGarment(category, 'scarf') || worldOf(category) === 'ethnic') return false;
  return materials.some((name) => knitted.has(name)) || /\b(?:wool|acrylic)/i.test(title);
}
const knitted: ReadonlySet<string> = new Set(['wool', 'acrylic', 'fleece']);

/** Where no season is named, it may be on an everyday or on a trip. */
function isCold({ occasion = 'casual', season }: Query): boolean {
  return season === undefined ? /^(?:casual|travel)$/.test(occasion) : coldSeasons.has(season);
}

/** Where a watch is jewellery. */
const dressedUp = /^(?:party|wedding|festive|formal)$/;

/** A watch that one calls by or trains with. */
function isOfGadgets({ category, title }: Candidate): boolean {
  return (
    category === 'watch' && /\b(?:smart|calling|fitness|activity|digital|silicone|g-shock)\b/i.test(title)
  );
}
