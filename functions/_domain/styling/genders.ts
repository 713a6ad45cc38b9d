import type { Gender } from '../product.js';
import type { Query } from '../query.js';

/**
 * Whose pieces may dress a wish: unisex goes with anyone, children's wear only when asked for; unstated, grown-ups'.
 * Who asks for unisex gets nothing cut for women or men.
 */
export function gendersFor(wished: Query['gender']): Gender[] {
  if (wished === undefined) return ['women', 'men', 'unisex'];
  if (wished === 'unisex') return ['unisex'];
  return [wished, 'unisex'];
}

/** The people that one outfit may be cut for, each with unisex; never two of them mixed. */
export function wearers(wished: Query['gender']): Gender[] {
  return gendersFor(wished).filter((gender) => gender !== 'unisex');
}
