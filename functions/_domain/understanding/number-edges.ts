import { budgetCues } from './budget-cues.js';
import { currencyNamed } from './currencies.js';
import { multipliers } from './number-words.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';

const negatives = new Set(['minus', 'negative']);

/** Whether a number is only part of what is written: `1e9`, `9abc`, `x500`, `2k5`. `rs500` and `under1500` are whole. */
export function isCut(tokens: readonly Token[], { from, to }: Pick<Quantity, 'from' | 'to'>): boolean {
  return isCutBefore(tokens, from) || isCutAfter(tokens, to);
}

function isCutBefore(tokens: readonly Token[], from: number): boolean {
  const [number, before, further] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (number?.kind !== 'number' || !number.glued || !before) return false;
  // "1e-9": the sign belongs to the exponent.
  if (/^[-+]$/.test(before.word)) return before.glued && further?.word === 'e' && further.glued;
  if (before.kind !== 'word') return false;
  return !currencyNamed(before.word) && !multipliers.has(before.word) && !isCue(before.word, 'after');
}

function isCutAfter(tokens: readonly Token[], to: number): boolean {
  const [last, after] = [tokens[to - 1], tokens[to]];
  if (!after?.glued) return false;
  if (after.kind === 'number') return last?.kind === 'word';
  if (after.kind !== 'word' || last?.kind === 'word') return false;
  // "500rs", "3000max", "500usd".
  return !currencyNamed(after.word) && !/^bucks?$/.test(after.word) && !isCue(after.word, 'before');
}

function isCue(word: string, except: 'before' | 'after'): boolean {
  const cue = budgetCues.get(word)?.term;
  return cue !== undefined && cue.role !== 'none' && cue.side !== except;
}

/**
 * Whether an amount that starts at a token is below zero: `-500`, `-₹500`, `₹-500`, "minus 500". A dash is a minus only
 * when it stands right at the number and apart from what is before: not in `1000-1500`, "women- 500" or "budget:-500".
 * Tokens before `free` belong to an earlier amount, so that the dash after it makes a range.
 */
export function isNegative(tokens: readonly Token[], from: number, free: number): boolean {
  const [first, before, further] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (!first || !before) return false;
  if (negatives.has(before.word)) return !first.breaks;
  if (before.word !== '-' || !first.glued || (free > 0 && from - 1 === free)) return false;
  const separates = further?.word === ':' && further.end === before.start;
  return !separates && (!before.glued || further?.kind === 'sign');
}
