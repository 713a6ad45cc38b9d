import type { Gender, Slot } from '../product.js';
import type { Query } from '../query.js';
import { dressCodeNamed, isShunned } from '../vocabulary/dress-codes.js';
import { garmentLexicon, garmentNamed } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { styleNamed } from '../vocabulary/styles.js';
import { asksForEthnic, asksForTop } from './asks-for.js';
import { characterWords } from './called.js';
import { demandsOf, likedMaterials, wordsFor } from './demands.js';
import { isOf } from './makers.js';
import { occasionTermOf } from './occasion-term.js';
import { partsOf } from './set-parts.js';
import { wantedSize } from './sizes.js';
import { isTooBare } from './too-bare.js';
import { garmentsOf, holdsGarment, ownBase, worldOf } from './wardrobe.js';

/** What a shop calls a slot, for a wish that names no garment of it. */
const slotNouns: Record<Slot, string> = {
  top: 'top shirt',
  bottom: 'trousers jeans',
  onepiece: 'dress',
  outerwear: 'jacket',
  shoes: 'shoes',
  bag: 'bag',
  accessory: 'accessory watch',
  other: '',
};
const genderWords: Record<Gender, string> = {
  women: 'women',
  men: 'men',
  girls: 'girls',
  boys: 'boys',
  unisex: '',
};

/** What winter asks for by itself. */
const warm = ['sweater', 'sweatshirt', 'hoodie', 'coat', 'puffer jacket', 'boots', 'stole'];

/** And who is with child. */
const roomy = ['maxi dress', 'dress', 'tunic', 'kaftan', 'kurta', 'top', 'palazzos', 'flats'];

/** What goes under a kurta, whatever the day. */
const underKurtas = ['churidar', 'ethnic pyjama', 'palazzos', 'leggings', 'trousers'];

/** Garments that taste and occasion propose: more only blur what the wish itself says. */
const MOST_PROPOSED = 6;
const MOST_UNREAD = 12;

/**
 * The words to retrieve a slot's candidates with: what the wish says about it, and where it names no garment, those
 * that its aesthetics and occasion favour.
 */
export function slotWords(query: Query, slot: Slot): string {
  const { want, aesthetics, occasion, season, gender, unread } = query;
  const said = wordsFor(query, demandsOf(query), slot);
  const own = ownBase(query, slot);
  const parts = partsOf(query)?.get(slot)?.garments ?? [];
  const named = own === undefined ? [...garmentsOf(want.garments, slot), ...parts] : [own.garment];
  const likely = proposed(query, slot);
  // In one order, whether or not some have been found to be a maker's name.
  const unknown = new Set([
    ...(want.makers ?? []).flatMap((name) => name.split(' ')),
    ...unread.map((word) => word.toLowerCase()),
  ]);
  const words = [
    genderWords[gender ?? 'unisex'],
    ...aesthetics,
    ...(own?.colours ?? (said.colours.length > 0 ? said.colours : (occasionTermOf(query)?.says ?? []))),
    ...said.materials,
    ...(named.length > 0 ? named : likely.length > 0 ? likely : [slotNouns[slot]]),
    ...closerWords(query, slot),
    occasion ?? '',
    season ?? '',
    wantedSize(query.sizes, slot) === 'Plus' ? 'plus size' : '',
    ...[...unknown]
      .sort()
      .slice(0, MOST_UNREAD)
      .filter((word) => isOf(query, word, slot)),
  ];
  return [...new Set(words.filter((word) => word !== ''))].join(' ');
}

/** What a wish says of a slot's garments in their very names: `kasavu` of a "kasavu saree"; or who is to be seen on them. */
export function closerWords(query: Query, slot: Slot): string[] {
  const { text, want } = query;
  const named = garmentsOf(want.garments, slot);
  const shown = characterWords(query, slot);
  if (shown.length > 0 || named.length === 0) return shown;
  return findTerms(text, garmentLexicon)
    .filter(({ term }) => named.includes(term.name))
    .flatMap(({ start, end }) => text.slice(start, end).toLowerCase().split(/\W+/))
    .filter((word) => !named.some((name) => name.includes(word.replace(/(?:es|s)$/, ''))));
}

/**
 * The same as a search asks for them: all of the words, or any of the characters; where there are none, any of the
 * materials that the wish likes of all clothes.
 */
export function closerText(query: Query, slot: Slot): string {
  const words = closerWords(query, slot);
  if (words.length > 0) return words.join(characterWords(query, slot).length > 0 ? ' or ' : ' ');
  return likedMaterials(query, slot).join(' or ');
}

/** Aesthetics before the occasion, each in its own order; neither what is turned down nor what others wear. */
function proposed(query: Query, slot: Slot): string[] {
  const { aesthetics, season, avoid, gender } = query;
  const plainTop = slot === 'top' && asksForTop(query);
  const term = occasionTermOf(query);
  const favoured = [
    ...(aesthetics.includes('maternity') ? roomy : []),
    ...aesthetics.flatMap((name) => (dressCodeNamed(name) ?? styleNamed(name))?.garments ?? []),
    ...aesthetics.flatMap((name) => dressCodeNamed(name)?.mensGarments ?? []),
    ...(slot === 'bottom' && asksForEthnic(query) ? underKurtas : []),
    ...(season === 'winter' ? warm : []),
    ...(term?.favours ?? []),
    ...(gender === 'men' ? (term?.mensFavours ?? []) : (term?.womensFavours ?? [])),
  ];
  const others = gender && { women: 'men', men: 'women', girls: 'men', boys: 'women', unisex: '' }[gender];
  return garmentsOf(favoured, slot)
    .filter((name) => !avoid.garments.some((word) => holdsGarment(name, word)))
    .filter((name) => others === undefined || garmentNamed(name)?.gender !== others)
    .filter((name) => !aesthetics.includes('ethnic') || worldOf(name) !== 'western')
    .filter((name) => !isTooBare({ category: name, title: name, fit: null, pattern: null }, query))
    .filter((name) => !plainTop || worldOf(name) !== 'ethnic')
    .filter((name) => !isShunned([name, ...(garmentNamed(name)?.kinds ?? [])], aesthetics, gender))
    .slice(0, MOST_PROPOSED);
}
