import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { betweenCueAndAmount, budgetCues } from './budget-cues.js';
import type { Quantity } from './quantities.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** No longer cue stands before an amount, and no more words between the two. */
const MOST_BEFORE = 4;

/** Whether words that limit a budget stand right before a number, which is money then: "under 22k gold", "budget is 200". */
function isLimited(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > Math.max(0, from - MOST_BEFORE); at--) {
    const before = tokens.slice(Math.max(0, at - MOST_BEFORE), at);
    const limits = findTerms(before, budgetCues).some(
      ({ term: { role, side }, to }) =>
        to === before.length && (role === 'weak' ? side === 'beside' : /^(?:max|min|between)$/.test(role)),
    );
    if (limits) return true;
    if (!betweenCueAndAmount.has(tokens[at - 1]?.word ?? '')) return false;
  }
  return false;
}

/** In how many parts of 24 gold is sold. */
const carats = new Set([9, 10, 14, 18, 20, 21, 22, 23, 24]);

/** "22k gold necklace", "gold plated 18k chain": how pure the gold is. In "22k gold saree" gold is a colour. */
export function isPurity(tokens: readonly Token[], { from, to, scale, value }: Quantity): boolean {
  const unit = tokens[to - 1]?.word;
  if (scale !== 1000 || unit !== 'k' || !carats.has(value / scale) || isLimited(tokens, from)) return false;
  const behind = tokens.slice(to);
  const end = behind.findIndex(({ breaks }) => breaks);
  const clause = end < 0 ? behind : behind.slice(0, end);
  const [next] = findTerms(clause, garmentLexicon);
  const worn = next ?? findTerms(tokens.slice(0, from), garmentLexicon).at(-1);
  const jewellery = worn === undefined || worn.term.slot === 'accessory';
  const said = clause
    .slice(0, next?.to)
    .map(({ word }) => word)
    .join(' ');
  // "10k gold" is as likely a round sum.
  const ofGold = /^(?:(?:rose|white|yellow|pure|real|solid) )?gold\b/.test(said) && value % 10_000 !== 0;
  if (/\bplated\b/.test(said)) return true;
  return (
    jewellery && (ofGold || (next?.from === 0 && /^(?:gold|plated)$/.test(tokens[from - 1]?.word ?? '')))
  );
}

const looks = wordSet('outfits looks options ideas combinations variations choices suggestions');
/** More outfits than these nobody asks for, unless a word such as "show" says that she does. */
const MOST_LOOKS = 250;
const MOST_SHOWN = 1000;

/** "100 options", "show me 500 looks": of these an answer holds a few, but they are no money either. */
export function isOfLooks(tokens: readonly Token[], { from, to, value }: Quantity): boolean {
  const noun = tokens[to];
  if (!noun || noun.breaks || !looks.has(noun.word) || isLimited(tokens, from)) return false;
  const verb = tokens[from - 1]?.word === 'me' ? from - 2 : from - 1;
  const shown = /^(?:show|give|suggest|send|need|want|get|dikhao)$/.test(tokens[verb]?.word ?? '');
  return value <= (shown ? MOST_SHOWN : MOST_LOOKS);
}

/** "100 rupees off", "500 ka discount": how much less something costs. In "2000 off white" the dress is off-white. */
export function isTakenOff(tokens: readonly Token[], from: number, to: number): boolean {
  if (isLimited(tokens, from)) return false;
  const of = /^of$/.test(tokens[from - 1]?.word ?? '');
  if (of && isSaving(tokens[from - 2])) return true;
  const at = /^k[aie]$/.test(tokens[to]?.word ?? '') ? to + 1 : to;
  const [off, next] = [tokens[at], tokens[at + 1]];
  if (off?.breaks !== false) return false;
  const closes = next === undefined || next.breaks || next.kind !== 'word' || saleWords.has(next.word);
  return isSaving(off) || (off.word === 'off' && closes);
}

const isSaving = (token: Token | undefined) => /^(?:discounts?|cashback)$/.test(token?.word ?? '');
const saleWords = wordSet(
  'on for coupon code sale deal offer wala wali wale please pls with and if from at mil',
);
