import { garmentNamed } from './garments.js';

/** What no shop need say of a garment or kind, a material or a detail: hardly any jeans say denim. */
const unsaid: readonly (readonly [garment: string, feature: string])[] = [
  ['denim wear', 'denim'],
  ['knitwear', 'knit'],
  ['tank top', 'sleeveless'],
  ['sweater vest', 'sleeveless'],
];

/** Whether every piece of a garment is of a material or has a detail, so that to name it says nothing. */
export function goesUnsaid(garment: string, feature: string): boolean {
  const names = [garment, ...(garmentNamed(garment)?.kinds ?? [])];
  return unsaid.some(([kind, one]) => one === feature && names.includes(kind));
}
