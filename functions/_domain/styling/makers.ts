import type { Candidate, Slot } from '../product.js';
import type { Query } from '../query.js';
import { knownMakers } from '../vocabulary/makers.js';
import { placeOfName, plain } from './maker-place.js';

/** A maker's name has three words at most, and a wish names few. */
const MOST_WORDS = 3;
const MOST_UNREAD = 12;

/** Makers are called so, and nobody means them. */
const everyday = /^(?:only|just|and|or|not|no|free|here|now|next|new|more|other|others|w)$/i;

/** Up to three words of a wish that follow one another. */
function runsOf(words: readonly string[]): string[][] {
  return words
    .flatMap((_, start) =>
      Array.from({ length: Math.min(MOST_WORDS, words.length - start) }, (_, more) =>
        words.slice(start, start + more + 1),
      ),
    )
    .filter((run) => run.some((word) => !everyday.test(word)));
}

/**
 * The makers that a wish names, in lower case, and what of its words is not understood and may be one's name: which of
 * them is, only the catalogue knows.
 */
export function makersNamed({ want, unread }: Pick<Query, 'want' | 'unread'>): string[] {
  const runs = runsOf(unread.slice(0, MOST_UNREAD)).map((words) => words.join(' ').toLowerCase());
  return [...new Set([...(want.makers ?? []), ...runs].flatMap((name) => [name, plain(name)]))];
}

/** Those of a wish's makers that may have made what is worn in a place: "levis jeans and puma shoes" name one for each. */
export function makersFor(query: Pick<Query, 'want' | 'unread' | 'text'>, slot: Slot): string[] {
  return makersNamed(query).filter((name) => isOf(query, name, slot));
}

/** Where each of the names that a wish's maker may have stands in it: what is fetched for a place depends on it. */
export function makerPlaces(query: Pick<Query, 'want' | 'unread' | 'text'>): (Slot | undefined)[] {
  return makersNamed(query).map((name) => placeOfName(query, name));
}

/** Whether a name that a wish says belongs to a place, or to none of its own. */
export function isOf(query: Pick<Query, 'text'>, name: string, slot: Slot): boolean {
  return (placeOfName(query, name) ?? slot) === slot;
}

/**
 * The wish with the makers that it names told from words that nobody understands: those that the catalogue has anything
 * of, whatever it costs (`held`), and those that everybody knows.
 */
export function withMakers(
  query: Query,
  candidates: readonly Candidate[],
  held: readonly string[] = [],
): Query {
  const known = new Set([...candidates.map(({ brand }) => brand), ...held].map(plain));
  const isMaker = (words: readonly string[]) =>
    [words.join(' ')].map(plain).some((name) => known.has(name) || knownMakers.has(name));
  const found = runsOf(query.unread.slice(0, MOST_UNREAD)).filter(isMaker);
  if (found.length === 0) return query;
  const makers = found.map((words) => words.join(' ').toLowerCase());
  const told = new Set(found.flat());
  return {
    ...query,
    want: { ...query.want, makers: [...new Set([...(query.want.makers ?? []), ...makers])] },
    unread: query.unread.filter((word) => !told.has(word)),
  };
}

/** Tells whether a piece is by a maker that the wish names, for its place or for any. */
export function makerJudge(query: Pick<Query, 'want' | 'text'>): (piece: Candidate) => boolean {
  const makers = (query.want.makers ?? []).map((name) => ({
    name: plain(name),
    place: placeOfName(query, name),
  }));
  return ({ brand, slot }) =>
    makers.some(({ name, place = slot }) => place === slot && name === plain(brand));
}

/** The makers that a wish names for what is worn in a place. */
export function makersOf(query: Pick<Query, 'want' | 'text'>, slot: Slot): string[] {
  return (query.want.makers ?? []).filter((name) => placeOfName(query, name) === slot);
}
