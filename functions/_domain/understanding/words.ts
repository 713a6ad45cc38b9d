import { tokenise, type Token as VocabularyToken } from '../vocabulary/match.js';
import type { Token } from './tokens.js';

/** A word as the vocabulary's tables spell it (`y2k`, `90s` are one), and the tokens `first` to `last` in it. */
export type Word = VocabularyToken & {
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
};

/** The words and numbers of a wish, pieces glued together again; signs and commas only part them. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let parted = true;
  tokens.forEach((token, index) => {
    const before = words.at(-1);
    if (token.kind !== 'word' && token.kind !== 'number') {
      parted = true;
    } else if (
      before &&
      token.glued &&
      !parted &&
      (token.kind === 'number' || tokens[index - 1]?.kind === 'number')
    ) {
      words[words.length - 1] = {
        ...before,
        word: before.word + token.word,
        end: token.end,
        last: index,
        possessive: token.possessive,
      };
    } else {
      const { word, start, end, possessive } = token;
      words.push({ word, start, end, breaks: parted || token.breaks, first: index, last: index, possessive });
      parted = false;
    }
  });
  return words;
}

/** A set of words from a text table. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(tokenise(table, table.length).map(({ word }) => word));
}

/** Phrases of a table, parted by commas or line ends. */
export function phrases(table: string): string[] {
  return table
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
