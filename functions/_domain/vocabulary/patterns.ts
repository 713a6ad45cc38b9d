import { findTerms, lexicon } from './match.js';
import { namedTable } from './terms.js';

/** What a surface looks like, apart from its colour. */
export const patterns = namedTable({
  solid:
    'plain, clean look, no fade, solids, solid colour, solid color, saada, sada, unprinted, monochrome, monochromatic, block colour',
  striped:
    'stripe, pinstriped, pin stripe, breton, breton stripe, self striped, dhariwala, vertical stripes, horizontal stripes, candy stripe, dhari',
  checked:
    'check, checkered, chequered, plaid, tartan, gingham, windowpane, buffalo check, houndstooth, glen check, chex, micro checks, tattersall, argyle',
  floral:
    'flower print, flowers, floral print, botanical, botanical print, ditsy, ditsy floral, phoolon wala, rose print, floral embroidered, leaf print, floral printed, phool',
  'polka dots': 'polka dot, polka, dotted, dots, polka print, spotted, polka dotted',
  'animal print':
    'animal, leopard, leopard print, zebra, zebra print, snake print, snakeskin, cheetah, cheetah print, tiger print, snake, crocodile print, cow print',
  camouflage: 'camo, camouflage print, army print, camo print',
  geometric:
    'geometric print, chevron, zig zag, aztec, diamond print, geometrical, geo print, geometric printed',
  graphic:
    'graphic print, graphic printed, typography, slogan, quote print, character print, text print, superhero, batman, superman, spiderman, spider man, avengers, captain america, iron man, star wars, harry potter, mickey mouse, minnie mouse, minions, tom and jerry, looney tunes, garfield, snoopy, pokemon, game of thrones, justice league, cartoon print, disney, marvel, logo print, photographic print, humour and comic, brand logo, conversational print, typographic, printed graphic, logo',
  abstract: 'abstract print, brushstroke, marble print, abstract printed, splatter',
  tropical: 'tropical print, palm print, hawaiian print, leaf, tropical printed',
  paisley: 'paisley print, kairi, mango print, kalamkari, paisley printed, ambi',
  'ethnic motifs':
    'ethnic motif, ethnic print, bandhani, bandhni, bandhej, ikat, ikkat, block print, block printed, ajrakh, jaipuri print, warli, leheriya, lehariya, batik, batik print, dabu, bagru, sanganeri, jamdani, ikat print, hand block, hand block printed, kalamkari print, madhubani, shibori, patola print, tribal, tribal print, ethnic motifs printed',
  embroidered:
    'embroidery, embroidered work, chikankari, chikan, lucknowi, phulkari, phulkari work, kantha, kantha work, thread work, zardozi, aari, kadhai wala, schiffli embroidery, kashida, mirror work, kashmiri embroidery, resham work, zari work, gold work, silver work, hand work, gota patti, gota, gotta patti, dori work',
  embellished:
    'sequin, sequinned, sequined, beadwork, stone work, studded, embellishment, glitter, shimmer, shimmery, sitara, diamante, applique, patchwork, tasselled, stone studded, sparkly, bling, rhinestone studded, beads work',
  'colour block':
    'colour blocked, color blocked, colourblock, color block, colour blocking, panelled, dual tone, two tone, colour blocked panel, contrast panel',
  'tie dye': 'tie and dye, dyed, dip dye, dip dyed, ombré, tie dyed, spray dyed, tie dye print',
  'self design':
    'self pattern, woven design, woven, jacquard weave, textured, texture, self textured, structured, quilted, dobby weave, woven pattern, brocade weave, embossed, lace pattern, openwork, cable pattern',
  printed:
    'print, all over print, aop, placement print, digital print, foil print, chapa, printed design, mickey print, novelty print, nautical print, screen print',
  washed:
    'faded, acid wash, acid washed, stone wash, light fade, heavy fade, stonewashed, bleached, enzyme wash, mid wash, dark wash',
  distressed:
    'ripped, rip, torn, holes, damage, distress, low distress, high distress, mildly distressed, highly distressed, slash knee',
});

/** Who is printed on clothes, by whom they belong to. */
const franchises: Readonly<Record<string, readonly string[]>> = {
  marvel: ['marvel', 'avengers', 'captain america', 'iron man', 'spiderman', 'spider man'],
  'justice league': ['justice league', 'batman', 'superman'],
  disney: ['disney', 'mickey mouse', 'minnie mouse'],
};
const alone = [
  ...[
    'star wars',
    'harry potter',
    'minions',
    'tom and jerry',
    'looney tunes',
    'garfield',
    'snoopy',
    'pokemon',
  ],
  'game of thrones',
];
const heroes = [...(franchises.marvel ?? []), ...(franchises['justice league'] ?? []), 'superhero'];

/** The names by which a print is known to show a character, or one of a kind: "spiderman", "marvel", "superhero". */
const characters: ReadonlySet<string> = new Set([...Object.values(franchises).flat(), ...alone, ...heroes]);

/** The names any of which says that a character is shown: of Marvel's each does. */
export function namesOfCharacter(name: string): readonly string[] {
  if (name === 'superhero') return heroes;
  return franchises[name] ?? (/^spider ?man$/.test(name) ? ['spiderman', 'spider man'] : [name]);
}

/** Whom a character belongs to: who has nothing of Spiderman may have something of Marvel. */
export function franchiseOf(name: string): string | undefined {
  return Object.keys(franchises).find((owner) => franchises[owner]?.includes(name));
}

/** For `findTerms`: patterns in a text. */
export const patternLexicon = lexicon(patterns, [
  'checked in',
  'check in',
  'print free',
  'logo patch',
  'brand logo patch',
  'textured and patterned outsole',
  ...['', 'rubber ', 'synthetic ', 'pvc ', 'pu ', 'tpr '].map((made) => `textured ${made}outsole`),
]);

/** The characters that a text names. */
export function charactersIn(text: string): string[] {
  return findTerms(text, characterLexicon).map(({ term: { name } }) => name);
}
const characterLexicon = lexicon([...characters].map((name) => ({ name, words: [name] })));
