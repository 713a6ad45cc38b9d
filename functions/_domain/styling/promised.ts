import type { Outfit } from '../outfit.js';
import { baseSlots, type Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Assembled, assemble } from './assemble.js';
import { diversity, diversityOf } from './diversity.js';
import type { Choices } from './dress.js';

/**
 * The answer with the outfit of the promised pieces among its outfits, in rank order, if they still make one within
 * every limit. It takes the place of those that would be too like it, and of the last when there are `count`.
 */
export function keepPromise(
  styled: Assembled,
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices & { readonly promised: readonly string[] },
): Assembled {
  const { promised, locked, count } = choices;
  const pieces = candidates.filter(({ id }) => promised.includes(id));
  if (pieces.length === 0) return styled;
  const all = [...new Set([...locked, ...promised])];
  const [outfit] = assemble(pieces, query, { ...choices, count: 1, locked: all }).outfits;
  if (outfit === undefined || styled.outfits.some(({ id }) => id === outfit.id)) return styled;
  const others: Outfit[] = [];
  const take = (more: readonly Outfit[]) => {
    for (const other of more) if (isApart(other, [outfit, ...others], locked)) others.push(other);
  };
  take(styled.outfits);
  // Those that had to go leave room for others, which were not looked for.
  if (others.length < styled.outfits.length - 1)
    take(assemble(candidates, query, { ...choices, count: count + 2 }).outfits);
  const outfits = [outfit, ...others.slice(0, count - 1)].sort((a, b) => b.score - a.score);
  return { ...styled, outfits, diversity: diversityOf(outfits) };
}

/**
 * Whether an outfit has a base of its own beside the others, and no piece that enough of them have; where its whole base
 * is locked, no other piece of theirs.
 */
function isApart(outfit: Outfit, others: readonly Outfit[], locked: readonly string[]): boolean {
  const isHeld = baseOf(outfit).every((id) => locked.includes(id));
  const most = isHeld ? 1 : diversity.outfitsPerProduct;
  const wears = (id: string) => others.filter(({ items }) => items.some((item) => item.id === id)).length;
  return (
    (isHeld || !others.some((other) => baseOf(other).join() === baseOf(outfit).join())) &&
    outfit.items.every(({ id }) => locked.includes(id) || wears(id) < most)
  );
}

function baseOf({ items }: Outfit): string[] {
  const base = items.filter(({ slot }) => baseSlots.includes(slot));
  return base.map(({ id }) => id);
}
