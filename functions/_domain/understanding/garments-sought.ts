import { garmentIn } from '../attributes/garment.js';
import type { Occasion } from '../product.js';
import { colourLexicon } from '../vocabulary/colours.js';
import { garmentLexicon, garments } from '../vocabulary/garments.js';
import { hypernymLexicon } from '../vocabulary/hypernyms.js';
import { findTerms } from '../vocabulary/match.js';
import { stopWords } from './stop-words.js';
import type { Word } from './words.js';

/** A run of words that names garments; `tellsLook`: its words may also say what the garment is like, `silk saree`. */
type Span = { readonly from: number; readonly to: number; readonly tellsLook: boolean };

/** What a search is for. Words for many kinds name no garment, and have the categories under them. */
export type Sought = {
  readonly garment: string | null;
  readonly categories: readonly string[];
  /** What is worn in the same places or used in the same way: looked at where the catalogue has none of `categories`. */
  readonly alike: readonly string[];
  readonly spans: readonly Span[];
  /** What its name says it is worn for. */
  readonly occasions: readonly Occasion[];
};

/** Kinds that are a wider one for a party: who looks for a cocktail dress may as well find any dress for one. */
const forParties: ReadonlyMap<string, string> = new Map([
  ['party dress', 'dress'],
  ['party shirt', 'shirt'],
]);

/**
 * The garments that a search is for, read as a title is, so that a title finds its own product. A garment beats a word
 * for many kinds, except where both are the same words: `shoes` are all shoes, `sports shoes` are not all of them.
 */
export function garmentsSought(text: string, words: readonly Word[]): Sought {
  const wide = findTerms(words, hypernymLexicon);
  const close = findTerms(words, garmentLexicon);
  const own = close.filter(({ from, to }) => !wide.some((other) => other.from <= from && to <= other.to));
  // Nothing but a colour is looked for as one: `cream` alone is no moisturiser.
  const said = words.filter(({ word }) => !stopWords.has(word));
  const plain =
    own.length === 0 && findTerms(said, colourLexicon).some(({ from, to }) => to - from === said.length);
  const garment = !plain && (own.length > 0 || wide.length === 0) ? garmentIn(text, words) : undefined;
  if (garment === undefined) {
    const held = wide.map(({ term }) => term.categories);
    const both = allOf(held);
    // Ethnic footwear is both at once; bags and shoes are one or the other.
    const categories = held.length > 1 && both === held[0] ? [...new Set(held.flat())] : both;
    return {
      garment: null,
      categories,
      alike: alikeTo(categories),
      spans: wide.map(({ from, to }) => ({ from, to, tellsLook: false })),
      occasions: [],
    };
  }
  const { name, slot } = garment;
  const kind = forParties.get(name) ?? name;
  // Satin alone is for no party.
  const satin = kind === 'shirt' && words.some(({ word }) => word === 'satin');
  const categories = allOf([
    garments.filter((one) => one.name === kind || one.kinds.includes(kind)).map((one) => one.name),
    ...wide.map(({ term }) => term.categories),
  ]);
  return {
    garment: satin ? kind : name,
    categories,
    alike: alikeTo(categories),
    spans: [...close, ...wide].map(({ from, to }) => ({ from, to, tellsLook: slot !== 'other' })),
    occasions: kind === name || satin ? [] : ['party'],
  };
}

/** What is in the first list and, as far as anything is, in each of the others too. */
function allOf([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return others.reduce((held, other) => {
    const both = held.filter((name) => other.includes(name));
    return both.length > 0 ? both : held;
  }, first);
}

/** Beside the categories, what is worn in the same place and is of the same narrowest kind: no watch passes for a ring. */
function alikeTo(categories: readonly string[]): string[] {
  const known = garments.filter(({ name }) => categories.includes(name));
  const kinds = new Set(
    known.flatMap(({ name, kinds: [kind = name] }) => (kind === 'accessories' ? [] : [kind])),
  );
  const slots = new Set(known.map(({ slot }) => slot));
  return garments
    .filter(
      (one) =>
        categories.includes(one.name) ||
        (slots.has(one.slot) && [one.name, ...one.kinds].some((kind) => kinds.has(kind))),
    )
    .map(({ name }) => name);
}
