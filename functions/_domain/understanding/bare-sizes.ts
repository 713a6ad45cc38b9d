import { findTerms } from '../vocabulary/match.js';
import { peopleLexicon } from './people-words.js';
import type { Found } from './size-numbers.js';
import type { Part } from './size-words.js';
import type { Token } from './tokens.js';

/** The number of a size, of `EU 38-40` the lower one. */
export const numberOf = (size: string): number => Number(/[\d.]+/.exec(size)?.[0] ?? 0);

/** What a bare number may be a size of, from the one to the other. */
const bareSizes: Readonly<Record<Part, readonly (readonly [least: number, most: number])[]>> = {
  top: [[36, 56]],
  bottom: [[26, 56]],
  shoes: [
    [3, 13],
    [34, 48],
  ],
  any: [[34, 56]],
};

/** "White shirt, 42, under 2000": a number alone in its clause, right behind the garment that is sold so. */
export function partBefore(
  tokens: readonly Token[],
  { from, to, size }: Found,
  anchors: ReadonlyMap<number, Part | 'none'>,
): Part | undefined {
  const parts = (index: number) => /^(?:[,.;])$/.test(tokens[index]?.word ?? '');
  if (!parts(from - 1) || !(tokens[to] === undefined || parts(to))) return undefined;
  const part = anchors.get(from - 2);
  if (part === undefined || part === 'none') return undefined;
  return bareSizes[part].some(([least, most]) => numberOf(size) >= least && numberOf(size) <= most)
    ? part
    : undefined;
}

/** "Bandhgala in green, slim, 40, 6k": a number alone in its clause is the size of the clothes, but beside a person an age. */
export function partOfClause(
  tokens: readonly Token[],
  { from, to, size }: Found,
  anchors: ReadonlyMap<number, Part | 'none'>,
): Part | undefined {
  const parts = (index: number) => /^(?:[,.;])$/.test(tokens[index]?.word ?? '');
  const joined = /^(?:aur|and|but)$/.test(tokens[to]?.word ?? '') && tokens[to + 1]?.kind !== 'number';
  const closed = tokens[to] === undefined || parts(to) || joined;
  const aged = [tokens[from - 2], tokens[to + 1]].some(
    (person) => person && findTerms([person], peopleLexicon).length > 0,
  );
  if (!parts(from - 1) || !closed || aged) return undefined;
  const [named, ...others] = new Set(
    [...anchors.values()].filter((part) => part !== 'none' && part !== 'shoes'),
  );
  const value = numberOf(size);
  if (named === undefined || !Number.isInteger(value) || value > 56) return undefined;
  const part = others.length === 0 ? named : 'any';
  return value >= (part === 'bottom' ? 26 : 34) ? part : undefined;
}
