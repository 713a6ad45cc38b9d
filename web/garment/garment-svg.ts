import type { Drawing as Shape } from '../../functions/_domain/vocabulary/garment.js';
import { compose } from './compose.js';
import { drawings } from './drawings.js';
import { hashOf } from './hash.js';
import { toMarkup } from './node.js';

/** What to draw: hex colours, main colour first, and a catalogue's word for the pattern. */
export type GarmentLook = {
  shape: Shape;
  colours: readonly string[];
  pattern: string | null;
  seed?: number;
  title?: string;
};

/**
 * The garment as SVG markup, 200 × 240 units on no background. The same look gives the same text; ids inside are
 * derived from the look, so that different looks never clash in one page.
 */
export function garmentSvg({ shape, colours, pattern, seed = 0, title = shape }: GarmentLook): string {
  const id = `g${hashOf(JSON.stringify([shape, colours, pattern, seed])).toString(36)}`;
  return toMarkup(compose(drawings[shape], { colours, pattern, seed, id, title }));
}
