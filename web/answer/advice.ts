import type { Advice } from '../../functions/_domain/outfit.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';

/** Whether there was no piece at all to choose from, so that no other wish would bring one either. */
export function isBare({ outfits, advice, poolSize, candidates = [] }: Answer): boolean {
  return outfits.length + advice.length + poolSize + candidates.length === 0;
}

/** What is said then, in place of "Nothing fits all of that". */
export const nothingThere = 'There is nothing to choose from yet';

/** The wish that takes an advice: what the advice asks for, put over the wish as it is. */
export function taking({ ask }: Pick<Advice, 'ask'>, wish: Wish): Wish {
  const { locked = [], ...changed } = { ...wish, ...ask };
  return locked.length > 0 ? { ...changed, locked } : changed;
}
