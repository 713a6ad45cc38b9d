import { type Currency, toMinor } from '../money.js';
import type { Budget } from '../query.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { type Limit, limitsIn } from './limits.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';
import { partLexicon } from './wish-terms.js';

/**
 * The spending limit a wish states, its words marked in `taken`; undefined when none is stated. Of several the
 * strictest holds; a limit on each piece gives way to one on the outfit, and its words stay unread. Limits on several
 * garments become the smallest of them on each: too strict rather than too loose.
 */
export function readBudget(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  fallback: Currency,
  taken: boolean[],
): Budget | undefined {
  const { limits, unlimited } = limitsIn(tokens, quantities, fallback);
  for (const index of unlimited) taken[index] = true;
  const cued = limits.some((limit) => limit.cued);
  const wholeOutfit = limits.some(({ each, max }) => !each && max !== undefined);
  const byGarment =
    limits.length > 1 && limits.every((limit) => limit.max !== undefined && isOfGarment(tokens, limit));
  const kept = byGarment
    ? limits
    : limits.filter((limit) => (limit.cued || !cued) && !(wholeOutfit && limit.each));
  for (const { said } of kept) for (const index of said) taken[index] = true;
  return combine(byGarment ? kept.map((limit) => ({ ...limit, each: true })) : kept, fallback);
}

/** "Top under 700 and jeans under 1200": a limit right behind a garment, among several, is that garment's. */
function isOfGarment(tokens: readonly Token[], { said }: Limit): boolean {
  const before = tokens.slice(0, Math.min(...said));
  const worn = [...findTerms(before, garmentLexicon), ...findTerms(before, partLexicon)];
  return worn.some(({ to }) => to === before.length);
}

function combine(limits: readonly Limit[], fallback: Currency): Budget | undefined {
  if (limits.length === 0) return undefined;
  const currency = limits.find((limit) => limit.currency !== undefined)?.currency ?? fallback;
  const ends = { max: Number.POSITIVE_INFINITY, min: 0 };
  for (const { max, min } of limits) {
    ends.max = Math.min(ends.max, max ?? Number.POSITIVE_INFINITY);
    ends.min = Math.max(ends.min, min ?? 0);
  }
  const low = Math.min(ends.min, ends.max);
  const high = Math.max(ends.min, ends.max);
  return {
    ...(high < Number.POSITIVE_INFINITY ? { max: toMinor(high, currency) } : {}),
    ...(low > 0 ? { min: toMinor(low, currency) } : {}),
    currency,
    scope: limits.every(({ each }) => each) ? 'item' : 'outfit',
  };
}
