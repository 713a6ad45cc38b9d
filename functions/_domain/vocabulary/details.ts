import { clothesSlots, type Slot } from '../product.js';
import { lexicon, plural } from './match.js';
import { namedTable } from './terms.js';

/** How a piece is cut in its details. No column holds them: a piece has one where its title says so. */
const details = namedTable({
  sleeveless: 'sleeve less, spaghetti strap, noodle strap, strapless, bina baju, bina aasteen',
  'short sleeve': 'half sleeve, short sleeved, half sleeved, cap sleeve',
  'three quarter sleeve':
    'three quarter sleeved, three fourth sleeve, three fourth sleeved, three fourths sleeve, 3 fourth sleeve, 3 4 sleeve, 3 4 sleeved, 3 4th sleeve, 3 4 th sleeve, 3 4th sleeved, 3 4 length sleeve, 3 4th length sleeve, three quarter length sleeve, quarter sleeve, elbow sleeve, elbow length sleeve',
  'long sleeve': 'full sleeve, long sleeved, full sleeved',
  'puff sleeve': 'puffed sleeve, puffy sleeve, balloon sleeve, bishop sleeve',
  backless: 'open back, low back, bare back, back less',
  'off shoulder': 'off the shoulder, bardot',
  'one shoulder': 'single shoulder',
  'cold shoulder': '',
  'cut out': 'cutout, cut outs',
  'deep neck': 'plunging neck, plunge neck, plunging neckline, deep neckline, low neck, low cut, deep v neck',
  'halter neck': 'halter',
  'boat neck': 'boat necked, bateau neck',
  'square neck': 'square neckline',
  'v neck': 'v necked, v neckline',
  'round neck': 'crew neck, round necked',
  'high neck': 'turtle neck, mock neck, funnel neck',
  sheer: 'see through, see thru, transparent',
  slit: 'side slit, thigh slit, high slit, front slit',
  ruffled: 'ruffle, frill, frilly, frilled, ruffles',
  hooded: 'hood, hoods, hoodie, with hood',
  'mom fit': 'mom jeans, mom jean, mom shorts, mom pants',
  'boyfriend fit': 'boyfriend jeans, boyfriend jean, boyfriend shirt, boyfriend blazer',
  tassels: 'tassel, tasselled, tasseled',
  'pom poms': 'pom pom, pompom',
  fringe: 'fringed, fringes',
  pockets: 'pocket',
  buttons: 'button, buttoned',
  'lace up': 'laces, lace fastening, lace closure, lace up closure',
  zip: 'zipper, zips, zipped, zippered',
  drawstring: '',
  shimmer: 'shimmery',
  mini: 'micro mini, above knee, above the knee, short length',
  midi: '',
  platform: '',
  stiletto: 'pencil heel',
  wedge: '',
  'open toe': 'open toed, opentoe, peep toe, peep toed',
  'sweater dress': 'jumper dress',
  heeled: 'heels, heel slip on',
});

/** Details by which any shoe is what a wish turns down under a garment's name: heeled boots are on heels. */
const makeIt: Readonly<Record<string, readonly string[]>> = { heels: ['heeled', 'stiletto', 'wedge'] };

/** The details that a garment is known by, whatever the rest of the piece is called. */
export function detailsThatMake(garment: string): readonly string[] {
  return makeIt[garment] ?? [];
}

/** What only clothes have: a mini bag and cut-out heels keep from who wants no mini dress. */
export const ofClothes: ReadonlySet<string> = new Set([
  ...['sleeveless', 'short sleeve', 'three quarter sleeve', 'long sleeve', 'backless', 'off shoulder'],
  ...['one shoulder', 'cold shoulder', 'cut out', 'deep neck', 'sheer', 'slit', 'mini', 'midi'],
]);

/** How long sleeves are, if there are any. */
export const sleeves: ReadonlySet<string> = new Set([
  'sleeveless',
  'short sleeve',
  'three quarter sleeve',
  'long sleeve',
]);

const ofTops = /neck$|shoulder$|sleeve|^(?:backless|sheer)$/;
const ofLengths: ReadonlySet<string> = new Set(['slit', 'mini', 'midi']);
const ofShoes: ReadonlySet<string> = new Set([
  ...['platform', 'stiletto', 'wedge', 'heeled', 'lace up', 'open toe'],
]);

/** Where a detail that is wished for is looked for: a neckline at tops and onepieces, a wedge at shoes. */
export function slotsOfDetail(name: string): readonly Slot[] {
  if (ofShoes.has(name)) return ['shoes'];
  if (name === 'sweater dress') return ['onepiece'];
  if (ofTops.test(name)) return ['top', 'onepiece'];
  return ofLengths.has(name) ? ['bottom', 'onepiece'] : clothesSlots;
}

/** For `findTerms`: details in a wish or a title. */
export const detailLexicon = lexicon(details, [
  'flat heels',
  'low heels',
  'flat heeled',
  'low heeled',
  'small heeled',
]);

/** Every way to write a detail, for a database that looks for the words in titles. */
export function detailWords(name: string): string[] {
  const words = details.find((detail) => detail.name === name)?.words ?? [];
  return [...new Set(words.flatMap((word) => [word, plural(word)]))];
}
