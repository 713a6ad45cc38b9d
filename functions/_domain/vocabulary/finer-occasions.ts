import type { Occasion } from '../product.js';
import type { OccasionTerm } from './occasions.js';

/** An event that is dressed for otherwise than its occasion is as a rule: what it adds to the occasion's term. */
export type FinerOccasion = Partial<Pick<OccasionTerm, 'formality' | 'shunsPatterns'>> & {
  readonly name: string;
  /** The occasions as which such a wish may be understood. */
  readonly of: readonly Occasion[];
  /** What says so in a wish, and what near it says that it is not so. */
  readonly said: RegExp;
  readonly unlike?: RegExp;
  readonly favours?: readonly string[];
  readonly shuns?: readonly string[];
  /** What the occasion shuns, and this event does not. */
  readonly allows?: readonly string[];
};

/** Every event that is dressed for in a way of its own; no words of the vocabulary's tables, so that no vector knows of them. */
export const finerOccasions: readonly FinerOccasion[] = [
  {
    // It is held at the office.
    name: 'casual friday',
    of: ['casual', 'work'],
    said: /\bcasual\s+fridays?\b/i,
    formality: [2, 4],
    favours: ['polo t-shirt', 'shirt', 'chinos', 'trousers', 'loafers', 'casual shoes'],
    shuns: [
      ...['shorts', 'sportswear', 'crop top', 'tank top', 'hoodie', 'sweatshirt', 'loungewear', 'swimwear'],
      ...['slippers', 'cap', 'beanie', 'cargos', 'joggers', 'capris', 'leggings'],
    ],
    shunsPatterns: ['graphic', 'distressed', 'camouflage'],
  },
  {
    name: 'trek',
    of: ['travel', 'workout'],
    said: /\b(?:trek\w*|hik(?:e|es|ing)|camping|mountaineering)\b/i,
    favours: ['sports shoes', 'track pants', 'backpack', 'rucksack', 'cargos', 't-shirt', 'cap'],
    shuns: ['jewellery', 'dresses', 'skirt', 'handbag', 'jeans', 'flats', 'sandals on heels', 'saree'],
    shunsPatterns: ['embellished', 'embroidered'],
  },
];
