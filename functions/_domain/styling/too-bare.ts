import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { isCutOpposite } from './cuts.js';
import { occasionTermOf } from './occasion-term.js';
import { isGarment } from './wardrobe.js';

/** From this age on nobody is dressed in what bares and clings, unless she asks for it. */
export const SETTLED = 50;

/** Who turns down a crop top and what is backless covers up, and a choli is both. */
function coversUp({ garments, details = [] }: Query['avoid']): boolean {
  return garments.includes('crop top') && details.includes('backless');
}

/**
 * What bares or clings, for who covers up, is no longer young, is with child, wants it loose or looks as if from an old
 * family.
 */
export function isTooBare(
  piece: Pick<Candidate, 'category' | 'fit' | 'pattern' | 'title'>,
  query: Query,
): boolean {
  const { age, aesthetics } = query;
  const { category, fit, pattern, title } = piece;
  const bares =
    isGarment(category, 'crop top') ||
    isGarment(category, 'bodycon dress') ||
    fit === 'bodycon' ||
    /\b(?:above knee|mini|crop(?:ped)? top|spaghetti|strapless|backless|off[- ]shoulder)\b/i.test(title);
  if (bares && occasionTermOf(query)?.modest) return true;
  if (isGarment(category, 'lehenga choli') && coversUp(query.avoid)) return true;
  if ((age?.low ?? 0) >= SETTLED)
    return (
      bares || pattern === 'distressed' || fit === 'skinny' || /\bsuper[\s-]?(?:slim|skinny)\b/i.test(title)
    );
  const withChild = aesthetics.includes('maternity');
  if (aesthetics.includes('old money') && bares) return true;
  if (!withChild && !aesthetics.includes('relaxed')) return false;
  return bares || (withChild && fit === 'skinny') || isCutOpposite(piece, aesthetics);
}
