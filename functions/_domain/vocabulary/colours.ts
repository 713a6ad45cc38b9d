import { lexicon } from './match.js';
import { type Named, namedTerms } from './terms.js';

/** The families that every colour belongs to; `multi` is for pieces sold as many-coloured. */
const colourFamilies = [
  ...[
    'black',
    'white',
    'grey',
    'beige',
    'brown',
    'red',
    'pink',
    'orange',
    'yellow',
    'green',
    'blue',
    'purple',
  ],
  ...['gold', 'silver', 'multi'],
] as const;
type ColourFamily = (typeof colourFamilies)[number];

/** A colour by name: what it looks like (sRGB hex), its family and the words for it, its own name first. */
export type Colour = Named & { readonly hex: string; readonly family: ColourFamily };

/** Hex and synonyms; the words hold English, Hindi and what shops write. */
type Row = readonly [hex: string, words?: string];

const rows: Readonly<Record<ColourFamily, Readonly<Record<string, Row>>>> = {
  black: {
    black: [
      '#111111',
      'jet, jet black, kala, kaala, kali, kaali, kaale, blk, onyx, ebony, black denim, carbon black, all black, double black, pitch black',
    ],
  },
  white: {
    white: ['#ffffff', 'safed, safaid, wht, snow white, pure white, bright white, optic white, all white'],
    'off white': ['#f8f4e9', 'offwhite, eggshell, pearl white, porcelain, milk white, chalk, oyster, snow'],
    ivory: ['#fffff0', 'ivory white'],
    cream: ['#fdf5d6', 'creme, vanilla, buttermilk, malai'],
    ecru: ['#f1e6cf', 'natural, unbleached, oatmeal, undyed'],
  },
  grey: {
    grey: [
      '#8c8c8c',
      'gray, slate, saleti, slate grey, ash, ash grey, dove grey, smoke, mouse grey, dark grey, light grey, pebble grey, cloud grey, dove',
    ],
    'grey melange': [
      '#a9a9ad',
      'gray melange, heather grey, grey marl, grey heather, heather, marl grey, anthra melange',
    ],
    charcoal: [
      '#3d4045',
      'charcoal grey, anthracite, graphite, anthra, gunmetal grey, carbon, charcoal melange, zinc',
    ],
  },
  beige: {
    beige: ['#d9c3a0', 'buff, oat, biscuit, almond, skin, skin colour, skin color'],
    nude: ['#e3bc9a', 'nude pink, flesh'],
    sand: ['#cdb58a', 'stone, sandstone, mastic, desert sand'],
    champagne: ['#f0dcb4', 'champagne gold'],
    khaki: ['#a99a6b', 'khakhi, khaki green'],
    taupe: ['#87796b', 'mushroom, mink, mushroom brown, greige, fawn'],
  },
  brown: {
    brown: [
      '#6b4226',
      'bhura, bhure, bhuri, dark brown, light brown, walnut, chestnut, cinnamon, mahogany, hazel, tortoise, umber',
    ],
    tan: ['#b9804b', 'tan brown, caramel, cognac, toffee, honey, saddle'],
    camel: ['#c19a5b', 'camel brown'],
    coffee: ['#4b3225', 'coffee brown, mocha, espresso, cocoa, latte, mocca'],
    chocolate: ['#4a2511', 'chocolate brown, choco'],
    copper: ['#b06a3b', 'tamba'],
    bronze: ['#8c6a3a', 'antique bronze'],
    rust: [
      '#a8441c',
      'brick, brick red, terracotta, rust orange, rust red, terra cotta, sienna, burnt sienna, rust brown',
    ],
  },
  red: {
    red: [
      '#cc1f2b',
      'laal, lal, scarlet, crimson, ruby, tomato, tomato red, cherry, cherry red, blood red, vermilion, carmine, ribbon red, chilli red',
    ],
    maroon: ['#7a1626', 'mehroon, meroon, marron, oxblood'],
    burgundy: ['#6a1a2e', 'bordeaux, claret, merlot'],
    wine: ['#5e1b30', 'wine red, berry, mulberry, cranberry, sangria'],
  },
  pink: {
    pink: ['#f08fb0', 'gulabi, bubblegum, candy pink, flamingo, pink mix, cherry blossom'],
    'hot pink': [
      '#ec2f8b',
      'rani, rani pink, shocking pink, fuchsia, fuschia, fushia, neon pink, barbie pink, raspberry, rani colour',
    ],
    magenta: ['#c2187a', 'mejenta, majenta'],
    'baby pink': [
      '#f9d0dc',
      'blush, blush pink, light pink, pale pink, powder pink, pastel pink, chalk pink, petal',
    ],
    'dusty pink': ['#c98f95', 'old rose, dusty rose, tea rose, rose dust, mauve pink, onion pink, onion'],
    rose: ['#d8637f', 'rose pink, rosewood, coral rose'],
    coral: ['#f47a63', 'coral red, coral orange, salmon, salmon pink, watermelon'],
    peach: ['#f9c3a0', 'peach orange, apricot, peachy, melon, shrimp'],
    'rose gold': ['#c98a7c', 'rosegold'],
  },
  orange: {
    orange: [
      '#ee7a1b',
      'narangi, santri, tangerine, mango, burnt orange, pumpkin, carrot, neon orange, amber, paprika',
    ],
    saffron: ['#f29a1f', 'kesari, kesariya, kesar, bhagwa'],
  },
  yellow: {
    yellow: [
      '#f6d32e',
      'peela, pila, peeli, peele, haldi yellow, sunshine yellow, neon yellow, banana, sunflower, fluorescent yellow, daffodil, light yellow, pale yellow',
    ],
    mustard: ['#cf9d21', 'mustard yellow, ochre, sarson, turmeric, mustard gold'],
    lemon: ['#f6ea6d', 'lemon yellow, butter, butter yellow, nimbu, pastel yellow'],
  },
  green: {
    green: [
      '#2e8b46',
      'hara, hari, parrot green, leaf green, apple green, kelly green, grass green, parrot, herb green',
    ],
    'fluorescent green': [
      '#39e639',
      'neon green, flourescent green, highlighter green, neon hara, fluorescent hara',
    ],
    olive: [
      '#6b6b33',
      'olive green, army green, military green, mehendi green, mehndi green, henna green, moss, moss green, olive drab',
    ],
    'bottle green': ['#0f4d35', 'dark green, forest green, hunter green, deep green, pine green, fir green'],
    emerald: ['#0f8a5f', 'emerald green, jade, jade green'],
    mint: ['#b3e2cc', 'mint green, pudina, pastel green, light green, pale green'],
    sage: ['#a3b196', 'sage green, dusty green'],
    pista: ['#c3d69b', 'pista green, pistachio, pistachio green'],
    lime: ['#b7d62f', 'lime green, chartreuse, acid green, citrus green'],
    'sea green': ['#4fa68a', 'seagreen, aqua green'],
  },
  blue: {
    blue: [
      '#2f62b5',
      'neela, nila, neeli, neele, denim blue, mid blue, medium blue, ocean, cornflower, azure, bright blue, stone blue, blue denim, indian blue, french blue',
    ],
    navy: [
      '#1b2547',
      'navy blue, dark blue, midnight blue, deep blue, ink blue, midnight, deep navy, nevy blue, indiaink, dark navy',
    ],
    'light blue': [
      '#a9c9ea',
      'sky blue, baby blue, powder blue, ice blue, pastel blue, pale blue, aasmani, asmani, sky, ferozi light, dusty blue, light wash, feather blue',
    ],
    'royal blue': [
      '#2440b0',
      'cobalt, cobalt blue, electric blue, persian blue, sapphire, ultramarine, sapphire blue',
    ],
    indigo: ['#33406e', 'indigo blue, neel, denim indigo, dk indigo'],
    teal: [
      '#0f7377',
      'teal blue, teal green, petrol, petrol blue, peacock, peacock blue, peacock green, morpankhi',
    ],
    turquoise: ['#35bfc0', 'turquoise blue, firozi, firozi blue, ferozi, feroza, turq'],
    aqua: ['#7fd6da', 'aqua blue, aquamarine, cyan, sea blue'],
  },
  purple: {
    purple: [
      '#7a3a92',
      'baingani, jamuni, jamun, violet, royal purple, grape, orchid, amethyst, baigani, parpul, parpal',
    ],
    lavender: ['#c5b3e0', 'light purple, pastel purple, lavendar, thistle'],
    lilac: ['#c9a9d3', 'dusty lilac, misty lilac'],
    mauve: ['#a9829a', 'light mauve, dusty mauve'],
    plum: ['#57264f', 'aubergine, eggplant, dark purple, plum purple'],
  },
  gold: {
    gold: [
      '#c9a13b',
      'golden, sunehra, sunehri, gold toned, antique gold, gold plated, sona, gold tone, yellow gold, brass toned, metallic gold, metallic gold toned',
    ],
  },
  silver: {
    silver: [
      '#bfc3c8',
      'chandi, silver toned, rupehri, silver plated, platinum, oxidised silver, silver tone, rhodium',
    ],
    steel: ['#8d9399', 'steel toned, stainless steel colour'],
    metallic: ['#a3a6ab', 'metalic, metallic finish'],
    gunmetal: ['#53575c', 'gun metal, pewter, gunmetal toned'],
  },
  multi: {
    multi: [
      '#b58db6',
      'multicolour, multicolor, multi colour, multi color, multicoloured, multicolored, multi coloured, multi colored, assorted, rainbow, rangeen, colourful, colorful, mixed brights, mixed darks, mixed neutrals, mixed pastels',
    ],
  },
};

/** What shoppers who mix both languages say after a shade's own word: `sky neela`, `off safed`. */
const hindi: Readonly<Partial<Record<ColourFamily, string>>> = {
  ...{ black: 'kaala', white: 'safed', brown: 'bhura', red: 'laal', pink: 'gulabi', orange: 'narangi' },
  ...{ yellow: 'peela', green: 'hara', blue: 'neela', purple: 'baingani' },
};

/** Every colour the vocabulary knows, family by family. */
export const colours: readonly Colour[] = colourFamilies.flatMap((family) =>
  Object.entries(rows[family]).map(([name, [hex, words = '']]) => {
    const named = namedTerms(name, name === family ? words : `${name} ${family}, ${words}`);
    const said = hindi[family];
    const mixed = named.words.flatMap((word) =>
      said !== undefined && word.endsWith(` ${family}`) ? [word.slice(0, -family.length) + said] : [],
    );
    return { ...named, words: [...named.words, ...mixed], hex, family };
  }),
);

/** Phrases with a colour's word that are about something else: a cut, a stone, a finish, a maker. */
const decoys = [
  ...[
    'stone studded',
    'stone work',
    'stone wash',
    'stone washed',
    'peacock shaped',
    'peacock print',
    'rose print',
  ],
  ...[
    'skin friendly',
    'skin fit',
    'skin care',
    'pan collar',
    'coffee mug',
    'coffee date',
    'wine glass',
    'wine glasses',
  ],
  ...[
    'cherry blossom print',
    'mango print',
    'olive oil',
    'honey comb',
    'honeycomb',
    'natural stone',
    'natural stones',
  ],
  ...[
    'lime stone',
    'mid stone',
    'light stone',
    'dark stone',
    'stone encrusted',
    'stone studded',
    'stone work',
    'snow boot',
    'snow jacket',
    'red tape',
    'black coffee',
    'sand wash',
    'pearl button',
    'ash wood',
  ],
  ...['rose mary', 'just natural', 'red rose', 'winter white'],
  ...['orange county', 'butter soft', 'blue light', 'black tie', 'white tie', 'coral reef'],
  ...[
    'haldi ceremony',
    'kali dar',
    'onion oil',
    'mint condition',
    'brown sugar',
    'green tea',
    'aloe green',
    'sea side',
  ],
  'wild stone',
  ...['assorted graphics', 'assorted prints', 'assorted allover'],
];

/** For `findTerms`: colours in a text. */
export const colourLexicon = lexicon(colours, decoys);

const byName = new Map(colours.map((colour) => [colour.name, colour]));

/** A colour by its canonical name; undefined when there is none. */
export function colourNamed(name: string): Colour | undefined {
  return byName.get(name);
}
