import { colours } from './colours.js';
import { lexicon } from './match.js';
import { commaSeparated, type Named, namedTerms } from './terms.js';

/** An aesthetic: the words that signal it in wishes and titles, and what pieces in that taste look like. */
export type Style = Named & {
  /** Garment names or kinds. */
  readonly garments: readonly string[];
  /** Colour names or families. */
  readonly colours: readonly string[];
  readonly patterns: readonly string[];
  readonly fits: readonly string[];
  readonly materials: readonly string[];
  /** Styles that live in peace with it in one outfit. */
  readonly near: readonly string[];
};

/** Comma-separated lists, in the order of `Style`. */
type Row = Readonly<
  Record<'words' | 'garments' | 'colours' | 'patterns' | 'fits' | 'materials' | 'near', string>
>;

const rows: Readonly<Record<string, Row>> = {
  minimal: {
    words:
      'minimalist, minimalistic, minimalism, clean, clean girl, simple, understated, essential, essentials, basic, basics, sober, subtle, effortless, scandi, scandinavian, capsule, elegant minimal, seedha saada, simple sober, sleek, neutral, neutrals, muted, decent',
    garments: 't-shirt, shirt, trousers, sneakers, tote bag, blazer, sweater, dress, jeans, flats, watch',
    colours: 'white, black, grey, beige, navy, ecru, off white, cream, taupe, sand',
    patterns: 'solid, self design',
    fits: 'straight, regular, relaxed',
    materials: 'cotton, linen, wool, knit',
    near: 'korean, classic, old money, preppy',
  },
  korean: {
    words:
      'k fashion, k style, k pop, k drama, seoul, korean style, korean look, koreanwear, oppa, ulzzang, soft girl, japanese, korean fit, soft boy, korean girl, muji',
    garments:
      'cardigan, skirt, shirt, trousers, sweater, t-shirt, blazer, sneakers, loafers, sling bag, tote bag, overshirt, crop top',
    colours: 'white, beige, cream, black, grey, sage, baby pink, light blue, brown, lavender, ecru',
    patterns: 'solid, checked, self design',
    fits: 'oversized, relaxed, straight, flared, cropped, high rise',
    materials: 'cotton, knit, denim, linen',
    near: 'minimal, preppy, streetwear',
  },
  streetwear: {
    words:
      'street, street style, hip hop, urban, hypebeast, skater boy, skate, skater style, swag, drip, oversized style, graffiti, rapper, cool, funky, sneakerhead, techwear, dope',
    garments:
      'hoodie, sweatshirt, t-shirt, cargos, joggers, sneakers, jeans, jacket, cap, beanie, sling bag, backpack, denim jacket, overshirt',
    colours: 'black, white, grey, olive, red, lime, khaki',
    patterns: 'graphic, colour block, camouflage, tie dye, solid, washed, distressed',
    fits: 'oversized, relaxed, cropped',
    materials: 'cotton, denim, fleece, nylon',
    near: 'sporty, grunge, y2k, korean',
  },
  boho: {
    words:
      'bohemian, boho chic, hippie, hippy, gypsy, free spirit, coachella style, festival style, bohemian chic, folk, indie, earthy, artsy, banjara, earth tones',
    garments:
      'maxi dress, kaftan, tunic, shrug, skirt, top, sandals, sling bag, hat, earrings, necklace, bracelet, tote bag, kurti, palazzos, playsuit, poncho',
    colours: 'rust, mustard, brown, olive, maroon, cream, teal, orange, multi, tan, ecru',
    patterns: 'floral, paisley, ethnic motifs, tie dye, embroidered, printed',
    fits: 'relaxed, flared, a-line',
    materials: 'cotton, viscose, lace, suede, jute, georgette',
    near: 'cottagecore, vintage, indo-western',
  },
  ethnic: {
    words:
      'desi, traditional, indian, indian wear, ethnic wear, indian traditional, desi look, bharatiya, paramparik, rajasthani, lucknowi style, gujarati, punjabi, bengali, south indian, maharashtrian, nawabi, royal indian, hindustani, rajwada, marathi, kashmiri, pakistani',
    garments:
      'ethnic wear, indian wear, juttis, kolhapuris, dupatta, potli, ethnic jewellery, nehru jacket, earrings',
    colours: 'red, maroon, gold, mustard, hot pink, green, teal, saffron, royal blue, peach, magenta',
    patterns: 'ethnic motifs, embroidered, embellished, paisley, floral, self design',
    fits: 'straight, a-line, flared',
    materials: 'silk, cotton, georgette, brocade, khadi, chiffon, organza',
    near: 'indo-western, festive glam, boho',
  },
  'indo-western': {
    words:
      'indo western, fusion, fusion wear, contemporary ethnic, modern ethnic, indo western look, east meets west, ethnic fusion, modern desi',
    garments:
      'ethnic dress, kurti, tunic, shrug, dhoti pants, palazzos, crop top, ethnic jacket, nehru jacket, bandhgala, skirt, ethnic skirt, jumpsuit, kurta, juttis, jeans, co-ord set, culottes, gown',
    colours: 'mustard, teal, maroon, navy, ivory, rust, peach, black, gold',
    patterns: 'ethnic motifs, embroidered, floral, solid',
    fits: 'straight, a-line, flared, longline',
    materials: 'cotton, silk, viscose, crepe, linen, khadi, georgette',
    near: 'ethnic, boho, festive glam',
  },
  classic: {
    words:
      'timeless, polished, smart, sophisticated, elegant, elegance, graceful, refined, parisian, french, french girl, well dressed, classy, chic, ladylike, evergreen, tailored look, dapper, sharp',
    garments:
      'shirt, blazer, trousers, chinos, loafers, dress, coat, heels, watch, belt, handbag, sweater, skirt, jeans, blouse, formal shoes',
    colours: 'navy, white, black, beige, camel, burgundy, grey, tan',
    patterns: 'solid, striped, checked, polka dots',
    fits: 'slim, regular, straight',
    materials: 'cotton, wool, linen, silk, leather',
    near: 'minimal, preppy, formal, old money',
  },
  'old money': {
    words:
      'quiet luxury, coastal grandmother, coastal grandma, stealth wealth, ivy, luxury, luxe, expensive looking, rich look, old money look, country club, ivy league, riviera, rich aesthetic, high end, premium look',
    garments:
      'polo t-shirt, shirt, chinos, sweater, blazer, loafers, trousers, cardigan, coat, watch, sunglasses, dress, skirt, belt',
    colours: 'navy, ivory, cream, camel, beige, burgundy, olive, white, brown',
    patterns: 'solid, striped, checked, self design',
    fits: 'regular, straight, slim',
    materials: 'linen, wool, silk, cotton, suede, leather, knit',
    near: 'classic, preppy, minimal',
  },
  sporty: {
    words:
      'athleisure, athletic, sports, sporty chic, activewear, active, gym look, tennis core, gorpcore, blokecore, sporty look, sportswear, motorsport, varsity, athflow',
    garments:
      'sportswear, jersey, track pants, joggers, leggings, sneakers, sports shoes, hoodie, cap, shorts, sports jacket, sweatshirt, t-shirt, tracksuit, backpack',
    colours: 'black, white, grey, red, navy, royal blue, lime',
    patterns: 'colour block, solid, graphic, striped',
    fits: 'regular, slim, relaxed',
    materials: 'polyester, nylon, spandex, cotton, fleece',
    near: 'streetwear, y2k',
  },
  grunge: {
    words:
      'punk, rock, rocker, edgy, biker, emo, alt, alternative, rockstar, rock chic, metalhead, dark, bad boy, e girl, e boy, 90s grunge, dark academia grunge, indie sleaze, rebellious, biker look, all black look',
    garments:
      'jacket, jeans, boots, t-shirt, shirt, skirt, belt, necklace, hoodie, bracelet, beanie, bodycon dress, ring',
    colours: 'black, charcoal, grey, maroon, burgundy, red',
    patterns: 'checked, washed, distressed, graphic, animal print, solid',
    fits: 'oversized, skinny, relaxed',
    materials: 'leather, denim, faux leather, cotton, net',
    near: 'streetwear, vintage, y2k',
  },
  goth: {
    words:
      'gothic, goth girl, goth look, trad goth, romantic goth, victorian goth, vampire, vampy, vampire core',
    garments:
      'dress, maxi dress, bodycon dress, skirt, blouse, top, boots, coat, jacket, necklace, gloves, ring, belt, gown',
    colours: 'black, charcoal, burgundy, wine, plum, maroon, silver',
    patterns: 'solid, self design',
    fits: 'a-line, bodycon, skinny, longline',
    materials: 'lace, velvet, leather, faux leather, net, satin',
    near: 'grunge, vintage, party',
  },
  y2k: {
    words:
      '2000s, 00s, y2k aesthetic, baddie, barbie, barbiecore, mean girls, bratz, e girl y2k, butterfly, retro 2000s, it girl, early 2000s, gen z, coquette y2k, mcbling',
    garments:
      'crop top, jeans, skirt, tank top, sunglasses, heels, sling bag, cargos, handbag, shorts, bodycon dress, necklace, cap, shrug',
    colours: 'pink, hot pink, silver, baby pink, light blue, lilac, lime, white, purple',
    patterns: 'graphic, embellished, animal print, washed, distressed, tie dye, floral',
    fits: 'cropped, low rise, flared, bodycon, skinny',
    materials: 'denim, velvet, satin, faux leather, net',
    near: 'streetwear, party, grunge, sporty',
  },
  preppy: {
    words:
      'prep, preppie, collegiate, school girl, academia, light academia, gossip girl, nerdy, geek chic, college style, tennis, nautical, schoolboy, scholar, bookish, librarian',
    garments:
      'polo t-shirt, shirt, sweater vest, sweater, cardigan, skirt, chinos, blazer, loafers, backpack, jacket, coat, trousers, dress, tie, boots',
    colours: 'navy, white, burgundy, bottle green, beige, red, brown, light blue',
    patterns: 'checked, striped, solid, self design',
    fits: 'regular, slim, a-line',
    materials: 'cotton, wool, knit, corduroy',
    near: 'classic, old money, korean, minimal',
  },
  'dark academia': {
    words: 'dark academic, dark academia look, darkacademia',
    garments:
      'blazer, sweater vest, sweater, cardigan, shirt, trousers, skirt, coat, loafers, boots, tie, formal shoes, watch',
    colours: 'brown, burgundy, bottle green, black, camel, charcoal, beige, chocolate, cream, olive',
    patterns: 'checked, solid, self design',
    fits: 'regular, straight, a-line',
    materials: 'wool, knit, corduroy, leather, suede, cotton',
    near: 'preppy, vintage, classic',
  },
  party: {
    words:
      'glam, mob wife, glamorous, glamour, bling, sparkly look, sexy, hot, bold, dressy, glitz, diva, blingy, femme fatale, showstopper, head turner, statement, disco, glitzy, sassy, sultry, party wear',
    garments:
      'party dress, bodycon dress, party shirt, heels, clutch, jumpsuit, crop top, blazer, skirt, earrings, necklace, gown, boots, bodysuit, party wear',
    colours: 'black, red, gold, silver, wine, emerald, royal blue, hot pink, purple',
    patterns: 'embellished, solid, animal print, self design',
    fits: 'bodycon, slim, skinny, cropped',
    materials: 'satin, velvet, lace, net, faux leather, georgette',
    near: 'festive glam, y2k, classic',
  },
  'festive glam': {
    words:
      'bollywood, filmy, bridal look, royal, regal, heavy work, shaadi look, grand, wedding guest look, designer wear, heavy, festive look, manish malhotra style, sabyasachi style, maharani, maharaja, heroine look, celebrity look',
    garments:
      'lehenga choli, saree, anarkali, sherwani, kurta set, bandhgala, juttis, potli, clutch, ethnic jewellery, jewellery set, earrings, gown, dupatta, heels, nehru jacket',
    colours: 'red, maroon, gold, emerald, royal blue, hot pink, wine, magenta, ivory, peach',
    patterns: 'embellished, embroidered, ethnic motifs',
    fits: 'flared, a-line, slim',
    materials: 'silk, brocade, velvet, organza, net, georgette, satin, stone',
    near: 'ethnic, party, indo-western',
  },
  cottagecore: {
    words:
      'cottage core, fairycore, fairy, prairie, garden party, romantic, feminine, dreamy, coquette, vintage floral, girly, soft, whimsical, princess, sweet, cute, pretty, ballet core, soft feminine, dainty, country',
    garments:
      'dress, maxi dress, blouse, skirt, cardigan, flats, hat, top, tote bag, hair accessory, earrings, necklace, heels, shrug, playsuit',
    colours: 'white, cream, baby pink, sage, lavender, peach, light blue, lemon, mint, dusty pink, ivory',
    patterns: 'floral, checked, embroidered, polka dots, self design',
    fits: 'relaxed, a-line, flared',
    materials: 'cotton, linen, lace, chiffon, georgette',
    near: 'boho, vintage, classic',
  },
  vintage: {
    words:
      'retro, old school, 70s, 80s, 90s, 60s, 50s, thrift, thrifted, rockabilly, nineties, eighties, seventies, old hollywood, classic bollywood, antique style, grandpacore, grandmacore, eclectic grandpa, grandpa core, grandma core, mod, purana zamana, retro bollywood',
    garments:
      'dress, shirt, jeans, skirt, blouse, sweater, jacket, loafers, sunglasses, boots, trousers, polo t-shirt, heels, coat, scarf',
    colours: 'brown, mustard, rust, olive, red, cream, teal, orange, burgundy',
    patterns: 'polka dots, floral, checked, striped, geometric, paisley, washed, distressed',
    fits: 'flared, high rise, regular, a-line',
    materials: 'corduroy, denim, knit, suede, cotton, wool',
    near: 'boho, cottagecore, grunge, classic, preppy',
  },
  formal: {
    words:
      'business formal, corpcore, office style, corporate style, power dressing, boss, boss lady, professional look, executive, ceo, business look, officewear, formal look, business attire, girl boss, boardroom look, formal wear, suited',
    garments:
      'formal wear, formal shirt, formal trousers, suit, blazer, formal shoes, heels, tie, watch, belt, laptop bag, blouse, trousers, shirt, handbag, waistcoat',
    colours: 'black, navy, white, grey, charcoal, light blue, beige, burgundy',
    patterns: 'solid, striped, checked, self design',
    fits: 'slim, regular, straight',
    materials: 'cotton, wool, linen, leather, polyester',
    near: 'classic, minimal, old money',
  },
  casual: {
    words:
      'laid back, everyday style, easygoing, chill, comfy casual, easy, comfortable, comfy, girl next door, model off duty, off duty, relaxed look, weekend style, normcore, regular wear, aaramdayak, casual look',
    garments:
      't-shirt, jeans, shirt, sneakers, top, shorts, dress, sandals, backpack, sweatshirt, chinos, casual shoes, kurti, flats, watch',
    colours: 'blue, white, black, grey, navy, olive, beige, light blue',
    patterns: 'solid, striped, checked, printed, washed, distressed, graphic',
    fits: 'regular, relaxed, slim, straight',
    materials: 'cotton, denim, linen, knit, viscose',
    near: 'minimal, streetwear, korean, sporty',
  },
};

/** Every aesthetic the stylist knows. */
export const styles: readonly Style[] = Object.entries(rows).map(([name, row]) => ({
  ...namedTerms(name, row.words),
  garments: commaSeparated(row.garments),
  colours: commaSeparated(row.colours),
  patterns: commaSeparated(row.patterns),
  fits: commaSeparated(row.fits),
  materials: commaSeparated(row.materials),
  near: commaSeparated(row.near),
}));

/** For `findTerms`: aesthetics in a text. */
export const styleLexicon = lexicon(styles, [
  ...colours.flatMap(({ words }) => words.filter((word) => word.includes(' '))),
  ...[
    'smart watch',
    'smart phone',
    'heavy fade',
    'heavy wash',
    'soft cotton',
    'hot weather',
    'cool pad',
    'dark wash',
  ],
]);

const byName = new Map(styles.map((style) => [style.name, style]));

/** A style by its canonical name; undefined when there is none. */
export function styleNamed(name: string): Style | undefined {
  return byName.get(name);
}
