import type { Outfit } from '../../functions/_domain/outfit.js';
import type { Wish } from '../ask/wish.js';
import { promisedPlace } from '../page/followed.js';

/**
 * Looks made anew, in the places of those that are shown: what stays stands where it stood, a swapped look where the one
 * stood that it was made of, and the others fill what is left, best first. A reader finds again what she has seen.
 */
export function inPlace(shown: readonly Outfit[], outfits: readonly Outfit[], wish: Wish): Outfit[] {
  const { promised = [], banned = [] } = wish;
  const swapped = outfits[promisedPlace(wish, outfits) ?? -1];
  const isMadeOf = ({ items }: Outfit) =>
    items.length === promised.length && items.every(({ id }) => promised.includes(id) || banned.includes(id));
  const held = shown.map(
    (look) => outfits.find(({ id }) => id === look.id) ?? (isMadeOf(look) ? swapped : undefined),
  );
  const rest = outfits.filter((look) => !held.includes(look));
  return [...held.flatMap((look) => look ?? rest.shift() ?? []), ...rest];
}
