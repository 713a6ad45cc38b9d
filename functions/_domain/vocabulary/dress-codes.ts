import type { Gender } from '../product.js';
import { commaSeparated } from './terms.js';

/** What an invitation asks of everybody's clothes; no taste, and so no style of a product. */
export type DressCode = {
  /** Garments and kinds that keep it; where there are none, all that it does not shun do. */
  readonly garments: readonly string[];
  /** What keeps it on men, and not on women. */
  readonly mensGarments?: readonly string[];
  readonly shuns: readonly string[];
  /** Colours of the clothes, and of tops besides; none: any. */
  readonly colours: readonly string[];
  readonly topColours: readonly string[];
};

/** By the name that a wish's aesthetics have for it. */
const dressCodes: ReadonlyMap<string, DressCode> = new Map([
  ['western', { garments: [], shuns: ['ethnic wear', 'indian wear'], colours: [], topColours: [] }],
  [
    'sunday best',
    {
      garments: commaSeparated(
        'dress, dresses, shirt, formal shirt, blouse, trousers, formal trousers, chinos, skirt, blazer, suit, waistcoat, cardigan, coat, loafers, formal shoes, heels, flats, hat, tie, watch, earrings, handbag, clutch',
      ),
      shuns: ['ethnic wear', 'indian wear', 'sportswear', 'denim wear', 'shorts'],
      colours: [],
      topColours: [],
    },
  ],
  [
    'mourning',
    {
      garments: [],
      shuns: ['sportswear', 'denim wear', 'shorts'],
      colours: commaSeparated('black, white, off white, charcoal, grey, navy'),
      topColours: [],
    },
  ],
  [
    'black tie',
    {
      garments: commaSeparated(
        'gown, tuxedo, suit, bandhgala suit, saree, heels, clutch, earrings, necklace, watch',
      ),
      mensGarments: commaSeparated(
        'formal shirt, formal trousers, formal shoes, blazer, bandhgala, tie, cufflinks, pocket square',
      ),
      shuns: [],
      colours: commaSeparated('black, navy, charcoal, burgundy, wine, emerald, silver, gold'),
      topColours: ['white'],
    },
  ],
]);

/** Whether one of the aesthetics is a dress code that shuns one of the names: a garment's own or its kinds'. */
export function isShunned(names: readonly string[], aesthetics: readonly string[], gender?: Gender): boolean {
  return aesthetics.some((name) => {
    const { shuns = [], mensGarments = [] } = dressCodes.get(name) ?? {};
    return [...shuns, ...(gender === 'women' ? mensGarments : [])].some((word) => names.includes(word));
  });
}

/** A dress code by its name; undefined for an aesthetic that is none. */
export function dressCodeNamed(name: string): DressCode | undefined {
  return dressCodes.get(name);
}
