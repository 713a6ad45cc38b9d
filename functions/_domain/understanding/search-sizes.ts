import type { Slot } from '../product.js';
import { sizeKeys } from '../styling/sizes.js';
import { findMarks, isHead, type Mark } from './marks.js';
import { readSizes } from './sizes.js';
import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** What a search is held to by size, as `sizeKeys` spells it, and the token indices that say so. */
type SizesSought = { readonly keys: readonly string[]; readonly said: readonly number[] };

const sized: ReadonlySet<Slot> = new Set<Slot>(['top', 'bottom', 'onepiece', 'outerwear', 'shoes']);
/** Titles write theirs in capitals, "Size 5 Football". */
const sizeWord = /^(?:sizes?|sized|sz)$/;
const vague = /^(?:Plus|Free Size)$/;
const letter = /^(?:x{0,4}[sl]|m|[2-6]x?l)$/i;
/** A title that ends on a letter is longer. */
const mostTokens = 5;

/**
 * The size that a search clearly states, words in `taken` aside: behind the word size, or as a letter that ends a few
 * words right behind what is worn in sizes; undefined where none is stated.
 */
export function sizesSought(tokens: readonly Token[], taken: readonly boolean[]): SizesSought | undefined {
  const heads = findMarks(wordsOf(tokens), taken).filter(isHead);
  if (heads.length > 0 && !heads.some(({ slot }) => slot && sized.has(slot))) return undefined;
  const read = taken.slice();
  const men = tokens.some(({ word }) => /^(?:m[ae]ns?|gents|boys?)$/.test(word));
  const { sizes } = readSizes(tokens, { garments: heads.map(named), men, directed: true }, read);
  const said = tokens.flatMap((_, index) => (read[index] && !taken[index] ? [index] : []));
  const isSaid = said.some((index) => sizeWord.test(tokens[index]?.raw ?? ''));
  const ofShoes = /^(?:UK|US|EU) /.test(sizes.shoes ?? '') && heads.some(({ slot }) => slot === 'shoes');
  if (!isSaid && !ofShoes && !isLastLetter(tokens, taken, heads, said)) return undefined;
  const keys = Object.entries(sizes).flatMap(([part, size]) =>
    // A number of nothing that is worn may be a football's.
    size === undefined || vague.test(size) || (heads.length === 0 && /\d$/.test(size))
      ? []
      : sizeKeys([size], part === 'shoes' ? part : 'other'),
  );
  if (keys.length === 0) return undefined;
  const leads = said.filter((index) => !said.includes(index - 1)).map((index) => index - 1);
  const led = leads.filter((index) => /^(?:in|of|for)$/.test(tokens[index]?.word ?? ''));
  return { keys: [...new Set(keys)], said: [...said, ...led] };
}

function named({ first, last, slot = 'other', role }: Mark) {
  return { first, last, slot, part: role === 'part', plain: true };
}

/** "Kurta XL", "kurta XL under 1000". */
function isLastLetter(
  tokens: readonly Token[],
  taken: readonly boolean[],
  heads: readonly Mark[],
  said: readonly number[],
): boolean {
  const free = tokens.flatMap((_, index) => (taken[index] ? [] : [index]));
  const [first = -1] = said;
  const written = said.map((index) => tokens[index]?.raw ?? '').join('');
  const ends = free.at(-1) === said.at(-1) && heads.some(({ last }) => last === first - 1);
  return ends && free.length <= mostTokens && letter.test(written);
}
