import { baseSlots } from '../product.js';
import { inCompany } from './features.js';
import { isHead, type Mark } from './marks.js';
import type { Token } from './tokens.js';

/**
 * The wanted terms without the second choices: of "a scarf or a bag" the scarf answers the wish, and a query cannot ask
 * for one of two places. In one place, and between a dress and separates, the stylist knows the choice himself.
 */
export function firstChoices(tokens: readonly Token[], asked: readonly Mark[]): readonly Mark[] {
  const wanted = asked.map((mark) => asSuit(tokens, mark, asked));
  const heads = inCompany(wanted).filter(isHead);
  const dropped = new Set<Mark>();
  for (const [index, head] of heads.entries()) {
    const before = heads[index - 1];
    const phrase = before && choiceBehind(tokens, wanted, before, head);
    if (!phrase) continue;
    // "Bag or shoes or scarf": the third is another than the first.
    const first = firstOf(heads, index - 1, dropped);
    if (!first || mayBoth(first, head)) continue;
    for (const mark of phrase) dropped.add(mark);
  }
  return wanted.filter((mark) => !dropped.has(mark));
}

/** Beside "or a kurta set" a bandhgala is the suit of that name, and either dresses him. */
function asSuit(tokens: readonly Token[], mark: Mark, asked: readonly Mark[]): Mark {
  if (mark.role !== 'garment' || mark.names[0] !== 'bandhgala') return mark;
  const either = asked.some(
    (other) =>
      other.slot === 'onepiece' &&
      [
        [mark, other],
        [other, mark],
      ].some(([one, next]) => one && next && choiceBehind(tokens, asked, one, next) !== undefined),
  );
  return either ? { ...mark, names: ['bandhgala suit'], slot: 'onepiece' } : mark;
}

/** A garment with what is said of it before its name, where nothing but "or" parts it from another. */
function choiceBehind(
  tokens: readonly Token[],
  wanted: readonly Mark[],
  before: Mark,
  head: Mark,
): Mark[] | undefined {
  const joiner = before.last + 1;
  if (!/^(?:or|ya)$/.test(tokens[joiner]?.word ?? '')) return undefined;
  const phrase = wanted.filter(({ first, last }) => first > joiner && last <= head.last);
  const said = new Set(phrase.flatMap(({ first, last }) => range(first, last + 1)));
  const parted = range(joiner + 1, head.first).some(
    (at) => !said.has(at) && !/^(?:an?|the|some|any|maybe|nice|simple|small)$/.test(tokens[at]?.word ?? ''),
  );
  return parted ? undefined : phrase;
}

/** The garment that a row of choices begins with. */
function firstOf(heads: readonly Mark[], from: number, dropped: ReadonlySet<Mark>): Mark | undefined {
  return heads.slice(0, from + 1).findLast((head) => !dropped.has(head));
}

/** Whether both may be asked for without both being required. */
function mayBoth({ slot: one }: Mark, { slot: other }: Mark): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return baseSlots.includes(one) && baseSlots.includes(other);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
