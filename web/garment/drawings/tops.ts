import { bodice, cuffs, insideNeck, sleeves } from '../cut.js';
import { border, type Drawing, dots, piece, row, seam, stitch, stroke } from '../layers.js';
import { both, crease, whole } from '../path.js';
import {
  backCollar,
  bodyFolds,
  bodyLights,
  collar,
  easyFit,
  fitted,
  longFolds,
  longSleeve,
  placket,
  sleeveFolds,
  tee,
  teeSleeve,
} from './blocks.js';

export const tops = {
  tshirt: {
    stripes: 'across',
    layers: [
      piece(sleeves(teeSleeve), { grain: 28, creases: sleeveFolds }),
      seam(both('M21 95Q33 103 47 108'), 1),
      piece(insideNeck(tee), { tone: 'inside' }),
      piece(bodice(tee), { creases: bodyFolds, lights: bodyLights }),
      seam('M72 38C73 54 86 62 100 62C114 62 127 54 128 38'),
      stitch('M55 206C80 211 120 211 145 206'),
    ],
  },
  top: {
    layers: [
      piece(
        sleeves({
          ...teeSleeve,
          shoulder: [56, 46],
          armpit: [60, 92],
          outer: [22, 106],
          inner: [50, 116],
          puff: 6,
        }),
        { grain: 26, creases: sleeveFolds },
      ),
      piece(insideNeck({ ...fitted, depth: 30, neckline: 'sweetheart' }), { tone: 'inside' }),
      piece(bodice({ ...fitted, depth: 30, neckline: 'sweetheart' }), {
        creases: [
          crease([66, 100], [74, 140], [62, 196], 6),
          crease([134, 100], [126, 140], [138, 196], -6),
          crease([96, 150], [90, 175], [94, 204], 4),
        ],
        lights: bodyLights,
      }),
      seam(both('M70 44C76 56 92 54 100 74'), 1),
      seam(both('M78 96C74 120 78 150 72 203'), 1, 0.5),
      seam('M65 142C82 148 118 148 135 142', 1),
    ],
  },
  'crop-top': {
    stripes: 'across',
    layers: [
      piece(
        sleeves({ ...teeSleeve, shoulder: [54, 62], armpit: [58, 108], outer: [20, 112], inner: [46, 126] }),
        { grain: 28 },
      ),
      piece(insideNeck({ ...fitted, neck: [76, 52], depth: 26, neckline: 'square' }), { tone: 'inside' }),
      piece(
        bodice({
          neck: [76, 52],
          depth: 26,
          neckline: 'square',
          shoulder: [54, 62],
          armpit: [58, 108],
          waist: [64, 150],
          hem: [64, 172],
          dip: 4,
        }),
        {
          creases: [
            crease([64, 112], [72, 140], [66, 168], 5),
            crease([136, 112], [128, 140], [134, 168], -5),
          ],
          lights: [crease([82, 100], [80, 130], [84, 166], 5)],
        },
      ),
      seam('M64 161C84 166 116 166 136 161'),
      seam('M72 56L77 82L123 82L128 56', 1),
      seam(both('M76 110C80 130 80 150 79 163'), 1, 0.5),
    ],
  },
  blouse: {
    layers: [
      piece(sleeves({ ...longSleeve, outer: [16, 176], inner: [44, 182], puff: 9 }), {
        grain: 14,
        creases: longFolds,
      }),
      piece(cuffs({ ...longSleeve, outer: [16, 176], inner: [44, 182] }, -13), { plain: true, tone: 'deep' }),
      piece(insideNeck({ ...easyFit, depth: 34, neckline: 'v' }), { tone: 'inside' }),
      piece(bodice({ ...easyFit, depth: 34, neckline: 'v' }), {
        creases: [
          ...bodyFolds,
          crease([94, 120], [90, 160], [92, 214], 5),
          crease([110, 110], [116, 160], [112, 214], 5),
        ],
        lights: bodyLights,
      }),
      seam('M100 70L100 217', 1),
      piece('M100 74C90 60 70 62 70 74C70 84 90 86 100 76C110 86 130 84 130 74C130 62 110 60 100 74Z', {
        creases: ['M100 75L80 72L80 76Z', 'M100 75L120 72L120 76Z'],
      }),
      piece('M97 77C92 100 84 116 78 132L92 136C98 116 101 98 101 78Z', { creases: [] }),
      piece('M103 77C108 100 116 112 122 124L110 132C104 112 100 98 100 78Z'),
      piece('M94 70Q100 66 106 70L106 82Q100 86 94 82Z'),
    ],
  },
  shirt: {
    layers: [
      piece(sleeves(longSleeve), { grain: 10, creases: longFolds }),
      piece(cuffs(longSleeve, -15), { grain: 10 }),
      dots(
        [
          [34, 190],
          [166, 190],
        ],
        1.5,
      ),
      piece(backCollar, { tone: 'inside' }),
      piece(bodice({ ...easyFit, depth: 10 }), { creases: bodyFolds, lights: bodyLights }),
      ...placket(50, 219),
      piece('M116 96L138 96L138 117Q127 125 116 117Z', { creases: [] }),
      seam('M116 101L138 101', 1),
      seam(both('M53 52C58 66 58 82 55 94'), 1, 0.4),
      piece(collar(60)),
      stitch(both('M97 51L84 58L76 40')),
    ],
  },
  kurta: {
    layers: [
      piece(
        sleeves({ ...longSleeve, shoulder: [54, 38], armpit: [60, 82], outer: [26, 162], inner: [46, 168] }),
        {
          grain: 12,
          creases: [crease([54, 90], [44, 126], [38, 160], 4), crease([146, 90], [154, 126], [164, 160], 4)],
        },
      ),
      piece(cuffs({ ...longSleeve, outer: [26, 162], inner: [46, 168] }, -7), { tone: 'zari' }),
      piece(whole('M100 17C91 17 84 19 81 24L82 32L100 36'), { tone: 'inside' }),
      piece(
        bodice({
          neck: [79, 29],
          depth: 10,
          shoulder: [54, 38],
          armpit: [60, 82],
          waist: [58, 140],
          hem: [50, 226],
          dip: 2,
        }),
        {
          creases: [
            crease([64, 100], [68, 150], [58, 222], 7),
            crease([136, 90], [128, 150], [140, 222], -7),
            crease([112, 140], [116, 180], [112, 224], 4),
          ],
          lights: [crease([80, 90], [76, 150], [78, 222], 7)],
        },
      ),
      seam(both('M54 178L51 224'), 2.2, 0.8),
      piece('M93 36L107 36L107 116L100 123L93 116Z', { tone: 'zari', plain: true }),
      dots(row([100, 46], [100, 108], 5), 2),
      piece(whole('M100 40L97 36C92 32 85 26 82 21L78 28C80 36 90 41 96 44L100 44'), { tone: 'zari' }),
    ],
  },
  kurti: {
    layers: [
      piece(
        sleeves({
          ...longSleeve,
          shoulder: [56, 38],
          armpit: [61, 80],
          outer: [29, 136],
          inner: [51, 144],
          puff: 2,
        }),
        {
          grain: 16,
          creases: [crease([54, 86], [48, 112], [42, 138], 4), crease([146, 86], [152, 112], [160, 138], 4)],
        },
      ),
      piece(cuffs({ ...longSleeve, outer: [29, 136], inner: [51, 144] }, -8), { tone: 'zari' }),
      piece(
        insideNeck({
          neck: [78, 30],
          depth: 20,
          shoulder: [56, 38],
          armpit: [61, 80],
          waist: [66, 120],
          hem: [40, 222],
        }),
        { tone: 'inside' },
      ),
      piece(
        bodice({
          neck: [78, 30],
          depth: 20,
          shoulder: [56, 38],
          armpit: [61, 80],
          waist: [66, 118],
          hem: [40, 220],
          dip: 7,
        }),
        {
          creases: [
            crease([72, 120], [66, 170], [54, 222], 7),
            crease([128, 120], [136, 170], [148, 222], -7),
            crease([96, 130], [90, 180], [86, 226], 5),
            crease([108, 130], [116, 180], [118, 226], 5),
          ],
          lights: [crease([82, 124], [76, 170], [70, 222], 7)],
        },
      ),
      piece(whole('M100 50C88 50 79 42 78 30L72 32C73 48 86 58 95 59L95 92L100 97'), {
        tone: 'zari',
        plain: true,
      }),
      dots(row([100, 58], [100, 86], 4), 1.8),
      seam('M66 116C84 122 116 122 134 116', 1),
      border('M41 214C70 223 130 223 159 214', 'zari', 4),
    ],
  },
  sweater: {
    texture: 'knit',
    stripes: 'across',
    layers: [
      piece(sleeves({ ...longSleeve, puff: 5, inner: [42, 196] }), { grain: 10, creases: longFolds }),
      piece(cuffs({ ...longSleeve, outer: [17, 190], inner: [42, 196] }, -16), { tone: 'deep' }),
      seam(both('M20 178L18 190M26 179L24 192M32 181L30 194M38 183L36 195'), 1, 0.6),
      piece(insideNeck({ ...tee, neck: [76, 36] }, 9), { tone: 'inside' }),
      piece(bodice({ ...tee, neck: [76, 36], waist: [51, 150], hem: [53, 200], dip: 5 }), {
        creases: bodyFolds,
        lights: bodyLights,
      }),
      piece(whole('M100 203C84 203 66 202 53 199C54 205 55 210 57 215C72 218 86 219 100 219'), {
        tone: 'deep',
      }),
      seam(
        `${both('M60 202L62 215M68 204L69 216M76 205L77 217M84 205L84 218M92 205L92 218')}M100 205L100 218`,
        1,
        0.6,
      ),
      piece(whole('M100 55C88 55 77 48 76 36C73 36 71 37 69 38C71 54 86 64 100 64'), { tone: 'deep' }),
      seam(`${both('M74 42L70 45M77 48L73 53M82 53L79 59M89 56L87 62')}M100 57L100 64`, 1, 0.6),
      seam(both('M52 50C60 64 60 80 56 94'), 1, 0.4),
    ],
  },
  hoodie: {
    layers: [
      piece(sleeves({ ...longSleeve, puff: 6, inner: [44, 194], shoulder: [50, 56], armpit: [54, 100] }), {
        grain: 10,
        creases: longFolds,
      }),
      piece(cuffs({ ...longSleeve, outer: [17, 190], inner: [44, 194] }, -14), { tone: 'deep' }),
      piece(
        bodice({
          neck: [72, 46],
          depth: 22,
          shoulder: [49, 56],
          armpit: [54, 100],
          waist: [50, 150],
          hem: [52, 202],
          dip: 5,
        }),
        { creases: bodyFolds, lights: bodyLights },
      ),
      piece(whole('M100 205C84 205 66 204 52 201C53 207 54 212 56 217C72 220 86 221 100 221'), {
        tone: 'deep',
      }),
      piece(whole('M100 14C82 14 70 24 66 42C64 52 66 58 70 62C80 68 92 74 100 86'), {
        creases: [crease([72, 30], [70, 48], [84, 66], 5)],
      }),
      piece(whole('M100 26C88 26 80 34 78 46C78 54 88 64 100 76'), { tone: 'inside' }),
      seam('M100 76L100 90', 1),
      stroke('M90 70L88 108', 'white', 2.2),
      stroke('M110 70L113 104', 'white', 2.2),
      dots(
        [
          [90, 69],
          [110, 69],
        ],
        1.8,
        'silver',
      ),
      piece(whole('M100 146L74 146L60 182L60 198L100 200'), { creases: [] }),
      stitch(both('M76 150L64 183L64 194')),
    ],
  },
} satisfies Record<string, Drawing>;
