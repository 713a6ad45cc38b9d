import type { PatternName } from './patterns.js';

/** What a cloth may look like: nothing on it, blocks of its colours, or a pattern that repeats. */
export type Surface = PatternName | 'solid' | 'colourblocked';

const surfaces: Readonly<Record<string, Surface>> = {
  solid: 'solid',
  washed: 'solid',
  distressed: 'solid',
  striped: 'striped',
  checked: 'checked',
  floral: 'floral',
  'polka dots': 'polka',
  'animal print': 'animal',
  camouflage: 'camouflage',
  geometric: 'geometric',
  graphic: 'graphic',
  abstract: 'abstract',
  tropical: 'tropical',
  paisley: 'printed',
  'ethnic motifs': 'printed',
  printed: 'printed',
  embroidered: 'embroidered',
  embellished: 'sequinned',
  'colour block': 'colourblocked',
  'tie dye': 'tie-dye',
  'self design': 'jacquard',
};

/** How the vocabulary's pattern is drawn; plain where there is none or the word is unknown. */
export function nearestPattern(pattern: string | null): Surface {
  return pattern !== null && Object.hasOwn(surfaces, pattern) ? (surfaces[pattern] ?? 'solid') : 'solid';
}
