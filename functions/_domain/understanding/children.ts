import { findTerms } from '../vocabulary/match.js';
import type { Span } from './excluded-people.js';
import { childLexicon } from './people-words.js';
import type { Word } from './words.js';

/** Words whose children come along or are gone to: "a beach day with the kids", "me and my kid", "dropping kids". */
const leadingOn =
  /(?:^| )(?:with|(?:drop|dropping|pick|picking|chase|chasing)(?: up)?|(?:me|myself|us|adults|parents) (?:and|aur|n|plus)|me(?= my| our)|(?:wear|go|going|invited) to)(?: (?:my|our|his|her|their|the|a|an))?(?: (?:two|three|\d))?$/;
const goingOn =
  /^(?:(?:ke|k) (?:saath|sath)|drop off|drop offs|(?:and|aur|n|plus) (?:me|myself|i|us|adults|parents))(?: |$)/;

/** Who works with children dresses herself. */
const workingWith =
  /(?:^| )(?:teach|teaching|tutor|coach|nanny|babysit|babysitting)(?: (?:small|little|young))?$/;
/** "My kids' school function", "my baby's naming ceremony": what is a child's own and no clothes is where one goes. */
const clothes =
  /^(?:clothes|clothing|outfits?|looks?|wear|wardrobe|kapde|kapdo|dress|dresses|frock|kurta|shoes|size|fits?|pyjamas|pajamas|costume|sizes)$/;

/** The children of unsaid sex that a wish names as whom it may be for, in order. */
export function childrenNamed(words: readonly Word[]): Span[] {
  const said = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .map(({ word }) => word)
      .join(' ');
  const isHost = (to: number) =>
    words[to - 1]?.possessive && !words.slice(to, to + 4).some(({ word }) => clothes.test(word));
  return findTerms(words, childLexicon).filter(
    ({ from, to }) =>
      !leadingOn.test(said(from - 5, from)) &&
      !workingWith.test(said(from - 3, from)) &&
      !goingOn.test(said(to, to + 2)) &&
      !isHost(to),
  );
}
