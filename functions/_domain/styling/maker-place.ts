import type { Slot } from '../product.js';
import type { Query } from '../query.js';
import { partLexicon } from '../understanding/wish-terms.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';

/** What parts a name from a garment that it does not belong to: "puma and a kurta", "nike, blue jeans". */
const parting = /[,.;:!?]|\b(?:with|for|under|below|plus|in|a|an|the|my)\b/i;
/** A name belongs to the garment before such words: "jeans by levis". */
const madeBy = /^\W*(?:(?:by|from|of)(?: the)?(?: brand)?\W*)?$/i;

/** The place of the garment that a name stands at: "puma shoes", "nike or adidas sneakers", "a shirt from zara". */
export function placeOfName({ text }: Pick<Query, 'text'>, name: string): Slot | undefined {
  const plain = text.toLowerCase().replaceAll(/['’]/g, ' ');
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'u',
  ).exec(plain);
  if (found === null) return undefined;
  const [from, to] = [found.index, found.index + found[0].length];
  const heads = [...findTerms(plain, garmentLexicon), ...findTerms(plain, partLexicon)]
    .filter(({ term }) => term.slot !== 'other')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const next = heads.find(({ start }) => start >= to);
  if (next && !parting.test(plain.slice(to, next.start))) return next.term.slot;
  const before = heads.findLast(({ end }) => end <= from);
  return before && madeBy.test(plain.slice(before.end, from)) ? before.term.slot : undefined;
}
