import type { Gender, Slot } from '../../functions/_domain/product.js';
import { colourNamed } from '../../functions/_domain/vocabulary/colours.js';
import type { Drawing as Shape } from '../../functions/_domain/vocabulary/garment.js';
import { garmentNamed } from '../../functions/_domain/vocabulary/garments.js';
import { cuts } from './drawings/cuts.js';
import { special } from './drawings/special.js';
import { drawings } from './drawings.js';
import type { Drawing } from './layers.js';

const slotShapes: Readonly<Record<Slot, Shape>> = {
  top: 'top',
  bottom: 'trousers',
  onepiece: 'dress',
  outerwear: 'jacket',
  shoes: 'sneakers',
  bag: 'bag-tote',
  accessory: 'watch',
  other: 'other',
};

/** The cloth of a piece sold as many-coloured. */
const manyColours = ['#efe3cc', '#c4553d', '#2f6f73'];

/**
 * How a category of the vocabulary is drawn, for whom it is cut where that shows, and as its title says that it is cut;
 * an unknown category gets its slot's plainest shape.
 */
export function drawingOf(category: string, slot: Slot, gender?: Gender, title = ''): Drawing {
  const shape = garmentNamed(category)?.drawing ?? slotShapes[slot];
  const closer = cuts.find(
    ({ of, named }) =>
      (of === category || (of === shape && !Object.hasOwn(special, category))) &&
      named.test(`${category} ${title}`),
  );
  if (closer) return closer.drawing;
  const cut =
    category === 'kurta set' && (gender === 'men' || gender === 'boys') ? 'kurta set for men' : category;
  const own = Object.hasOwn(special, cut) ? special[cut] : undefined;
  return own ?? drawings[shape];
}

/** Hex colours and a pattern from the vocabulary's names; a many-coloured piece without a pattern is a print. */
export function clothOf(
  colours: readonly string[],
  pattern: string | null,
): { colours: string[]; pattern: string | null } {
  const known = colours.flatMap((name) => colourNamed(name) ?? []);
  const single = known.filter((colour) => colour.family !== 'multi');
  if (single.length < known.length) {
    return {
      colours: [...single.map((colour) => colour.hex), ...manyColours].slice(0, 3),
      pattern: pattern ?? 'abstract',
    };
  }
  return { colours: known.map((colour) => colour.hex), pattern };
}
