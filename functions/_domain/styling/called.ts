import { type Candidate, clothesSlots, type Slot } from '../product.js';
import type { Query } from '../query.js';
import { stopWords } from '../understanding/stop-words.js';
import { colourLexicon } from '../vocabulary/colours.js';
import { detailLexicon } from '../vocabulary/details.js';
import { fitLexicon } from '../vocabulary/fits.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { cutLexicon } from '../vocabulary/gender.js';
import { findTerms, plural, type Token, tokenise } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { charactersIn, franchiseOf, namesOfCharacter, patternLexicon } from '../vocabulary/patterns.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { styleLexicon } from '../vocabulary/styles.js';
import { placeOfName } from './maker-place.js';
import { garmentsOf, isGarment } from './wardrobe.js';

/** What a wish calls a slot's pieces, that a piece is called so by any of these names, and of which garment (null: any). */
type Called = { readonly said: string; readonly names: readonly string[]; readonly garment: string | null };

/**
 * What a wish calls a slot's clothes and shoes beside all that the vocabulary has a field for: `kasavu` of a "kasavu
 * saree", and who is to be seen on them, `marvel`.
 */
export function calledFor(query: Query, slot: Slot): Called[] {
  return [...inNames(query, slot), ...charactersFor(query, slot)];
}

/** The words to look for what a wish calls a slot's pieces: any of a character's names, or of whom it belongs to. */
export function characterWords(query: Query, slot: Slot): string[] {
  return [
    ...new Set(
      charactersFor(query, slot).flatMap(({ said, names }) => [...names, franchiseOf(said) ?? said]),
    ),
  ];
}

/**
 * Of what a wish calls such pieces, what this one is not called; none where it is called any of it, "a wrap dress or a slip
 * dress", or is of another garment.
 */
export function notCalled(
  { brand, category, title }: Candidate,
  called: readonly Called[],
): readonly Called[] {
  const own = called.filter(({ garment }) => garment === null || isGarment(category, garment));
  if (own.length === 0) return [];
  const told = new Set(tokenise(`${brand} , ${title}`).flatMap(({ word }) => [word, plural(word)]));
  const isTold = (name: string) => name.split(' ').every((word) => told.has(word) || told.has(plural(word)));
  return own.some(({ names }) => names.some(isTold)) ? [] : own;
}

function inNames({ text, want }: Query, slot: Slot): Called[] {
  if (!clothesSlots.includes(slot) && slot !== 'shoes') return [];
  const named = garmentsOf(want.garments, slot);
  return findTerms(text, garmentLexicon).flatMap(({ term, start, end }) => {
    const words = tokenise(text.slice(start, end));
    const head = tokenise(term.name).map(({ word }) => singular(word));
    const ends = head.every((word, at) => singular(words.at(at - head.length)?.word ?? '') === word);
    if (!named.includes(term.name) || !ends) return [];
    const said = toldNowhereElse(words, head.length);
    return said === '' ? [] : [{ said, names: [said], garment: term.name }];
  });
}

const singular = (word: string) => word.replace(/(?:es|s)$/, '');

/** Told by a field of their own, or of any piece: "a line", "cotton", "party"; of a "one piece dress" every word. */
const fields = [
  ...[colourLexicon, materialLexicon, patternLexicon, fitLexicon, detailLexicon, occasionLexicon],
  ...[styleLexicon, seasonLexicon, cutLexicon],
];
const ofAny = /^(?:\d+|.|one|two|three|piece|high|over|neck|wrist|finger)$/;

/** Of the words of a garment's name, its `head` the last ones. */
function toldNowhereElse(words: readonly Token[], head: number): string {
  const before = words.slice(0, -head);
  const told = [
    ...fields.map((lexicon) => findTerms<unknown>(words, lexicon)),
    findTerms(before, garmentLexicon),
  ]
    .flat()
    .flatMap(({ from, to }) => words.slice(from, to));
  const left = before.filter((token) => !told.includes(token)).map(({ word }) => word);
  return left.every((word) => stopWords.has(word) || ofAny.test(word)) ? '' : left.join(' ');
}

/** The characters that a wish wants to see, where it says so; else on what is worn above. */
function charactersFor(query: Query, slot: Slot): Called[] {
  if (!query.aesthetics.includes('graphic')) return [];
  return charactersIn(query.text)
    .filter((name) => (placeOfName(query, name) ?? 'top') === slot)
    .map((said) => ({ said, names: namesOfCharacter(said), garment: null }));
}
