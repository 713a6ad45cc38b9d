import type { Slot } from '../product.js';
import type { Query } from '../query.js';
import type { Mark } from './marks.js';

/** How one asks for denim above and below; an idiom of its own, as neither half names a garment. */
const denimLooks = new Set([
  ...['denim on denim', 'double denim', 'head to toe denim', 'denim head to toe', 'all denim', 'full denim'],
  'canadian tuxedo',
]);

/** What is wanted with a denim top and jeans, where the look is to be all denim and no garment is named. */
export function inDenim<W extends { readonly want: Query['want']; readonly slots: Slot[] }>(
  marks: readonly Mark[],
  wanted: W,
): W {
  const asked = marks.some(({ role, said }) => role === 'idiom' && denimLooks.has(said));
  const { want } = wanted;
  if (!asked || want.garments.length > 0) return wanted;
  return {
    ...wanted,
    want: {
      ...want,
      garments: ['topwear', 'jeans'],
      materials: [...new Set([...want.materials, 'denim'])],
      pieces: [{ garment: 'topwear', colours: want.lookColours, materials: ['denim'] }],
    },
    slots: [...new Set<Slot>([...wanted.slots, 'top', 'bottom'])],
  };
}
