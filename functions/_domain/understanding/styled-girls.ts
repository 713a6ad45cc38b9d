import type { Mark } from './marks.js';
import type { Word } from './words.js';

/** Tastes that have grown out of the nursery: of whom they are said she is no child. */
const grownTastes =
  /^(?:streetwear|y2k|grunge|goth|baggy|thrift|thrifted|thrifty|aesthetic|hostel|corset|bodycon)$/;
const grownStyles: ReadonlySet<string> = new Set(['streetwear', 'y2k', 'grunge', 'old money', 'bodycon']);

/**
 * Indices of the words that name a mere "girl" or "boy" and mean no child: right behind a style, as that of "90s grunge
 * girl", or anywhere in a wish of grown-ups' tastes: "baggy jeans, girl, thrift vibe".
 */
export function styledIn(words: readonly Word[], marks: readonly Mark[]): ReadonlySet<number> {
  const grown =
    words.some(({ word }) => grownTastes.test(word)) ||
    marks.some(({ role, names }) => role === 'style' && names.some((name) => grownStyles.has(name)));
  const behind = marks.flatMap(({ role, to }) => (role === 'style' ? [to] : []));
  return new Set(grown ? words.keys() : behind);
}
