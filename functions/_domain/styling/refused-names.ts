import type { CandidateWish, RefusedPiece } from '../ports/catalogue.js';
import type { AvoidedPiece, Query } from '../query.js';
import { colours } from '../vocabulary/colours.js';
import { detailsThatMake, detailWords, ofClothes } from '../vocabulary/details.js';
import { garments } from '../vocabulary/garments.js';
import { plural } from '../vocabulary/match.js';
import { holdsMaterial, materials } from '../vocabulary/materials.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { holdsColour, holdsGarment, kindAround } from './wardrobe.js';

/** What is turned down as names that a database compares. */
export function refusedNames(avoid: Query['avoid']): CandidateWish['avoid'] {
  const { details = [], pieces = [] } = avoid;
  const any = { colours: [], materials: [], patterns: [], fits: [], details: [] };
  const named = [...pieces, ...avoid.garments.map((garment) => ({ ...any, garment }))];
  return {
    colours: coloursWith(avoid.colours),
    categories: [...categoriesWith(avoid.garments), ...categoriesOf([...avoid.materials, ...details])],
    materials: materialsWith(avoid.materials),
    patterns: avoid.patterns ?? [],
    fits: avoid.fits ?? [],
    ...inTitles(details.filter((name) => !ofClothes.has(name))),
    clothes: inTitles(details.filter((name) => ofClothes.has(name))),
    words: numbersOf(avoid.words),
    pieces: [...pieces.map(refusedPiece), ...named.flatMap(refusedByDetails)],
  };
}

function refusedPiece({ garment, colours, ...features }: AvoidedPiece): RefusedPiece {
  return {
    ...features,
    ...inTitles(features.details),
    categories: categoriesWith([garment]),
    colours: coloursWith(colours),
    materials: materialsWith(features.materials),
  };
}

/** What is worn where the garment is, and has what makes it one. */
function refusedByDetails(piece: AvoidedPiece): RefusedPiece[] {
  const [details, around] = [detailsThatMake(piece.garment), kindAround(piece.garment)];
  if (details.length === 0 || around === undefined || piece.details.length > 0) return [];
  return [refusedPiece({ ...piece, garment: around, details: [...details] })];
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

function materialsWith(words: readonly string[]): string[] {
  const held = materials.filter(({ name }) => words.some((word) => holdsMaterial(name, word)));
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
