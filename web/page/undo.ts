import { addressOf } from '../ask/address.js';
import type { Shown } from '../ask/conversation.js';
import type { Wish } from '../ask/wish.js';
import { pieceIn } from '../wish/piece-in.js';

/** What was turned down last, for the wish at this address. */
export interface Undoable {
  address: string;
  place: number;
  title: string;
  before: Wish;
}

/** What a press in the look at a place turned down of what was shown; undefined where it did something else. */
export function undoOf(shown: Shown | undefined, wish: Wish, place: number): Undoable | undefined {
  const [gone] = wish.banned?.filter((id) => !shown?.wish.banned?.includes(id)) ?? [];
  const title = shown && gone !== undefined ? pieceIn(shown.answer, gone)?.title : undefined;
  return shown && title !== undefined
    ? { address: addressOf(wish), place, title, before: shown.wish }
    : undefined;
}
