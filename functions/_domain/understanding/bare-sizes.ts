import { findTerms } from '../vocabulary/match.js';
import { peopleLexicon } from './people-words.js';
import type { Found } from './size-numbers.js';
import { type Part, sizeCues } from './size-words.js';
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
  if (!parts(tokens[from - 1]) || !(tokens[to] === undefined || parts(tokens[to]))) return undefined;
  const part = anchors.get(from - 2);
  if (part === undefined || part === 'none') return undefined;
  return bareSizes[part].some(([least, most]) => numberOf(size) >= least && numberOf(size) <= most)
    ? part
    : undefined;
}

/**
 * "Bandhgala in green, slim, 40, 6k": a number alone in its clause behind the clothes is their size. Where somebody is
 * named it may be her age, and beside another size it is none; a saree has none.
 */
export function partOfClause(
  tokens: readonly Token[],
  { from, to, size }: Found,
  anchors: ReadonlyMap<number, Part | 'none'>,
): Part | undefined {
  const joined = /^(?:aur|and|but)$/.test(tokens[to]?.word ?? '') && tokens[to + 1]?.kind !== 'number';
  const closed = tokens[to] === undefined || parts(tokens[to]) || joined;
  const told = tokens.some(({ word }) => sizeCues.has(word) || /^(?:saree|sari|sarees)$/.test(word));
  if (!parts(tokens[from - 1]) || !closed || told || findTerms(tokens, peopleLexicon).length > 0)
    return undefined;
  const worn = [...anchors].filter(([, part]) => part !== 'none' && part !== 'shoes');
  const [named, ...others] = new Set(worn.flatMap(([, part]) => (part === 'none' ? [] : part)));
  const value = numberOf(size);
  const behind = worn.some(([index]) => index < from);
  if (named === undefined || !behind || !Number.isInteger(value) || value > 56) return undefined;
  const part = others.length === 0 ? named : 'any';
  return value >= (part === 'bottom' ? 26 : 34) ? part : undefined;
}

const parts = (token: Token | undefined) => /^(?:[,.;])$/.test(token?.word ?? '');
