import type { Mark } from './marks.js';
import { listJoiners } from './negation-cues.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** Terms that share their words, as "leather jacket" and `leather`: a garment, or what is said of one. */
export type Unit = {
  readonly first: number;
  readonly last: number;
  readonly head: Mark | undefined;
  readonly features: readonly Mark[];
};
/** What stands between two units: nothing that parts them, commas, "and" and the like, "in", or anything else. */
export type Gap = 'near' | 'comma' | 'joined' | 'in' | 'apart';

/** Words for the look as a whole. */
export const lookNouns = wordSet(
  'outfit outfits look looks fit fits ensemble attire combo combination theme themed palette everything clothes wardrobe vibe vibes',
);
const colourWords = wordSet(
  'colour colours color colors coloured colored shade shades tone tones rang ka ki ke wala wali wale made',
);
/** Between a garment and what is said of it after: "jeans in blue". */
export const bridges = new Set(['in', 'of']);
/** No phrase about one garment reaches across these. */
export const parting =
  wordSet(`with without for under over below above upto up to on at from by than that which but my his her the a an some one
  please plus along goes go match matching beside saath liye max min budget around about is are be not no except besides minus`);
/** "Black slim levis jeans": as many words of no meaning may stand before a garment. */
export const MOST_BETWEEN = 2;

/** The terms of a wish in order, those inside another one with it. */
export function unitsOf(marks: readonly Mark[]): Unit[] {
  const units: (Unit & { features: Mark[] })[] = [];
  const outerFirst = [...marks].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const mark of outerFirst) {
    const inside = units.at(-1);
    const feature = mark.role === 'colour' || mark.role === 'material';
    if (inside && mark.first <= inside.last) {
      if (feature) inside.features.push(mark);
    } else {
      const head = mark.role === 'garment' || mark.role === 'part' ? mark : undefined;
      units.push({ first: mark.first, last: mark.last, head, features: feature ? [mark] : [] });
    }
  }
  return units;
}

/** What stands between a unit and the one before it. */
export function gapBefore(tokens: readonly Token[], before: Unit | undefined, unit: Unit): Gap {
  if (before === undefined) return 'apart';
  const between = tokens
    .slice(before.last + 1, unit.first)
    .filter(({ word }) => !colourWords.has(word) && word !== '-');
  if (between.length === 0) return 'near';
  // "Sneakers (white)".
  if (between.length === 1 && between[0]?.word === '(') return 'in';
  // "Blazer + trousers combo, olive".
  const behind = /^(?:combo|combination|set|pair|duo)$/.test(between[0]?.word ?? '')
    ? between.slice(1)
    : between;
  if (behind.length > 0 && behind.every(({ kind }) => kind === 'comma')) return 'comma';
  if (between.every(({ word, kind }) => listJoiners.has(word) || kind === 'comma' || word === '+'))
    return 'joined';
  const bridged = between.some(({ word }) => bridges.has(word));
  if (bridged && between.every(({ word }) => bridges.has(word) || /^(?:an?|the)$/.test(word))) return 'in';
  const open = between.every(
    ({ word, kind }) =>
      kind === 'word' &&
      !parting.has(word) &&
      !bridges.has(word) &&
      !listJoiners.has(word) &&
      !lookNouns.has(word),
  );
  return open && between.length <= MOST_BETWEEN ? 'near' : 'apart';
}

/** Whether units parted like this may be one list. */
export const isList = (gap: Gap | undefined) => gap === 'comma' || gap === 'joined';

const rolesOf = ({ features }: Unit): string[] => features.map(({ role }) => role);

/** Whether a list goes on from one unit to the next: both are colours, or both materials. */
export function alike(one: Unit, other: Unit): boolean {
  return !one.head && !other.head && rolesOf(one).some((role) => rolesOf(other).includes(role));
}
