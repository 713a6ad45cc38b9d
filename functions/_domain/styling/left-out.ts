import { baseSlots, type Candidate } from '../product.js';
import type { Query } from '../query.js';
import { garmentLexicon, garmentNamed } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { listed } from './listed.js';
import { maybeInParts } from './set-parts.js';
import { garmentsOf, isGarment, slotsOfGarment } from './wardrobe.js';

/** What is wanted and not here: worn in no outfit, as a night suit, or not with the rest by grammar or budget. */
export function leftOut(pieces: readonly Candidate[], query: Query): string {
  const { want } = query;
  const never = want.garments.filter((name) => garmentNamed(name)?.slot === 'other');
  const instead = want.garments.filter((name) => {
    const slots = garmentNamed(name) ? slotsOfGarment(name) : [];
    return slots.some((slot) => baseSlots.includes(slot)) && !pieces.some(({ slot }) => slots.includes(slot));
  });
  const accessories = garmentsOf(want.garments, 'accessory');
  const left = accessories.filter((name) => !pieces.some(({ category }) => isGarment(category, name)));
  const missing = [...instead, ...left].filter(
    (name) => !maybeInParts(name, query) && !isOtherChoice(name, pieces, query),
  );
  return [
    ...(never.length > 0 ? [`worn in no outfit of ours, so left out: ${listed(never)}`] : []),
    ...(missing.length > 0 ? [`without the ${listed(missing)}`] : []),
  ].join('; ');
}

/** Of "a saree or a kurta" neither is missing beside the other: an "or", and no "and", stands between them in the wish. */
function isOtherChoice(name: string, pieces: readonly Candidate[], { text, want }: Query): boolean {
  const worn = want.garments.filter((other) => pieces.some(({ category }) => isGarment(category, other)));
  const named = findTerms(text, garmentLexicon);
  const own = named.filter(({ term }) => isGarment(term.name, name));
  const others = named.filter(({ term }) => worn.some((word) => isGarment(term.name, word)));
  return own.some((one) =>
    others.some((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      const between = text.slice(first.end, second.start);
      return /\b(?:or|ya)\b|\//i.test(between) && !/\b(?:and|with|aur|plus|beside)\b|[&+.;]/i.test(between);
    }),
  );
}
