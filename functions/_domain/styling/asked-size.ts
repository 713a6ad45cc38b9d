import { type Candidate, clothesSlots, type Slot } from '../product.js';
import { ageWords, type Query } from '../query.js';
import { isForChild } from './genders.js';
import { childrensSizeKeys, type Fit, fitOf, fitOfAge, sizeKeys, wantedSize } from './sizes.js';

/** What a piece is measured by: a size, or a child's age where no size is stated for it. */
type Measured = { readonly by: 'size' | 'age'; readonly words: string; readonly fit: Fit };

/** How a piece meets the size or the age that a wish states for it; undefined when it states neither. */
export function measured({ sizes: sold, slot, title }: Candidate, query: Query): Measured | undefined {
  const size = wantedSize(query.sizes, slot);
  if (size === 'Plus' && sold === null && isCalledPlus(title))
    return { by: 'size', words: size, fit: 'fits' };
  if (size !== undefined) return { by: 'size', words: size, fit: fitOf(sold, size, slot) };
  const age = ageFor(query, slot);
  if (age === undefined) return undefined;
  return { by: 'age', words: ageWords(age), fit: fitOfAge(sold, age, slot) };
}

/** Whether a piece is sold as one in plus sizes, by its title. */
export const isCalledPlus = (title: string) => /\bplus[ -]sizes?\b/i.test(title);

/** Whether what is worn there comes in sizes. */
const isSized = (slot: Slot) => slot === 'shoes' || clothesSlots.includes(slot);

/** The age that clothes of a slot are held to: a child's, where no size is stated for them. */
export function ageFor(query: Query, slot: Slot): Query['age'] {
  if (!isForChild(query) || !clothesSlots.includes(slot)) return undefined;
  return wantedSize(query.sizes, slot) === undefined ? query.age : undefined;
}

/**
 * Whether a piece for anyone is for no child: sold in grown-ups' sizes only, or clothes or shoes of unstated sizes, which
 * shops that mean children call theirs.
 */
export function isForGrownUps({ gender, kids, sizes, slot }: Candidate): boolean {
  if (gender !== 'unisex' || kids) return false;
  if (sizes === null) return isSized(slot);
  const childrens = new Set(childrensSizeKeys(slot));
  return !sizeKeys(sizes, slot).some((key) => childrens.has(key));
}
