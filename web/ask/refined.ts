import { addressOf, wishIn } from './address.js';
import type { Wish } from './wish.js';

/**
 * The wish that other words ask for. While most words of the shorter text stay it is the same wish, refined: what was
 * changed of it still holds, but for what the new words may speak of themselves, a promised look, and nothing else is lost.
 * Otherwise the words begin anew.
 */
export function refined(before: Wish, prompt: string): Wish {
  const [old, words] = [wordsOf(before.prompt), wordsOf(prompt)];
  const shared = words.filter((word) => old.includes(word)).length;
  if (shared * 2 <= Math.min(old.length, words.length)) return { prompt };
  const changed = [
    ...words.filter((word) => !old.includes(word)),
    ...old.filter((word) => !words.includes(word)),
  ];
  const isNumber = changed.some((word) => /\p{N}/u.test(word));
  const isSize = isNumber || changed.some((word) => /^(x*[sl]|m|small|medium|large|sizes?)$/.test(word));
  const { budget, sizes, waive = [], promised: _, ...rest } = before;
  const wish = {
    ...rest,
    prompt,
    ...(!isNumber && budget && { budget }),
    ...(!isSize && sizes && { sizes }),
    waive: waive.filter((waiver) => !wordsOf(waiver).some((word) => changed.includes(word))),
  };
  // As the address would bring it: without what is empty.
  return wishIn(addressOf(wish)) ?? wish;
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])];
}
