import type { SearchDeps } from '../_domain/search.js';

/** Words for numbers that are prices. */
const numbers =
  /\b(?:zero|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|grand|haz[a-z]+|haja+r|sau|la[ck]h?)\b/iu;
/** What turns something down, or begins to. */
const refusals =
  /\b(?:no|nope|not|non|nor|nothing|n?either|none|without|w\/o|sans|except|exclud\w+|avoid\w*|minus|skip|other than|apart from|besides|but|instead of|rather than|do ?n['’]?t|isn['’]?t|doesn['’]?t|hates?|dislikes?|free|nah[ií]n?|nhi|nai|mat|bina|bagair|alawa|siwa|chh?od\w*)\b|\s-\p{L}/iu;

/** The word, or a letter size that stands alone: that of "men's" does not. */
const sizes = /\b(?:sizes?|sized|sz)\b|(?:^|\s)(?:x{0,4}[sl]|m)(?=\s|$)/iu;

/** Whether words may state a limit: hardly any search's do, and none of which this says no. */
export function mayLimit(q: string): boolean {
  return /[\d₹$€£]/u.test(q) || numbers.test(q) || refusals.test(q) || sizes.test(q);
}

/** Reads what a search limits. What reads it is half as much code as all of search, and few searches hold such words. */
export const readLimits: SearchDeps['readLimits'] = async (q, home) => {
  if (!mayLimit(q)) return undefined;
  const { searchLimits } = await import('../_domain/search-limits.js');
  const stated = searchLimits(q, 'INR');
  return stated?.budget ? searchLimits(q, await home()) : stated;
};
