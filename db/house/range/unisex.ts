import { range } from '../range.js';

/** Clothes that are cut for anyone; unisex shoes, bags and accessories stand with their kind. */
export const unisex = [
  ...range(
    { gender: 'unisex', slot: 'top', labels: 'everyday', sizes: 'letters' },
    {
      'T-shirt': {
        is: 't-shirt',
        count: 6,
        price: 449,
        colours: 'neutral',
        patterns: 'solid,solid,graphic',
        materials: 'cotton',
        fits: 'relaxed,oversized',
        detail: 'a minimal round neck',
        styles: 'minimal',
        wear: 'easy weekends and travel',
      },
      Hoodie: {
        is: 'hoodie',
        count: 4,
        price: 1199,
        colours: 'neutral',
        patterns: 'solid,graphic',
        materials: 'fleece,cotton',
        fits: 'oversized',
        detail: 'a streetwear front pocket',
        styles: 'streetwear',
        wear: 'travel and lounging',
      },
    },
  ),
  ...range(
    { gender: 'unisex', slot: 'bottom', labels: 'everyday', sizes: 'letters' },
    {
      Joggers: {
        is: 'joggers',
        count: 5,
        price: 849,
        colours: 'neutral',
        patterns: 'solid',
        materials: 'cotton,fleece',
        fits: 'relaxed',
        detail: 'ribbed cuffs',
        wear: 'travel and lounging',
      },
      Shorts: {
        is: 'shorts',
        count: 3,
        price: 599,
        colours: 'earth',
        patterns: 'solid',
        materials: 'cotton,linen',
        fits: 'relaxed',
        detail: 'a drawstring',
        wear: 'the beach and easy weekends',
      },
    },
  ),
];
