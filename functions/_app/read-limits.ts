import type { SearchDeps } from '../_domain/search.js';
import { negationStarts } from '../_domain/understanding/negation-cues.js';
import { englishNumbers, multipliers } from '../_domain/understanding/number-words.js';

const signals: ReadonlySet<string> = new Set([
  ...negationStarts,
  ...englishNumbers.keys(),
  ...multipliers.keys(),
]);
/** A number, a price's sign, a "-word", or what is written in Devanagari, where all of these are words. */
const marks = /[\d₹$€£\u0900-\u097f]|\s-\p{L}/u;
/** The word, or a letter size that stands alone: that of "men's" does not. */
const sizes = /\b(?:sizes?|sized|sz)\b|(?:^|\s)(?:x{0,4}[sl]|m)(?=\s|$)/iu;

/** Whether words may state a limit: hardly any search's do, and none of which this says no. */
export function mayLimit(q: string): boolean {
  if (marks.test(q) || sizes.test(q)) return true;
  const words =
    q
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => signals.has(word));
}

/** Reads what a search limits. What reads it is half as much code as all of search, and few searches hold such words. */
export const readLimits: SearchDeps['readLimits'] = async (q, home) => {
  if (!mayLimit(q)) return undefined;
  const { searchLimits } = await import('../_domain/search-limits.js');
  const stated = searchLimits(q, 'INR');
  return stated?.budget ? searchLimits(q, await home()) : stated;
};
