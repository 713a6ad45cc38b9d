import { garmentIn } from '../../functions/_domain/attributes/garment.js';

/**
 * What a product is called whose rows have these titles, best first: what they all begin with, where variants name their
 * size or colour at the end and the beginning still names the same garment. A title that shares no such beginning with
 * the first is of something else; no title at all (an empty one) goes along with any.
 */
export function commonName(titles: readonly string[]): {
  name: string;
  isCalled: (title: string) => boolean;
} {
  const [first = '', ...others] = new Set(titles.filter((title) => title !== ''));
  const called = new Set(['', first]);
  let name = first;
  for (const other of others) {
    const shared = sharedName(first, other);
    if (shared === null) continue;
    called.add(other);
    if (shared.length < name.length) name = shared;
  }
  return { name, isCalled: (title) => called.has(title) };
}

/** The beginning of `first` that is also the other title's, in whole words; null when it is no name for both. */
function sharedName(first: string, other: string): string | null {
  let at = 0;
  while (at < first.length && first[at]?.toLowerCase() === other[at]?.toLowerCase()) at += 1;
  if (at === first.length && at === other.length) return first;
  const isCut = [first, other].some((title) => /^[\p{L}\p{N}\p{M}]/u.test(title.slice(at)));
  const whole = isCut ? first.slice(0, at).replace(/[\p{L}\p{N}\p{M}]*$/u, '') : first.slice(0, at);
  const name = whole.replace(/[\s,/|(–—-]+$/u, '');
  if (name.length * 2 < first.length || !name.includes(' ')) return null;
  const garments = [name, first, other].map((title) => garmentIn(title)?.name);
  return new Set(garments).size === 1 ? name : null;
}
