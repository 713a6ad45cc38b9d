import type { Candidate } from '../product.js';
import { isGarment } from './wardrobe.js';

const ethnicWholes = ['saree', 'lehenga choli', 'anarkali', 'sherwani'];
const suits = ['suit', 'tuxedo', 'bandhgala suit'];
const jackets = ['jacket', 'overshirt', 'gilet', 'poncho', 'hoodie'];

/** Garments and kinds that nobody wears together, whatever their colours: one of the first with one of the second. */
const never: readonly (readonly [readonly string[], readonly string[]])[] = [
  // A suit has its jacket, a saree and a lehenga their drape.
  [suits, [...jackets, 'blazer', 'waistcoat', 'cardigan', 'shrug', 'nehru jacket', 'bandhgala']],
  [['saree', 'lehenga choli', 'salwar suit', 'sherwani', 'western wear'], ['dupatta']],
  [ethnicWholes, [...jackets, 'sportswear']],
  [
    [...suits, 'gown', 'formal shirt'],
    ['sports shoes', 'sports sandals', 'slippers'],
  ],
  // It stands in the pocket of a jacket.
  [['topwear', 'dresses'], ['pocket square']],
];

/** What is known of two categories: a pool asks it of thousands of pairs. */
const known = new Map<string, boolean>();

/**
 * Whether a piece looks absurd with one of the base: running shoes with a saree, a second jacket over a suit, a dupatta
 * beside a set that has one.
 */
export function isAbsurd(base: Candidate, beside: Candidate): boolean {
  if (beside.category === 'dupatta' && /\bdupatta\b/i.test(base.title)) return true;
  const pair = `${base.category},${beside.category}`;
  const told = known.get(pair) ?? never.some(([one, other]) => is(base, one) && is(beside, other));
  known.set(pair, told);
  return told;
}

function is({ category }: Candidate, words: readonly string[]): boolean {
  return words.some((word) => isGarment(category, word));
}
