import { withDecimals } from '../fractions.js';
import { inLetters, letterRank } from '../letter-size.js';
import type { Slot } from '../product.js';
import type { Age, Sizes } from '../query.js';

/** Whether a piece is sold in a size: only `fits` may be claimed, only `unfit` breaks a limit. */
export type Fit = 'fits' | 'unfit' | 'unknown';

/** A size as compared: a stretch of one numbering (`M/L` is 4 to 5 of the letters), or its own text. */
type Mark =
  | { readonly system: 'free' }
  | { readonly system: 'text'; readonly text: string }
  | {
      readonly system: Numbering;
      readonly from: number;
      readonly to: number;
      /** Of trousers, in inches. */
      readonly length?: number;
    };
type Numbering = 'letter' | 'number' | 'uk' | 'us' | 'eu' | 'years';

const FREE = /^(?:free|one|onefitsall|onesize|freesize|os|osfa|frsz|fs|f|universal)$/;
/** "Plus" is a range of letters: XXL and all beyond it. */
const PLUS = /^plus$/;
const plusRange: Mark = { system: 'letter', from: 7, to: 14 };
const NUMBER = /^(uk|us|eu|eur|ind|w|waist)?(\d{1,3}(?:\.\d)?)(uk|us|eu|eur|ind|w|in|inch|inches|")?$/;
const WAIST_AND_LENGTH = /^w?(\d{2})(?:x|\/|l|xl)(\d{2})l?$/;
/** A band and a cup: `34B` and `34-B` are one size. */
const CUP = /^(\d{2})-?([a-k]{1,4})$/;
const AGE = /^(\d{1,2})(?:-(\d{1,2}))?(y|yr|yrs|year|years|m|mth|months)$/;
/** Unmarked shoe numbers from here on are European; below, Indian and British shoes share one numbering. */
const FIRST_EU_SHOE = 34;

/**
 * The size a shopper wears in a slot, or undefined when none was stated for it. `any` speaks for clothes only: it
 * says nothing about feet, and bags and accessories have no size that a shopper states.
 */
export function wantedSize(sizes: Sizes, slot: Slot): string | undefined {
  if (slot === 'top' || slot === 'onepiece' || slot === 'outerwear') return sizes.top ?? sizes.any;
  if (slot === 'bottom') return sizes.bottom ?? sizes.any;
  return slot === 'shoes' ? sizes.shoes : undefined;
}

/**
 * Whether sizes as sold hold the wanted one. Letters compare with letters and waist inches with waist inches: a
 * piece sold only in another numbering is `unfit`, because that it fits cannot be shown. `null` is `unknown`, and so is
 * a waist that fits where the wanted length is not stated.
 */
export function fitOf(sold: readonly string[] | null, wanted: string, slot: Slot): Fit {
  if (sold === null) return 'unknown';
  return bestOf(sold, marksOf(wanted, slot), slot);
}

/**
 * Whether sizes as sold suit a child of an age. Only what is sold by years can tell: letters and inches say nothing of
 * an age, and are `unknown`.
 */
export function fitOfAge(sold: readonly string[] | null, { low, high }: Age, slot: Slot): Fit {
  const byYears = sold?.filter((size) => marksOf(size, slot).some(({ system }) => /years|free/.test(system)));
  if (byYears === undefined || byYears.length === 0) return 'unknown';
  return bestOf(byYears, [{ system: 'years', from: low, to: high }], slot);
}

function bestOf(sold: readonly string[], asked: readonly Mark[], slot: Slot): Fit {
  const fits = sold
    .flatMap((size) => marksOf(size, slot))
    .flatMap((mark) => asked.map((ask) => met(mark, ask)));
  return fits.includes('fits') ? 'fits' : fits.includes('unknown') ? 'unknown' : 'unfit';
}

function met(sold: Mark, asked: Mark): Fit {
  if (sold.system === 'free') return 'fits';
  if (asked.system === 'free') return 'unfit';
  if (sold.system === 'text' || asked.system === 'text')
    return sold.system === 'text' && asked.system === 'text' && sold.text === asked.text ? 'fits' : 'unfit';
  if (sold.system !== asked.system || asked.from > sold.to || sold.from > asked.to) return 'unfit';
  if (asked.length === undefined) return 'fits';
  return sold.length === undefined ? 'unknown' : sold.length === asked.length ? 'fits' : 'unfit';
}

/** Whether a size is one of children's wear sold by years, such as `6-7Y`. */
export function isInYears(size: string): boolean {
  return marksOf(size, 'top').some(({ system }) => system === 'years');
}

/** How many years a size by years is from an age; 0 for any other size. */
export function yearsApart(size: string, { low, high }: Age): number {
  const marks = marksOf(size, 'top').flatMap((mark) => (mark.system === 'years' ? [mark] : []));
  return Math.min(
    ...marks.map(({ from, to }) => Math.max(0, from - high, low - to)),
    marks.length === 0 ? 0 : 99,
  );
}

/** How many steps a size is from another of its kind, numbers by twos; 99 where they are of different kinds. */
export function sizesApart(size: string, other: string, slot: Slot): number {
  const steps = marksOf(size, slot).flatMap((one) =>
    marksOf(other, slot).flatMap((two) =>
      'from' in one && 'from' in two && one.system === two.system
        ? [Math.abs(one.from - two.from) / (one.system === 'number' ? 2 : 1)]
        : [],
    ),
  );
  return Math.min(...steps, 99);
}

const childrensShoes = Array.from({ length: 13 }, (_, index) => [
  `text:uk${index + 1}c`,
  `text:${index + 1}c`,
]);

/** The sizes that children's pieces are sold in, as `sizeKeys` spells them; what is sold in none is a grown-up's. */
export function childrensSizeKeys(slot: Slot): string[] {
  const years = keysOf({ system: 'years', from: 0, to: 16 });
  if (slot !== 'shoes') return ['free', ...years];
  const numbers = [keysOf({ system: 'uk', from: 0, to: 2.5 }), keysOf({ system: 'eu', from: 15, to: 34.5 })];
  return ['free', ...years, ...numbers.flat(), ...childrensShoes.flat()];
}

/** The sizes by years that an age's are spelt with, as `sizeKeys` spells them: eight months lie between two halves of a year. */
export function yearsKeys({ low, high }: Age): string[] {
  return keysOf({ system: 'years', from: Math.floor(low * 2) / 2, to: Math.ceil(high * 2) / 2 });
}

/** The sizes by years that are none of an age's. */
export function otherYearsKeys(age: Age): string[] {
  const own = new Set(yearsKeys(age));
  return keysOf({ system: 'years', from: 0, to: 16 }).filter((key) => !own.has(key));
}

/** `M (38)` is both `M` and `38`. */
function marksOf(raw: string, slot: Slot): Mark[] {
  const parts = withDecimals(raw)
    .split(/[()]/)
    .map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => markOf(part, slot));
}

function markOf(raw: string, slot: Slot): Mark {
  const text = inLetters(raw.replace(/\bsize\b|_/gi, ''));
  const other = { system: 'text', text: text.replace(CUP, '$1$2') } as const;
  return single(text, slot) ?? stretch(text, slot) ?? other;
}

function single(text: string, slot: Slot): Mark | undefined {
  if (FREE.test(text)) return { system: 'free' };
  if (PLUS.test(text)) return plusRange;
  const letter = letterRank(text);
  if (letter !== null) return { system: 'letter', from: letter, to: letter };
  const age = AGE.exec(text);
  if (age) {
    const unit = age[3]?.startsWith('m') ? 12 : 1;
    return { system: 'years', from: Number(age[1]) / unit, to: Number(age[2] ?? age[1]) / unit };
  }
  const number = NUMBER.exec(text);
  if (!number) return undefined;
  const value = Number(number[2]);
  return { system: numbering(number[1] ?? number[3], value, slot), from: value, to: value };
}

function numbering(unit: string | undefined, value: number, slot: Slot): Numbering {
  if (unit === 'us' || unit === 'uk') return unit;
  if (unit === 'eu' || unit === 'eur') return 'eu';
  if (slot !== 'shoes') return 'number';
  return unit === 'ind' || value < FIRST_EU_SHOE ? 'uk' : 'eu';
}

/** `S/M`, `28-30`: from the one to the other. `32/30`, `W32 L30`: a waist, then a length. */
function stretch(text: string, slot: Slot): Mark | undefined {
  const sides = text.split(/\/|to|-(?=[\dsml])/).map((side) => single(side, slot));
  const [low, high] = sides;
  if (sides.length === 2 && low && high && 'from' in low && 'from' in high && low.system === high.system)
    if (low.from < high.to) return { system: low.system, from: low.from, to: high.to };
  const [, waist, length] = WAIST_AND_LENGTH.exec(text) ?? [];
  if (waist === undefined) return undefined;
  return { system: 'number', from: Number(waist), to: Number(waist), length: Number(length) };
}

/** Ranges of sizes are spelt out in steps of a half, as shoes are sold; no real range is longer. */
const LONGEST_RANGE = 80;

/**
 * Sizes as words that a database compares: two lists share a word when one fits the other (`M` gives `letter:4`,
 * `28-30` gives `number:28` to `number:30`). What fits everyone shares `free`, which every wanted size should hold too.
 */
export function sizeKeys(sizes: readonly string[], slot: Slot): string[] {
  const keys = sizes.flatMap((size) => marksOf(size, slot)).flatMap(keysOf);
  return [...new Set(keys)];
}

function keysOf(mark: Mark): string[] {
  if (mark.system === 'free') return ['free'];
  // Cups are kept both ways: a catalogue may have been imported when its own was the only one.
  if (mark.system === 'text')
    return [...new Set([mark.text, mark.text.replace(CUP, '$1-$2')])].map((text) => `text:${text}`);
  const steps = Math.min(Math.ceil((mark.to - mark.from) * 2), LONGEST_RANGE);
  return Array.from({ length: steps + 1 }, (_, step) => `${mark.system}:${mark.from + step / 2}`);
}
