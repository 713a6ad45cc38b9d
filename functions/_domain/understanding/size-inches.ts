import type { Found } from './size-numbers.js';
import type { Token } from './tokens.js';

const inches = /^(?:inch|inches|")$/;

type Measured = 'top' | 'bottom' | 'none';

/** What is measured of a body or a garment, and the part that is sold by it; `none`: nothing is. */
const measures: ReadonlyMap<string, Measured> = new Map([
  ...of('top', 'chest bust seena chhati'),
  ...of('bottom', 'waist kamar'),
  ...of(
    'none',
    'hips hip seat thigh thighs inseam length lambai leg legs height tall long shoulder shoulders sleeve sleeves collar neck',
  ),
]);
/** Of these a number alone may be the length. */
const long = /^(?:kurtas?|kurtis?|dress|dresses|gowns?|lehengas?|anarkalis?)$/;
const uppers = /^(?:shirts?|tops?|tees?|t-?shirts?|blouses?|blazers?|jackets?|upper)$/;

/** Least sizes in inches: a heel is not so high, nor a shoulder so broad. */
const LEAST = { top: 28, bottom: 20 };

/**
 * The size that a number of inches states: "chest 42 inches", "36 inch waist"; of no measure it is the garment's beside
 * it, or a waist. What no shop sells by, as hips, is no size.
 */
export function inInches(tokens: readonly Token[], at: number): Found | undefined {
  const value = tokens[at]?.value ?? 0;
  const before = measureBefore(tokens, at);
  const behind = before === undefined ? measureBehind(tokens, at + 2) : undefined;
  const measure = before ?? behind;
  const part =
    measure === undefined ? partBeside(tokens, at) : (measures.get(tokens[measure]?.word ?? '') ?? 'none');
  if (part === 'none' || value < LEAST[part]) return undefined;
  const end = behind === undefined ? at + 2 : behind + 1;
  const length = part === 'bottom' ? lengthAt(tokens, end) : undefined;
  return {
    from: before ?? at,
    to: length?.to ?? end,
    size: length ? `${value}x${length.value}` : `${value}`,
    said: true,
    numeric: true,
    part,
  };
}

/** "Chest is about 42 inches": the measure before, unless it is that of another number, as in "40 inch chest 34 inches". */
function measureBefore(tokens: readonly Token[], number: number): number | undefined {
  let at = number - 1;
  while (fillers.test(tokens[at]?.word ?? '') && at > number - 4) at--;
  if (!measures.has(tokens[at]?.word ?? '')) return undefined;
  const others = inches.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.kind === 'number';
  return others && measureBefore(tokens, at - 2) === undefined ? undefined : at;
}
const fillers = /^(?:is|was|of|size|sized|measures?|measuring|measurement|around|about|approx|:|=|-|\()$/;

/** "42 inches around the chest". */
function measureBehind(tokens: readonly Token[], start: number): number | undefined {
  let at = start;
  while (/^(?:of|in|at|on|for|around|round|the|my)$/.test(tokens[at]?.word ?? '') && at < start + 3) at++;
  return measures.has(tokens[at]?.word ?? '') ? at : undefined;
}

function partBeside(tokens: readonly Token[], at: number): Measured {
  const beside = [tokens[at - 1], tokens[at + 2]].map((token) => token?.word ?? '');
  if (beside.some((word) => uppers.test(word))) return 'top';
  return beside.some((word) => long.test(word)) ? 'none' : 'bottom';
}

/** The length of trousers behind their waist: "waist 32 length 34", "32 waist, 34 inch leg". */
export function lengthAt(
  tokens: readonly Token[],
  start: number,
): { readonly value: number; readonly to: number } | undefined {
  let at = start;
  while (/^(?:,|and|&|in|inch|inches|")$/.test(tokens[at]?.word ?? '')) at++;
  const before = /^(?:length|inseam|leg|l)$/.test(tokens[at]?.word ?? '');
  if (before) at++;
  while (before && /^(?:is|of|:|=|-)$/.test(tokens[at]?.word ?? '')) at++;
  const number = tokens[at];
  const end = inches.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const after = /^(?:length|inseam|leg)$/.test(tokens[end]?.word ?? '');
  if (number?.kind !== 'number' || number.value < 24 || number.value > 40 || !(before || after))
    return undefined;
  return { value: number.value, to: before ? end : end + 1 };
}

function of(part: Measured, words: string): [string, Measured][] {
  return words.split(' ').map((word) => [word, part]);
}
