import { type Bodice, bodice, cuffs, insideNeck, type Sleeve, skirt, sleeves, trousers } from '../cut.js';
import { type Drawing, dots, piece, row, seam, slim, stitch } from '../layers.js';
import { both, crease, whole } from '../path.js';
import { adornments } from './adornments.js';
import { bodyFolds, bodyLights, longFolds, longSleeve, sleeveFolds, tee, teeSleeve } from './blocks.js';

const shift: Bodice = {
  neck: [78, 26],
  depth: 20,
  shoulder: [62, 32],
  armpit: [66, 66],
  waist: [72, 106],
  hem: [66, 212],
  dip: 3,
};
const capSleeve: Sleeve = { shoulder: [62, 32], armpit: [66, 66], outer: [46, 58], inner: [62, 72], puff: 2 };
const shortSleeve: Sleeve = {
  shoulder: [60, 32],
  armpit: [65, 68],
  outer: [36, 82],
  inner: [56, 92],
  puff: 2,
};
const folds = (low: number, wide: number) => [
  crease([74, 110], [72, 160], [100 - wide, low], 5),
  crease([126, 110], [128, 160], [100 + wide, low], -5),
  crease([100, 120], [98, 160], [94, low], 4),
];

/** What leaves the shoulders bare: a bodice that ends at the bust, under a frill from arm to arm. */
const bareShoulders = (waist: number) => [
  piece(
    whole(
      `M100 60C88 60 76 58 66 56C68 74 75 ${waist - 16} 74 ${waist}C82 ${waist + 4} 92 ${waist + 5} 100 ${waist + 5}`,
    ),
    {
      creases: [crease([74, 76], [80, 90], [80, waist], 4), crease([126, 76], [120, 90], [120, waist], -4)],
    },
  ),
  piece(
    whole(
      'M100 54C84 54 66 48 52 38C45 46 41 60 42 74C48 82 56 78 62 84C70 90 76 82 84 88C90 91 95 86 100 88',
    ),
    {
      creases: [
        crease([66, 50], [60, 64], [62, 84], 4),
        crease([84, 54], [82, 70], [84, 88], 4),
        crease([116, 54], [118, 70], [116, 88], -4),
        crease([134, 50], [140, 64], [138, 84], -4),
      ],
      lights: [crease([56, 46], [50, 58], [50, 76], 4), crease([96, 56], [94, 70], [94, 86], 4)],
    },
  ),
];

const longTee: Drawing = {
  stripes: 'across',
  layers: [
    piece(sleeves(longSleeve), { grain: 12, creases: longFolds }),
    piece(cuffs(longSleeve, -7), { tone: 'deep' }),
    piece(insideNeck(tee), { tone: 'inside' }),
    piece(bodice(tee), { creases: bodyFolds, lights: bodyLights }),
    stitch('M55 206C80 211 120 211 145 206'),
  ],
};
const vTee: Drawing = {
  stripes: 'across',
  layers: [
    piece(sleeves(teeSleeve), { grain: 28, creases: sleeveFolds }),
    piece(insideNeck({ ...tee, depth: 36, neckline: 'v' }), { tone: 'inside' }),
    piece(bodice({ ...tee, depth: 36, neckline: 'v' }), { creases: bodyFolds, lights: bodyLights }),
    seam(both('M72 37Q78 58 100 79'), 1.2),
    stitch('M55 206C80 211 120 211 145 206'),
  ],
};
const straightDress: Drawing = {
  layers: [
    piece(sleeves(capSleeve), { grain: 24 }),
    piece(insideNeck(shift, 4), { tone: 'inside' }),
    piece(bodice(shift), {
      creases: folds(208, 26),
      lights: [crease([86, 60], [80, 110], [78, 206], 6)],
    }),
    seam(both('M73 29C75 42 86 51 100 51'), 1),
    seam(both('M82 84C84 100 84 112 82 130'), 1, 0.6),
    stitch('M67 206C84 210 116 210 133 206'),
  ],
};
const aLineDress: Drawing = {
  layers: [
    piece(sleeves(shortSleeve), { grain: 24 }),
    piece(insideNeck({ ...shift, shoulder: [60, 32], armpit: [65, 68] }, 4), { tone: 'inside' }),
    piece(
      bodice({
        ...shift,
        shoulder: [60, 32],
        armpit: [65, 68],
        waist: [66, 112],
        hem: [38, 210],
        dip: 10,
      }),
      { creases: folds(212, 46), lights: [crease([84, 70], [74, 130], [66, 208], 6)] },
    ),
    seam(both('M73 29C75 42 86 51 100 51'), 1),
    stitch('M41 203C75 217 125 217 159 203'),
  ],
};
const shirtDress: Drawing = {
  layers: [
    piece(sleeves(shortSleeve), { grain: 24 }),
    piece(cuffs(shortSleeve, -7), { tone: 'deep' }),
    piece(whole('M100 15C90 15 84 17 81 21L83 30L100 34'), { tone: 'inside' }),
    piece(
      bodice({
        ...shift,
        depth: 12,
        shoulder: [60, 32],
        armpit: [65, 68],
        waist: [70, 110],
        hem: [46, 210],
        dip: 6,
      }),
      { creases: folds(212, 40), lights: [crease([84, 70], [76, 130], [72, 208], 6)] },
    ),
    seam('M95 42L95 214M105 42L105 214', 1),
    dots(row([100, 56], [100, 198], 9), 2),
    piece(both('M100 38L86 20C81 19 77 22 74 27L84 50L100 38', true), { tone: 'deep' }),
    piece(whole('M100 107Q84 107 69.5 104L69 114Q84 118 100 118'), { tone: 'deep' }),
  ],
};
const bareDress: Drawing = {
  layers: [
    piece(skirt([74, 104], [36, 212], 4, 12), {
      creases: folds(216, 50),
      lights: [crease([84, 112], [66, 160], [58, 214], 7)],
    }),
    ...bareShoulders(104),
    piece(whole('M100 103Q86 103 74 100L74 108Q86 111 100 111'), { tone: 'deep' }),
    stitch('M39 205C75 220 125 220 161 205'),
  ],
};
const bareJumpsuit: Drawing = {
  layers: [
    slim(0.84, [
      piece(trousers({ waist: [74, 102], hip: [62, 132], crotch: 148, outer: [46, 224], inner: [90, 227] }), {
        creases: [
          crease([76, 110], [66, 160], [58, 222], 5),
          crease([124, 110], [134, 160], [142, 222], -5),
          crease([88, 112], [84, 160], [78, 226], 4),
          crease([112, 112], [116, 160], [122, 226], -4),
        ],
        lights: [crease([70, 130], [60, 170], [54, 220], 6)],
      }),
      ...bareShoulders(102),
      piece(whole('M100 101Q86 101 74 98L73 107Q86 110 100 110'), { tone: 'deep' }),
    ]),
  ],
};

/** What a title names more closely than a shape or a category of the vocabulary. The first that holds is drawn. */
type Cut = { readonly of: string; readonly named: RegExp; readonly drawing: Drawing };

const bare = /\b(?:off[ -](?:the[ -])?shoulder|bardot|strapless|tube|bandeau)\b/i;

export const cuts: readonly Cut[] = [
  { of: 'dress', named: bare, drawing: bareDress },
  { of: 'jumpsuit', named: bare, drawing: bareJumpsuit },
  { of: 'dress', named: /\bshirt dress/i, drawing: shirtDress },
  { of: 'dress', named: /\b(?:sheath|bodycon|pencil|straight)\b/i, drawing: straightDress },
  { of: 'dress', named: /\b(?:a[ -]line|shift|t-shirt dress)\b/i, drawing: aLineDress },
  { of: 'tshirt', named: /\b(?:long|full)[ -]sleeved?s?\b/i, drawing: longTee },
  { of: 'tshirt', named: /\bv[ -]neck\b/i, drawing: vTee },
  { of: 'earrings', named: /\bhoops?\b/i, drawing: adornments.hoops },
  { of: 'earrings', named: /\b(?:studs|stud earrings?)\b/i, drawing: adornments.studs },
  { of: 'earrings', named: /^(?!.*\bjhumk).*\bdrop\b/i, drawing: adornments.drops },
  { of: 'ethnic jewellery', named: /\b(?:anklets?|payals?)\b/i, drawing: adornments.anklet },
  { of: 'ethnic jewellery', named: /\bnose ?(?:pin|stud)s?\b/i, drawing: adornments.brooch },
  { of: 'ethnic jewellery', named: /\b(?:nose ?rings?|nath|septum)\b/i, drawing: adornments.nath },
];
