/**
 * A folded word of a text and where it stands there (character offsets, `end` exclusive). `breaks` when more
 * than a space or a hyphen parts it from the word before: a comma, a bracket, a dash. No term reaches across.
 */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly breaks: boolean;
};

/** A term found in a text: character offsets `start`/`end` and token indices `from`/`to`, ends exclusive. */
export type Match<T> = {
  readonly term: T;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** What a run of words is: a term, a decoy, or (neither) the beginning of longer ones. */
type Entry<T> = { readonly term?: T; readonly decoy?: true };

/** A compiled table of terms, keyed by words parted by spaces; make one a table with `lexicon`, at module load. */
export type Lexicon<T> = ReadonlyMap<string, Entry<T>>;

/** A word with its apostrophes, or `&`, which is the word `and`. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*|&/gu;
const accents = /[\u0300-\u036f]/g;
const plainAscii = /^[a-z0-9]+$/;
const plainPhrase = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** What may stand between two words of one term: spaces, or a hyphen with a space on one side at most. */
const joint = /^(?:\s+|[-‐‑_]\s?|\s[-‐‑_])$/;

/** One term though a slash stands in it. */
const threeQuarters = /^3\/4(?:th)?$/;

/** One word as it is compared: lower case, no Latin accents, no apostrophe, no possessive ending. */
function foldWord(raw: string): string {
  if (raw === '&') return 'and';
  const lower = raw.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(accents, '')
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

/** The words of at most `limit` characters of a text, in order. Linear in the text; any string is fine. */
export function tokenise(text: string, limit = 4000): Token[] {
  const tokens: Token[] = [];
  const bounded = text.length > limit ? text.slice(0, limit) : text;
  let last = 0;
  for (const found of bounded.matchAll(wordPattern)) {
    const start = found.index;
    const end = start + found[0].length;
    const gap = bounded.slice(last, start);
    const isJoined = joint.test(gap) || (gap === '/' && threeQuarters.test(bounded.slice(last - 1, end)));
    tokens.push({ word: foldWord(found[0]), start, end, breaks: !isJoined });
    last = end;
  }
  return tokens;
}

/** The regular English plural of the last word, so that tables list only the irregular ones. */
export function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** Phrases longer than this are only read as written: nobody writes them in one word. */
const mostJoined = 3;

/** Every way to join neighbouring words: `co ord set` is also `coord set`, `co ordset` and `coordset`. */
function joinings(words: readonly string[]): string[][] {
  if (words.length > mostJoined) return [[...words]];
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const [second, ...others] = rest;
  if (second === undefined) return [[first]];
  return [...joinings(rest).map((tail) => [first, ...tail]), ...joinings([first + second, ...others])];
}

/** The paths of a phrase: its words, joined in every way. */
function paths(phrase: string): string[][] {
  return joinings(plainPhrase.test(phrase) ? phrase.split(' ') : tokenise(phrase).map(({ word }) => word));
}

/**
 * Compiles a table. A term's words are written with a space wherever a shop may write a space, a hyphen or
 * nothing (`t shirt`); regular plurals are added. A word that two terms claim belongs to the first.
 * A decoy is a phrase that holds a term's word but does not mean it: `cap sleeve` is no cap.
 */
export function lexicon<T extends { readonly words: readonly string[] }>(
  terms: readonly T[],
  decoys: readonly string[] = [],
): Lexicon<T> {
  const entries = new Map<string, Entry<T>>();
  const claim = (path: readonly string[], entry: Entry<T>) => {
    let key = '';
    for (const word of path.slice(0, -1)) {
      key = key === '' ? word : `${key} ${word}`;
      if (!entries.has(key)) entries.set(key, beginning);
    }
    const whole = path.join(' ');
    if (entries.get(whole) === undefined || entries.get(whole) === beginning) entries.set(whole, entry);
  };
  const owned = terms.map((term) => ({ entry: { term }, words: term.words }));
  for (const spell of [(word: string) => word, plural]) {
    for (const { entry, words } of owned) {
      for (const path of words.flatMap((word) => paths(spell(word)))) claim(path, entry);
    }
  }
  for (const path of decoys.flatMap(paths)) claim(path, decoy);
  return entries;
}

const beginning = {};
const decoy = { decoy: true } as const;

/**
 * Every term of a table in a text, left to right, longest first, whole words, without overlaps.
 * Takes tokens where several tables read one text. Linear: each token starts one walk of bounded depth.
 */
export function findTerms<T>(text: string | readonly Token[], entries: Lexicon<T>): Match<T>[] {
  const tokens = typeof text === 'string' ? tokenise(text) : text;
  const matches: Match<T>[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longestFrom(tokens, from, entries);
    if (found?.term !== undefined) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[found.to - 1]?.end ?? start;
      matches.push({ term: found.term, start, end, from, to: found.to });
    }
    from = found ? found.to : from + 1;
  }
  return matches;
}

/** The longest term or decoy (then without `term`) that starts at a token, and where it ends. */
function longestFrom<T>(
  tokens: readonly Token[],
  from: number,
  entries: Lexicon<T>,
): { readonly term: T | undefined; readonly to: number } | undefined {
  let found: { readonly term: T | undefined; readonly to: number } | undefined;
  let key = '';
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || (token.breaks && index > from)) break;
    key = index === from ? token.word : `${key} ${token.word}`;
    const entry = entries.get(key);
    if (entry === undefined) break;
    if (entry !== beginning) found = { term: entry.term, to: index + 1 };
  }
  return found;
}
