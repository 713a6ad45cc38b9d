import type { Candidate } from '../product.js';
import type { Query } from '../query.js';

/** A maker's name has three words at most, and a wish names few. */
const MOST_WORDS = 3;
const MOST_UNREAD = 12;

/** A name as it is compared: "Levi's" are Levis. */
const plain = (name: string) => name.toLowerCase().replaceAll(/['’]/g, '');

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

/** The wish with the makers that it names told from words that nobody understands, by whose pieces the catalogue has. */
export function withMakers(query: Query, candidates: readonly Candidate[]): Query {
  const known = new Set(candidates.map(({ brand }) => plain(brand)));
  const found = runsOf(query.unread.slice(0, MOST_UNREAD)).filter((words) =>
    known.has(plain(words.join(' '))),
  );
  if (found.length === 0) return query;
  const makers = found.map((words) => words.join(' ').toLowerCase());
  const told = new Set(found.flat());
  return {
    ...query,
    want: { ...query.want, makers: [...new Set([...(query.want.makers ?? []), ...makers])] },
    unread: query.unread.filter((word) => !told.has(word)),
  };
}

/** Whether a piece is by a maker that the wish names. */
export function isByMaker({ brand }: Candidate, { want }: Pick<Query, 'want'>): boolean {
  return want.makers?.some((name) => plain(name) === plain(brand)) === true;
}
