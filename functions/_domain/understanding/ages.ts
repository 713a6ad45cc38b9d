import type { Age } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { childWords, peopleLexicon } from './people-words.js';
import { yearsAt } from './size-tokens.js';
import type { Token } from './tokens.js';
import { wordSet, wordsOf } from './words.js';

const ageWords = wordSet('year years yr yrs yo y o old saal sal');
/** What makes of a number no age in years. */
const measures = wordSet(
  'feet foot ft inch inches cm kg kgs day days week weeks month months mos uk us eu sizes percent of',
);
/** Children's wear is sold up to this age. */
const OLDEST = 15;

/** Up to this age a mere number behind "girl" or "boy" is one; from 26 on it may be a waist. */
const YOUNG = 25;

/** What an age stands right before: "girl 13 birthday dress". */
const whatFor = /^(?:birthday|bday|party|outfit|look|wedding|school|casual|dress)$/;

/** A newborn's clothes are sold for the first three months. */
const FIRST: Age = { low: 0, high: 3 / 12 };
const monthWords = wordSet('month months mo mos mth mths mahine');

/**
 * "8 months old", "18 month old boy", "6-9 months" beside a child: a part of a year. How far along who is pregnant is,
 * is no age.
 */
function readMonths(tokens: readonly Token[], taken: boolean[], youngOnes: boolean): Age | undefined {
  if (tokens.some(({ word }) => /^(?:pregnant|pregnancy|maternity|bump|expecting)$/.test(word)))
    return undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' || taken[at] || token.value > 36) continue;
    if (!monthWords.has(tokens[at + 1]?.word ?? '')) continue;
    const [before, next, behind] = [tokens[at - 1], tokens[at + 2], tokens[at + 3]];
    // "In 3 months" is a date, and "a 3 months old job" no child.
    if (/^(?:in|after|within|next|last|past|every|since|before|delivery)$/.test(before?.word ?? '')) continue;
    const old = /^(?:old|ka|ki|ke)$/.test(next?.word ?? '');
    const alone = closes(behind) || childWords.has(behind?.word ?? '') || isChild(tokens, at + 3);
    const told = old
      ? youngOnes || alone
      : youngOnes && !/^(?:ago|back|later|from|in)$/.test(next?.word ?? '');
    if (!told) continue;
    const from = rangeStart(tokens, at);
    taken.fill(true, from, old ? at + 3 : at + 2);
    return { low: (tokens[from]?.value ?? token.value) / 12, high: token.value / 12 };
  }
  return tokens.some((_, at) => isNewborn(tokens, at)) ? FIRST : undefined;
}

/** A newborn is dressed, and not only there: "new mom with a newborn", "newborn photoshoot". */
function isNewborn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^newborns?$/.test(token.word) || token.possessive) return false;
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  const there = before.some((word) => /^(?:with|of|had|have|visit|meet|see|to)$/.test(word));
  return !there && !/^(?:photo|photos|photoshoot|shoot|shower|party|s)$/.test(tokens[at + 1]?.word ?? '');
}

/**
 * "6 year old", "age 6", "6yo", "aged 6", "6 saal ki", "6-7 years", "8 months old"; its words are marked in `taken`. A
 * size is no age.
 */
export function readAge(tokens: readonly Token[], taken: boolean[], youngOnes: boolean): Age | undefined {
  const months = readMonths(tokens, taken, youngOnes);
  if (months) return months;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.value > 110) continue;
    let to = at + 1;
    while ((ageWords.has(tokens[to]?.word ?? '') || tokens[to]?.word === '/') && to < at + 5) to++;
    if (yearsAt(tokens, rangeStart(tokens, at))) continue;
    const said = /^(?:aged?|umar|umr|turns|turning|turned)$/.test(tokens[at - 1]?.word ?? '');
    const old = /^(?:old|yo|saal|sal|o)$/.test(tokens[to - 1]?.word ?? '');
    const from = rangeStart(tokens, at);
    // "Teenage girl 14 yrs" is for a girl, though teenage girls are women.
    const young = youngOnes || endsChild(tokens, from);
    const years = young && token.value < 18 && /^(?:years?|yrs?)$/.test(tokens[to - 1]?.word ?? '');
    // "Boy 11-12", "girl 4, pink", "girl 20": no size or count stands so.
    const bare =
      !taken[at] &&
      token.value <= YOUNG &&
      endsChild(tokens, from) &&
      (closes(tokens[at + 1]) ||
        (token.value <= OLDEST
          ? whatFor.test(tokens[at + 1]?.word ?? '')
          : isWhole(tokens, at) && tokens[at + 1]?.word !== 'size'));
    // "My dad, 62,": no size is so large.
    const elder =
      !taken[at] &&
      token.value > 60 &&
      endsKin(tokens, from) &&
      (closes(tokens[at + 1]) || whatFor.test(tokens[at + 1]?.word ?? ''));
    const told =
      !taken[at] && token.value <= OLDEST && isTold(tokens, from, youngOnes) && isWhole(tokens, at);
    if (
      !told &&
      !years &&
      !said &&
      !bare &&
      !elder &&
      !(to > at + 1 && (old || childWords.has(tokens[to]?.word ?? '') || isChild(tokens, to)))
    )
      continue;
    const end = said && rangeStart(tokens, at + 2) === at ? at + 2 : at;
    taken.fill(true, from === at && said ? at - 1 : from, Math.max(to, end + 1));
    return { low: tokens[from]?.value ?? token.value, high: tokens[end]?.value ?? token.value };
  }
  return undefined;
}

/** Where the number at a token, or the range that it closes, starts. */
function rangeStart(tokens: readonly Token[], at: number): number {
  const [lower, joiner, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const joins = /^(?:-|to|or|ya)$/.test(joiner?.word ?? '');
  return joins && lower?.kind === 'number' && number && lower.value < number.value ? at - 2 : at;
}

function isChild(tokens: readonly Token[], at: number): boolean {
  const [person] = findTerms(wordsOf(tokens.slice(at, at + 2)), peopleLexicon);
  return person?.from === 0 && person.term.kind === 'child';
}

/** Whether a child is named right before a token: "boy", "my daughter,". */
function endsChild(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.word === 'who' ? at - 2 : at - 1;
  const word = tokens[before];
  return word !== undefined && (childWords.has(word.word) || isChild(tokens, before)) && !word.possessive;
}

/** Whether one of the family is named right before a token: "dad", "my nani,". */
function endsKin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const [person] = findTerms(wordsOf(tokens.slice(Math.max(0, before), before + 1)), peopleLexicon);
  return person?.term.kind === 'relation' && tokens[before]?.possessive === false;
}

/** "My son is", "he's" of a child that is named, "a lad of", before a number. */
function isTold(tokens: readonly Token[], from: number, youngOnes: boolean): boolean {
  const [before, last] = [tokens[from - 2], tokens[from - 1]];
  if (last?.word === 'of') return /^(?:lad|lass|boy|girl|kid|child)$/.test(before?.word ?? '');
  if (last?.word === 'is') return endsChild(tokens, from - 1);
  return (
    youngOnes &&
    /^(?:he|she)s?$/.test(last?.word ?? '') &&
    (last?.possessive === true || /s$/.test(last?.word ?? ''))
  );
}

/** Whether a number is all that is said: "is 12 and likes green", not "is 5 feet tall", "6th" or the 8 of "8-9". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (closes(next)) return true;
  if (next?.glued || next?.kind === 'number' || rangeStart(tokens, at + 2) === at) return false;
  return !measures.has(next?.word ?? '');
}

function closes(next: Token | undefined): boolean {
  return next === undefined || (/^(?:comma|stop)$/.test(next.kind) && next.word !== "'");
}
