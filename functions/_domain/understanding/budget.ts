import { type Currency, toMinor } from '../money.js';
import type { Budget } from '../query.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { currencyNamed } from './currencies.js';
import { type Limit, limitsIn } from './limits.js';
import { isNegative } from './number-edges.js';
import { type Quantity, readQuantities } from './quantities.js';
import { readTokens, safeText, type Token } from './tokens.js';
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
  const { limits: stated, unlimited } = limitsIn(tokens, quantities, fallback);
  const limits = stated.map((limit) => ({ ...limit, each: limit.each && !isOfOutfits(tokens, limit) }));
  for (const index of unlimited) taken[index] = true;
  const cued = limits.some((limit) => limit.cued);
  const wholeOutfit = limits.some(({ each, max }) => !each && max !== undefined);
  const byGarment =
    limits.length > 1 && limits.every((limit) => limit.max !== undefined && isOfGarment(tokens, limit));
  const kept = byGarment
    ? limits
    : limits.filter((limit) => (limit.cued || !cued) && !(wholeOutfit && limit.each));
  for (const { said } of kept) for (const index of said) taken[index] = true;
  const budget = combine(byGarment ? kept.map((limit) => ({ ...limit, each: true })) : kept, fallback);
  // "About 5 grand, INR": the currency once more.
  for (const [index, { kind, word }] of tokens.entries())
    if (budget && kind === 'word' && currencyNamed(word) === budget.currency) taken[index] = true;
  return budget;
}

/**
 * "3 outfits for a week, each under 1500": a bare "each" after several outfits is each of these, unless a garment stands
 * right before the limit: "3 outfits, shoes under 1000 each".
 */
function isOfOutfits(tokens: readonly Token[], { said }: Limit): boolean {
  const bare = said.find(
    (at) =>
      /^(?:each|apiece)$/.test(tokens[at]?.word ?? '') &&
      !/^(?:item|piece|product|one|garment|article)$/.test(tokens[at + 1]?.word ?? ''),
  );
  if (bare === undefined || endsWorn(tokens.slice(0, Math.min(...said)))) return false;
  return tokens.slice(0, bare).some(({ word }, at) => {
    if (word === 'looks') return !/^(?:that|which|who|it|she|he|this)$/.test(tokens[at - 1]?.word ?? '');
    return /^(?:outfits|ensembles|combos)$/.test(word);
  });
}

/**
 * "Top under 700 and jeans under 1200", "1k for shoes": a limit right beside a garment, among several, is that
 * garment's.
 */
function isOfGarment(tokens: readonly Token[], { said }: Limit): boolean {
  if (endsWorn(tokens.slice(0, Math.min(...said)))) return true;
  let next = Math.max(...said) + 1;
  while (/^(?:for|on|the|a|my|each)$/.test(tokens[next]?.word ?? '')) next++;
  return worn(tokens.slice(next)).some(({ from }) => from === 0) || /^cloth/.test(tokens[next]?.word ?? '');
}

const endsWorn = (tokens: readonly Token[]) => worn(tokens).some(({ to }) => to === tokens.length);

function worn(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  return [...findTerms(tokens, garmentLexicon), ...findTerms(tokens, partLexicon)];
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

/** Whether a wish limits its budget to less than nothing: "under -500 rupees", "a budget of minus 200". */
export function isBelowNothing(text: string): boolean {
  const tokens = readTokens(safeText(text));
  const quantities = readQuantities(tokens);
  return quantities.some((quantity, index) => {
    const sign = signOf(tokens, quantity, quantities[index - 1]);
    if (sign === undefined) return false;
    // Without its sign the amount would be a limit: that is what the words ask for.
    const signless = tokens.flatMap((token, at) =>
      at === sign ? [] : [at === sign + 1 ? { ...token, glued: false } : token],
    );
    const { limits } = limitsIn(signless, readQuantities(signless), 'INR');
    const own = limits.find(({ said }) => said.includes(quantity.from - 1));
    const sure = sign === 0 || tokens[sign]?.kind === 'word' || currencyNamed(tokens[sign - 1]?.word ?? '');
    return own?.cued === true || (Boolean(sure) && own?.currency !== undefined);
  });
}

/** The token that makes an amount less than nothing; after a colon or another amount a dash only parts. */
function signOf(
  tokens: readonly Token[],
  { from }: Quantity,
  before: Quantity | undefined,
): number | undefined {
  const start = currencyNamed(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  const signed = isNegative(tokens, from, 0) ? from : isNegative(tokens, start, 0) ? start : undefined;
  if (signed === undefined || tokens[signed - 2]?.word === ':') return undefined;
  const joins = before !== undefined && signed - 1 - before.to < 2 && tokens[signed - 1]?.word === '-';
  return joins ? undefined : signed - 1;
}
