import type { Currency } from '../money.js';
import { findTerms } from '../vocabulary/match.js';
import type { Amount } from './amounts.js';
import {
  amid,
  type BudgetCue,
  betweenCueAndAmount,
  everything,
  limitNegators,
  noneOf,
  rangeJoiners,
} from './budget-cues.js';
import { currencyNamed } from './currencies.js';
import { withoutBorne } from './ideal-limits.js';
import { indices, type Part, partsOf } from './limit-parts.js';
import { peopleLexicon } from './people-words.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';

/** One limit in major units. `cued`: words say that it is one; `said`: the indices of its tokens. */
export type Limit = {
  readonly min?: number;
  readonly max?: number;
  readonly currency?: Currency;
  readonly each: boolean;
  /** Words say that it is on all together: "total 5k". */
  readonly whole: boolean;
  readonly cued: boolean;
  readonly said: readonly number[];
};

type Role = 'max' | 'min';
/** What the words on one side of an amount make of it, and the parts that say so. */
type Side = { strong?: Role; weak: boolean; between: boolean; scope?: 'each' | 'whole'; parts: Part[] };

/** No cue stands further from its amount than this many parts. */
const reach = 5;
const people = new Set([
  ...[
    'women',
    'woman',
    'men',
    'man',
    'ladies',
    'kids',
    'kid',
    'children',
    'girls',
    'girl',
    'boys',
    'boy',
    'people',
  ],
  ...['someone', 'anyone', 'folks', 'moms', 'mums', 'adults', 'toddlers', 'babies', 'aged'],
]);

/** The limits of a wish, left to right, but those that would only be borne, and the token indices of phrases that say there is none. */
export function limitsIn(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  home: Currency,
): { limits: Limit[]; unlimited: number[] } {
  const parts = partsOf(tokens, quantities, home);
  const limits: Limit[] = [];
  let free = 0;
  for (let at = 0; at < parts.length; at++) {
    const found = limitAt(parts, at, free);
    if (!found) continue;
    limits.push(found.limit);
    free = found.next;
    at = found.next - 1;
  }
  const unlimited = parts.filter((part) => part.kind === 'cue' && part.cue.role === 'unlimited');
  return { limits: withoutBorne(tokens, limits), unlimited: indices(unlimited) };
}

function limitAt(
  parts: readonly Part[],
  at: number,
  free: number,
): { limit: Limit; next: number } | undefined {
  const first = parts[at];
  if (first?.kind !== 'amount') return undefined;
  const left = sideOf(parts, at, -1, free);
  const second = rangeEnd(parts, at, left.between);
  const end = second === undefined ? at : at + 2;
  const right = sideOf(parts, end, 1, free);
  const high = second ?? first.amount;
  const low = second ? lowEnd(first.amount, second) : first.amount.low;
  const currency = high.currency ?? first.amount.currency;
  const says = (cue: BudgetCue) => left.parts.some((part) => part.kind === 'cue' && part.cue === cue);
  const role = left.strong === 'min' && says(noneOf) ? 'max' : (left.strong ?? right.strong);
  const plausible = high.plausible || (second !== undefined && (first.amount.plausible || left.between));
  if (role === undefined && !plausible) return undefined;
  if (left.strong && currency === undefined && high.value < 100 && isAge(parts, left.parts)) return undefined;
  if (left.strong === undefined && right.strong === 'min' && isYears(parts, at, high)) return undefined;
  const kept = left.strong && right.strong && left.strong !== right.strong ? { ...right, parts: [] } : right;
  const scope = says(everything) && left.strong === undefined ? 'whole' : (left.scope ?? right.scope);
  const said = [...left.parts, ...parts.slice(at, end + 1), ...kept.parts];
  return {
    limit: {
      ...(role === 'min' && low === undefined ? { min: high.value } : { max: high.value }),
      ...(low === undefined ? {} : { min: low }),
      ...(currency === undefined ? {} : { currency }),
      each: scope === 'each',
      whole: scope === 'whole',
      cued: role !== undefined || left.weak || right.weak || low !== undefined || scope === 'whole',
      said: indices(said),
    },
    next: end + 1 + kept.parts.length,
  };
}

/** The upper amount of `2k-3k`, `between 1000 and 1500`. */
function rangeEnd(parts: readonly Part[], at: number, between: boolean): Amount | undefined {
  const joiner = parts[at + 1];
  const second = parts[at + 2];
  if (joiner?.kind !== 'token' || second?.kind !== 'amount') return undefined;
  const closing = parts[at + 3];
  const bounds = between || (closing?.kind === 'cue' && closing.cue === amid);
  const joins =
    rangeJoiners.has(joiner.token.word) || (bounds && /^(?:and|&|aur|n|or)$/.test(joiner.token.word));
  return joins ? second.amount : undefined;
}

/** In `2-3k` the two are thousands too. */
function lowEnd(low: Amount, high: Amount): number {
  const shared = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  return shared ? low.value * high.scale : low.value;
}

/** The cues beside the amount at `at`, nearest first, in direction `step`. Parts before `free` are another's. */
function sideOf(parts: readonly Part[], at: number, step: 1 | -1, free: number): Side {
  const side: Side = { weak: false, between: false, parts: [] };
  const passed: Part[] = [];
  for (let index = at + step, seen = 0; seen < reach && index >= free; index += step, seen++) {
    const part = parts[index];
    if (!part || part.kind === 'amount') break;
    passed.push(part);
    if (part.kind === 'token') {
      const sign = seen === 0 ? signRole(part.token, step) : undefined;
      if (sign) side.strong = sign;
      else if (!mayPass(part.token, step)) break;
      if (!sign) continue;
    } else if (!apply(side, part.cue, parts, index, step)) break;
    side.parts.push(...passed.splice(0));
  }
  return side;
}

/** Takes a cue into account; false when it speaks for another amount. */
function apply(side: Side, cue: BudgetCue, parts: readonly Part[], at: number, step: 1 | -1): boolean {
  if (cue.role === 'each' || cue.role === 'whole') {
    // "Sneakers under 2k, total 5k".
    if (cue.role === 'whole' && step > 0 && parts[at + 1]?.kind === 'amount') return false;
    // "Under 2000 each under 700".
    if (cue.role === 'each' && step > 0 && isLimit(parts[at + 1]) && parts[at + 2]?.kind === 'amount')
      return false;
    side.scope ??= cue.role;
    return true;
  }
  if (cue.side === (step < 0 ? 'after' : 'before') || cue.role === 'none' || cue.role === 'unlimited')
    return false;
  if (cue.role === 'weak') side.weak = true;
  else if (cue.role === 'between') side.between = true;
  else if (step > 0 && cue.side === 'beside' && parts[at + 1]?.kind === 'amount' && side.parts.length > 0)
    return false;
  else if (side.strong === undefined) {
    const negation = step < 0 ? negationOf(parts, at, cue) : undefined;
    if (negation) side.parts.push(negation);
    side.strong = negation ? (cue.role === 'min' ? 'max' : 'min') : cue.role;
  }
  return true;
}

function isLimit(part: Part | undefined): boolean {
  return part?.kind === 'cue' && part.cue.role === 'max' && part.cue.side !== 'after';
}

function signRole({ word, glued }: Token, step: 1 | -1): Role | undefined {
  if (step > 0) return word === '+' && glued ? 'min' : undefined;
  if (word === '<' || word === '≤' || word === '~') return 'max';
  return word === '>' || word === '≥' ? 'min' : undefined;
}

function mayPass({ word, kind }: Token, step: 1 | -1): boolean {
  if (betweenCueAndAmount.has(word)) return true;
  return step < 0 ? /^[:=@-]$/.test(word) : kind === 'sign' && /^[-(]$/.test(word);
}

/** The negation of "do not want to spend more than 2000", and of "don't go below 2000": up to six parts before the cue, in the same clause. */
function negationOf(parts: readonly Part[], cueAt: number, { role }: BudgetCue): Part | undefined {
  const before = parts[cueAt - 1];
  const goes = before?.kind === 'token' && /^(?:go|going|goes)$/.test(before.token.word);
  if (role !== 'min' && !(role === 'max' && goes)) return undefined;
  for (let index = cueAt - 1; index >= Math.max(0, cueAt - 6); index--) {
    const part = parts[index];
    if (!part || part.kind === 'amount') return undefined;
    if (part.kind !== 'token') continue;
    if (part.token.kind === 'comma' || part.token.kind === 'stop' || part.token.word === 'but')
      return undefined;
    if (limitNegators.has(part.token.word)) return part;
  }
  return undefined;
}

/** "women over 40". */
function isAge(parts: readonly Part[], said: readonly Part[]): boolean {
  const earliest = Math.min(...said.map((part) => parts.indexOf(part)));
  const before = parts[earliest - 1];
  return before?.kind === 'token' && people.has(before.token.word);
}

/** "50+" beside a person or another amount: nobody's least price is so small. */
function isYears(parts: readonly Part[], at: number, { value, currency }: Amount): boolean {
  if (currency !== undefined || value < 18 || value > 99 || parts[at + 1]?.kind !== 'token') return false;
  const named = parts[at + 2];
  if (named?.kind === 'token' && currencyNamed(named.token.word)) return false;
  const priced = parts.some((part, index) => part.kind === 'amount' && index !== at && part.amount.plausible);
  const near = parts.slice(Math.max(0, at - YEARS_WITHIN), at + 2 + YEARS_WITHIN);
  const someone = near.some(
    (part) =>
      part.kind === 'token' &&
      (people.has(part.token.word) || findTerms([part.token], peopleLexicon).length > 0),
  );
  return priced || someone;
}
/** Parts between "50+" and whose age it is. */
const YEARS_WITHIN = 3;
