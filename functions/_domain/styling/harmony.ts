import { type Colour, colours } from '../vocabulary/colours.js';
import { type Oklch, oklch } from './oklch.js';
import { isNeutral } from './wardrobe.js';

/** Unknown colours are worth what an average pair is: neither praised nor blamed. */
const UNKNOWN = 0.6;
/** Many colours at once sit well only beside a neutral. */
const MANY = { withNeutral: 0.85, withColour: 0.4, withMany: 0.2 };
/** Two neutrals earn more with contrast, up to this much at full contrast; below, they are one tone in tone. */
const NEUTRALS = { least: 0.8, contrast: 0.15 };
/** Gold beside silver: one metal at a time. */
const METALS = 0.5;

/**
 * Worth of two full colours by the angle between their hues in OKLCH: tone in tone and complements please, what
 * lies between clashes. The shape follows Moon and Spencer (1944): identity, similarity and contrast are pleasing,
 * the zones between them ambiguous.
 */
const byHueAngle: readonly (readonly [degrees: number, worth: number])[] = [
  [0, 0.85],
  [30, 0.8],
  [60, 0.55],
  [95, 0.25],
  [130, 0.4],
  [180, 0.65],
];

/** Chroma from which a colour is as strong as a garment gets; paler and greyer ones clash less, up to this share. */
const STRONG_CHROMA = 0.16;
const PALE_FORGIVES = 0.8;

type Tone = Colour & { readonly seen: Oklch; readonly neutral: boolean };

const places = new Map(colours.map(({ name }, index) => [name, index]));
const table = tabulate(
  colours.map((colour) => ({ ...colour, seen: oklch(colour.hex), neutral: isNeutral(colour.name) })),
);

/** Where a colour stands for `harmony`; -1 for one that is not stated or not known. */
export function tone(name: string | undefined): number {
  return name === undefined ? -1 : (places.get(name) ?? -1);
}

/** How two tones look side by side: 0 (clash) to 1 (a neutral and one accent), in thousandths. */
export function harmony(first: number, second: number): number {
  if (first < 0 || second < 0) return UNKNOWN;
  return table[first * colours.length + second] ?? UNKNOWN;
}

/** Engines may differ in the last bit of a cube root; thousandths do not. */
function tabulate(tones: readonly Tone[]): Float64Array {
  const worth = tones.flatMap((one) => tones.map((other) => Math.round(beside(one, other) * 1000) / 1000));
  return Float64Array.from(worth);
}

function beside(one: Tone, other: Tone): number {
  const many = Number(one.family === 'multi') + Number(other.family === 'multi');
  if (many === 2) return MANY.withMany;
  if (many === 1) return one.neutral || other.neutral ? MANY.withNeutral : MANY.withColour;
  if (one.neutral !== other.neutral) return 1;
  if (!one.neutral) return accents(one.seen, other.seen);
  if (/^(?:gold silver|silver gold)$/.test(`${one.family} ${other.family}`)) return METALS;
  return NEUTRALS.least + NEUTRALS.contrast * Math.abs(one.seen.lightness - other.seen.lightness);
}

function accents(one: Oklch, other: Oklch): number {
  const apart = Math.abs(one.hue - other.hue);
  const worth = between(Math.min(apart, 360 - apart));
  const strength = Math.min(1, one.chroma / STRONG_CHROMA, other.chroma / STRONG_CHROMA);
  return worth + (1 - worth) * (1 - strength) * PALE_FORGIVES;
}

function between(angle: number): number {
  const after = byHueAngle.findIndex(([degrees]) => degrees >= angle);
  const [right = [180, 0], left = right] = [byHueAngle[after], byHueAngle[after - 1]];
  const share = right[0] === left[0] ? 0 : (angle - left[0]) / (right[0] - left[0]);
  return left[1] + share * (right[1] - left[1]);
}
