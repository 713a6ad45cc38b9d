import { garmentNamed } from './garments.js';

/** What no shop need say of a garment or kind: hardly any jeans say denim. */
const unsaid: readonly (readonly [garment: string, material: string])[] = [
  ['denim wear', 'denim'],
  ['knitwear', 'knit'],
];

/** Whether every piece of a garment is of a material, so that to name it says nothing. */
export function goesUnsaid(garment: string, material: string): boolean {
  const names = [garment, ...(garmentNamed(garment)?.kinds ?? [])];
  return unsaid.some(([kind, cloth]) => cloth === material && names.includes(kind));
}
