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

/** The look to take the reader to who pressed a button in the look at `from` (null: in none); null for none. */
export function followedPlace(wish: Wish, outfits: readonly Outfit[], from: number | null): number | null {
  const promised = promisedPlace(wish, outfits);
  if (promised !== null || from === null || outfits.length === 0) return promised;
  return Math.min(from, outfits.length - 1);
}
