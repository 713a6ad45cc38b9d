import { type Garment, garmentGroup } from '../garment.js';

/** Everything carried as part of an outfit; suitcases and trolleys are luggage and `other`. */
export const bags: readonly Garment[] = garmentGroup(
  {
    slot: 'bag',
    kinds: ['bags'],
    formality: 2,
    occasions: ['casual', 'work', 'travel', 'date'],
    seasons: [],
    drawing: 'bag-tote',
  },
  {
    handbag: {
      words:
        'hand bag, hand held bag, satchel, satchel bag, shoulder bag, hobo, hobo bag, bucket bag, bag, bowling bag, baguette bag, purse bag, top handle bag, doctor bag, box bag, frame bag, mini bag, structured bag, ladies purse, purse, purses, quilted bag, work bag, swagger bag, party bag',
      gender: 'women',
      formality: 3,
      occasions: ['casual', 'work', 'date', 'party', 'travel'],
    },
    'tote bag': {
      words:
        'tote, shopper, shopper bag, shopping bag, beach bag, canvas bag, jhola, jhola bag, shopping tote',
      gender: 'women',
    },
    'sling bag': {
      words:
        'sling, cross body, cross body bag, saddle bag, phone sling, mobile sling, side bag, chest bag, potli sling, chain bag',
      drawing: 'bag-sling',
      occasions: ['casual', 'date', 'travel', 'party'],
    },
    'waist bag': {
      words: 'belt bag, waist pouch, fanny pack, bum bag, waist pack',
      kinds: ['sling bag'],
      formality: 1,
      occasions: ['travel', 'casual', 'workout'],
      drawing: 'bag-sling',
    },
    clutch: {
      words:
        'clutches, clutch bag, evening bag, envelope clutch, box clutch, minaudiere, wristlet, party clutch, clutch purse, evening clutch',
      gender: 'women',
      formality: 4,
      occasions: ['party', 'wedding', 'festive', 'formal', 'date'],
      drawing: 'clutch',
    },
    potli: {
      words: 'potli bag, batwa, potlis, ethnic clutch, potli purse',
      kinds: ['ethnic wear'],
      gender: 'women',
      formality: 4,
      occasions: ['festive', 'wedding'],
      drawing: 'clutch',
    },
    backpack: {
      words:
        'back pack, school bag, college bag, laptop backpack, bag pack, daypack, knapsack, backpack bag, drawstring bag, gym sack',
      occasions: ['casual', 'travel', 'workout', 'work'],
      drawing: 'backpack',
    },
    rucksack: {
      words:
        'ruck sack, haversack, hydration pack, trekking bag, trekking backpack, hiking backpack, hiking bag',
      kinds: ['backpack'],
      formality: 1,
      occasions: ['travel', 'workout'],
      drawing: 'backpack',
    },
    'laptop bag': {
      words:
        'briefcase, office bag, laptop messenger bag, portfolio bag, laptop case bag, messenger laptop bag, document bag, laptop messenger, sleeve bag',
      formality: 3,
      occasions: ['work', 'travel', 'formal'],
      drawing: 'bag-sling',
    },
    'messenger bag': {
      words: 'messenger, courier bag',
      kinds: ['laptop bag'],
      formality: 2,
      occasions: ['work', 'travel', 'casual'],
      drawing: 'bag-sling',
    },
    'duffel bag': {
      words:
        'duffle bag, duffel, duffle, gym bag, sports bag, weekender, weekend bag, holdall, travel bag, kit bag, overnighter, overnight bag, barrel bag, yoga bag',
      formality: 1,
      occasions: ['travel', 'workout'],
    },
  },
);
