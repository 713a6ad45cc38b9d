import type { Outfit } from '../../functions/_domain/outfit.js';
import type { Wish } from '../ask/wish.js';

/** The place, from 0, of the look that an advice or a swap promised; null where none was, or it is not shown. */
export function promisedPlace({ promised = [] }: Wish, outfits: readonly Outfit[]): number | null {
  const pieces = [...promised].sort().join();
  const place = outfits.findIndex(
    ({ items }) =>
      items
        .map(({ id }) => id)
        .sort()
        .join() === pieces,
  );
  return place === -1 ? null : place;
}

/** What to say where a look was promised, by a link most often, and is not among those that came; null otherwise. */
export function lostLook(wish: Wish, outfits: readonly Outfit[]): string | null {
  if (!wish.promised?.length || promisedPlace(wish, outfits) !== null) return null;
  const rest = outfits.length > 0 ? ': these come closest' : '';
  return `The look of this link is no longer to be had as it was${rest}.`;
}

/** Where a button was pressed: in the look at this place, from 0, or outside of all. */
export interface Pressed {
  place: number | null;
  /** The looks that were shown, by their ids. */
  shown: readonly string[];
  /** What had been promised before. */
  promised: readonly string[];
}

/** The look to take the reader to who pressed a button; null where the whole answer is news. */
export function followedPlace(wish: Wish, outfits: readonly Outfit[], from: Pressed): number | null {
  // A promise stays in the address: the reader is taken to it once.
  const { promised: now = [] } = wish;
  const promised = now.join() === from.promised.join() ? null : promisedPlace(wish, outfits);
  if (promised !== null || outfits.length === 0) return promised;
  if (from.place !== null) return Math.min(from.place, outfits.length - 1);
  if (wish.count === undefined || outfits.length <= from.shown.length) return null;
  // More looks are chosen together with those before, and rank among them.
  const fresh = outfits.findIndex(({ id }) => !from.shown.includes(id));
  return fresh === -1 ? null : fresh;
}
