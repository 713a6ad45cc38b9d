import type { Mark } from './marks.js';
import { stopWords } from './stop-words.js';
import type { Token } from './tokens.js';
import { type Word, wordsOf } from './words.js';

/** Longer words are listed as unread only this far. */
const unreadCharacters = 40;

/**
 * Words that say nothing elsewhere, by token index: those of a detail (`full` of "full sleeves"), and "just" or "only"
 * beside a garment, which alone no outfit can be.
 */
export function saidAnyway(
  tokens: readonly Token[],
  marks: readonly Mark[],
  taken: readonly boolean[],
): ReadonlySet<number> {
  const said = new Set<number>();
  for (const { role, first, last } of marks)
    if (role === 'detail') for (let index = first; index <= last; index++) said.add(index);
  const heads = marks.filter(({ role }) => role === 'garment' || role === 'part');
  for (const [index, { word, breaks }] of tokens.entries()) {
    if (taken[index] || !/^(?:just|only|sirf|bas)$/.test(word)) continue;
    const next = pastAdjectives(tokens, marks, heads, index + 1);
    const ends =
      tokens[index + 1] === undefined ||
      tokens[index + 1]?.breaks === true ||
      !/^word$/.test(tokens[index + 1]?.kind ?? '');
    if (heads.some(({ first, last }) => first === next || (last === index - 1 && ends && !breaks)))
      said.add(index);
  }
  return said;
}

/** Where the noun of "a plain white shirt" or "this top" would stand: behind the determiner and what is said of it. */
function pastAdjectives(
  tokens: readonly Token[],
  marks: readonly Mark[],
  heads: readonly Mark[],
  from: number,
): number {
  let index = from;
  while (/^(?:an?|the|one|some|this|that|my|ek)$/.test(tokens[index]?.word ?? '')) index++;
  for (;;) {
    // A "leather jacket" is a head that a material starts.
    const said = marks.find(({ first }) => first === index);
    if (!said || heads.some(({ first }) => first === index)) return index;
    index = said.last + 1;
  }
}

/**
 * The words nothing understood; a negation is shown with the unread word that it turns down, and "not" with all up to that
 * word: "not too revealing".
 */
export function unreadWords(
  text: string,
  tokens: readonly Token[],
  taken: readonly boolean[],
  negations: ReadonlyMap<number, number>,
  said: ReadonlySet<number>,
): string[] {
  const all = wordsOf(tokens);
  const words = all.filter(
    ({ word, first, last }) =>
      !taken.slice(first, last + 1).includes(true) &&
      (said.has(first) || !stopWords.has(word)) &&
      (/..|\d/u.test(word) || (word === 'i' && said.has(first))),
  );
  const objects = new Set(words.map(({ first }) => first));
  const cues = all.filter(({ first }) => objects.has(negations.get(first) ?? -1) && !objects.has(first));
  const listed = new Set([...words, ...cues]);
  let shown = 0;
  return all
    .flatMap((word, at) => {
      if (at < shown || !listed.has(word)) return [];
      shown = word.word === 'not' ? deniedEnd(all, at, listed) : at + 1;
      return [{ start: word.start, end: all[shown - 1]?.end ?? word.end }];
    })
    .map(({ start, end }) => [...text.slice(start, end)].slice(0, unreadCharacters).join(''));
}

/** Where ends what a "not" is said of: behind the first word that is no mere degree, and what is unread right after it. */
function deniedEnd(all: readonly Word[], not: number, listed: ReadonlySet<Word>): number {
  const follows = (at: number) => all[at] !== undefined && !all[at]?.breaks;
  let at = not + 1;
  while (follows(at) && degree.test(all[at]?.word ?? '') && at < not + MOST_DEGREES) at++;
  if (!follows(at)) return not + 1;
  const goesOn = (word: Word | undefined) =>
    word !== undefined && !word.breaks && (listed.has(word) || /^(?:work|looking)$/.test(word.word));
  at++;
  while (goesOn(all[at])) at++;
  return at;
}
const degree =
  /^(?:too|so|very|that|this|overly|really|much|quite|over|as|an?|the|any|wear|want|look|for|from|of|my)$/;
/** "Not as much of a": hardly anybody piles up more. */
const MOST_DEGREES = 4;
