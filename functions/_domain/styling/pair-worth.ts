import type { Candidate } from '../product.js';
import { styles } from '../vocabulary/styles.js';
import { type Cloth, clothsTogether, clothWeight } from './cloth.js';
import { harmony, tone } from './harmony.js';
import { type Leather, leatherOf, leathersTogether } from './leather.js';
import { type Absurdity, absurdityOf } from './never-together.js';
import { worldOf } from './wardrobe.js';
import { levelPrices, type PairPart } from './weights.js';
import { wornAs, wornTogether } from './worn-together.js';

/** What a piece shows beside others, prepared so that thousands of pairs are compared in a millisecond. */
export type Trait = {
  readonly tone: number;
  readonly formality: number;
  /** Null when it looks plain. */
  readonly pattern: string | null;
  /** Known styles, and those that live in peace with them, as bits. */
  readonly styles: number;
  readonly near: number;
  /** 1 ethnic, 2 western, 3 at home in both. */
  readonly world: number;
  /** The price in doublings of what its slot costs. */
  readonly level: number;
  readonly cloth: Cloth;
  /** Where its garment stands for `wornTogether`. */
  readonly worn: number;
  readonly leather: Leather;
  /** What it is never worn with. */
  readonly absurdity: Absurdity;
  /** How much counts of what others are worth beside it: nothing goes with what one cannot go in. */
  readonly counts: number;
};

/** By how many steps of formality two pieces differ. */
const byFormalityGap = [1, 0.8, 0.35, 0, 0];
/** Two patterns side by side: the same one repeats, different ones fight. */
const PATTERNS = { same: 0.55, different: 0.25 };
/** Patterns that look plain from a step away. */
const quiet: ReadonlySet<string> = new Set(['solid', 'self design', 'washed', 'distressed']);
const STYLES = { shared: 1, near: 0.85, unstated: 0.65, apart: 0.4 };
/** An ethnic piece with a western one, unless one of them is meant to be both. */
const WORLDS_APART = 0.3;
/** Prices up to so many doublings apart are of one level, and from so many on they have nothing in common. */
const LEVELS = { same: 1, apart: 3.5 };

/** The styles' bits: the vocabulary holds fewer than the 31 that fit. */
const bits = new Map(styles.map(({ name }, index) => [name, 1 << index]));
const nearBits = new Map(styles.map(({ name, near }) => [name, bitsOf(near, bits)]));
const worlds = { ethnic: 1, western: 2 } as const;

/** How a piece is worn: in its own colours unless it stands in for one of the wearer's, and in place unless a wish says otherwise. */
export function traitOf(
  piece: Candidate,
  { colours = piece.colours, counts = 1 }: { colours?: readonly string[]; counts?: number } = {},
): Trait {
  const world = piece.styles.includes('indo-western') ? null : worldOf(piece.category);
  return {
    tone: tone(colours[0]),
    formality: piece.formality,
    pattern: piece.pattern === null || quiet.has(piece.pattern) ? null : piece.pattern,
    styles: bitsOf(piece.styles, bits),
    near: bitsOf(piece.styles, nearBits),
    world: world === null ? 3 : worlds[world],
    level: Math.log2(Math.max(1, piece.price.amount) / levelPrices[piece.slot]),
    cloth: { weight: clothWeight(piece), over: piece.slot === 'outerwear' },
    worn: wornAs(piece.category),
    leather: leatherOf(piece),
    absurdity: absurdityOf(piece),
    counts,
  };
}

function bitsOf(names: readonly string[], of: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const name of names) sum |= of.get(name) ?? 0;
  return sum;
}

/** What two pieces are worth together, part by part, 0 to 1; the same for both orders. */
export const pairWorth: Readonly<Record<PairPart, (a: Trait, b: Trait) => number>> = {
  harmony: (a, b) => leathersTogether(a.leather, b.leather) ?? harmony(a.tone, b.tone),
  agreement: (a, b) => byFormalityGap[Math.abs(a.formality - b.formality)] ?? 0,
  pattern: (a, b) => (a.pattern === null || b.pattern === null ? 1 : patternsWorth(a.pattern, b.pattern)),
  coherence: (a, b) => stylesWorth(a, b) * ((a.world & b.world) === 0 ? WORLDS_APART : 1),
  level: (a, b) => levelWorth(Math.abs(a.level - b.level)),
  cloth: (a, b) => clothsTogether(a.cloth, b.cloth),
  together: (a, b) => wornTogether(a.worn, b.worn),
};

function patternsWorth(one: string, other: string): number {
  return one === other ? PATTERNS.same : PATTERNS.different;
}

function levelWorth(doublings: number): number {
  return Math.min(1, Math.max(0, (LEVELS.apart - doublings) / (LEVELS.apart - LEVELS.same)));
}

function stylesWorth(a: Trait, b: Trait): number {
  if (a.styles === 0 || b.styles === 0) return STYLES.unstated;
  if (a.styles & b.styles) return STYLES.shared;
  return a.near & b.styles || b.near & a.styles ? STYLES.near : STYLES.apart;
}
