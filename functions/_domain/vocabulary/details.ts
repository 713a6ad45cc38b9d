import { lexicon, plural } from './match.js';
import { namedTable } from './terms.js';

/** How a piece is cut in its details. No column holds them: a piece has one where its title says so. */
const details = namedTable({
  sleeveless: 'sleeve less, spaghetti strap, noodle strap, strapless, bina baju, bina aasteen',
  'short sleeve': 'half sleeve, short sleeved, half sleeved, cap sleeve',
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
  hooded: 'hood, with hood',
  'mom fit': 'mom jeans, mom jean, mom shorts, mom pants',
  'boyfriend fit': 'boyfriend jeans, boyfriend jean, boyfriend shirt, boyfriend blazer',
  mini: 'micro mini',
  midi: '',
  platform: '',
  stiletto: 'pencil heel',
  wedge: '',
});

/** For `findTerms`: details in a wish or a title. */
export const detailLexicon = lexicon(details);

/** Every way to write a detail, for a database that looks for the words in titles. */
export function detailWords(name: string): string[] {
  const words = details.find((detail) => detail.name === name)?.words ?? [];
  return [...new Set(words.flatMap((word) => [word, plural(word)]))];
}
