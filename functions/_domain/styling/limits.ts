import { avoidedName } from '../avoided-piece.js';
import type { Money } from '../money.js';
import { type Candidate, clothesSlots } from '../product.js';
import type { AvoidedPiece, Query } from '../query.js';
import { detailLexicon, detailsThatMake, ofClothes } from '../vocabulary/details.js';
import { fits as allFits, fitLexicon } from '../vocabulary/fits.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms, plural, tokenise } from '../vocabulary/match.js';
import { holdsMaterial } from '../vocabulary/materials.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { isForGrownUps, measured } from './asked-size.js';
import { dearestPiece } from './dearest-piece.js';
import { type Demands, demandsOf, type Missed, missedBy } from './demands.js';
import { gendersFor, isForChild } from './genders.js';
import { holdsColour, holdsGarment, isGarment, kindAround } from './wardrobe.js';

/** What a wish can turn down. */
type Avoidable = keyof Query['avoid'];

/** Why a piece may not be offered for a wish. Every rule is absolute; only advice may propose to lift one. */
export type Violation =
  /** Sold, but never part of an outfit. */
  | { readonly rule: 'slot' }
  | { readonly rule: 'banned' }
  | { readonly rule: 'availability' }
  | { readonly rule: 'gender' }
  | { readonly rule: 'currency' }
  /** Dearer than a piece, or than the whole outfit, may be; or cheaper than a piece must be. */
  | { readonly rule: 'price'; readonly side: 'over' | 'under' }
  /** Dearer than a piece of this garment may be. */
  | { readonly rule: 'garment price'; readonly garment: string; readonly most: Money }
  | { readonly rule: 'size'; readonly wanted: string }
  | { readonly rule: 'avoided'; readonly feature: Avoidable; readonly word: string }
  /** Not known to be what the wish asks of this piece, in these words: a substitute, never shown as a match. */
  | ({ readonly rule: 'missed' } & Missed);

export type Limits = {
  readonly banned: ReadonlySet<string>;
  /** The one currency of the answer. */
  readonly currency: string;
  readonly demands: Demands;
};

/** What of the limits is the same for every piece, read once a wish. */
export function limitsOf(query: Query, banned: readonly string[], currency: string): Limits {
  return { banned: new Set(banned), currency, demands: demandsOf(query) };
}

/** All the hard rules a piece breaks, in one place; empty when it may be offered. Trusts no earlier filter. */
export function violations(candidate: Candidate, query: Query, limits: Limits): Violation[] {
  const { banned, currency, demands } = limits;
  const found: Violation[] = [];
  if (candidate.slot === 'other') found.push({ rule: 'slot' });
  if (banned.has(candidate.id)) found.push({ rule: 'banned' });
  if (candidate.availability === 'out_of_stock') found.push({ rule: 'availability' });
  const otherAge = isForChild(query) ? isForGrownUps(candidate) : candidate.kids === true;
  if (otherAge || !gendersFor(query).includes(candidate.gender)) found.push({ rule: 'gender' });
  if (candidate.price.currency !== currency) found.push({ rule: 'currency' });
  found.push(...priceViolations(candidate, query));
  const measure = measured(candidate, query);
  if (measure?.fit === 'unfit') found.push({ rule: 'size', wanted: measure.words });
  found.push(...avoided(candidate, query));
  for (const lack of missedBy(candidate, demands)) found.push({ rule: 'missed', ...lack });
  return found;
}

function priceViolations({ category, price }: Candidate, { budget }: Query): Violation[] {
  if (budget === undefined) return [];
  const { min, scope, currency, garments = [] } = budget;
  if (price.amount > dearestPiece(budget)) return [{ rule: 'price', side: 'over' }];
  if (scope === 'item' && min !== undefined && price.amount < min) return [{ rule: 'price', side: 'under' }];
  return garments
    .filter((own) => isGarment(category, own.garment) && price.amount > own.max)
    .map((own) => ({
      rule: 'garment price',
      garment: own.garment,
      most: { amount: own.max, currency },
    }));
}

/** A piece whose colours, materials or cut are not stated breaks nothing: that it is black cannot be shown. */
function avoided(candidate: Candidate, { avoid }: Query): Violation[] {
  const { patterns = [], fits = [], details = [], words: unknown = [], pieces = [] } = avoid;
  const broken = (
    feature: Avoidable,
    words: readonly string[],
    shows: (word: string) => boolean,
  ): Violation[] => words.filter(shows).map((word) => ({ rule: 'avoided', feature, word }));
  return [
    ...broken('colours', avoid.colours, (word) => hasColour(candidate, word)),
    ...broken('garments', avoid.garments, (word) => isCalled(candidate, word) || isSoldWith(candidate, word)),
    ...broken('materials', avoid.materials, (word) => hasMaterial(candidate, word)),
    ...broken('patterns', patterns, (word) => hasPattern(candidate, word)),
    ...broken('fits', fits, (word) => hasFit(candidate, word)),
    ...broken('details', details, (word) => mayHave(candidate, word) && hasDetail(candidate, word)),
    ...broken('words', unknown, (word) => holdsWord(candidate, word)),
    ...broken('pieces', pieces.filter((piece) => isSuch(candidate, piece)).map(avoidedName), () => true),
  ];
}

/** Whether a piece is of a garment, or worn where it is and has what makes it one. */
function isCalled(candidate: Candidate, word: string): boolean {
  return (
    holdsGarment(candidate.category, word) ||
    (isGarment(candidate.category, kindAround(word) ?? '') &&
      detailsThatMake(word).some((detail) => hasDetail(candidate, detail)))
  );
}

/** Whether a set has the garment in it by its title: the palazzos of a "kurta with palazzos & dupatta". */
function isSoldWith({ slot, title }: Candidate, word: string): boolean {
  const parts = slot === 'onepiece' ? title.split(/\bwith\b|\band\b|[&+,]/i) : [];
  return (
    parts.length > 1 &&
    parts.some((part) => findTerms(part, garmentLexicon).some(({ term }) => isGarment(term.name, word)))
  );
}

/** Whether a piece is the garment, and shows one of each that is turned down of it. */
function isSuch(candidate: Candidate, piece: AvoidedPiece): boolean {
  const one = (words: readonly string[], shows: (word: string) => boolean) =>
    words.length === 0 || words.some(shows);
  return (
    isCalled(candidate, piece.garment) &&
    one(piece.colours, (word) => hasColour(candidate, word)) &&
    one(piece.materials, (word) => hasMaterial(candidate, word)) &&
    one(piece.patterns, (word) => hasPattern(candidate, word)) &&
    one(piece.fits, (word) => hasFit(candidate, word)) &&
    one(piece.details, (word) => hasDetail(candidate, word))
  );
}

function hasColour({ colours }: Candidate, word: string): boolean {
  return colours.some((colour) => holdsColour(colour, word));
}

function hasMaterial({ materials, category, details }: Candidate, word: string): boolean {
  const said = [...materials, ...(details ?? [])];
  return said.some((material) => holdsMaterial(material, word)) || goesUnsaid(category, word);
}

/** A title may name more than one pattern as well: "Clean Look Jeans With Distressed Hem". */
export function hasPattern({ pattern, title, details }: Candidate, word: string): boolean {
  if (pattern === word || details?.includes(word)) return true;
  return findTerms(title, patternLexicon).some(({ term }) => term.name === word);
}

const fitNames: ReadonlySet<string> = new Set(allFits.map(({ name }) => name));

/** A title may name more than one fit, and the first is the one that is stored. */
export function hasFit({ fit, title }: Candidate, word: string): boolean {
  if (fit === word || !fitNames.has(word)) return fit === word;
  return findTerms(title, fitLexicon).some(({ term }) => term.name === word);
}

/** Who wants nothing mini speaks of clothes; of "no mini bags" the bags say themselves whom they mean. */
const mayHave = ({ slot }: Candidate, word: string) => clothesSlots.includes(slot) || !ofClothes.has(word);

/** Whether the source says of a piece, in its title or description, that it has a detail, or need not say it. */
export function hasDetail({ title, details, category }: Candidate, word: string): boolean {
  return (
    details?.includes(word) ||
    goesUnsaid(category, word) ||
    findTerms(title, detailLexicon).some(({ term }) => term.name === word)
  );
}

/** Whether the maker's name or the title holds the word, in the singular or in the plural; "H&M" is one of three. */
function holdsWord({ brand, title }: Candidate, word: string): boolean {
  const refused = tokenise(word).map((token) => token.word);
  const said = tokenise(`${brand} , ${title}`).map((token) => token.word);
  return said.some((_, start) => refused.every((one, index) => isWord(said[start + index] ?? '', one)));
}

const isWord = (word: string, other: string) =>
  word === other || plural(word) === other || word === plural(other);
