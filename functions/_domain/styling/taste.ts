import type { Candidate, Season } from '../product.js';
import { detailLexicon } from '../vocabulary/details.js';
import { type DressCode, dressCodeNamed } from '../vocabulary/dress-codes.js';
import { findTerms } from '../vocabulary/match.js';
import type { OccasionTerm } from '../vocabulary/occasions.js';
import { styleNamed } from '../vocabulary/styles.js';
import { cuts } from './cuts.js';
import { isPolished } from './leather.js';
import { hasFit } from './limits.js';
import { isShunnedAt } from './occasion-term.js';
import { isGarment, isLoud, isPale, isQuiet, showsColour } from './wardrobe.js';

/** A source that states no season, occasion, material or colour is no evidence against the piece. */
const UNSTATED = { occasion: 0.5, season: 0.7, winter: 0.3, material: 0.3, cut: 0.3 };

/** What a piece lacking an aesthetic's tag earns for looking it; together less than the tag. */
const LOOKS_LIKE = { least: 0.15, near: 0.2, garment: 0.3, colour: 0.15, pattern: 0.08, fit: 0.07 };

/** What a tag counts that nothing to be seen bears out; about as much as looking it. */
const MERELY_CALLED = 0.5;

/** How much of a dress code is the garment, and how much its colour. */
const CODE = { garment: 0.6, colour: 0.4 };

/** Shunned by the occasion 0; meant for it 0.8, favoured by it 0.7, both 1. */
export function occasionWorth(piece: Candidate, term: OccasionTerm): number {
  const { category, gender, occasions, slot, title } = piece;
  if (isShunnedAt(term, piece)) return 0;
  // A t-shirt that its shop calls night wear is no t-shirt for a college.
  if (occasions.length === 1 && occasions[0] === 'lounge' && term.name !== 'lounge') return 0;
  const { shunsDetails = [] } = term;
  if (slot === 'top' && shunsDetails.length > 0)
    if (findTerms(title, detailLexicon).some(({ term: { name } }) => shunsDetails.includes(name))) return 0;
  const own = gender === 'men' ? term.mensFavours : term.womensFavours;
  const favours = [...term.favours, ...(own ?? [])];
  const favoured = favours.some((word) => isGarment(category, word));
  if (occasions.includes(term.name)) return favoured ? 1 : 0.8;
  if (favoured) return 0.7;
  return occasions.length === 0 ? UNSTATED.occasion : 0.2;
}

/** From here on trousers are darker than white, and of no colour but blue. */
export const FORMAL = 4;

/** Within the occasion's range 1, a step outside a half, further 0; half of it where a loud colour is out of place, or shoes that are not polished. */
export function formalityWorth(
  candidate: Candidate,
  { formality: [least, most], sober }: OccasionTerm,
): number {
  const { formality, slot, colours } = candidate;
  const [colour] = colours;
  const worth = Math.max(0, 1 - Math.max(least - formality, formality - most, 0) / 2);
  if (!sober || slot === 'accessory' || colour === undefined) return worth;
  const unpolished = slot === 'shoes' && candidate.gender === 'men' && !isPolished(candidate);
  const pale = slot === 'bottom' && least >= FORMAL && isPale(colour);
  const coloured = (slot === 'bottom' || slot === 'outerwear') && !isQuiet(colour);
  return isLoud(colour) || pale || coloured || unpolished ? worth / 2 : worth;
}

/** Whether a piece is of none of the colours that a dress code keeps to. */
export function isOffCode({ colours: [main], slot }: Candidate, aesthetic: string): boolean {
  const { colours = [], topColours = [] } = dressCodeNamed(aesthetic) ?? {};
  const kept = slot === 'top' ? [...colours, ...topColours] : colours;
  return colours.length > 0 && main !== undefined && !kept.some((word) => showsColour(main, word));
}

export function seasonWorth({ seasons, slot, title }: Candidate, season: Season): number {
  if (season === 'winter' && (slot === 'top' || slot === 'onepiece') && isBareShouldered(title)) return 0;
  // What is for winter is called or made so: a top of which nobody says it is thin.
  if (seasons.length === 0) return season === 'winter' && slot === 'top' ? UNSTATED.winter : UNSTATED.season;
  return seasons.includes(season) ? 1 : 0;
}

/** Nobody goes out in winter with bare shoulders, whatever season a shop sells them for. */
function isBareShouldered(title: string): boolean {
  return findTerms(title, detailLexicon).some(({ term: { name } }) => bareShoulders.has(name));
}
const bareShoulders: ReadonlySet<string> = new Set([
  'off shoulder',
  'cold shoulder',
  'one shoulder',
  'backless',
  'cut out',
]);

/** What a loose piece is worth where an oversized one is asked. */
const ALIKE_CUT = 0.7;

/**
 * Tagged with the aesthetic, or of that pattern or fit, 1; otherwise what it shares with how that aesthetic looks. A tag
 * that neither colour nor pattern bears out is a word of its shop's: red stripes are called basic as well.
 */
export function styleWorth(candidate: Candidate, aesthetic: string): number {
  if (candidate.pattern === aesthetic || hasFit(candidate, aesthetic)) return 1;
  const code = dressCodeNamed(aesthetic);
  if (code !== undefined) return codeWorth(candidate, code);
  const cut = cuts.find((alike) => alike.includes(aesthetic));
  if (cut) return cut.includes(candidate.fit ?? '') ? ALIKE_CUT : UNSTATED.cut;
  const style = styleNamed(aesthetic);
  const [colour] = candidate.colours;
  const tagged = candidate.styles.includes(aesthetic);
  if (style === undefined) return tagged ? 1 : 0;
  const coloured = colour !== undefined && style.colours.some((word) => showsColour(colour, word));
  const patterned = style.patterns.includes(candidate.pattern ?? 'solid');
  if (tagged) return coloured || patterned || colour === undefined ? 1 : MERELY_CALLED;
  let worth = LOOKS_LIKE.least;
  if (candidate.styles.some((tag) => style.near.includes(tag))) worth += LOOKS_LIKE.near;
  if (style.garments.some((word) => isGarment(candidate.category, word))) worth += LOOKS_LIKE.garment;
  if (coloured) worth += LOOKS_LIKE.colour;
  if (patterned) worth += LOOKS_LIKE.pattern;
  if (candidate.fit && style.fits.includes(candidate.fit)) worth += LOOKS_LIKE.fit;
  return worth;
}

/** What a dress code shuns 0; a garment that keeps it, in a colour that does, 1. */
function codeWorth({ category, colours: [colour], gender, slot }: Candidate, code: DressCode): number {
  const is = (words: readonly string[]) => words.some((word) => isGarment(category, word));
  if (is(code.shuns)) return 0;
  const shades = slot === 'top' ? [...code.colours, ...code.topColours] : code.colours;
  const shown = colour !== undefined && shades.some((word) => showsColour(colour, word));
  const { garments, mensGarments = [] } = code;
  const kept = garments.length === 0 || is(garments) || (gender !== 'women' && is(mensGarments));
  return (kept ? CODE.garment : 0) + (shades.length === 0 || shown ? CODE.colour : 0);
}

export function materialWorth({ materials }: Candidate, wanted: readonly string[]): number {
  if (materials.length === 0) return UNSTATED.material;
  return materials.some((material) => wanted.includes(material)) ? 1 : 0;
}
