import type { Occasion } from '../product.js';
import { joyous, type OccasionTerm } from './occasions.js';

/** An event that is dressed for otherwise than its occasion is as a rule: what it adds to the occasion's term. */
export type FinerOccasion = Partial<
  Pick<
    OccasionTerm,
    'formality' | 'sober' | 'modest' | 'shunsPatterns' | 'spares' | 'colours' | 'styles' | 'says' | 'rich'
  >
> & {
  readonly name: string;
  /** The occasions as which such a wish may be understood. */
  readonly of: readonly Occasion[];
  /** What says so in a wish, and what near it says that it is not so. */
  readonly said: RegExp;
  readonly unlike?: RegExp;
  readonly favours?: readonly string[];
  readonly shuns?: readonly string[];
  /** What the occasion shuns, and this event does not. */
  readonly allows?: readonly string[];
};

/** Where colours fly one sits on the floor, in what is loose: nobody comes as to an office. */
const inKurtas = ['kurta', 'kurta set', 'nehru jacket', 'churidar', 'ethnic pyjama', 'juttis', 'kolhapuris'];
const tailored = ['formal wear', 'tuxedo', 'shirt', 'bandhgala suit', 'sherwani'];

/** Every event that is dressed for in a way of its own; no words of the vocabulary's tables, so that no vector knows of them. */
export const finerOccasions: readonly FinerOccasion[] = [
  {
    // It is held at the office.
    name: 'casual friday',
    of: ['work'],
    said: /\bcasual\s+fridays?\b/i,
    formality: [2, 4],
    favours: ['polo t-shirt', 'shirt', 'chinos', 'trousers', 'loafers', 'casual shoes'],
    shuns: [
      ...['shorts', 'sportswear', 'crop top', 'tank top', 'hoodie', 'sweatshirt', 'loungewear', 'swimwear'],
      ...['slippers', 'cap', 'beanie', 'cargos', 'joggers', 'capris', 'leggings'],
    ],
    allows: ['t-shirt'],
    shunsPatterns: ['graphic', 'distressed', 'camouflage'],
  },
  {
    // Its guests are not all young, or one works with them.
    name: 'dressed-up party',
    of: ['party', 'date'],
    said: /\b(?:office|corporate|anniversary|retirement|engagement)\s+(?:party|lunch|dinner)\b|\bcocktails?\b|\b[5-9]0th\b/i,
    formality: [3, 5],
    shuns: ['denim wear', 't-shirt', 'shorts', 'cargos', 'joggers', 'boots', 'sneakers', 'casual shoes'],
    allows: ['formal shirt'],
  },
  {
    name: 'church',
    of: ['festive'],
    said: /\b(?:church|sunday\s+(?:mass|service)|mass)\b/i,
    formality: [3, 4],
    sober: true,
    modest: true,
    shunsPatterns: ['embellished'],
    colours: { likes: ['white', 'blue', 'beige', 'grey', 'baby pink', 'lavender', 'sage'], shuns: ['gold'] },
  },
  {
    name: 'in-laws',
    of: ['date', 'party', 'casual', 'festive'],
    said: /\b(?:in[\s-]*laws|sasu?ral|(?:boyfriend|fiance|fiancé|girlfriend)'?s\s+(?:parents|family|mother|mom))\b/i,
    modest: true,
  },
  {
    name: 'skirt suit',
    of: ['work', 'formal'],
    said: /\bskirt[\s-]*suits?\b/i,
    favours: ['skirt', 'blazer'],
    shuns: ['trousers'],
  },
  {
    name: 'pant suit',
    of: ['work', 'formal'],
    said: /\b(?:pants?|trouser)[\s-]*suits?\b/i,
    favours: ['trousers', 'blazer'],
    shuns: ['skirt'],
  },
  {
    name: 'trek',
    of: ['travel', 'workout'],
    said: /\b(?:trek\w*|hik(?:e|es|ing)|camping|mountaineering)\b/i,
    favours: ['sports shoes', 'track pants', 'backpack', 'rucksack', 'cargos', 't-shirt', 'cap'],
    shuns: [
      ...['jewellery', 'dresses', 'skirt', 'handbag', 'jeans', 'saree'],
      ...['flats', 'sandals', 'slippers', 'loafers', 'formal shoes'],
    ],
    spares: ['sports sandals'],
    shunsPatterns: ['embellished', 'embroidered'],
  },
  {
    name: 'puja or festival',
    of: ['festive'],
    said: /\b(?:pu+jas?|poo+jas?|pujo|havan|aarti|temple|mandir|gurudwara|gurdwara|diwali|deepavali|dhanteras|navratri|navaratri|ganpati|ganesh|janmashtami|rakhi|raksha\s+bandhan|gri?ha?\s+pravesh)\b/i,
    colours: { ...joyous, bans: ['black'] },
  },
  {
    name: 'karva chauth',
    of: ['festive'],
    said: /\b(?:kar[wv]a+\s*cha?uth|(?:hariyali\s+)?teej)\b/i,
    colours: {
      likes: ['red', 'pink', 'orange', 'gold', 'wine', 'magenta'],
      shuns: ['black', 'white', 'grey', 'navy', 'beige'],
      bans: ['black'],
    },
    says: ['red', 'maroon'],
  },
  {
    name: 'haldi',
    of: ['wedding', 'festive'],
    said: /\bhaldi\b/i,
    colours: {
      likes: ['yellow', 'orange', 'green', 'gold'],
      shuns: ['black', 'grey', 'navy'],
      bans: ['black'],
    },
    says: ['yellow', 'mustard'],
    favours: inKurtas,
    shuns: tailored,
  },
  {
    name: 'mehendi',
    of: ['wedding', 'festive'],
    said: /\bmeh[ae]?n?[dh]+[iy]\b/i,
    favours: inKurtas,
    shuns: tailored,
  },
  {
    name: 'bride',
    of: ['wedding'],
    said: /\b(?:bridal|bride|dulhan)\b/i,
    // Her sister goes to a wedding as others do.
    unlike:
      /\bbride'?s\s+(?:\w+\s+)?(?:sister|mother|mom|mum|friend|side|family|cousin|brother|aunt|bhabhi|father)|\b(?:sister|mother|mom|mum|friend|cousin|aunt|side)\s+of\s+(?:the\s+)?bride|\bnot\s+(?:the\s+|a\s+|too\s+|very\s+)?brid(?:e|al)|\bbride\s+(?:is|has|will|wants|wears|asked|said|told|chose|likes)\b|\bbridal\s+(?:shower|party)/i,
    favours: [
      'lehenga choli',
      'saree',
      'jewellery set',
      'ethnic jewellery',
      'potli',
      'clutch',
      'juttis',
      'heels',
    ],
    colours: {
      likes: ['red', 'gold', 'hot pink', 'magenta', 'rust'],
      shuns: ['black', 'white', 'grey', 'beige', 'brown', 'navy'],
      bans: ['black'],
    },
    says: ['red', 'maroon', 'gold'],
    styles: ['festive glam'],
    rich: true,
  },
  {
    name: 'groom',
    of: ['wedding'],
    said: /\b(?:groom|bridegroom|dulh[ae])\b/i,
    unlike:
      /\bgroom'?s\s+(?:\w+\s+)?(?:sister|mother|mom|mum|friend|side|family|cousin|brother|uncle|father|dad)|\b(?:\w+)\s+of\s+(?:the\s+)?(?:bride\s+and\s+)?groom|\bnot\s+(?:the\s+|a\s+)?groom|\bdulhe\s+k[aie]\s+(?:bhai|behen|dost|maa|papa)/i,
    favours: ['sherwani', 'bandhgala suit', 'bandhgala', 'suit', 'tuxedo', 'juttis', 'formal shoes'],
    styles: ['festive glam'],
    rich: true,
  },
  { name: 'bridesmaid', of: ['wedding'], said: /\b(?:bridesmaids?|maids?\s+of\s+hono?u?r)\b/i },
  { name: 'groomsman', of: ['wedding'], said: /\b(?:groomsm[ae]n|best\s+man)\b/i },
  ...(['bride', 'groom'] as const).flatMap((of) => [
    parentOf('mother', 'mother|mom|mum|maa', of, ['saree', 'kurta set', 'ethnic jewellery', 'clutch']),
    parentOf('father', 'father|dad|papa', of, ['bandhgala suit', 'suit', 'kurta set', 'nehru jacket']),
  ]),
];

/** "Mother of the bride", "the bride's mother". */
function parentOf(parent: string, words: string, of: string, favours: readonly string[]): FinerOccasion {
  const said = new RegExp(
    `\\b(?:${words})\\s+of\\s+(?:the\\s+)?${of}\\b|\\b${of}'?s\\s+(?:${words})\\b`,
    'i',
  );
  return { name: `${parent} of the ${of}`, of: ['wedding'], said, favours };
}
