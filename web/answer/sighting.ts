import type { Outfit } from '../../functions/_domain/outfit.js';

/** When looks were chosen that are given again: the hour of their day, in the reader's own. */
export function chosenAt(asOf: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(asOf));
}

/** The day on which the longest unseen price of these outfits was seen at its shop; null when no shop says. */
export function oldestSighting(outfits: readonly Outfit[], locale: string): string | null {
  // A sample was never at a shop.
  const times = outfits
    .flatMap(({ items }) => items.filter(({ source }) => source !== 'house'))
    .map(({ asOf }) => Date.parse(asOf))
    .filter(Number.isFinite);
  if (times.length === 0) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Math.min(...times));
}
