import type { Query } from '../query.js';
import { garmentsOf, ownGarments, worldOf } from './wardrobe.js';

const isEthnic = (category: string) => worldOf(category) === 'ethnic';

/** Whether a wish, or what its wearer has, is of the ethnic world. */
export function asksForEthnic(query: Query): boolean {
  const garments = [...query.want.garments, ...ownGarments(query)];
  return query.aesthetics.some((name) => /ethnic|indo-western/.test(name)) || garments.some(isEthnic);
}

/** Who asks for a top, at no festival and beside nothing ethnic, means none of those that are called kurtas. */
export function asksForTop(query: Query): boolean {
  const { slots, want, aesthetics, occasion } = query;
  const named = garmentsOf(want.garments, 'top').some((word) => word !== 'topwear');
  const dressed = occasion === 'festive' || occasion === 'wedding' || aesthetics.includes('mourning');
  return slots.includes('top') && !named && !dressed && !asksForEthnic(query);
}
