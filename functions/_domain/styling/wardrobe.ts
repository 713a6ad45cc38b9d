import { baseSlots, type Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';
import { colourNamed } from '../vocabulary/colours.js';
import { garmentNamed, garments } from '../vocabulary/garments.js';
import { oklch } from './oklch.js';

/** Whether a category is a garment or one of its kinds: a `maxi dress` is a `dress`. */
export function isGarment(category: string, word: string): boolean {
  return category === word || garmentNamed(category)?.kinds.includes(word) === true;
}

/** What is sold in one with other pieces, under the name of the whole, and what is only called otherwise. */
const inSets: readonly (readonly [set: string, parts: readonly string[]])[] = [
  ['kurta set', ['kurta']],
  ['salwar suit', ['kurta']],
  ['kurti', ['kurta']],
  ['jewellery set', ['necklace', 'earrings']],
  ['suit', ['blazer', 'formal trousers', 'trousers']],
];

/** Whether a category is a garment or one of its kinds, or is sold with one: who wants no kurta wants no kurta set. */
export function holdsGarment(category: string, word: string): boolean {
  return (
    isGarment(category, word) ||
    inSets.some(([set, parts]) => isGarment(category, set) && parts.includes(word))
  );
}

const slotOfKind = new Map<string, Slot>();
for (const { kinds, slot } of garments)
  for (const kind of kinds) if (!slotOfKind.has(kind)) slotOfKind.set(kind, slot);

/** Where a garment or kind is worn; undefined for words that the vocabulary does not know. */
function slotOfGarment(word: string): Slot | undefined {
  return garmentNamed(word)?.slot ?? slotOfKind.get(word);
}

const kindsOfSlots: Partial<Record<Slot, string>> = {
  top: 'topwear',
  bottom: 'bottomwear',
  outerwear: 'outerwear',
  shoes: 'footwear',
  bag: 'bags',
};

/** The kind of everything worn where a garment is; undefined where such pieces have no one name. */
export function kindAround(garment: string): string | undefined {
  return kindsOfSlots[slotOfGarment(garment) ?? 'other'];
}

/** Garments that others are a kind of which are worn elsewhere: an anarkali is a dress, an anarkali kurta a top. */
const elsewhere = new Map(
  garments.flatMap(({ kinds, slot }) =>
    kinds.filter((kind) => (garmentNamed(kind)?.slot ?? slot) !== slot).map((kind) => [kind, slot] as const),
  ),
);

/** Where a garment or kind is worn, all its kinds counted; none for words that the vocabulary does not know. */
export function slotsOfGarment(word: string): Slot[] {
  return [slotOfGarment(word), elsewhere.get(word)].flatMap((slot) => slot ?? []);
}

/** Those of the garments that are worn in a slot. */
export function garmentsOf(words: readonly string[], slot: Slot): string[] {
  return words.filter((word) => slotsOfGarment(word).includes(slot));
}

/** The garments that the wearer has herself, not those that she is to match. */
export function ownGarments({ owned = [] }: Pick<Query, 'owned'>): string[] {
  return owned.filter(({ others }) => !others).map(({ garment }) => garment);
}

/**
 * The wearer's own dress, top or bottom, where she has one: what an outfit has there stands in for it. Undefined where
 * another is asked for.
 */
export function ownBase({ owned = [], want }: Pick<Query, 'owned' | 'want'>, slot: Slot) {
  if (!baseSlots.includes(slot)) return undefined;
  const hers = owned.filter(({ others }) => !others);
  const own =
    hers.find(({ garment }) => garmentNamed(garment)?.slot === slot) ?? ownTrousers(hers, want, slot);
  const other = garmentsOf(want.garments, slot).some((word) => word !== own?.garment);
  return other ? undefined : own;
}

/** A shirt for the suit that one has goes with its trousers. */
function ownTrousers(
  hers: readonly WantedPiece[],
  { garments }: Pick<Query['want'], 'garments'>,
  slot: Slot,
) {
  const suit = hers.find(({ garment }) => garment === 'suit');
  if (suit === undefined || slot !== 'bottom' || garmentsOf(garments, 'top').length === 0) return undefined;
  return { ...suit, garment: 'formal trousers' };
}

/** Worn with a collar and a suit only, whoever's wear they are listed as. */
const suitOnly: ReadonlySet<string> = new Set(['tie', 'suspenders']);

/** Ethnic and western pieces make two worlds; what belongs to neither goes with both. */
export function worldOf(category: string): 'ethnic' | 'western' | null {
  if (suitOnly.has(category)) return 'western';
  const kinds = garmentNamed(category)?.kinds ?? [];
  if (kinds.includes('ethnic wear') || kinds.includes('indian wear')) return 'ethnic';
  return kinds.includes('western wear') || kinds.includes('sportswear') ? 'western' : null;
}

/** As a wanted colour: what shops call by the name of a family, and none of its other shades. */
export function plain(family: string): string {
  return `plain ${family}`;
}

/** Whether a colour is the wanted one or of the wanted family: `navy` is `blue`, `blue` is not `navy`. */
export function showsColour(colour: string, wanted: string): boolean {
  return colour === wanted || wanted === plain(colour) || colourNamed(colour)?.family === wanted;
}

/** Whether a colour is one that is turned down, or is named after it: who wants no gold wants no rose gold either. */
export function holdsColour(colour: string, avoided: string): boolean {
  return showsColour(colour, avoided) || colour.split(' ').includes(avoided);
}

/** Whether a colour is that of a metal, which jewellery and watches have beside any other. */
export function isMetal(colour: string): boolean {
  return /\b(?:gold|silver|gunmetal)\b/.test(`${colour} ${colourNamed(colour)?.family}`);
}

const neutralFamilies: ReadonlySet<string> = new Set([
  'black',
  'white',
  'grey',
  'beige',
  'brown',
  'gold',
  'silver',
]);
/** Worn with anything although coloured: dark blues and denim. */
const wornAsNeutral: ReadonlySet<string> = new Set(['navy', 'indigo']);
/** Browns beyond this chroma (rust) are an accent. */
const MOST_NEUTRAL_CHROMA = 0.11;

/** Strong and not dark, in OKLCH: red, orange, hot pink; not navy, burgundy or baby pink. */
const LOUD = { chroma: 0.15, lightness: 0.45 };

/** Ivory and cream are lighter; ecru, lemon and baby pink are not. */
const PALE = 0.94;

/** Whether a colour draws the eye by itself. */
export function isLoud(name: string): boolean {
  const colour = colourNamed(name);
  if (colour === undefined) return false;
  const { chroma, lightness } = oklch(colour.hex);
  return chroma >= LOUD.chroma && lightness >= LOUD.lightness;
}

/** White, or all but white: no colour of trousers where one is sober. */
export function isPale(name: string): boolean {
  const colour = colourNamed(name);
  return colour !== undefined && oklch(colour.hex).lightness > PALE;
}

/** As light as a blue suit may be, in OKLCH; sky and ice blue are lighter. */
const DARK_BLUE = 0.6;

/** Whether trousers and jackets for an interview come in a colour: neutrals and blue, not mustard nor burgundy. */
export function isQuiet(name: string): boolean {
  const colour = colourNamed(name);
  const blue = colour?.family === 'blue' && oklch(colour.hex).lightness < DARK_BLUE;
  return colour === undefined || blue || isNeutral(name);
}

/** Whether a colour goes with any other. Metals are: jewellery and buckles accompany everything. */
export function isNeutral(name: string): boolean {
  const colour = colourNamed(name);
  if (colour === undefined || wornAsNeutral.has(name)) return colour !== undefined;
  if (!neutralFamilies.has(colour.family)) return false;
  return colour.family === 'gold' || oklch(colour.hex).chroma < MOST_NEUTRAL_CHROMA;
}
