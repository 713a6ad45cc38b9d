import type { Candidate } from '../product.js';
import { isNeutral, showsColour } from './wardrobe.js';

/** A source that states no colour is no evidence against the piece. */
const UNSTATED = 0.2;

/** A wanted main colour 1, a wanted second colour 0.6, a neutral 0.4. */
export function colourWorth({ colours }: Candidate, wanted: readonly string[]): number {
  const [main, ...others] = colours;
  if (main === undefined) return UNSTATED;
  const shows = (colour: string) => wanted.some((word) => showsColour(colour, word));
  if (shows(main)) return 1;
  if (others.some(shows)) return 0.6;
  return isNeutral(main) ? 0.4 : 0;
}
