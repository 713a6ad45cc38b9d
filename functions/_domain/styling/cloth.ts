import { type Candidate, clothesSlots } from '../product.js';
import { garmentNamed } from '../vocabulary/garments.js';

/** How heavy a cloth hangs, from 1 (chiffon) to 5 (fur). What is no cloth, or can be either, is not here. */
const byMaterial: Readonly<Record<string, number>> = {
  ...{ chiffon: 1, georgette: 1, net: 1, organza: 1, lace: 1 },
  ...{ linen: 2, cotton: 2, viscose: 2, silk: 2, satin: 2, crepe: 2, khadi: 2, nylon: 2, polyester: 2 },
  ...{ knit: 3, denim: 3, canvas: 3, brocade: 3, acrylic: 3 },
  ...{ corduroy: 4, velvet: 4, leather: 4, 'faux leather': 4, suede: 4, fleece: 4, wool: 4 },
  'faux fur': 5,
};
/** What garments are of when nobody says. */
const byKind: Readonly<Record<string, number>> = {
  'denim wear': 3,
  knitwear: 3,
  'winter wear': 4,
  loungewear: 2,
};
/** Worn in no season but winter a cloth is warm, in none but summer it is light. */
const byOnlySeason: Readonly<Record<string, number>> = { winter: 4, summer: 2 };

/**
 * The weight of a garment's cloth, 1 to 5: of the heaviest material stated, else of the garment, else of its only
 * season. Null for what is no garment and for what nothing is known of.
 */
export function clothWeight({ slot, category, materials, seasons }: Candidate): number | null {
  if (!clothesSlots.includes(slot)) return null;
  const stated = materials.flatMap((material) => byMaterial[material] ?? []);
  if (stated.length > 0) return Math.max(...stated);
  const [kind] = (garmentNamed(category)?.kinds ?? []).flatMap((name) => byKind[name] ?? []);
  const [season, ...more] = seasons;
  return kind ?? (season !== undefined && more.length === 0 ? (byOnlySeason[season] ?? null) : null);
}

/** By how many steps of weight two cloths differ. */
const byGap = [1, 1, 0.6, 0.25, 0];
/** Where one of the weights is not known, or is that of no cloth: nothing to praise or blame. */
const UNKNOWN = 0.8;

/** The cloth of a piece beside others; `over` for what is worn over them. */
export type Cloth = { readonly weight: number | null; readonly over: boolean };

/** How two cloths hang together, 0 to 1: of like weight, an outer layer as heavy as it likes. */
export function clothsTogether(one: Cloth, other: Cloth): number {
  if (one.weight === null || other.weight === null) return UNKNOWN;
  const heavier = one.weight - other.weight;
  if (one.over !== other.over && (one.over ? heavier : -heavier) >= 0) return 1;
  return byGap[Math.abs(heavier)] ?? 0;
}
