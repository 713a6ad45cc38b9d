import { baseSlots, type Candidate } from '../product.js';
import type { Query } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { joyous, type OccasionTerm } from '../vocabulary/occasions.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { coldSeasons } from '../vocabulary/seasons.js';
import { isCalledPlus } from './asked-size.js';
import { asksForEthnic } from './asks-for.js';
import { isBannedColour } from './day-colours.js';
import { isForChild } from './genders.js';
import { isShunnedAt, occasionTermOf } from './occasion-term.js';
import { isOddAccessory } from './odd-accessories.js';
import { wantedSize } from './sizes.js';
import { FORMAL, isOffCode } from './taste.js';
import { isTooBare, SETTLED } from './too-bare.js';
import { isGarment, isLoud, isNeutral, isQuiet, ownGarments, showsColour, worldOf } from './wardrobe.js';

/**
 * Whether nobody wears such a piece unasked, the occasion shuns it, or its loud colour, or a dress code keeps to other colours: beside the
 * clothes, better nothing than that. Nor does an ethnic jacket go over the shirt of an office.
 */
export function isOutOfPlace(piece: Candidate, query: Query): boolean {
  const { aesthetics } = query;
  if (isOddPattern(piece, query)) return true;
  if (isAsked(piece, query)) return false;
  if (isOddUnasked(piece, query) || isOddAccessory(piece, query)) return true;
  const term = occasionTermOf(query);
  if (term === undefined) return false;
  if (piece.slot !== 'accessory' && aesthetics.some((name) => isOffCode(piece, name))) return true;
  // A coat is for the cold.
  const cold = query.season !== undefined && coldSeasons.has(query.season);
  if (piece.slot === 'outerwear' && isGarment(piece.category, 'winter wear') && !cold) return true;
  if (term.sober === true && piece.slot === 'outerwear' && ofWeekends.test(piece.title)) return true;
  if (term.colours === joyous && piece.slot === 'accessory' && /\bwestern\b/i.test(piece.title)) return true;
  // A bomber does not go to an interview.
  if (piece.slot === 'outerwear' && term.formality[0] - piece.formality >= 2) return true;
  if (
    /^(?:work|formal)$/.test(term.name) &&
    piece.slot === 'outerwear' &&
    !asksForEthnic(query) &&
    worldOf(piece.category) === 'ethnic'
  )
    return true;
  if (isShunnedAt(term, piece)) return true;
  return term.sober === true && isGaudy(piece) && !isAskedColour(piece, query);
}

/** Loud, and neither a tie nor a scarf; a belt is of a colour that leather has. */
function isGaudy({ category, colours: [colour] }: Candidate): boolean {
  if (colour === undefined || accents.some((word) => isGarment(category, word))) return false;
  return isLoud(colour) || (category === 'belt' && !isNeutral(colour));
}
const accents = ['tie', 'scarf', 'pocket square'];

/** What shops call a coat or a blazer as well. */
const ofWeekends = /\b(?:parka|windcheater|hooded|denim)\b/i;

function isAskedColour({ colours: [main] }: Candidate, { want }: Query): boolean {
  return main !== undefined && want.colours.some((word) => showsColour(main, word));
}

/**
 * Whether a dress, a top or a bottom is none that one could go in: nobody wears it unasked, or the occasion shuns it. Such
 * a piece earns nothing, neither alone nor beside others: shoes and a bag to it do not make up for trousers.
 */
export function isMisfit(piece: Candidate, query: Query): boolean {
  if (!baseSlots.includes(piece.slot)) return false;
  if (isOddUnasked(piece, query)) return true;
  const term = occasionTermOf(query);
  if (term === undefined) return false;
  if (isBannedColour(piece, term.colours ?? {}) && !isAskedColour(piece, query)) return true;
  if (isAsked(piece, query)) return false;
  return isShunnedAt(term, piece) || isNightwear(piece, term) || isColouredBottom(piece, query);
}

/** Mustard trousers at an interview, where none are asked for in that colour. */
function isColouredBottom(piece: Candidate, query: Query): boolean {
  const { sober, formality = [1, 5] } = occasionTermOf(query) ?? {};
  const [colour] = piece.colours;
  if (sober !== true || formality[0] < FORMAL || piece.slot !== 'bottom' || colour === undefined)
    return false;
  return !isQuiet(colour) && !isAskedColour(piece, query) && worldOf(piece.category) !== 'ethnic';
}

/** A t-shirt that its shop calls night wear is no t-shirt for a college. */
function isNightwear({ occasions }: Candidate, { name }: OccasionTerm): boolean {
  return occasions.length === 1 && occasions[0] === 'lounge' && name !== 'lounge';
}

/** Whether a piece is of a garment that is asked for, or that the wearer has and it stands in for. */
function isAsked({ category }: Candidate, query: Query): boolean {
  return [...query.want.garments, ...ownGarments(query)].some((word) => isGarment(category, word));
}

/** Whether a piece has a pattern that the occasion shuns and the wish does not ask for: a cartoon on a blazer. */
function isOddPattern(piece: Candidate, query: Query): boolean {
  const { shunsPatterns = [] } = occasionTermOf(query) ?? {};
  if (shunsPatterns.length === 0) return false;
  const shown = patternsOf(piece);
  return shunsPatterns.some((name) => shown.has(name) && !query.aesthetics.includes(name));
}

/** The patterns of a piece by its own field and its title, read once a piece. */
function patternsOf(piece: Candidate): ReadonlySet<string | null> {
  const shown =
    read.get(piece) ??
    new Set([piece.pattern, ...findTerms(piece.title, patternLexicon).map(({ term }) => term.name)]);
  read.set(piece, shown);
  return shown;
}
const read = new WeakMap<Candidate, ReadonlySet<string | null>>();

/** Looks that men wear jewellery with, and occasions that they wear a bracelet or a ring to. */
const ADORNED = /^(?:streetwear|grunge|boho|y2k)$/;
const AT_EASE = /^(?:casual|date|beach|travel)$/;

/** And from this one on in heels. */
const ELDERLY = 65;

/** What nobody puts on who has not asked for it: a wallet is carried, and men wear no necklace to an office. */
export function isOddUnasked(piece: Candidate, query: Query): boolean {
  const { category, slot, materials, pattern, styles, title } = piece;
  const { occasion, aesthetics } = query;
  const age = query.age?.low ?? 0;
  // Who asks for shorts to play in means none of denim, nor leggings for the winter.
  if (occasion === 'workout' && materials.includes('denim')) return true;
  if (occasion === 'workout' && query.season !== 'winter' && /\b(?:winter|woollen|thermal)\b/i.test(title))
    return true;
  if ((styles.includes('maternity') || /\bmaternity\b/i.test(title)) && !aesthetics.includes('maternity'))
    return true;
  if (isCalledPlus(title) && wantedSize(query.sizes, slot) === undefined) return true;
  if (isOddPattern(piece, query) || isFestiveAtWork(piece, query)) return true;
  if (isAsked(piece, query)) return false;
  const is = (...words: readonly string[]) => words.some((word) => isGarment(category, word));
  if (is('wallet', 'mangalsutra', 'hair accessory')) return true;
  // They are for the cuffs under a jacket.
  if (is('cufflinks') && !/^(?:formal|wedding)$/.test(occasion ?? '')) return true;
  if (occasion === 'workout' && (pattern === 'embellished' || pattern === 'embroidered')) return true;
  if (isTooBare(piece, query)) return true;
  if (age >= SETTLED && is('denim wear') && asksForEthnic(query)) return true;
  if ((age >= ELDERLY || isForChild(query)) && is('heels')) return true;
  if (aesthetics.includes('mourning') && (is('heels') || (slot === 'accessory' && !is('watch')))) return true;
  return isNeonOutOfPlace(piece, query) || isOddOnMen(piece, query);
}

/** Shops call a salwar suit a suit as well, and a skirt with gota a skirt; for an office they are none. */
function isFestiveAtWork({ category, gender, pattern, slot, title }: Candidate, query: Query): boolean {
  if (occasionTermOf(query)?.sober !== true || asksForEthnic(query)) return false;
  if (gender !== 'women' || query.aesthetics.includes('mourning') || worldOf(category) === 'ethnic')
    return false;
  if (slot === 'shoes' || slot === 'bag') return pattern === 'embellished' || pattern === 'embroidered';
  if (slot === 'bottom') return /\b(?:gott?a|zari|mirror work)\b/i.test(title);
  return category === 'suit' && (festive.test(pattern ?? '') || ofSalwarSuits.test(title));
}
const festive = /^(?:ethnic motifs|floral|paisley|embroidered|embellished|tie dye|printed|geometric)$/;
const ofSalwarSuits =
  /\b(?:festive|ethnic|suit sets?|straight suit|kurta|dupatta|salwar|churidar|palazzos?|round neck)\b/i;

/** Neon is for where one dances: not for an office, nor beside what is ethnic. */
function isNeonOutOfPlace({ title }: Candidate, query: Query): boolean {
  if (!/\b(?:neon|fluorescent)\b/i.test(title)) return false;
  return (
    occasionTermOf(query)?.sober === true ||
    /^(?:wedding|festive)$/.test(query.occasion ?? '') ||
    asksForEthnic(query)
  );
}

function isOddOnMen({ category, gender }: Candidate, query: Query): boolean {
  const { aesthetics, age, gender: cut } = query;
  const occasion = occasionTermOf(query)?.name;
  if (![cut, gender].some((one) => one === 'men' || one === 'boys')) return false;
  if (isGarment(category, 'shrug')) return !aesthetics.includes('ethnic');
  if (!isGarment(category, 'jewellery') || isGarment(category, 'brooch')) return false;
  if (aesthetics.some((name) => ADORNED.test(name))) return false;
  const plain = isGarment(category, 'bracelet') || isGarment(category, 'ring');
  if ((age?.low ?? 0) >= SETTLED || asksForEthnic(query)) return true;
  return !plain || (occasion !== undefined && !AT_EASE.test(occasion));
}
