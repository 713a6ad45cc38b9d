/** Wishes that the start page offers, each showing another thing that may be said. */
export const examples = [
  'korean minimal fit, size M, under 1500 rupees, for a coffee date',
  'all black outfit for men with shoes under 3500',
  "2k-3k budget, women's brunch outfit, navy and white",
  '1500 ke andar college outfit for girls',
  'sangeet outfit for my wife, no heels, under 6000',
  'monsoon office look for men, nothing too formal',
] as const;
