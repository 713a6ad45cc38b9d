import type { Slot } from '../product.js';
import type { Sizes } from '../query.js';
import { numberOf, partBefore, partOfClause } from './bare-sizes.js';
import type { Found } from './size-numbers.js';
import { sizeAt } from './size-tokens.js';
import { type Part, partWords, sizeCues, sizeFillers, sizeLabels } from './size-words.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** A garment named in the wish, by token indices (`last` inclusive). */
type Named = {
  readonly first: number;
  readonly last: number;
  readonly slot: Slot;
  /** A word such as `top` or `shoes`, no garment. */
  readonly part: boolean;
  /** Nothing is said about it: no colour, no fit. */
  readonly plain: boolean;
};
type SizeHints = {
  readonly garments: readonly Named[];
  readonly men: boolean;
  readonly directed: boolean;
};

type Bound = Found & { readonly part: Part; readonly side: 'before' | 'after' | 'own' };

/**
 * The sizes a wish states, by garment where it says so, their words marked in `taken`. `labels`: first tokens of
 * garments that only say what a size is for, as `top` in "medium on top" and both in "shirt 42, shoes UK 9".
 */
export function readSizes(
  tokens: readonly Token[],
  { garments, men, directed }: SizeHints,
  taken: boolean[],
): { sizes: Sizes; labels: ReadonlySet<number> } {
  const anchors = anchorsOf(tokens, garments);
  const used = new Set<number>();
  const bound: Bound[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = taken[at] ? undefined : sizeAt(tokens, at);
    const placed = found && place(tokens, found, anchors, used, men);
    if (!found || !placed) continue;
    bound.push(placed);
    at = found.to - 1;
  }
  const sizes: Sizes = {};
  const exact = exactFirst(bound, taken);
  for (const { from, to, size, part } of spread(exact, anchors)) {
    sizes[part] ??= size;
    // A second size for the same part cannot hold as well, so its words stay unread.
    if (sizes[part] !== size) continue;
    for (let index = from; index < to; index++) taken[index] = true;
    for (const index of [from - 2, from - 1, to, to + 1]) {
      if (
        /^(?:sizes?|sized|si?z|saiz|sise|waist|chest|bust|inch|inches|inseam|number|")$/.test(
          tokens[index]?.word ?? '',
        )
      )
        taken[index] = true;
    }
  }
  const sized = garments.filter(({ first, last }) => used.has(first) || used.has(last));
  // "Navy blazer, 42. Trousers 36" orders both: who only says what she wears describes none of it.
  const ordered = sized.some(
    ({ first, part, plain }) => !part && !(plain && sizeLabels.has(tokens[first]?.word ?? '')),
  );
  const labels = sized
    .filter(({ first, last, plain, part, slot }) => {
      // "M on top" says where; "top in size M" asks for a top.
      const where = placing.has(tokens[first - 1]?.word ?? '') || placing.has(tokens[first - 2]?.word ?? '');
      if (ordered && exact.length > 1) return false;
      // "Pant shirt size 40 chest 34 waist": one of a pair that is asked for.
      const paired = ({ last: end }: Named) =>
        end === first - 1 || (end === first - 2 && /^(?:and|&|aur)$/.test(tokens[first - 1]?.word ?? ''));
      if (!part && garments.some((other) => !other.part && !sized.includes(other) && paired(other)))
        return false;
      if (part) return exact.length > 1 || (slot !== 'shoes' && plain && where);
      // "Dress size 10" is a numbering; a "dress size M" or "shirt size 40" alone is what is asked for.
      const numbering = tokens[first]?.word === 'dress' && exact[0]?.numeric === true;
      const told = exact.length > 1 || (numbering && sizeCues.has(tokens[last + 1]?.word ?? ''));
      return plain && directed && told && sizeLabels.has(tokens[first]?.word ?? '');
    })
    .map(({ first }) => first);
  // In "42 regular" the length is no fit that the wish asks for.
  const lengths = bound.filter(({ numeric }) => numeric).map(({ to }) => to - 1);
  return { sizes, labels: new Set([...labels, ...lengths]) };
}

const vague: ReadonlySet<string> = new Set(['Plus', 'Free Size']);

/** "plus size XXL" asks for XXL, and says so twice; in "free size kurta, M" the first words stay unread. */
function exactFirst(bound: readonly Bound[], taken: boolean[]): readonly Bound[] {
  const exact = bound.filter(({ size }) => !vague.has(size));
  return bound.filter((each) => {
    const instead = exact.find(
      ({ part, numeric }) => part === each.part || part === 'any' || (each.part === 'any' && !numeric),
    );
    if (!vague.has(each.size) || !instead) return true;
    if (each.size === 'Plus' && instead.size.endsWith('XL')) taken.fill(true, each.from, each.to);
    return false;
  });
}

/** Before a part of the body: "M on top", "medium for the top". */
const placing: ReadonlySet<string> = new Set(['on', 'for', 'up', 'around']);

/** Token index → the part a garment or body word there stands for. */
function anchorsOf(tokens: readonly Token[], garments: readonly Named[]): Map<number, Part | 'none'> {
  const anchors = new Map<number, Part | 'none'>();
  tokens.forEach(({ word }, index) => {
    const part = partWords.get(word);
    // "Size M, waist 30": such a waist is that number's, and no other size's.
    const next = tokens[index + 1];
    const measured = word === 'waist' && next?.kind === 'number' && next.value >= 20;
    if (part && !measured) anchors.set(index, part);
  });
  for (const { first, last, slot } of garments) {
    // One drape fits all.
    const part = /^(?:sarees?|saris?)$/.test(tokens[last]?.word ?? '') ? 'none' : partOf(slot);
    for (let index = first; index <= last; index++) anchors.set(index, part);
  }
  return anchors;
}

function partOf(slot: Slot): Part | 'none' {
  if (slot === 'top' || slot === 'bottom' || slot === 'shoes') return slot;
  return slot === 'onepiece' || slot === 'outerwear' ? 'any' : 'none';
}

/** Which part a size is for, or undefined when the number or letter is no size after all. */
function place(
  tokens: readonly Token[],
  found: Found,
  anchors: ReadonlyMap<number, Part | 'none'>,
  used: Set<number>,
  men: boolean,
): Bound | undefined {
  if (found.part) return { ...found, part: found.part, side: 'own' };
  const before = reach(tokens, found.from, -1, anchors);
  const after = reach(tokens, found.to, 1, anchors);
  for (const [side, index] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const part = index === undefined || used.has(index) ? undefined : anchors.get(index);
    if (index === undefined || part === undefined) continue;
    if (part === 'none') {
      if (side === 'after' && !found.said) return undefined;
      continue;
    }
    if (!fits(found, part, side, index, tokens)) continue;
    used.add(index);
    return { ...found, part, side };
  }
  const behind = found.said || !found.numeric ? undefined : partBefore(tokens, found, anchors);
  if (behind) {
    used.add(found.from - 2);
    return { ...found, part: behind, side: 'own' };
  }
  const alone = found.said || !found.numeric ? undefined : partOfClause(tokens, found, anchors);
  if (alone) return { ...found, part: alone, side: 'own' };
  if (!found.said) return undefined;
  return { ...found, part: found.numeric ? loosePart(found.size, anchors, men) : 'any', side: 'own' };
}

/** Between a garment and its size: "formal shirt light blue slim 40". */
const said: ReadonlySet<string> = wordSet(
  'light dark sky navy blue black white grey red green pink maroon beige cream brown slim skinny regular relaxed fit plain solid',
);

/** The nearest garment or body word on one side, with only filler between. */
function reach(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  anchors: ReadonlyMap<number, Part | 'none'>,
): number | undefined {
  for (let index = step > 0 ? start : start - 1, seen = 0; seen < 4; index += step, seen++) {
    const token = tokens[index];
    if (!token || token.kind === 'comma' || token.kind === 'stop') {
      if (/^[:(]$/.test(token?.word ?? '') && step < 0) continue;
      return undefined;
    }
    if (anchors.has(index)) return index;
    const looks = step < 0 && said.has(token.word);
    if (!looks && !sizeFillers.has(token.word) && !/^[:=-]$/.test(token.word)) return undefined;
  }
  return undefined;
}

function fits(
  { said, numeric, size, from, to }: Found,
  part: Part,
  side: 'before' | 'after',
  index: number,
  tokens: readonly Token[],
): boolean {
  if (!numeric)
    return (
      part !== 'shoes' &&
      (said ||
        side === 'after' ||
        /^(?:top|bottom)s?$/.test(tokens[index]?.word ?? '') ||
        !tokens[to] ||
        tokens[to]?.breaks === true)
    );
  const value = numberOf(size);
  // "42 chest, 36 waist, 9 shoes": among sizes it is no count.
  const listed = value >= 4 && tokens.some(({ word }) => /^(?:chest|waist|bust|collar)$/.test(word));
  if (part === 'shoes')
    return value <= 50 && (value >= 34 || value <= 14) && (said || side === 'before' || listed);
  const named = Math.abs(index - (side === 'before' ? from : to)) <= 4;
  if (/^[A-Z]/.test(size)) return value <= 30 || value >= 32;
  // "A 16 on top": women's numbers, which stand for nothing without a place.
  const [near, further] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? ''];
  const onPart =
    side === 'after' &&
    /^(?:top|bottom)s?$/.test(tokens[index]?.word ?? '') &&
    (near === 'on' || further === 'on');
  if (said || onPart) return value >= 4;
  return named && value >= (part === 'bottom' ? 24 : 32) && value <= 56;
}

/** A numbered size said of nothing: shoes come in halves and odd numbers; a single garment is the one meant. */
function loosePart(size: string, anchors: ReadonlyMap<number, Part | 'none'>, men: boolean): Part {
  const value = numberOf(size);
  if (/^(?:UK|US|EU|IND)/.test(size) || value <= 14) {
    const shoes = [...anchors.values()].includes('shoes');
    const shoeRange = size.startsWith('EU') ? value >= 35 && value <= 50 : value <= 14;
    // From 10 on a woman's clothes are numbered so too.
    const clothes = [...anchors.values()].some((part) => part !== 'none' && part !== 'shoes');
    if (shoeRange && ((shoes && (value < 10 || !clothes)) || men || value % 2 !== 0)) return 'shoes';
  }
  const [named, ...others] = new Set(
    [...anchors.values()].filter((part) => part !== 'none' && part !== 'shoes'),
  );
  // "Sandals for men, 42": of shoes alone, what is no size of clothes that anybody asked for.
  if (named === undefined && value >= 34 && value <= 50 && [...anchors.values()].includes('shoes'))
    return 'shoes';
  return value >= 24 && others.length === 0 && named !== undefined ? named : 'any';
}

/** One letter size said after the last of several garments is meant for all of them. */
function spread(bound: readonly Bound[], anchors: ReadonlyMap<number, Part | 'none'>): readonly Bound[] {
  const [only] = bound;
  if (!only || bound.length > 1 || only.numeric || only.side !== 'before') return bound;
  const parts = new Set([...anchors.values()].filter((part) => part !== 'none' && part !== 'shoes'));
  return parts.size > 1 ? [{ ...only, part: 'any' }] : bound;
}
