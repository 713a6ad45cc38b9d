import type { Currency } from '../money.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { currencyNamed } from './currencies.js';
import { readDecimalComma } from './digits.js';
import { isOfLooks, isPurity, isTakenOff } from './not-money.js';
import { isCut, isNegative } from './number-edges.js';
import type { Quantity } from './quantities.js';
import { possibleSizes, sureSizes } from './size-words.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** A number that may be money, with its currency signs: tokens `from` to `to` (exclusive). */
export type Amount = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly low?: number;
  readonly currency?: Currency;
  /** Looks like money without any cue: a round number of hundreds that is no year. */
  readonly plausible: boolean;
};

/** What a number counts or measures when one of these follows it and it is no larger, so that it is not money. */
const counted: readonly (readonly [most: number, words: ReadonlySet<string>])[] = [
  [
    250,
    wordSet(
      'cm cms mm kg kgs lbs percent days weeks months hours hrs minutes mins people persons guests degrees number',
    ),
  ],
  [110, wordSet('year years yr yrs yo y old saal sal month week day hour')],
  [60, wordSet('inch inches ft feet foot waist size sized chest hip regular shoe')],
  [
    30,
    wordSet(`am pm outfits looks options pieces piece sets different ideas combinations pockets buttons items variations choices
      suggestions events functions shoes pairs accessory accessories garments layers`),
  ],
  // "30 tops" may be a limit, "3 tops" is none.
  [9, wordSet('tops')],
];
const crowds = wordSet('people guests followers subscribers steps');
const raceMetres = new Set([5000, 10_000, 21_000, 42_000]);
const races = wordSet('run running runner marathon race marathons runs');
/** A number right after one of these is a size, an age or a model. */
const labelled = new Set([
  ...[
    'size',
    'sz',
    'waist',
    'chest',
    'bust',
    'hip',
    'hips',
    'uk',
    'us',
    'eu',
    'eur',
    'w',
    'age',
    'aged',
    'number',
    'height',
  ],
  ...['jordan', 'balance', 'nb', 'yeezy', 'levis', 'inseam', 'length', 'collar'],
]);
const dollars = new Map<string, Currency>([
  ...(['us', 'u.s'] as const).map((word): [string, Currency] => [word, 'USD']),
  ...(['a', 'au'] as const).map((word): [string, Currency] => [word, 'AUD']),
  ...(['c', 'ca', 'can'] as const).map((word): [string, Currency] => [word, 'CAD']),
  ...(['s', 'sg'] as const).map((word): [string, Currency] => [word, 'SGD']),
  ['nz', 'NZD'],
  ['hk', 'HKD'],
]);

/**
 * The quantity as money, or undefined when it is a size, an age, a height, a count, a discount, below zero or part of a name.
 * Tokens before `free` belong to an earlier amount; `home` is the currency of the catalogue.
 */
export function amountOf(
  tokens: readonly Token[],
  quantity: Quantity,
  free: number,
  home: Currency,
): Amount | undefined {
  let { from, to } = quantity;
  if (isCut(tokens, quantity) || isNegative(tokens, from, free)) return undefined;
  let currency: Currency | undefined;
  const before = from > free ? tokens[from - 1] : undefined;
  const named =
    before && (before.word === 'eur' || !labelled.has(before.word)) && currencyNamed(before.word, home);
  if (before && named) {
    from--;
    currency = named;
    const prefix =
      before.word === '$' && before.glued ? dollars.get(tokens[from - 1]?.word ?? '') : undefined;
    if (prefix) {
      from--;
      currency = prefix;
    }
  }
  if (isNegative(tokens, from, free)) return undefined;
  const after = tokens[to];
  // "38 euro size" is no money, "40 euro, size M" is.
  const size = tokens[to + 1];
  const sizing = size?.word === 'size' && isCount(quantity.value, size, tokens[to + 2]);
  // In "size 2 $75" the sign is that of the other number.
  const others = after?.kind === 'sign' && !after.glued && size?.glued === true && size.kind === 'number';
  const namedAfter =
    after &&
    !sizing &&
    !others &&
    !(after.breaks && after.kind === 'word') &&
    currencyNamed(after.word, home);
  if (after && namedAfter && (currency === undefined || namedAfter === currency)) {
    currency = namedAfter;
    to++;
    // "120 Canadian dollars".
    if (/^(?:canadian|australian)$/.test(after.word) && /^dollars?$/.test(tokens[to]?.word ?? '')) to++;
  }
  const slash = tokens[to];
  const dash = tokens[to + 1];
  if (slash?.word === '/' && slash.glued && dash?.glued && (dash.word === '-' || dash.word === '=')) {
    currency ??= 'INR';
    to += 2;
  }
  const bucks = /^bucks?$/.test(tokens[to]?.word ?? '');
  if (bucks) to++;
  // "Fifty bucks USD".
  const told = bucks && currency === undefined ? currencyNamed(tokens[to]?.word ?? '', home) : undefined;
  if (told) {
    currency = told;
    to++;
  }
  if (isTakenOff(tokens, from, to)) return undefined;
  if (currency === undefined && !bucks && (isCountedOrNamed(tokens, quantity) || quantity.value === 0))
    return undefined;
  const first = tokens[quantity.from];
  const euros = currency === 'EUR' && quantity.scale === 1 && first?.kind === 'number';
  const value = euros ? readDecimalComma(first.raw) : quantity.value;
  return {
    from,
    to,
    value,
    scale: quantity.scale,
    ...(quantity.low === undefined ? {} : { low: quantity.low }),
    ...(currency === undefined ? {} : { currency }),
    plausible: bucks || currency !== undefined || quantity.scale > 1 || looksLikePrice(value),
  };
}

function isCountedOrNamed(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from, to, scale, value } = quantity;
  const before = tokens[from - 1];
  const after = tokens[to];
  const further = tokens[to + 1];
  if (before && (before.word === "'" || (labelled.has(before.word) && value <= 250 && scale === 1)))
    return true;
  if (!after) return false;
  if (after.word === "'" || (after.word === '%' && after.glued)) return true;
  // "In front of 2k people", "a marathon, 21k".
  if (crowds.has(after.word) || isPurity(tokens, quantity) || isOfLooks(tokens, quantity)) return true;
  const beside = tokens.slice(Math.max(0, from - 3), to + 3);
  if (scale === 1000 && raceMetres.has(value) && beside.some(({ word }) => races.has(word))) return true;
  if (scale > 1) return false;
  // "Max two shirts".
  if (value <= 9 && !after.breaks && findTerms([after], garmentLexicon).length > 0) return true;
  if (after.word === 'in') return further === undefined || further.word === 'waist';
  if (after.kind === 'word' && !after.breaks && isCount(value, after, further)) return true;
  return after.word === '"';
}

/** In "under 40 size M" the size is the letter. */
function isCount(value: number, { word }: Token, next: Token | undefined): boolean {
  if (
    /^sized?$/.test(word) &&
    next &&
    (next.kind === 'number' || possibleSizes.has(next.word) || sureSizes.has(next.word))
  )
    return false;
  return counted.some(([most, words]) => value <= most && words.has(word));
}

function looksLikePrice(value: number): boolean {
  if (value < 100 || !Number.isInteger(value)) return false;
  if (value >= 1900 && value < 2100) return value % 100 === 0 || value % 100 === 99;
  return value % 50 === 0 || value % 10 === 9;
}
