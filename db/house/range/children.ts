import { range } from '../range.js';

const girls = [
  ...range(
    { gender: 'girls', slot: 'top', labels: 'children', sizes: 'years' },
    {
      'T-shirt': {
        is: 't-shirt',
        count: 5,
        price: 349,
        colours: 'play',
        patterns: 'graphic,solid,striped',
        materials: 'cotton',
        fits: 'regular',
        detail: 'a soft neck',
        wear: 'play',
      },
      Top: {
        is: 'top',
        count: 4,
        price: 399,
        colours: 'play',
        patterns: 'floral,polka dots',
        materials: 'cotton',
        detail: 'puff sleeves',
        wear: 'outings',
      },
    },
  ),
  ...range(
    { gender: 'girls', slot: 'bottom', labels: 'children', sizes: 'years' },
    {
      Leggings: {
        is: 'leggings',
        count: 3,
        price: 299,
        colours: 'play',
        materials: 'cotton',
        detail: 'a soft waist',
        wear: 'play',
      },
      Skirt: {
        is: 'skirt',
        count: 4,
        price: 449,
        colours: 'play',
        patterns: 'solid,floral',
        materials: 'cotton,denim',
        detail: 'an elastic waist',
        wear: 'outings',
      },
    },
  ),
  ...range(
    { gender: 'girls', slot: 'onepiece', labels: 'children', sizes: 'years' },
    {
      Frock: {
        is: 'dress',
        count: 5,
        price: 749,
        colours: 'play',
        patterns: 'floral,polka dots,solid',
        materials: 'cotton,net',
        detail: 'a twirling skirt',
        wear: 'birthday parties',
      },
      'Lehenga Choli': {
        is: 'lehenga choli',
        count: 4,
        price: 1499,
        colours: 'festive',
        patterns: 'embroidered',
        materials: 'silk',
        detail: 'a wide border',
        wear: 'weddings and festive days',
      },
    },
  ),
  ...range(
    { gender: 'girls', slot: 'shoes', labels: 'children', sizes: 'shoesChildren' },
    {
      'Ballet Flats': {
        is: 'flats',
        count: 3,
        price: 549,
        colours: 'play',
        materials: 'faux leather',
        detail: 'a small bow',
        wear: 'parties',
      },
      Sneakers: {
        is: 'sneakers',
        count: 3,
        price: 699,
        colours: 'play',
        materials: 'canvas',
        detail: 'easy straps',
        wear: 'play',
      },
    },
  ),
  ...range(
    { gender: 'girls', slot: 'bag', labels: 'children', sizes: 'none' },
    {
      'Sling Bag': {
        is: 'sling bag',
        count: 3,
        price: 349,
        colours: 'play',
        materials: 'faux leather',
        detail: 'a round flap',
        wear: 'birthday parties',
      },
    },
  ),
  ...range(
    { gender: 'girls', slot: 'accessory', labels: 'children', sizes: 'none' },
    {
      Bracelet: {
        is: 'bracelet',
        count: 3,
        price: 249,
        colours: 'metal',
        materials: 'pearl,stone',
        detail: 'a stretch band',
        wear: 'parties and weddings',
      },
    },
  ),
];

const boys = [
  ...range(
    { gender: 'boys', slot: 'top', labels: 'children', sizes: 'years' },
    {
      'T-shirt': {
        is: 't-shirt',
        count: 6,
        price: 349,
        colours: 'play',
        patterns: 'graphic,striped,solid',
        materials: 'cotton',
        fits: 'regular',
        detail: 'a soft neck',
        wear: 'play',
      },
      Shirt: {
        is: 'shirt',
        count: 4,
        price: 499,
        colours: 'play',
        patterns: 'checked,solid',
        materials: 'cotton',
        fits: 'regular',
        detail: 'a chest pocket',
        wear: 'outings',
      },
    },
  ),
  ...range(
    { gender: 'boys', slot: 'bottom', labels: 'children', sizes: 'years' },
    {
      Shorts: {
        is: 'shorts',
        count: 4,
        price: 349,
        colours: 'play',
        materials: 'cotton',
        detail: 'an elastic waist',
        wear: 'play',
      },
      Jeans: {
        is: 'jeans',
        count: 4,
        price: 649,
        colours: 'denim',
        materials: 'denim',
        fits: 'regular',
        detail: 'an elastic waist',
        wear: 'outings',
      },
    },
  ),
  ...range(
    { gender: 'boys', slot: 'onepiece', labels: 'children', sizes: 'years' },
    {
      'Kurta Set': {
        is: 'kurta set',
        count: 4,
        price: 999,
        colours: 'groom',
        patterns: 'solid,embroidered',
        materials: 'cotton,silk',
        detail: 'two matching pieces',
        wear: 'weddings and festive days',
      },
    },
  ),
  ...range(
    { gender: 'boys', slot: 'shoes', labels: 'children', sizes: 'shoesChildren' },
    {
      Sneakers: {
        is: 'sneakers',
        count: 4,
        price: 699,
        colours: 'play',
        materials: 'canvas',
        detail: 'easy straps',
        wear: 'play',
      },
      Sandals: {
        is: 'sandals',
        count: 3,
        price: 499,
        colours: 'hide',
        materials: 'faux leather',
        detail: 'easy straps',
        wear: 'outings',
      },
    },
  ),
  ...range(
    { gender: 'boys', slot: 'accessory', labels: 'children', sizes: 'none' },
    {
      Cap: {
        is: 'cap',
        count: 3,
        price: 299,
        colours: 'play',
        materials: 'cotton',
        detail: 'an adjustable back',
        wear: 'play and travel',
      },
    },
  ),
];

/** Children's wear. */
export const children = [...girls, ...boys];
