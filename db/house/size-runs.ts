/** Sizes as sold, from small to large, and how likely each is in stock: the middle sizes are seldom gone. */
const runs = {
  letters: ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'],
  // Waist and chest in inches, with the letter beside it as most shops write it.
  waistWomen: ['26 (XS)', '28 (S)', '30 (M)', '32 (L)', '34 (XL)', '36 (XXL)', '38 (3XL)'],
  waistMen: ['28 (XS)', '30 (S)', '32 (M)', '34 (L)', '36 (XL)', '38 (XXL)', '40 (3XL)'],
  suitMen: ['34 (XS)', '36 (S)', '38 (M)', '40 (L)', '42 (XL)', '44 (XXL)', '46 (3XL)'],
  shoesWomen: ['UK 3', 'UK 4', 'UK 5', 'UK 6', 'UK 7', 'UK 8'],
  shoesMen: ['UK 6', 'UK 7', 'UK 8', 'UK 9', 'UK 10', 'UK 11'],
  shoesUnisex: ['UK 4', 'UK 5', 'UK 6', 'UK 7', 'UK 8', 'UK 9', 'UK 10'],
  shoesChildren: ['UK 10C', 'UK 11C', 'UK 12C', 'UK 13C', 'UK 1', 'UK 2'],
  years: ['3-4 Years', '5-6 Years', '7-8 Years', '9-10 Years', '11-12 Years'],
  free: ['Free Size'],
  none: null,
} as const;
export type SizeRun = keyof typeof runs;

/** The sizes of a run and the share of pieces that have each in stock; null where a size makes no sense. */
export function sizeRun(name: SizeRun): { size: string; stocked: number }[] | null {
  const sizes = runs[name];
  if (sizes === null) return null;
  const middle = (sizes.length - 1) / 2;
  return sizes.map((size, i) => ({
    size,
    stocked: 0.95 - (middle === 0 ? 0 : (Math.abs(i - middle) / middle) * 0.3),
  }));
}
