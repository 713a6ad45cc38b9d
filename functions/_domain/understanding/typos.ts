import { currencyNamed } from './currencies.js';
import { buildDictionary, type Dictionary } from './dictionary.js';
import { bones, letters, slips, strangers } from './slips.js';
import type { Token } from './tokens.js';

/** Shorter words have too many neighbours; longer ones than this are no slip of the finger. */
const shortest = 4;
const longest = 24;
/** From this length on two slips are forgiven. */
const twoSlipsFrom = 8;

/** How the shortest words are cut short: three letters have too many neighbours to be guessed. */
const cutShort: ReadonlyMap<string, string> = new Map([
  ...([
    ['blu', 'blue'],
    ['bleu', 'blue'],
    ['gry', 'grey'],
    ['grn', 'green'],
    ['gren', 'green'],
    ['brn', 'brown'],
  ] as const),
  ...([
    ['wht', 'white'],
    ['blk', 'black'],
    ['pnk', 'pink'],
    ['ylw', 'yellow'],
    ['prpl', 'purple'],
    ['rde', 'red'],
    ['nvy', 'navy'],
  ] as const),
  ...([
    ['drs', 'dress'],
    ['shrt', 'shirt'],
    ['sho', 'shoe'],
    ['jns', 'jeans'],
    ['sut', 'suit'],
    ['tsrt', 'tshirt'],
    ['skrt', 'skirt'],
    ['lng', 'long'],
    ['gim', 'gym'],
    ['nd', 'and'],
    ['nt', 'not'],
  ] as const),
]);

let dictionary: Dictionary | undefined;

/** The tokens with misspelt words put right: one slip, or two in long words, and never a word that has a meaning. */
export function correctTypos(tokens: readonly Token[]): Token[] {
  dictionary ??= buildDictionary(shortest);
  const { known, targets } = dictionary;
  const corrected = new Map<string, string>();
  return tokens.map((token, index) => {
    const { word, kind, glued } = token;
    const whole = kind === 'word' ? cutShort.get(word) : undefined;
    if (whole) return { ...token, word: whole };
    if (kind !== 'word' || known.has(word) || word.length < shortest || word.length > longest) return token;
    if (!/^[a-z]+$/.test(word) || currencyNamed(word)) return token;
    if (glued && tokens[index - 1]?.kind === 'number') return token;
    const right = corrected.get(word) ?? undoubled(word, known) ?? nearest(word, targets) ?? word;
    corrected.set(word, right);
    return { ...token, word: right };
  });
}

/** Three letters have too many neighbours, but "hiii" is drawn out. */
const isLike = (text: string, word: string) => text.length >= shortest || /(.)\1{2}/.test(word);

/** "coooool", "jeeeans", "kurtta". */
function undoubled(word: string, known: ReadonlySet<string>): string | undefined {
  const tidied = [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1+/g, '$1')];
  return tidied.find((text) => text !== word && isLike(text, word) && known.has(text));
}

function nearest(word: string, targets: Dictionary['targets']): string | undefined {
  const most = word.length >= twoSlipsFrom ? 2 : 1;
  const own = letters(word);
  let best: { readonly target: string; readonly cost: number } | undefined;
  for (const start of new Set([word.charAt(0), word.charAt(1)])) {
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const { word: target, letters: others } of targets.get(start + length) ?? []) {
        if (strangers(own, others) > 2 * most || !mayMean(word, target)) continue;
        const distance = slips(word, target, most);
        if (distance > most || (distance === 2 && slips(bones(word), bones(target), 1) > 1)) continue;
        const cost = distance + unlikeness(word, target);
        if (!best || cost < best.cost) best = { target, cost };
      }
    }
  }
  return best?.target;
}

/**
 * The first letter is hardly ever wrong, only swapped. In short words a wrong consonant makes another word (`chale`
 * is not `chalk`), and the shortest are only taken for one with the same letters.
 */
function mayMean(word: string, target: string): boolean {
  if (word.charAt(0) !== target.charAt(0)) {
    return word.charAt(0) === target.charAt(1) && word.charAt(1) === target.charAt(0);
  }
  if (target.length > shortest && (word.length > 5 || word.length !== target.length)) return true;
  if (target.length > shortest && bones(word) === bones(target)) return true;
  return [...word].sort().join('') === [...target].sort().join('');
}

/** Below one slip: vowels and doubled letters are dropped or mixed up more often than consonants. */
function unlikeness(word: string, target: string): number {
  return (bones(word) === bones(target) ? 0 : 0.4) + (word.at(-1) === target.at(-1) ? 0 : 0.2);
}
