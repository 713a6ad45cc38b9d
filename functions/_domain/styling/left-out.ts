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

/** Of "a saree or a kurta" neither is missing beside the other. */
function isOtherChoice(name: string, pieces: readonly Candidate[], query: Query): boolean {
  return choicesIn(query).some(([one, other]) => {
    const [instead] = one === name ? [other] : other === name ? [one] : [];
    return instead !== undefined && pieces.some(({ category }) => isGarment(category, instead));
  });
}

/**
 * The garments of a wish that are choices, by two: an "or", and no "and", stands between them. What is said of an answer
 * depends on it.
 */
export function choicesIn({ text, want }: Pick<Query, 'text' | 'want'>): (readonly [string, string])[] {
  const named = findTerms(text, garmentLexicon);
  const placesOf = (name: string) => named.filter(({ term }) => isGarment(term.name, name));
  const isChoice = (name: string, next: string) =>
    placesOf(name).some(({ end }) =>
      placesOf(next).some(({ start }) => {
        const between = text.slice(end, Math.max(start, end));
        return either.test(between) && !both.test(between);
      }),
    );
  return want.garments.flatMap((name) =>
    want.garments.filter((next) => isChoice(name, next)).map((next) => [name, next] as const),
  );
}
const either = /\b(?:or|ya)\b|\//i;
const both = /\b(?:and|with|aur|plus|beside)\b|[&+.;]/i;
