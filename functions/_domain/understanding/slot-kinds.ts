import type { Slot } from '../product.js';

/** The vocabulary's kinds of everything in a slot, for "no bags" and "shoes under 1000". */
export const slotKinds: Readonly<Record<Slot, readonly string[]>> = {
  top: ['topwear'],
  bottom: ['bottomwear'],
  onepiece: ['dresses', 'jumpsuits', 'sets'],
  outerwear: ['outerwear'],
  shoes: ['footwear'],
  bag: ['bags'],
  accessory: ['accessories'],
  other: [],
};
