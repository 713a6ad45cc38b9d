import type { SearchDeps } from '../_domain/search.js';

/** A price, or a word that turns something down. */
const mayLimit = /\d|[₹$€£]|\b(?:no|not|non|nothing|without|w\/o|sans|except|avoid|nahi|nahin|bina|mat)\b/iu;

/** Reads what a search limits. What reads it is half as much code as all of search, and few searches hold such words. */
export const readLimits: SearchDeps['readLimits'] = async (q, home) => {
  if (!mayLimit.test(q)) return undefined;
  const { searchLimits } = await import('../_domain/search-limits.js');
  const stated = searchLimits(q, 'INR');
  return stated?.budget ? searchLimits(q, await home()) : stated;
};
