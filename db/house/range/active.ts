import { range } from '../range.js';

const women = [
  ...range(
    { gender: 'women', slot: 'top', labels: 'sport', sizes: 'letters' },
    {
      'Training T-shirt': {
        is: 'jersey',
        count: 6,
        price: 549,
        colours: 'sport',
        patterns: 'solid,colour block',
        materials: 'polyester',
        fits: 'regular',
        detail: 'quick-dry panels',
        wear: 'the gym and running',
      },
      'Racerback Tank Top': {
        is: 'tank top',
        count: 4,
        price: 499,
        colours: 'sport',
        materials: 'polyester,spandex',
        fits: '',
        detail: 'open shoulders',
        wear: 'the gym and yoga',
      },
    },
  ),
  ...range(
    { gender: 'women', slot: 'bottom', labels: 'sport', sizes: 'letters' },
    {
      'Training Leggings': {
        is: 'leggings',
        count: 6,
        price: 749,
        colours: 'sport',
        patterns: 'solid,solid,colour block',
        materials: 'spandex,nylon',
        fits: 'high rise',
        detail: 'a phone pocket',
        wear: 'the gym and yoga',
      },
      'Track Pants': {
        is: 'track pants',
        count: 4,
        price: 699,
        colours: 'sport',
        patterns: 'solid',
        materials: 'polyester',
        fits: 'regular',
        detail: 'zip pockets',
        wear: 'running and the gym',
      },
    },
  ),
];

const men = [
  ...range(
    { gender: 'men', slot: 'top', labels: 'sport', sizes: 'letters' },
    {
      'Training T-shirt': {
        is: 'jersey',
        count: 8,
        price: 549,
        colours: 'sport',
        patterns: 'solid,colour block',
        materials: 'polyester',
        fits: 'regular',
        detail: 'quick-dry panels',
        wear: 'the gym and running',
      },
    },
  ),
  ...range(
    { gender: 'men', slot: 'bottom', labels: 'sport', sizes: 'letters' },
    {
      'Track Pants': {
        is: 'track pants',
        count: 6,
        price: 799,
        colours: 'sport',
        patterns: 'solid,colour block',
        materials: 'polyester',
        fits: 'regular,slim',
        detail: 'zip pockets',
        wear: 'the gym and running',
      },
      'Training Shorts': {
        is: 'shorts',
        count: 6,
        price: 549,
        colours: 'sport',
        patterns: 'solid',
        materials: 'polyester',
        fits: 'regular',
        detail: 'a mesh lining',
        wear: 'the gym and running',
      },
    },
  ),
  ...range(
    { gender: 'men', slot: 'outerwear', labels: 'sport', sizes: 'letters' },
    {
      'Sports Jacket': {
        is: 'sports jacket',
        count: 3,
        price: 1499,
        colours: 'sport',
        patterns: 'solid,colour block',
        materials: 'polyester',
        fits: 'regular',
        detail: 'a full zip',
        wear: 'running and the gym',
      },
    },
  ),
];

/** Clothes to train in. */
export const active = [...women, ...men];
