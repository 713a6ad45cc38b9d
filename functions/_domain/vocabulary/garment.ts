import type { Formality, Gender, Occasion, Season, Slot } from '../product.js';
import { commaSeparated, type Named, namedTerms } from './terms.js';

/** The shapes that the picture of a garment can take, where a product has no photograph. */
export const drawings = [
  ...['tshirt', 'shirt', 'blouse', 'top', 'crop-top', 'kurta', 'kurti', 'sweater', 'hoodie'],
  ...['jacket', 'blazer', 'coat', 'vest', 'shrug'],
  ...['jeans', 'trousers', 'shorts', 'skirt', 'leggings', 'joggers', 'palazzo', 'churidar', 'dhoti'],
  ...['dress', 'gown', 'jumpsuit', 'saree', 'lehenga', 'kurta-set', 'co-ord', 'suit', 'sherwani'],
  ...['sneakers', 'heels', 'flats', 'sandals', 'boots', 'loafers', 'formal-shoes', 'juttis', 'slippers'],
  ...['bag-tote', 'bag-sling', 'clutch', 'backpack'],
  ...[
    'watch',
    'necklace',
    'earrings',
    'bracelet',
    'ring',
    'belt',
    'sunglasses',
    'scarf',
    'dupatta',
    'cap',
    'tie',
  ],
  'other',
] as const;
export type Drawing = (typeof drawings)[number];

/** One kind of garment: how it is named, where it is worn and when. */
export type Garment = Named & {
  readonly slot: Slot;
  /** What it is a kind of, from near to far: `ethnic wear`, `topwear`. */
  readonly kinds: readonly string[];
  /** Who wears it when nobody says; absent when anyone may. */
  readonly gender?: Gender;
  readonly formality: Formality;
  readonly occasions: readonly Occasion[];
  /** Empty when it is worn all year. */
  readonly seasons: readonly Season[];
  readonly drawing: Drawing;
  /** Words that mean it only where nothing else is named: `cream` alone is skincare, a cream top is not. */
  readonly weakWords?: readonly string[];
};

type Common = Omit<Garment, keyof Named>;
/** What differs from the group; `words` are synonyms, parted by commas. */
type Row = Partial<Omit<Common, 'slot' | 'kinds' | 'weakWords'>> & {
  readonly weak?: string;
  readonly words?: string;
  readonly kinds?: readonly string[];
};

/** Rows that share a slot, kinds and habits, each saying only what is its own; its kinds come before the group's. */
export function garmentGroup(common: Common, rows: Readonly<Record<string, Row>>): Garment[] {
  return Object.entries(rows).map(([name, { words, weak, kinds = [], ...own }]) => ({
    ...common,
    ...own,
    ...namedTerms(name, words),
    kinds: [...kinds, ...common.kinds],
    ...(weak === undefined ? {} : { weakWords: commaSeparated(weak) }),
  }));
}

/**
 * Whether words for colours in its name are of something else: day cream, orange peel and rose oil say what is in it. Of
 * all that is sold for the body only makeup has a colour.
 */
export function isColourless({ kinds }: Garment): boolean {
  return kinds.includes('beauty and care') && !kinds.includes('makeup');
}
