import type { Advice } from '../../functions/_domain/outfit.js';
import type { Wish } from '../ask/wish.js';

/** The wish that takes an advice: what the advice asks for, put over the wish as it is. */
export function taking({ ask }: Pick<Advice, 'ask'>, wish: Wish): Wish {
  const { locked = [], ...changed } = { ...wish, ...ask };
  return locked.length > 0 ? { ...changed, locked } : changed;
}
