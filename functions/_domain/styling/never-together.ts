import type { Candidate } from '../product.js';
import { leatherOf } from './leather.js';
import { isGarment } from './wardrobe.js';

const ethnicWholes = ['saree', 'lehenga choli', 'anarkali', 'sherwani'];
const suits = ['suit', 'tuxedo', 'bandhgala suit'];
const jackets = ['jacket', 'overshirt', 'gilet', 'poncho', 'hoodie'];
const officeBags = ['laptop bag', 'backpack', 'messenger bag', 'rucksack', 'duffel bag'];
const sportsBottoms = ['shorts', 'track pants', 'joggers', 'lounge pants'];
const ethnicBottoms = ['churidar', 'salwar', 'sharara', 'dhoti pants', 'ethnic pyjama', 'ethnic skirt'];

/** Garments and kinds that nobody wears together, whatever their colours: one of the first, of the base or the shoes, with one of the second. */
const never: readonly (readonly [readonly string[], readonly string[]])[] = [
  // A suit has its jacket, a saree and a lehenga their drape.
  [suits, [...jackets, 'blazer', 'waistcoat', 'cardigan', 'shrug', 'nehru jacket', 'bandhgala']],
  [['saree', 'lehenga choli', 'salwar suit', 'sherwani', 'western wear'], ['dupatta']],
  [['western wear'], ['ethnic jewellery']],
  [ethnicWholes, [...jackets, ...officeBags, 'blazer', 'sportswear', 'belt', 'cap', 'beanie']],
  [
    [...suits, 'gown', 'formal shirt'],
    ['sports shoes', 'sports sandals', 'slippers'],
  ],
  [suits, ['casual shoes', 'sandals', 'backpack', 'rucksack']],
  [['tuxedo'], ['sneakers', 'belt']],
  // Nor does anything go over a gown but a wrap.
  [['gown'], [...jackets, 'blazer', 'cardigan', 'belt']],
  [
    ['saree', 'lehenga choli', 'anarkali', 'gown'],
    ['formal shoes', 'boots', 'loafers'],
  ],
  // They close the cuffs and the collar of a shirt for a suit.
  [
    [
      't-shirt',
      'jersey',
      'sweater',
      'sweatshirt',
      'hoodie',
      'jeans',
      'shorts',
      'cargos',
      'joggers',
      'ethnic wear',
      'kurta',
    ],
    ['cufflinks', 'tie', 'suspenders'],
  ],
  [['kurta', 'kurti', 'formal shirt'], sportsBottoms],
  [['shirt', 'formal shirt', 't-shirt', 'jersey', 'sweatshirt', 'hoodie'], ethnicBottoms],
  [['jersey'], ['formal trousers', 'palazzos', 'skirt']],
  [['shorts'], ['puffer jacket', 'coat']],
  [['kurta', 'kurti', 'kurta set', 'salwar suit', ...sportsBottoms, 'capris', 'slippers'], ['blazer']],
  [
    ['kurta', 'kurti', 'kurta set', 'salwar suit', 'sherwani', 'bandhgala suit'],
    ['belt', 'suspenders', 'tie'],
  ],
  [
    [...ethnicWholes, 'gown', 'kurta set', 'salwar suit'],
    ['casual shoes', 'sneakers'],
  ],
  [
    ['kurta set', 'salwar suit'],
    [...jackets, 'backpack'],
  ],
  [
    ['kurta', 'kurti', 'kurta set', 'salwar suit'],
    ['cap', 'beanie', 'boots', 'sports sandals'],
  ],
  [
    [
      ...[...ethnicWholes, 'kurta set', 'salwar suit', 'kurta', 'kurti', ...ethnicBottoms],
      ...['trousers', 'formal trousers', 'chinos'],
    ],
    ['slippers'],
  ],
  // It stands in the pocket of a jacket.
  [['topwear', 'dresses', 'kurta set', 'salwar suit', ...ethnicWholes], ['pocket square']],
];

/** Which lines of `never` a piece stands in, as bits: by what it is as the base, and by what it is beside one. */
export type Absurdity = { readonly base: number; readonly beside: number };

/** More lines, told by titles: a set that is sold with its dupatta, and a dupatta. */
const DUPATTA = 1 << never.length;
/** A shirt, and shorts for sports; these, and shoes to go out in. */
const SPORTS_SHORTS = DUPATTA << 1;
const SHOES_TO_SPORTS_SHORTS = SPORTS_SHORTS << 1;
/** A suit that is not closed up to the neck, and what is worn with one that is. */
const WESTERN_SUIT = SHOES_TO_SPORTS_SHORTS << 1;
/** A man's formal shoes or loafers, and a belt of no colour that they are polished in. */
const DRESS_SHOES = WESTERN_SUIT << 1;
const outShoes = ['loafers', 'formal shoes', 'boots', 'heels'];

/** What is known of a category: a pool asks it of every piece. */
const known = new Map<string, Absurdity>();

/** What of a piece `isAbsurd` compares, read once a piece. */
export function absurdityOf(piece: Candidate): Absurdity {
  const told = byTitle(piece);
  const { as, tone } = leatherOf(piece);
  if (as === 'belt' && tone === 'other') return { ...told, beside: told.beside | DRESS_SHOES };
  const dressed = as === 'shoes' && dressShoes.some((word) => isGarment(piece.category, word));
  return dressed ? { ...told, base: told.base | DRESS_SHOES } : told;
}
const dressShoes = ['formal shoes', 'loafers'];

function byTitle({ category: named, title }: Candidate): Absurdity {
  const category = named === 'coat' && /\b(?:parka|windcheater|hooded)\b/i.test(title) ? 'jacket' : named;
  const told = known.get(category) ?? {
    base: bits(category, 0) | (isGarment(category, 'shirt') ? SPORTS_SHORTS : 0),
    beside:
      bits(category, 1) |
      (category === 'dupatta' ? DUPATTA : 0) |
      (category === 'juttis' || category === 'kolhapuris' ? WESTERN_SUIT : 0) |
      (outShoes.some((word) => isGarment(category, word)) ? SHOES_TO_SPORTS_SHORTS : 0),
  };
  known.set(category, told);
  const western = category === 'suit' || category === 'tuxedo';
  if (western && !/\b(?:bandhgala|jodhpuri|mandarin|nehru)\b/i.test(title))
    return { ...told, base: told.base | WESTERN_SUIT };
  if (/\bdupatta\b/i.test(title)) return { ...told, base: told.base | DUPATTA };
  if (category === 'shorts' && /\b(?:sports|running|training|gym|cycling)\b/i.test(title))
    return { base: told.base | SHOES_TO_SPORTS_SHORTS, beside: told.beside | SPORTS_SHORTS };
  return told;
}

/**
 * Whether a piece looks absurd with one of the base: running shoes with a saree, a second jacket over a suit, a dupatta
 * beside a set that has one.
 */
export function isAbsurd(base: Absurdity, beside: Absurdity): boolean {
  return (base.base & beside.beside) !== 0;
}

function bits(category: string, side: 0 | 1): number {
  return never.reduce(
    (sum, line, at) => (line[side].some((word) => isGarment(category, word)) ? sum | (1 << at) : sum),
    0,
  );
}
