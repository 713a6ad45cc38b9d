import type { Garment } from './garment.js';
import { accessories } from './garments/accessories.js';
import { bags } from './garments/bags.js';
import { bottoms } from './garments/bottoms.js';
import { onepieces } from './garments/onepieces.js';
import { otherGoods } from './garments/other.js';
import { outerwear } from './garments/outerwear.js';
import { shoes } from './garments/shoes.js';
import { tops } from './garments/tops.js';
import { lexicon } from './match.js';

/** Every kind of garment (and of everything else sold beside garments) that the vocabulary knows. */
export const garments: readonly Garment[] = [
  ...tops,
  ...bottoms,
  ...onepieces,
  ...outerwear,
  ...shoes,
  ...bags,
  ...accessories,
  ...otherGoods,
];

/** Phrases with a garment's word that name no garment: parts of garments, makers, ways of making. */
const decoys = [
  ...[
    'cap sleeve',
    'cap sleeves',
    'cape sleeve',
    'cape sleeves',
    'shirt collar',
    'shirt sleeve',
    'polo collar',
  ],
  ...[
    'polo neck',
    'boot cut',
    'bootcut',
    'flat front',
    'flat knit',
    'tie up',
    'tie ups',
    'tie dye',
    'tie dyed',
  ],
  ...[
    'tie and dye',
    'tie detail',
    'tie neck',
    'neck tie up',
    'waist tie',
    'tie waist',
    'front tie',
    'back tie',
  ],
  ...['shawl neck', 'shawl collar', 'choker neck', 'tie wash', 'side tie', 'chandelier shaped', 'shades of'],
  ...[
    'capri blue',
    'comfort cushion',
    'cushion comfort',
    'toe ring sandal',
    'ankle bracelet sandal',
    'sheath fit',
  ],
  ...['belt loop', 'belt loops', 'watch pocket', 'coin pocket', 'dress code', 'top stitch', 'top stitched'],
  ...[
    'top stitching',
    'heel strap',
    'back strap',
    'ankle strap',
    'block heel height',
    'low heel',
    'low heeled',
    'small heel',
    'heel height',
    'heel tip',
  ],
  ...['high heel height', 'flat sole', 'flat heel', 'flat heels', 'platform sole', 'platform heel height'],
  ...[
    'wedge heel height',
    'pepe jeans',
    'polo assn',
    'pierre cardin',
    'jean paul',
    'slip pocket',
    'jersey knit',
  ],
  ...[
    'jersey fabric',
    'cotton jersey',
    'chain detail',
    'chain print',
    'new jersey',
    'ring detail',
    'chain strap',
    'tank sleeve',
    'candle light',
    'three fourth sleeve',
    'three fourth sleeves',
    'three fourths sleeve',
    'three fourths sleeves',
  ],
  ...[
    'light blue',
    'light weight',
    'sling strap',
    'sling back strap',
    'kurta neck',
    'kurta collar',
    'suit fit',
  ],
  ...[
    'hijab friendly',
    'band collar',
    'vest style',
    'sports style',
    'boat neck',
    'trench style',
    'peep hole',
    'pump action',
  ],
  ...[
    'shirt style',
    'kimono sleeve',
    'kimono sleeves',
    'poncho style',
    'sherwani collar',
    'bandhgala collar',
  ],
  ...[
    'bandhgala neck',
    'skirt style',
    'jacket style',
    'saree style',
    'dhoti style',
    'cargo pocket',
    'cargo pockets',
  ],
];

/** For `findTerms`: garments, and all else that shops sell, in a text. */
export const garmentLexicon = lexicon(garments, decoys);

/** For `findTerms`: words that name a garment only where `garmentLexicon` finds none. */
export const weakGarmentLexicon = lexicon(
  garments.flatMap((garment) => (garment.weakWords ? [{ garment, words: garment.weakWords }] : [])),
);

const byName = new Map(garments.map((garment) => [garment.name, garment]));

/** A garment by its canonical name; undefined when there is none. */
export function garmentNamed(name: string): Garment | undefined {
  return byName.get(name);
}
