import { bannedFromCatalogue } from '../../functions/_domain/styling/banned.js';
import { addressOf } from '../ask/address.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';

/** The code that swaps, which nobody waits for before an answer. */
export const loadSwap = () => import('../../functions/_domain/styling/swap.js');

/** As many as a request takes. */
const most = { locked: 9, banned: 200 };

/** Whether two wishes differ in nothing but which pieces are worn, or in how many looks. */
export function areOfOneWish(one: Wish, other: Wish): boolean {
  const understood = ({ count: _, locked: __, banned: ___, promised: ____, ...rest }: Wish) =>
    addressOf(rest);
  return understood(one) === understood(other);
}

/** Whether a wish can be answered from the candidates of the answer to another: both are of one wish, and the candidates enough. */
export function answersToo(answer: Answer, answered: Wish, wish: Wish): boolean {
  const fetched = ({ banned = [] }: Wish) => bannedFromCatalogue(banned).length === 0;
  return (
    answer.candidates !== undefined && areOfOneWish(answered, wish) && fetched(answered) && fetched(wish)
  );
}

/** Whether a wish has a piece in every look. */
export function isKept({ locked = [] }: Wish, id: string): boolean {
  return locked.includes(id);
}

/**
 * The wish with a piece in every look, the one of the `worn` pieces among them, or no longer; null when no more can be
 * kept.
 */
export function toggledKeep(wish: Wish, worn: readonly string[], id: string): Wish | null {
  const { locked = [] } = wish;
  if (isKept(wish, id)) return { ...wish, locked: locked.filter((other) => other !== id) };
  if (locked.length >= most.locked) return null;
  return { ...wish, locked: [...locked, id], promised: [...worn] };
}

/** The wish without a piece in any look; null when no more can be turned down. */
export function turnedDown({ promised = [], ...wish }: Wish, id: string): Wish | null {
  const { locked = [], banned = [] } = wish;
  if (banned.length >= most.banned) return null;
  return {
    ...wish,
    locked: locked.filter((other) => other !== id),
    banned: [...banned, id],
    ...(!promised.includes(id) && promised.length > 0 && { promised }),
  };
}

/** The wish for the look with the best other piece where one was; null where no other piece fits. */
export async function swappedIn(
  { candidates = [], query, outfits }: Answer,
  wish: Wish,
  worn: readonly string[],
  gone: string,
): Promise<Wish | null> {
  const { swapped } = await loadSwap();
  const { locked = [], banned = [] } = wish;
  const shown = outfits.map(({ items }) => items.map(({ id }) => id));
  const beside = shown.filter((ids) => !worn.every((id) => ids.includes(id)));
  const promised = swapped(candidates, query, { count: 1, locked, banned }, { worn, gone, beside });
  const without = turnedDown(wish, gone);
  return promised && without && { ...without, promised };
}
