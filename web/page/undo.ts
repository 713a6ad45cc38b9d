import type { Product } from '../../functions/_domain/product.js';
import { addressOf } from '../ask/address.js';
import type { Shown } from '../ask/conversation.js';
import type { Wish } from '../ask/wish.js';
import { pieceIn } from '../wish/piece-in.js';

/** What was turned down last, for the wish at this address, and what came in its place where it was swapped. */
export interface Undoable {
  address: string;
  place: number;
  gone: Product;
  instead?: Product;
  before: Wish;
}

/** What a press in the look at a place turned down of what was shown; undefined where it did something else. */
export function undoOf(shown: Shown | undefined, wish: Wish, place: number): Undoable | undefined {
  const [id] = wish.banned?.filter((each) => !shown?.wish.banned?.includes(each)) ?? [];
  const gone = shown && id !== undefined ? pieceIn(shown.answer, id) : undefined;
  if (!shown || !gone) return undefined;
  const instead = broughtIn(shown, wish, place);
  return { address: addressOf(wish), place, gone, ...(instead && { instead }), before: shown.wish };
}

/** The one piece by which a newly promised look differs from the one that is shown at a place. */
function broughtIn(
  { wish: { promised: before = [] }, answer }: Shown,
  { promised = [] }: Wish,
  place: number,
): Product | undefined {
  const worn = answer.outfits[place]?.items.map(({ id }) => id) ?? [];
  const [came, ...others] = promised.filter((id) => !worn.includes(id));
  const isSwap = promised.join() !== before.join() && promised.length === worn.length;
  return came !== undefined && others.length === 0 && isSwap ? pieceIn(answer, came) : undefined;
}
