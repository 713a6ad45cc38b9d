import { type Currency, toMinor } from '../money.js';
import type { Budget } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { type BudgetCue, budgetCues } from './budget-cues.js';
import { currencyNamed } from './currencies.js';
import { type Limit, limitsIn } from './limits.js';
import { type Quantity, readQuantities } from './quantities.js';
import type { Token } from './tokens.js';

/** The prices that a search is held to in minor units, and the token indices that say so. */
type PricesSought = {
  readonly prices: Pick<Budget, 'min' | 'max' | 'currency'>;
  readonly said: readonly number[];
};

/** Numbers of titles, `SPF 50+` and a pack of 25, are lower than what clothes cost. */
const leastAlone = 100;
/** Of the words that only hint at a price those that titles hold beside no number. */
const hints =
  /^(?:for|in|at|only|ish|mein|me|main|budge?t|budjet|spend|spending|price|range|cost|costing|worth)$/;

/**
 * The prices that a search states, those that name no currency in `home`; undefined where it states none. A search is
 * for one thing at a time, which all of them hold for: "under 1000 above 2000" leaves nothing.
 */
export function pricesSought(tokens: readonly Token[], home: Currency): PricesSought | undefined {
  const quantities = readQuantities(tokens);
  const cues = findTerms(tokens, budgetCues).filter(({ term }) => /^(?:max|min|between)$/.test(term.role));
  const { limits, unlimited } = limitsIn(tokens, quantities, home);
  const stated = limits.filter((limit) => isPrice(tokens, limit, cues));
  const held = [...stated, ...ceilings(tokens, limits, stated), ...nothings(quantities, cues)];
  if (held.length === 0) return undefined;
  const currency = held.find((limit) => limit.currency !== undefined)?.currency ?? home;
  const [most, least] = [held.flatMap(({ max }) => max ?? []), held.flatMap(({ min }) => min ?? [])];
  return {
    prices: {
      ...(least.length > 0 && { min: toMinor(Math.max(...least), currency) }),
      ...(most.length > 0 && { max: toMinor(Math.min(...most), currency) }),
      currency,
    },
    said: [...held.flatMap(({ said }) => said), ...unlimited],
  };
}

const signs = /^[<>≤≥~+]$/;
/** The `P` and `KD` of a model's number are no pesos and no dinars. */
const isMoney = (raw: string) =>
  /^(?:rs|\p{Sc}|\/)$/iu.test(raw) || (raw.length > 2 && currencyNamed(raw.toLowerCase()) !== undefined);

type Cue = { readonly term: BudgetCue; readonly from: number; readonly to: number };

/**
 * What makes a number a price, so that none of a title is: a currency, "under" or the like, or, from a hundred on, a
 * sign, a word that hints at a price, or another number that it makes a range with.
 */
function isPrice(
  tokens: readonly Token[],
  { min, max, currency, said }: Limit,
  cues: readonly Cue[],
): boolean {
  const raws = said.map((index) => tokens[index]?.raw ?? '');
  const paid = currency !== undefined && raws.some(isMoney);
  if (paid || cues.some(({ from }) => said.includes(from))) return true;
  const alone = Math.min(min ?? Number.POSITIVE_INFINITY, max ?? Number.POSITIVE_INFINITY);
  const isRange = min !== undefined && max !== undefined && min < max;
  const hinted = said.some((index) => signs.test(wordAt(tokens, index)) || hints.test(wordAt(tokens, index)));
  return alone >= leastAlone && (isRange || hinted);
}

/** "Kurta 3000 but not less than 2000": the amount without a word is the most. */
function ceilings(tokens: readonly Token[], limits: readonly Limit[], stated: readonly Limit[]): Limit[] {
  return limits.flatMap((limit) => {
    const next = Math.max(...limit.said) + 1;
    const above = ({ min = 0, max }: Limit) => max === undefined && min > 0 && min < (limit.max ?? 0);
    const isMost = !stated.includes(limit) && wordAt(tokens, next) === 'but' && stated.some(above);
    return isMost ? [{ ...limit, said: [...limit.said, next] }] : [];
  });
}

/** "Under 0": a limit on all that costs anything. */
function nothings(quantities: readonly Quantity[], cues: readonly Cue[]): Limit[] {
  return quantities.flatMap(({ from, to, value }): Limit[] => {
    const cue = cues.find((one) => one.to === from && one.term.role === 'max' && one.term.side !== 'after');
    if (value !== 0 || cue === undefined) return [];
    const said = Array.from({ length: to - cue.from }, (_, offset) => cue.from + offset);
    return [{ max: 0, each: false, whole: false, cued: true, said }];
  });
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}
