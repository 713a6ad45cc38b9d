import type { Slot } from '../product.js';
import { garments } from './garments.js';
import { lexicon } from './match.js';
import { commaSeparated, type Named, namedTerms } from './terms.js';

/** A word for many kinds of garment at once, and the garments under it. */
export type Hypernym = Named & { readonly categories: readonly string[] };

/** Synonyms, and what is under the word: garments and kinds by name, whole slots. */
type Row = {
  readonly words?: string;
  readonly holds?: string;
  readonly slots?: readonly Slot[];
};

const clothes: readonly Slot[] = ['top', 'bottom', 'onepiece', 'outerwear'];

const rows: Readonly<Record<string, Row>> = {
  apparel: {
    words: 'apparels, clothing, clothes, garment, kapde, kapda, kapdey, vastra, readymade garments',
    slots: clothes,
  },
  footwear: { words: 'foot wear, joote chappal, jutte', holds: 'footwear' },
  shoes: {
    words: 'shoe, joote, joota, jootey, jooton, joton, juton, juta, jutey',
    holds: 'shoes',
  },
  accessories: {
    words: 'accessory, fashion accessories, accesories, acessories',
    slots: ['accessory', 'bag'],
  },
  bags: { words: 'bag, thaila, thaile, baig', holds: 'bags' },
  jewellery: {
    words: 'jewelry, jewelery, jewellry, jewels, fashion jewellery, gehne, gehna, zevar, zewar, ornaments',
    holds: 'jewellery',
  },
  eyewear: { words: 'eye wear, eyewears, chashma, chashme', holds: 'eyewear' },
  headwear: { words: 'head wear, headgear, head gear', holds: 'headwear' },
  'hair accessories': { holds: 'hair accessories' },
  topwear: { words: 'top wear, upper wear, uppers, topwears', slots: ['top', 'outerwear'] },
  bottomwear: { words: 'bottom wear, bottoms, lower wear, lowers, bottomwears', slots: ['bottom'] },
  dresses: { words: 'one piece, one piece dresses', holds: 'dress, dresses' },
  outerwear: { words: 'outer wear, layers', slots: ['outerwear'] },
  'apparel sets': {
    words:
      'apparel set, clothing set, kapde set, kapdo ka set, kapdon ka set, clothing sets, outfit set, sets, matching sets',
    holds: 'sets, kurta set, salwar suit',
  },
  'ethnic wear': {
    words:
      'ethnic, ethnics, ethnicwear, indian wear, indianwear, traditional wear, traditional clothes, desi, desi kapde, desi wear, bhartiya',
    holds: 'ethnic wear',
  },
  'western wear': { words: 'western, westernwear, western clothes', holds: 'western wear' },
  sportswear: {
    words:
      'sports, sport, sporty, sports wear, activewear, active wear, gymwear, gym wear, athletic wear, khel, khelkood, khel kud, khel ke kapde',
    holds: 'sportswear',
  },
  'formal wear': { words: 'formal, formals, formalwear, officewear, office wear', holds: 'formal wear' },
  'winter wear': {
    words: 'winterwear, warm clothes, woollens, woolens, garam kapde, sardi ke kapde',
    holds: 'winter wear',
  },
  knitwear: { words: 'knits, knit wear', holds: 'knitwear' },
  'party wear': { words: 'partywear', holds: 'party wear' },
  swimwear: { words: 'swim wear', holds: 'swimwear' },
  loungewear: { words: 'lounge wear, lounge, homewear, ghar ke kapde', holds: 'loungewear' },
  nightwear: { words: 'night wear, sleepwear, sleep wear, raat ke kapde', holds: 'sleepwear' },
  innerwear: {
    words: 'inner wear, underwear, undergarments, inners, intimates, intimate wear, andar ke kapde',
    holds: 'innerwear',
  },
  luggage: { words: 'luggages', holds: 'luggage' },
  'beauty and care': {
    words:
      'personal care, beauty, beauty products, cosmetics, toiletries, beauty and personal care, saundarya, saaj shringar',
    holds: 'beauty and care',
  },
  makeup: { words: 'make up', holds: 'makeup' },
  'lip makeup': { words: 'lips, lip products, honth', holds: 'lip makeup' },
  'eye makeup': { words: 'eyes, eye products, aankhen', holds: 'eye makeup' },
  'nail makeup': { words: 'nails, nail products, nakhun', holds: 'nail makeup' },
  'face makeup': { holds: 'face makeup' },
  skincare: { words: 'skin care, skin, skin products, tvacha', holds: 'skincare' },
  'bath and body': { words: 'bath and body products, bath products', holds: 'bath and body' },
  'hair care': { words: 'hair, hair products, haircare', holds: 'hair care' },
  fragrance: { words: 'fragrances, scents, scent, khushboo, khushbu', holds: 'fragrance' },
  'sporting goods': {
    words: 'sports goods, sports equipment, sports gear, khel ka saman, khel equipment',
    holds: 'sporting goods',
  },
  'sports accessories': {
    words: 'sport accessories, sporting accessories, khel accessories, khel ke accessories',
    holds: 'sports accessories',
  },
  gifts: {
    words: 'gift, free gifts, free gift, gift items, tohfa, tohfe, uphaar',
    holds: 'gift and leisure',
  },
};

/** Every word for many kinds of garment that searches name. */
export const hypernyms: readonly Hypernym[] = Object.entries(rows).map(
  ([name, { words, holds = '', slots = [] }]) => {
    const held = new Set(commaSeparated(holds));
    return {
      ...namedTerms(name, words),
      categories: garments
        .filter(
          (garment) =>
            slots.includes(garment.slot) || [garment.name, ...garment.kinds].some((kind) => held.has(kind)),
        )
        .map((garment) => garment.name),
    };
  },
);

/** For `findTerms`: words for many kinds in a search. */
export const hypernymLexicon = lexicon(hypernyms);
