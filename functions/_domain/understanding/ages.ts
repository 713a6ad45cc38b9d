import { findTerms } from '../vocabulary/match.js';
import { childWords, peopleLexicon } from './people-words.js';
import type { Token } from './tokens.js';
import { wordSet, wordsOf } from './words.js';

/** How old the wearer is, in years: `low` to `high`, said by the numbers at the token indices `said`. */
export type Age = { readonly low: number; readonly high: number; readonly said: readonly number[] };

const ageWords = wordSet('year years yr yrs yo y old saal sal');
/** From this age to the other, children's wear is sold by years; below by months or height, so no size follows. */
const [youngestByYears, oldestByYears] = [3, 12];

/** "6 year old", "age 6", "6yo", "aged 6", "6 saal ki", "6-7 years"; all its words are marked in `taken`. */
export function readAge(tokens: readonly Token[], taken: boolean[], youngOnes: boolean): Age | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.value > 110) continue;
    let to = at + 1;
    while ((ageWords.has(tokens[to]?.word ?? '') || tokens[to]?.word === '/') && to < at + 5) to++;
    const said = /^aged?$/.test(tokens[at - 1]?.word ?? '');
    const old = /^(?:old|yo|saal|sal|o)$/.test(tokens[to - 1]?.word ?? '');
    const years = youngOnes && token.value < 18 && /^(?:years?|yrs?)$/.test(tokens[to - 1]?.word ?? '');
    if (
      !years &&
      !said &&
      !(to > at + 1 && (old || childWords.has(tokens[to]?.word ?? '') || isChild(tokens, to)))
    )
      continue;
    const lower = tokens[at - 1]?.word === '-' ? tokens[at - 2] : undefined;
    const ranged = lower?.kind === 'number' && lower.value < token.value;
    taken.fill(true, ranged ? at - 2 : said ? at - 1 : at, to);
    return ranged
      ? { low: lower.value, high: token.value, said: [at - 2, at] }
      : { low: token.value, high: token.value, said: [at] };
  }
  return undefined;
}

function isChild(tokens: readonly Token[], at: number): boolean {
  const [person] = findTerms(wordsOf(tokens.slice(at, at + 2)), peopleLexicon);
  return person?.from === 0 && person.term.kind === 'child';
}

/** The size of children's wear for an age, as `6Y` or `6-7Y`; undefined where wear is not sold by whole years. */
export function sizeForAge({ low, high }: Age): string | undefined {
  const whole = Number.isInteger(low) && Number.isInteger(high);
  if (!whole || low < youngestByYears || high > oldestByYears) return undefined;
  return low === high ? `${low}Y` : `${low}-${high}Y`;
}

/** Whether the age is a child's, whose clothes follow from it. */
export function isChildAge({ high }: Age): boolean {
  return Math.floor(high) <= oldestByYears;
}
