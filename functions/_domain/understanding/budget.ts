import { type Currency, toMinor } from '../money.js';
import type { Budget } from '../query.js';
import { type Shared, shared } from './budget-together.js';
import { currencyNamed } from './currencies.js';
import { endsWorn, type Garments, garmentsOf, isOfGarment } from './garment-limits.js';
import { type Limit, limitsIn } from './limits.js';
import { isNegative } from './number-edges.js';
import { type Quantity, readQuantities } from './quantities.js';
import { countsPeople } from './several-people.js';
import { readTokens, safeText, type Token } from './tokens.js';
import { besides } from './wish-terms.js';

/**
 * The spending limit a wish states, its words marked in `taken`; undefined when none is stated. Of several the
 * strictest holds; one on each piece stands beside one on the outfit. Limits on single garments stand by themselves,
 * beside a higher one on the outfit or without one; where it is not clear on which, they become the smallest of them on
 * each: too strict rather than too loose. One on several `outfits` together is shared out among them.
 */
export function readBudget(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  fallback: Currency,
  taken: boolean[],
  outfits = 1,
): Budget | undefined {
  const { limits: stated, unlimited } = limitsIn(tokens, quantities, fallback);
  const told = stated
    .map((limit) =>
      limit.each && isOfOutfits(tokens, limit) ? { ...limit, each: false, cued: true } : limit,
    )
    .map((limit) => shared(tokens, limit, outfits, taken));
  for (const index of unlimited) taken[index] = true;
  const pieces = eachBeside(told, garmentsOf(tokens, told));
  const limits = told.filter((limit) => limit !== pieces);
  const budget = withTogether(budgetOf(tokens, limits, fallback, taken), told);
  if (pieces?.max === undefined || budget?.max === undefined) return budget;
  for (const index of pieces.said) taken[index] = true;
  const each = toMinor(pieces.max, budget.currency);
  return each < budget.max ? { ...budget, each } : budget;
}

/** The budget with what all outfits may cost together, where its limit is a share of that. */
function withTogether(budget: Budget | undefined, limits: readonly Shared[]): Budget | undefined {
  const own = limits.find(
    ({ max = 0, together }) => together && budget?.max === toMinor(max, budget?.currency ?? 'INR'),
  );
  if (budget === undefined || own?.together === undefined) return budget;
  const { max, outfits } = own.together;
  return { ...budget, together: { max: toMinor(max, budget.currency), outfits } };
}

/** "Under 2000, each piece under 700": the one limit on each piece, where another is on the outfit. */
function eachBeside(limits: readonly Limit[], garments: Garments): Limit | undefined {
  const [each, another] = limits.filter((limit) => limit.each && !garments.has(limit));
  const [whole] = limits.filter((limit) => !limit.each && limit.max !== undefined && limit.cued);
  const alone = each && !another && each.min === undefined && each.max !== undefined;
  return alone && whole && (each.currency ?? whole.currency) === whole.currency ? each : undefined;
}

function budgetOf(
  tokens: readonly Token[],
  limits: readonly Limit[],
  fallback: Currency,
  taken: boolean[],
): Budget | undefined {
  const apart = garmentLimits(tokens, limits);
  if (apart) {
    for (const { said } of limits) for (const index of said) taken[index] = true;
    const budget = combine([apart.whole], fallback);
    const most = (limit: Limit) => toMinor(limit.max ?? 0, budget?.currency ?? fallback);
    const garments = apart.garments.map(({ garment, limit }) => ({ garment, max: most(limit) }));
    return budget && { ...budget, garments: garments.flatMap(inAnySense) };
  }
  const cued = limits.some((limit) => limit.cued);
  const meant = limits.filter((limit) => limit.cued || !cued || isCeiling(limit, limits));
  const wholeOutfit = meant.some(({ each, max }) => !each && max !== undefined);
  const byGarment =
    limits.length > 1 && limits.every((limit) => limit.max !== undefined && isOfGarment(tokens, limit));
  const own = byGarment ? ownLimits(tokens, limits, fallback) : undefined;
  if (own) {
    for (const { said } of limits) for (const index of said) taken[index] = true;
    return own;
  }
  const kept = byGarment ? limits : meant.filter((limit) => !(wholeOutfit && limit.each));
  for (const { said } of kept) for (const index of said) taken[index] = true;
  const budget = combine(byGarment ? kept.map((limit) => ({ ...limit, each: true })) : kept, fallback);
  // "About 5 grand, INR": the currency once more.
  for (const [index, { kind, word }] of tokens.entries())
    if (budget && kind === 'word' && currencyNamed(word) === budget.currency) taken[index] = true;
  return budget;
}

/**
 * "3 outfits for a week, each under 1500": a bare "each" after several outfits is each of these, unless a garment stands
 * right before the limit: "3 outfits, shoes under 1000 each". So it is after several people: "twin girls, 1000 each".
 */
function isOfOutfits(tokens: readonly Token[], { said }: Limit): boolean {
  const bare = said.find(
    (at) =>
      /^(?:each|apiece)$/.test(tokens[at]?.word ?? '') &&
      !/^(?:item|piece|product|one|garment|article)$/.test(tokens[at + 1]?.word ?? ''),
  );
  const before = tokens.slice(0, Math.min(...said));
  if (bare === undefined || endsWorn(before)) return false;
  // "Twin girls, matching frocks, 600 each" are six hundred a frock.
  if (countsPeople(tokens)) return !(before.at(-1)?.kind === 'comma' && endsWorn(before.slice(0, -1)));
  return tokens.slice(0, bare).some(({ word }, at) => {
    if (word === 'looks') return !/^(?:that|which|who|it|she|he|this)$/.test(tokens[at - 1]?.word ?? '');
    return /^(?:outfits|ensembles|combos)$/.test(word);
  });
}

/** "3000 but not less than 2000": the one amount without a word beside nothing but a smaller least price. */
function isCeiling({ max = 0 }: Limit, limits: readonly Limit[]): boolean {
  const others = limits.filter(({ cued }) => cued);
  return (
    limits.length - others.length === 1 &&
    others.every((other) => other.max === undefined && (other.min ?? 0) < max)
  );
}

/**
 * "Sneakers under 2k, total 5k": the limit on the outfit, and those on garments; undefined where no limit, or more than
 * one, is on the outfit, where a garment's is no lower or names a currency of its own, or where it may be on several garments together.
 */
function garmentLimits(
  tokens: readonly Token[],
  limits: readonly Limit[],
): { whole: Limit; garments: { garment: string; limit: Limit }[] } | undefined {
  const own = garmentsOf(tokens, limits);
  const [whole, ...others] = limits.filter((limit) => !own.has(limit));
  if (whole === undefined || others.length > 0 || whole.each) return undefined;
  // "Kurta set under 3000 but not less than 2000" is one range.
  const [only] = own.keys();
  if (own.size === 1 && whole.max === undefined && (only?.max ?? 0) >= (whole.min ?? 0)) return undefined;
  const { max: most = Number.POSITIVE_INFINITY } = whole;
  const garments = [...own].map(([limit, garment]) => ({ garment, limit }));
  const apart = garments.every(
    ({ limit: { max, min, currency, cued } }) =>
      (cued || whole.whole) &&
      max !== undefined &&
      max < most &&
      min === undefined &&
      (currency === undefined || currency === whole.currency),
  );
  // "Party 3000, heels under 800": a year or a model's number is hardly ever round.
  const meant = whole.cued || most % 50 === 0;
  return garments.length > 0 && apart && meant ? { whole, garments } : undefined;
}

/** "Shirt under 800, jeans under 1200": the limit of each; undefined where one is on no single garment, or two on one. */
function ownLimits(
  tokens: readonly Token[],
  limits: readonly Limit[],
  fallback: Currency,
): Budget | undefined {
  const currency = limits.find((limit) => limit.currency !== undefined)?.currency ?? fallback;
  const own = garmentsOf(tokens, limits);
  const garments = limits.flatMap((limit) => {
    const { max, min } = limit;
    const garment = own.get(limit);
    return garment === undefined || max === undefined || min !== undefined
      ? []
      : [{ garment, max: toMinor(max, currency) }];
  });
  const names = new Set(garments.map(({ garment }) => garment));
  return names.size === limits.length
    ? { currency, scope: 'outfit', garments: garments.flatMap(inAnySense) }
    : undefined;
}

/** A "pajama" beside a kurta is an ethnic one: a limit on it binds whichever it turns out to be. */
function inAnySense<T extends { readonly garment: string }>(own: T): T[] {
  const other = besides.find(({ name, means }) => name === own.garment && means !== null)?.means;
  return other ? [own, { ...own, garment: other }] : [own];
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
