import type { SearchReading } from './search-reading.js';
import { stopWords } from './stop-words.js';

/** What of a reading may be said in a garment's very name as well. */
type Said = Omit<SearchReading, 'closer' | 'makers'>;

const lists = [
  'shades',
  'patterns',
  'materials',
  'fits',
  'styles',
  'occasions',
  'seasons',
  'genders',
] as const;

/**
 * What a search says of a garment in its very name and no list has: `oxford` of "oxford shoes". In lower case and
 * singular, to be found within titles: what is written of a product holds all names of its kind.
 */
export function closerWordsIn({ said, rest, garment, ...reading }: Said): string[] {
  if (garment === null) return [];
  const spelt = [garment, garment.replace(/\P{L}/gu, '')];
  const known = [...spelt, rest.toLowerCase(), ...lists.flatMap((list) => reading[list])].join(' ');
  return said
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => word.replace(/e?s$/, ''))
    .filter((word) => word !== '' && !known.includes(word));
}

/** A longer search is a title's: its words tell by themselves whose it is. */
const MOST_WORDS = 6;
/** A maker's name has no more. */
const MOST_OF_A_NAME = 3;

/**
 * What of a search may be a maker's name, in lower case, whatever else it means: "Lemon & Pepper", "Daniel Wellington",
 * "ONLY t-shirt". Which of them is one, the catalogue knows.
 */
export function makersIn(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[,;:!?]+$/, ''));
  if (words.length > MOST_WORDS) return [];
  const runs = words.flatMap((_, start) =>
    Array.from({ length: MOST_OF_A_NAME }, (_, more) => words.slice(start, start + more + 1)),
  );
  // "Only" is one before a garment, and hardly ever in a sentence.
  const isName = ([word = '', ...more]: string[]) =>
    more.length > 0 || words.length < 3 || !stopWords.has(word);
  return [...new Set(runs.filter(isName).map((run) => run.join(' ')))];
}
