import { withDecimals } from './fractions.js';
import { inLetters, letterRank } from './letter-size.js';

const mostSizes = 80;
const longestSize = 24;
/** What sources write where they state no size. */
const nothing = new Set([
  '',
  'nan',
  'na',
  'n/a',
  'none',
  'null',
  '-',
  'error size',
  'default title',
  'no size',
]);
/** Beside a size: it cannot be bought. */
const gone = /\b(?:out of stock|sold out|unavailable|not available)\b/i;
/** What remains of a list that some program wrote for itself is no size. */
const code = /[{}<>]/;
/**
 * The sizes that a source lists for sale, as sold (`Medium`, `32`, `UK 8`) but trimmed, without repetition and in order;
 * null when it states none. A text may be a list (`Size:S,M`, `S/M/L`, `32 | 34`); an array is taken entry by entry. Of
 * sizes with their stock (`S:3,M:0`) those there are any of, or all where there are none.
 */
export function readSizes(value: string | readonly string[]): string[] | null {
  const parts = typeof value === 'string' ? split(value) : value;
  const byKey = new Map<string, string>();
  for (const part of parts.slice(0, 1000)) {
    const size = tidy(part);
    const key = size.toLowerCase();
    if (nothing.has(key) || size.length > longestSize || byKey.has(key)) continue;
    if (gone.test(size) || code.test(size)) continue;
    byKey.set(key, size);
    if (byKey.size === mostSizes) break;
  }
  const sizes = [...byKey.values()].sort(inOrder);
  return sizes.length === 0 ? null : sizes;
}

function split(value: string): string[] {
  const stocked = stockedSizes(value);
  if (stocked) {
    const sold = stocked.filter(({ stock }) => stock > 0);
    return (sold.length > 0 ? sold : stocked).map(({ size }) => size);
  }
  const text = listed(value);
  if (separators.test(text)) return text.split(separators);
  // `S/M` is one size between two; three letter sizes in a row are a list.
  const slashed = text.split('/');
  if (slashed.length > 2 && slashed.every(isLetterSize)) return slashed;
  const spaced = text.split(/\s+/);
  return spaced.length > 1 && spaced.every(isLetterSize) ? spaced : [text];
}

const separators = /[|;,\n]/;

/** A list of sizes without what stands around it. */
function listed(value: string): string {
  return value
    .slice(0, 4000)
    .trim()
    .replace(/^(?:available\s+)?sizes?\s*[:=]\s*/i, '')
    .replace(/^\[(.*)\]$/s, '$1');
}

/** The sizes of a list in which each comes with its stock, as in `S:3,M:0`; null where one does not. */
export function stockedSizes(value: string): { size: string; stock: number }[] | null {
  const entries = listed(value).split(separators);
  const pairs = entries.flatMap((entry) => {
    const [, before = '', stock] = /^([^:=]+)[:=]\s*(\d+)\s*$/.exec(entry) ?? [];
    const size = before.trim();
    // `UK:8, EU:42` is one size by two systems.
    return /\d|^(?:free|one) size$/i.test(size) || isLetterSize(size) ? [{ size, stock: Number(stock) }] : [];
  });
  return pairs.length === entries.length ? pairs : null;
}

const isLetterSize = (text: string): boolean => letterRank(inLetters(text)) !== null;

function tidy(text: string): string {
  return withDecimals(text.slice(0, 200))
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/^[\s"'`]+|[\s"'`]+$/g, '')
    .replace(/^size[\s_:-]+(?=\S)/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+)\.0+$/, '$1');
}

/** Letter sizes from small to large, then numbers (of `UK 8` the 8), then the rest by name. */
function inOrder(first: string, second: string): number {
  const [a, b] = [rank(first), rank(second)];
  return a[0] - b[0] || a[1] - b[1] || (first < second ? -1 : first > second ? 1 : 0);
}

function rank(size: string): [kind: number, value: number] {
  const letter = letterRank(inLetters(size.split('/')[0] ?? size));
  if (letter !== null) return [0, letter];
  const number = /\d+(?:\.\d+)?/.exec(size);
  return number ? [1, Number(number[0])] : [2, 0];
}
