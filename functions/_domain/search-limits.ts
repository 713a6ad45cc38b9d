import type { Currency } from './money.js';
import type { CandidateWish } from './ports/catalogue.js';
import type { Budget } from './query.js';
import { refusedNames } from './styling/refused-names.js';
import { readBudget } from './understanding/budget.js';
import { avoidedFeatures } from './understanding/features.js';
import { homonymsTold } from './understanding/homonyms.js';
import { findMarks, isHead, type Mark } from './understanding/marks.js';
import { readPolarity } from './understanding/polarity.js';
import { readQuantities } from './understanding/quantities.js';
import { refusedWords } from './understanding/refused-words.js';
import { readTokens } from './understanding/tokens.js';
import { wordsOf } from './understanding/words.js';

/** What a search says that no product is found by: a price, and what is turned down. `text` is all else. */
export type SearchLimits = {
  readonly text: string;
  readonly budget?: Budget;
  readonly avoid?: CandidateWish['avoid'];
};

/** A number is a price where it is said to be one: titles hold others, and makers are called Under Armour. */
const priced =
  /\b(?:under|below|less than|up ?to|max|within|above|over|more than|at ?least|between|from)\s*(?:rs\.?|inr|usd|₹|\$|€|£)?\s*\d|\d[\d,.]*k?\s*(?:tak|se kam|ke andar|or less|max)\b|[₹$€£]\s*\d/iu;

/** In small letters: titles call shoes Free and bags Non Leather. */
const turnsDown = /^(?:no|not|without|except|excluding|minus|nahi|nahin|bina|but)$/;

/**
 * The limits that the words of a search state, prices without a currency in `home`; undefined where they state none. Pure,
 * linear in the text.
 */
export function searchLimits(text: string, home: Currency): SearchLimits | undefined {
  const tokens = homonymsTold(readTokens(text));
  const taken = tokens.map(() => false);
  const budget = priced.test(text) ? readBudget(tokens, readQuantities(tokens), home, taken) : undefined;
  if (budget === undefined) taken.fill(false);
  const marks = findMarks(wordsOf(tokens), taken);
  const polarity = readPolarity(tokens, marks, taken);
  const cueAt = ([mark]: readonly Mark[]) => (mark && polarity.cueOf.get(mark)) ?? -1;
  const isTurnedDown = (cue: number) => turnsDown.test(tokens[cue]?.raw ?? '');
  const avoided = polarity.avoided.filter((phrase) => isTurnedDown(cueAt(phrase)));
  const refusals = polarity.refusals.filter(({ from }) => isTurnedDown(from));
  const understood = taken.slice();
  for (const { first, last } of marks) understood.fill(true, first, last + 1);
  const names = refusedWords(tokens, refusals, understood);
  if (budget === undefined && avoided.length === 0 && names.words.length === 0) return undefined;
  for (const index of names.said) taken[index] = true;
  for (const phrase of avoided) {
    taken[cueAt(phrase)] = true;
    // Who wants no logo on a t-shirt looks for t-shirts.
    for (const mark of phrase)
      if (phrase.length === 1 || !isHead(mark)) taken.fill(true, mark.first, mark.last + 1);
  }
  const kept = tokens.filter((_, index) => !taken[index]).map(({ start, end }) => text.slice(start, end));
  return {
    text: kept
      .join(' ')
      .replaceAll(/(?:^| )[,;](?= |$)/g, '')
      .trim(),
    ...(budget && { budget }),
    ...(avoided.length + names.words.length > 0 && {
      avoid: refusedNames({ ...avoidedFeatures(avoided).avoid, words: [...names.words] }),
    }),
  };
}
