import type { Candidate } from '../product.js';
import type { DayColours } from '../vocabulary/occasions.js';
import { showsColour, worldOf } from './wardrobe.js';

/** What a piece is worth in a colour that says nothing on the day, in a second one that is liked, and beside an unlucky one. */
const SECOND = { beside: 0.7, shunned: 0.3 };
const SAYS_NOTHING = 0.5;

/**
 * How a piece's colours suit a day that has colours of its own, 0 to 1; 0.5 for those that it neither likes nor shuns. A
 * man's suit and shoes are black on any day.
 */
export function dayColourWorth(
  { category, colours: [main, ...others], gender }: Candidate,
  { likes, shuns }: DayColours,
): number {
  if (main === undefined || (gender === 'men' && worldOf(category) !== 'ethnic')) return SAYS_NOTHING;
  const among = (words: readonly string[], colour: string) => words.some((word) => showsColour(colour, word));
  const second = others.some((colour) => among(likes, colour));
  if (among(shuns, main)) return second ? SECOND.shunned : 0;
  if (among(likes, main)) return 1;
  return second ? SECOND.beside : SAYS_NOTHING;
}

/** Whether a day has no place for clothes of a piece's main colour. */
export function isBannedColour({ colours: [main] }: Candidate, { bans = [] }: Partial<DayColours>): boolean {
  return main !== undefined && bans.some((word) => showsColour(main, word));
}
