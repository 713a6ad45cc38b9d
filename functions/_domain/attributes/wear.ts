import type { Formality, Occasion, Season } from '../product.js';
import type { Garment } from '../vocabulary/garment.js';
import { findTerms, lexicon, type Token } from '../vocabulary/match.js';
import { occasionLexicon, occasions } from '../vocabulary/occasions.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { distinct } from './look.js';

type Look = { readonly materials: readonly string[]; readonly pattern: string | null };

const dressyMaterials = new Set(['silk', 'velvet', 'satin', 'brocade', 'organza', 'net', 'lace']);
const dressyPatterns = new Set(['embellished', 'embroidered']);
const warmMaterials = new Set(['wool', 'fleece', 'velvet', 'faux fur', 'corduroy']);
const coolMaterials = new Set(['linen']);
const ranges = new Map(occasions.map(({ name, formality }) => [name, formality]));
/** Occasions that a title may add to a garment's own; `home` or `run` in a title rarely speak of wearing. */
const told: ReadonlySet<Occasion> = new Set([
  'casual',
  'work',
  'party',
  'wedding',
  'festive',
  'formal',
  'beach',
  'workout',
]);

/** How dressed up a piece is: its garment's usual, moved by what its title says and by dressy cloth or work. */
export function formalityOf(garment: Garment | undefined, look: Look, said: readonly Token[]): Formality {
  const usual = garment?.formality ?? 2;
  const words = new Set(distinct(said, occasionLexicon).map(({ name }) => name));
  const dressy =
    look.materials.some((name) => dressyMaterials.has(name)) || dressyPatterns.has(look.pattern ?? '');
  let formality = usual + (dressy && usual >= 3 ? 1 : 0);
  if (words.has('formal') || words.has('wedding')) formality = Math.max(formality, 4);
  if (words.has('party') || words.has('festive')) formality = Math.max(formality, 3);
  if (words.has('casual')) formality = Math.min(formality, 3);
  return Math.min(5, formality);
}

/** A title that says so speaks of a piece that does not leave the house, whatever its garment. */
const homeLexicon = lexicon([
  { words: ['night wear', 'sleep wear', 'lounge wear', 'home wear', 'night dress', 'night suit'] },
]);

/** What a piece suits: what its title says, then its garment's usual as far as its formality allows. */
export function occasionsOf(
  garment: Garment | undefined,
  formality: Formality,
  said: readonly Token[],
): Occasion[] {
  if (!garment || garment.slot === 'other') return [];
  if (findTerms(said, homeLexicon).length > 0) return ['lounge'];
  const named = distinct(said, occasionLexicon).map(({ name }) => name);
  const usual = garment.occasions.filter((name) => {
    const [least, most] = ranges.get(name) ?? [1, 5];
    return formality >= least - 1 && formality <= most + 1;
  });
  return [...new Set([...named.filter((name) => told.has(name)), ...usual])];
}

/** When a piece is worn: what its title says, else its garment's usual, else what its cloth is for; empty = always. */
export function seasonsOf(
  garment: Garment | undefined,
  materials: readonly string[],
  said: readonly Token[],
): Season[] {
  const named = distinct(said, seasonLexicon).map(({ name }) => name);
  if (named.length > 0) return named;
  if (garment && garment.seasons.length > 0) return [...garment.seasons];
  if (garment?.slot === 'other') return [];
  if (materials.some((name) => warmMaterials.has(name))) return ['winter', 'autumn'];
  return materials.some((name) => coolMaterials.has(name)) ? ['summer', 'spring'] : [];
}
