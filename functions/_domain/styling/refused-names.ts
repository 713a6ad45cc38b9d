import type { CandidateWish } from '../ports/catalogue.js';
import type { Query } from '../query.js';
import { colours } from '../vocabulary/colours.js';
import { detailWords, ofClothes } from '../vocabulary/details.js';
import { garments } from '../vocabulary/garments.js';
import { plural } from '../vocabulary/match.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { holdsColour, holdsGarment } from './wardrobe.js';

/** What is turned down as names that a database compares. */
export function refusedNames(avoid: Query['avoid']): CandidateWish['avoid'] {
  return {
    colours: coloursWith(avoid.colours),
    categories: [
      ...categoriesWith(avoid.garments),
      ...categoriesOf([...avoid.materials, ...(avoid.details ?? [])]),
    ],
    materials: avoid.materials,
    patterns: avoid.patterns ?? [],
    fits: avoid.fits ?? [],
    ...inTitles(avoid.details?.filter((name) => !ofClothes.has(name))),
    clothes: inTitles(avoid.details?.filter((name) => ofClothes.has(name))),
    words: numbersOf(avoid.words),
    pieces: (avoid.pieces ?? []).map(({ garment, colours, ...features }) => ({
      ...features,
      ...inTitles(features.details),
      categories: categoriesWith([garment]),
      colours: coloursWith(colours),
    })),
  };
}

/** Details by name, and as titles write them. */
function inTitles(details: readonly string[] = []) {
  return { details, titleWords: details.flatMap(detailWords) };
}

/** A word in the singular and in the plural. */
function numbersOf(words: readonly string[] = []): string[] {
  return [
    ...new Set(
      words
        .map((each) => each.replace('&', ' '))
        .flatMap((word) => [word, plural(word), word.replace(/(?<=...)s$/, '')]),
    ),
  ];
}

function coloursWith(words: readonly string[]): string[] {
  const held = colours.filter(({ name }) => words.some((word) => holdsColour(name, word)));
  return [...new Set([...words, ...held.map(({ name }) => name)])];
}

function categoriesOf(features: readonly string[]): string[] {
  return garments
    .filter(({ name }) => features.some((feature) => goesUnsaid(name, feature)))
    .map(({ name }) => name);
}

function categoriesWith(words: readonly string[]): string[] {
  return garments
    .filter(({ name }) => words.some((word) => holdsGarment(name, word)))
    .map(({ name }) => name);
}
