import { bodice, cuffs, insideNeck, type Sleeve, skirt, sleeves } from '../cut.js';
import { border, type Drawing, dots, group, piece, row, seam, slim, stitch, stroke } from '../layers.js';
import { both, crease, whole } from '../path.js';
import { accessories } from './accessories.js';
import { adornments } from './adornments.js';
import { backCollar, bodyFolds, bodyLights, collar, sleeveFolds, tee, teeSleeve } from './blocks.js';
import { bottoms } from './bottoms.js';
import { kurtaAndTrousers, onepieces } from './onepieces.js';
import { outerwear } from './outerwear.js';
import { tops } from './tops.js';

const shortSleeves = [
  piece(sleeves(teeSleeve), { grain: 28, creases: sleeveFolds }),
  piece(cuffs(teeSleeve, -7), { tone: 'deep' }),
];
const vestFolds = [
  crease([62, 104], [70, 150], [62, 206], 6),
  crease([138, 104], [130, 150], [138, 206], -6),
];
const flowing: Sleeve = { shoulder: [60, 26], armpit: [65, 60], outer: [32, 124], inner: [50, 130], puff: 2 };
const flowingTop = bodice({
  neck: [79, 19],
  depth: 18,
  shoulder: [60, 26],
  armpit: [65, 60],
  waist: [72, 92],
  hem: [72, 98],
  dip: 3,
});
const longFolds = [-0.75, -0.45, -0.15, 0.18, 0.48, 0.78].map((t) =>
  crease([100 + t * 26, 102], [100 + t * 40, 160], [100 + t * 66, 226], t < 0 ? 6 : -6),
);

/** Garments that look unlike the shape they share with others, by their category in the vocabulary. */
export const special: Readonly<Record<string, Drawing>> = {
  'polo t-shirt': {
    stripes: 'across',
    layers: [
      ...shortSleeves,
      piece(backCollar, { tone: 'inside' }),
      piece(bodice({ ...tee, depth: 12 }), { creases: bodyFolds, lights: bodyLights }),
      piece('M94 50L106 50L106 96L94 96Z', { tone: 'deep' }),
      dots(row([100, 62], [100, 86], 3), 2),
      piece(collar(60), { tone: 'deep' }),
      stitch('M55 206C80 211 120 211 145 206'),
    ],
  },
  henley: {
    stripes: 'across',
    layers: [
      ...shortSleeves,
      piece(insideNeck(tee), { tone: 'inside' }),
      piece(bodice(tee), { creases: bodyFolds, lights: bodyLights }),
      piece('M94 56L106 56L106 98L94 98Z', { tone: 'deep' }),
      dots(row([100, 66], [100, 90], 3), 2),
      seam('M72 38C73 54 86 62 100 62C114 62 127 54 128 38'),
    ],
  },
  'tank top': {
    stripes: 'across',
    layers: [
      piece(insideNeck({ ...tee, neck: [78, 36], depth: 36 }, 2), { tone: 'inside' }),
      piece(
        bodice({
          neck: [80, 34],
          depth: 40,
          shoulder: [64, 35],
          armpit: [56, 96],
          waist: [58, 150],
          hem: [56, 208],
        }),
        {
          creases: bodyFolds,
          lights: bodyLights,
        },
      ),
      seam(
        'M76 36C78 66 88 80 100 80C112 80 122 66 124 36M68 36C72 60 70 84 60 98M132 36C128 60 130 84 140 98',
        1,
      ),
      stitch('M57 202C80 207 120 207 143 202'),
    ],
  },
  sweatshirt: { stripes: 'across', layers: tops.sweater.layers },
  cargos: {
    layers: [
      ...bottoms.trousers.layers,
      piece(both('M57 118L76 118L76 150L58 150', true)),
      piece(both('M56 116L77 116L77 126L56 126', true), { tone: 'deep' }),
      dots(
        [
          [66, 122],
          [134, 122],
        ],
        1.6,
      ),
    ],
  },
  culottes: {
    layers: bottoms.palazzo.layers.filter(
      (layer) => layer.kind === 'piece' || (layer.kind === 'line' && layer.tone !== 'zari'),
    ),
  },
  'maxi dress': {
    layers: [
      piece(sleeves({ ...flowing, outer: [44, 58], inner: [60, 70], puff: 7 }), { grain: 24 }),
      piece(
        insideNeck(
          {
            neck: [79, 19],
            depth: 26,
            neckline: 'v',
            shoulder: [60, 26],
            armpit: [65, 60],
            waist: [72, 92],
            hem: [72, 98],
          },
          4,
        ),
        { tone: 'inside' },
      ),
      piece(skirt([72, 96], [32, 224], 2, 6), {
        creases: longFolds,
        lights: [crease([88, 104], [78, 160], [66, 222], 7)],
      }),
      piece(
        bodice({
          neck: [79, 19],
          depth: 28,
          neckline: 'v',
          shoulder: [60, 26],
          armpit: [65, 60],
          waist: [72, 92],
          hem: [72, 98],
          dip: 3,
        }),
        { lights: [crease([84, 50], [80, 76], [84, 96], 5)] },
      ),
      piece(whole('M100 96Q86 96 72.5 93L72 101Q86 104 100 104'), { tone: 'deep' }),
      seam('M62 138C84 146 116 146 138 138M48 180C80 192 120 192 152 180', 1.4),
    ],
  },
  anarkali: {
    layers: [
      piece(sleeves(flowing), { grain: 16 }),
      piece(cuffs(flowing, -8), { tone: 'zari', plain: true }),
      piece(
        insideNeck(
          { neck: [79, 19], depth: 18, shoulder: [60, 26], armpit: [65, 60], waist: [72, 92], hem: [72, 98] },
          4,
        ),
        { tone: 'inside' },
      ),
      piece(skirt([72, 96], [16, 216], 8, 12), {
        creases: longFolds,
        lights: [crease([88, 104], [72, 160], [54, 222], 8)],
      }),
      border('M18 210C50 226 150 226 182 210', 'zari', 9),
      piece(flowingTop, { lights: [crease([84, 50], [80, 76], [84, 96], 5)] }),
      piece(whole('M100 37C89 37 80 30 79 19L74 21C75 35 86 45 96 46L96 72L100 77'), {
        tone: 'zari',
        plain: true,
      }),
      dots(row([100, 46], [100, 69], 4), 1.6),
      border('M72 97Q100 104 128 97', 'zari', 5),
    ],
  },
  'denim jacket': {
    texture: 'denim',
    layers: [
      ...outerwear.jacket.layers.slice(0, 6),
      piece(both('M99 50L80 26C75 27 72 31 69 38L82 62L97 54', true)),
      stitch(both('M96 50L82 57L73 39')),
      piece(both('M62 92L86 94L86 106L74 112L62 104', true)),
      stitch(both('M63 95L85 97M72 112L68 196M80 112L84 198')),
      dots(row([100, 62], [100, 196], 6), 2.4, 'gold'),
      dots(
        [
          [74, 105],
          [126, 105],
        ],
        1.8,
        'gold',
      ),
      piece(whole('M100 204Q76 204 53 197C53 204 54 209 55 214Q78 219 100 219')),
      stitch('M55 201Q100 211 145 201'),
    ],
  },
  'puffer jacket': {
    layers: [
      ...outerwear.jacket.layers,
      ...[76, 104, 132, 160, 186].map((y) =>
        seam(`M54 ${y - 4}Q76 ${y + 6} 98 ${y}M102 ${y}Q124 ${y + 6} 146 ${y - 4}`, 2, 0.6),
      ),
      seam(both('M36 84Q44 92 54 90M30 112Q40 120 50 116M25 140Q36 148 46 142'), 2, 0.6),
    ],
  },
  'nehru jacket': {
    layers: [
      piece(whole('M100 20C90 20 83 22 80 26L81 34L100 38'), { tone: 'inside' }),
      piece(
        bodice({
          neck: [77, 32],
          depth: 8,
          shoulder: [60, 38],
          armpit: [60, 92],
          waist: [60, 146],
          hem: [56, 206],
          dip: 6,
        }),
        {
          creases: vestFolds,
          lights: [crease([78, 80], [74, 140], [78, 206], 6)],
        },
      ),
      seam('M100 42L100 212', 1.3),
      dots(row([104, 54], [104, 174], 6), 2.6, 'gold'),
      piece('M116 88L136 85L136 90L116 93Z', { tone: 'deep' }),
      piece('M118 86L124 76L128 83L133 78L134 85.4Z', { tone: 'tie' }),
      piece(both('M64 164L86 167L86 174L64 171', true), { tone: 'deep' }),
      piece(whole('M100 44L98 40C90 37 84 32 81 23L75 30C77 39 88 45 96 47L100 47'), { tone: 'deep' }),
    ],
  },
  'kurta set for men': { layers: [slim(0.86, kurtaAndTrousers)] },
  'jewellery set': {
    layers: [
      group('translate(10 -8) scale(0.9)', accessories.necklace.layers),
      group('translate(36 132) scale(0.46)', accessories.earrings.layers.slice(0, 1)),
      group('translate(72 132) scale(0.46)', accessories.earrings.layers.slice(1)),
    ],
  },
  'ethnic jewellery': adornments.tikka,
  brooch: adornments.brooch,
  'hair accessory': adornments['hair-bow'],
  'laptop bag': {
    layers: [
      stroke('M74 92C74 64 126 64 126 92', 'seam', 8),
      stroke('M74 92C74 64 126 64 126 92', 'deep', 5.6),
      piece(whole('M100 88L34 88Q22 88 22 100L24 190Q24 200 34 200L100 200'), {
        creases: [crease([30, 190], [100, 206], [172, 188], 4)],
        lights: [crease([36, 96], [30, 140], [36, 194], 7)],
      }),
      piece(whole('M100 86L32 86Q20 86 21 100L24 132Q60 150 100 150'), {
        lights: [crease([34, 94], [32, 110], [40, 132], 5)],
      }),
      stitch('M27 128Q60 143 100 143Q140 143 173 128'),
      piece(both('M58 126L72 128L72 164L65 170L58 164', true), { tone: 'deep' }),
      piece(both('M57 150L73 150L73 160L57 160', true), { tone: 'gold' }),
      stitch('M30 192L170 192'),
    ],
  },
  'duffel bag': {
    layers: [
      stroke('M70 120C70 70 130 70 130 120', 'seam', 7.4),
      stroke('M70 120C70 70 130 70 130 120', 'deep', 5),
      piece(whole('M100 102L40 102C22 102 16 122 16 142C16 164 22 186 40 186L100 186'), {
        creases: [crease([30, 176], [100, 192], [170, 174], 4)],
        lights: [crease([34, 110], [26, 140], [34, 178], 7)],
      }),
      seam(both('M44 102C34 116 34 172 44 186'), 1.4),
      piece(both('M66 102L76 102L76 186L66 186', true), { tone: 'deep' }),
      stroke('M46 112L154 112', 'dark', 2.4),
      stroke('M46 112L154 112', 'silver', 1.2, '1.6 1.6'),
      piece('M84 136L116 136L116 158L84 158Z', { tone: 'second', plain: true }),
    ],
  },
  potli: {
    layers: [
      stroke('M76 78C70 30 130 30 124 78', 'zari', 3.4),
      piece(whole('M100 82L74 82C40 108 26 150 38 186C48 210 76 216 100 216'), {
        creases: [-0.7, -0.35, 0.02, 0.36, 0.7].map((t) =>
          crease([100 + t * 28, 86], [100 + t * 60, 130], [100 + t * 50, 208], t < 0 ? 5 : -5),
        ),
        lights: [crease([86, 88], [56, 140], [58, 200], 8)],
      }),
      border('M39 188C54 208 146 208 161 188', 'zari', 6),
      piece(whole('M100 60C92 56 88 64 82 58C76 54 72 62 66 60L74 82L100 84')),
      border('M73 83Q100 89 127 83', 'zari', 5),
      stroke('M100 86L92 112M100 86L108 108', 'zari', 2),
      dots(
        [
          [92, 115],
          [108, 111],
        ],
        4,
        'zari',
      ),
    ],
  },
  beanie: {
    texture: 'knit',
    layers: [
      piece(whole('M100 62C58 62 38 94 38 150L100 156'), {
        lights: [crease([66, 80], [48, 110], [50, 146], 8)],
      }),
      piece(whole('M100 142C76 142 50 140 32 136C28 150 28 164 32 176C54 182 78 184 100 184'), {
        tone: 'deep',
      }),
      seam(
        `${both('M42 138L42 178M54 140L53 180M66 141L65 182M78 142L77 183M89 142L89 184')}M100 142L100 184`,
        1.2,
        0.6,
      ),
      dots([[100, 56]], 13, 'second'),
    ],
  },
  'pocket square': {
    layers: [
      piece('M40 116L58 60L82 104L104 46L124 102L150 66L162 118L160 196Q100 208 40 196Z', {
        creases: [
          crease([82, 104], [88, 150], [78, 196], 5),
          crease([124, 102], [120, 150], [124, 196], -5),
          crease([58, 70], [60, 130], [54, 192], 5),
        ],
        lights: [crease([104, 56], [104, 120], [102, 196], 5)],
      }),
      piece('M30 150L170 150L166 222L34 222Z', { tone: 'dark' }),
      stitch('M34 158L166 158'),
    ],
  },
  'night suit': onepieces['co-ord'],
};
