import type { Currency } from './money.js';
import type { CandidateWish } from './ports/catalogue.js';
import type { Budget } from './query.js';
import { refusedNames } from './styling/refused-names.js';
import { homonymsTold } from './understanding/homonyms.js';
import { inLatin } from './understanding/romanise.js';
import { pricesSought } from './understanding/search-prices.js';
import { refusalsSought } from './understanding/search-refusals.js';
import { sizesSought } from './understanding/search-sizes.js';
import { spelledOut } from './understanding/shorthand.js';
import { readTokens, safeText, type Token } from './understanding/tokens.js';

/** What a search says that no product is found by: a price, what is turned down, a size. `text` is all else. */
export type SearchLimits = {
  readonly text: string;
  readonly budget?: Pick<Budget, 'min' | 'max' | 'currency'>;
  readonly avoid?: CandidateWish['avoid'];
  /** As `sizeKeys` spells sizes. */
  readonly sizeKeys?: readonly string[];
};

/**
 * The limits that the words of a search state, prices without a currency in `home`; undefined where they state none, as
 * titles do. Pure, linear in the text.
 */
export function searchLimits(typed: string, home: Currency): SearchLimits | undefined {
  const text = safeText(typed);
  const tokens = homonymsTold(inLatin(spelledOut(readTokens(text))));
  const taken = tokens.map(() => false);
  const take = (said: readonly number[] = []) => {
    for (const index of said) taken[index] = true;
  };
  const priced = pricesSought(tokens, home);
  take(priced?.said);
  const refused = refusalsSought(tokens, taken);
  take(refused?.said);
  const sized = sizesSought(tokens, taken);
  take(sized?.said);
  if (!priced && !refused && !sized && !tokens.some(isReworded)) return undefined;
  return {
    text: textWithout(text, tokens, taken),
    ...(priced && { budget: priced.prices }),
    ...(refused && { avoid: refusedNames(refused.avoid) }),
    ...(sized && { sizeKeys: sized.keys }),
  };
}

/** The text but for some tokens, and for commas that part nothing any more. */
function textWithout(text: string, tokens: readonly Token[], taken: readonly boolean[]): string {
  const kept = tokens.map((token, index) => {
    const { start, end } = token;
    const gap = taken[index - 1] ? ' ' : text.slice(tokens[index - 1]?.end ?? 0, start);
    return taken[index] ? ' ' : gap + (isReworded(token) ? token.word : text.slice(start, end));
  });
  return kept
    .join('')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?[,;](?= ?(?:[,;]|$))|^ ?[,;]/g, '')
    .trim();
}

/** "Without sleeves", which asks for no sleeves of any kind. */
function isReworded({ word, raw, start, end }: Token): boolean {
  return word === 'sleeveless' && end - start > raw.length;
}
