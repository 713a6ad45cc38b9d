import type { Token } from './tokens.js';

/** Wishes in fewer signs, in the words that the rest reads: "kurta -yellow" is "no yellow", "w/o" "without". */
export function spelledOut(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const [short] = shorthands.flatMap(({ words, as }) => {
      const offset = words.findIndex((_, index) =>
        words.every((word, to) => word.test(wordAt(at - index + to))),
      );
      return offset < 0 ? [] : [{ offset, as, end: tokens[at + words.length - 1]?.end ?? token.end }];
    });
    if (short) return short.offset === 0 ? { ...token, word: short.as, end: short.end } : [];
    return isMinus(tokens, at) ? { ...token, word: 'no', kind: 'word' } : token;
  });

  function wordAt(index: number): string {
    return tokens[index]?.word ?? '';
  }
}

const shorthands: readonly { readonly words: readonly RegExp[]; readonly as: string }[] = [
  { words: [/^w$/, /^\/$/, /^o$/], as: 'without' },
  { words: [/^(?:no|without)$/, /^sleeves?$/], as: 'sleeveless' },
  { words: [/^(?:mom|mum|mommy|mummy|mumma|mother|mama)s?$/, /^to$/, /^be$/], as: 'pregnant' },
];

/** Of a search engine: right before its word, and apart from the one before. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = tokens.slice(at - 1, at + 2);
  return (
    at > 0 &&
    token?.word === '-' &&
    !token.glued &&
    next?.glued === true &&
    next.kind === 'word' &&
    before?.kind !== 'stop'
  );
}
