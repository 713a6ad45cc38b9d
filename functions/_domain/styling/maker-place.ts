import type { Slot } from '../product.js';
import type { Query } from '../query.js';
import { partLexicon } from '../understanding/wish-terms.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';

/** What parts a name from a garment that it does not belong to: "puma and a kurta", "nike, blue jeans". */
const parting = /[,.;:!?]|\b(?:with|for|under|below|plus|in|a|an|the|my)\b/i;
/** A name belongs to the garment before such words: "jeans by levis". */
const madeBy = /^\W*(?:(?:by|from|of)(?: the)?(?: brand)?\W*)?$/i;

/** A text or a name as they are compared: "Levi's" are Levis. */
export const plain = (name: string): string => name.toLowerCase().replaceAll(/['’]/g, '');

type Head = { readonly slot: Slot; readonly start: number; readonly end: number };

/** Where garments stand in a wish, by the wish: every name in it asks. */
const headsIn = new WeakMap<Pick<Query, 'text'>, readonly Head[]>();

function headsOf(query: Pick<Query, 'text'>): readonly Head[] {
  const known = headsIn.get(query);
  if (known) return known;
  const text = plain(query.text);
  const heads = [...findTerms(text, garmentLexicon), ...findTerms(text, partLexicon)]
    .map(({ term: { slot }, start, end }) => ({ slot, start, end }))
    .filter(({ slot }) => slot !== 'other')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  headsIn.set(query, heads);
  return heads;
}

/** The place of the garment that a name stands at: "puma shoes", "nike or adidas sneakers", "a shirt from zara". */
export function placeOfName(query: Pick<Query, 'text'>, name: string): Slot | undefined {
  const text = plain(query.text);
  const words = plain(name).split(/[^\p{L}\p{N}]+/u);
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'u',
  ).exec(text);
  if (found === null) return undefined;
  const [from, to] = [found.index, found.index + found[0].length];
  const heads = headsOf(query);
  const next = heads.find(({ start }) => start >= to);
  if (next && !parting.test(text.slice(to, next.start))) return next.slot;
  const before = heads.findLast(({ end }) => end <= from);
  return before && madeBy.test(text.slice(before.end, from)) ? before.slot : undefined;
}
