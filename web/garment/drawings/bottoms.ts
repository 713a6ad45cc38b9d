import { skirt, type Trousers, trousers } from '../cut.js';
import { border, type Drawing, dots, piece, seam, stitch, stroke } from '../layers.js';
import { both, crease, whole } from '../path.js';

const straight: Trousers = { waist: [66, 20], hip: [56, 66], crotch: 92, outer: [54, 224], inner: [88, 225] };
const hipFolds = [crease([100, 92], [84, 98], [70, 92], 3), crease([100, 92], [116, 98], [130, 92], 3)];
const legLights = [crease([62, 80], [62, 150], [62, 218], 5), crease([116, 100], [114, 150], [118, 218], 5)];
const band = (x: number, y: number, height: number) =>
  whole(
    `M100 ${y + 3}Q${(100 + x) / 2} ${y + 3} ${x} ${y}L${x - 1} ${y + height}Q${(100 + x) / 2} ${y + height + 3} 100 ${y + height + 3}`,
  );
const fly = (y: number, to: number) =>
  seam(`M100 ${y}L100 ${to}M107 ${y}C108 ${to - 14} 106 ${to - 4} 100 ${to}`, 1);

/** Pleats or folds fanning from a waist to a hem. */
const fan = (count: number, top: [number, number], bottom: [number, number], bend = 0) =>
  Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const [x, to] = [100 + (t - 0.5) * 2 * top[0], 100 + (t - 0.5) * 2 * bottom[0]];
    return crease(
      [x, top[1]],
      [(x + to) / 2 + bend * (t - 0.5), (top[1] + bottom[1]) / 2],
      [to, bottom[1]],
      t < 0.5 ? 5 : -5,
    );
  });

export const bottoms = {
  jeans: {
    texture: 'denim',
    layers: [
      piece(trousers(straight), {
        creases: [
          ...hipFolds,
          crease([58, 150], [70, 156], [84, 150], 3),
          crease([142, 150], [130, 156], [116, 150], 3),
        ],
        lights: [crease([70, 80], [66, 130], [70, 190], 12), crease([132, 80], [128, 130], [130, 190], -12)],
      }),
      seam('M100 36L100 92', 1),
      stitch('M108 36C109 62 107 72 100 76'),
      stitch(both('M66 36C70 50 62 58 57 60')),
      seam(both('M68 36C72 53 64 61 56.5 63'), 1),
      stitch(both('M97 98C96 140 90 190 85 220')),
      stitch(both('M55 217L87 218.5')),
      piece(band(66, 20, 15)),
      stitch(both('M67 23Q84 26 100 26M66 32Q84 35 100 35')),
      seam(both('M74 20L74 36M78 20L78 37'), 1),
      dots([[100, 30]], 2.6, 'gold'),
      dots(
        [
          [60, 61],
          [140, 61],
        ],
        1.2,
        'gold',
      ),
    ],
  },
  trousers: {
    layers: [
      piece(trousers({ ...straight, outer: [58, 224], inner: [86, 225] }), {
        creases: [...hipFolds],
        lights: legLights,
      }),
      seam(both('M76 38C76 90 74 160 72 222'), 1.3, 0.6),
      seam(both('M65 38L58 70'), 1.2),
      fly(36, 80),
      piece(band(66, 20, 14)),
      seam(both('M76 21L76 36M79 21L79 36'), 1),
      dots([[103, 29]], 1.8),
    ],
  },
  shorts: {
    layers: [
      piece(trousers({ waist: [62, 52], hip: [50, 98], crotch: 124, outer: [40, 188], inner: [92, 192] }), {
        creases: [
          crease([100, 124], [82, 132], [62, 126], 4),
          crease([100, 124], [118, 132], [138, 126], 4),
          crease([70, 110], [66, 150], [62, 186], 4),
          crease([132, 110], [136, 150], [140, 186], -4),
        ],
        lights: [crease([56, 100], [54, 140], [52, 184], 6)],
      }),
      seam(both('M61 70C66 88 58 96 49 98'), 1.2),
      stitch(both('M41 180L92 184')),
      fly(70, 112),
      piece(band(62, 52, 16)),
      seam(both('M72 53L72 70M76 53L76 71'), 1),
      dots([[104, 63]], 2),
    ],
  },
  skirt: {
    layers: [
      piece(skirt([68, 30], [30, 196], 6, 12), {
        creases: fan(8, [26, 46], [64, 206]),
        lights: fan(3, [20, 46], [56, 204]),
      }),
      seam(`${both('M84 48C80 100 64 160 56 203')}M100 48L100 207`, 1, 0.45),
      piece(band(68, 28, 15), { plain: true }),
      stroke('M31 190C70 205 130 205 169 190', 'main', 0.1),
      stitch('M31 190C70 205 130 205 169 190'),
    ],
  },
  leggings: {
    layers: [
      piece(
        trousers({
          waist: [70, 18],
          hip: [58, 68],
          crotch: 90,
          outer: [72, 226],
          inner: [90, 226],
          knee: -4,
        }),
        {
          creases: [
            crease([100, 90], [86, 96], [72, 92], 3),
            crease([100, 90], [114, 96], [128, 92], 3),
            crease([66, 154], [76, 158], [88, 154], 3),
            crease([134, 154], [124, 158], [112, 154], 3),
            crease([74, 212], [82, 216], [90, 212], 2),
            crease([126, 212], [118, 216], [110, 212], 2),
          ],
          lights: [crease([70, 60], [68, 130], [80, 210], 7), crease([118, 90], [118, 150], [116, 214], 5)],
        },
      ),
      seam(both('M65 48C62 100 68 160 78 224'), 1.2, 0.5),
      piece(whole('M100 21Q84 21 70 18C68 28 65 38 63 46Q80 54 100 54')),
    ],
  },
  joggers: {
    layers: [
      piece(
        trousers({ waist: [66, 22], hip: [52, 76], crotch: 98, outer: [64, 212], inner: [86, 214], knee: 6 }),
        {
          creases: [
            ...hipFolds,
            crease([58, 150], [70, 158], [88, 150], 4),
            crease([142, 150], [130, 158], [112, 150], 4),
            crease([62, 198], [74, 206], [88, 200], 4),
            crease([138, 198], [126, 206], [112, 200], 4),
          ],
          lights: legLights,
        },
      ),
      stroke(both('M62 40C50 90 54 150 66 210'), 'second', 3.4),
      seam(both('M66 42C70 62 62 72 56 76'), 1.3),
      piece(both('M62 209Q76 214 88 211L88 228Q76 231 65 227', true), { tone: 'deep' }),
      seam(both('M68 212L70 228M74 213L75 229M80 213L81 229'), 1, 0.6),
      piece(band(66, 22, 17), { tone: 'deep' }),
      seam(both('M70 24L70 38M76 25L76 40M82 26L82 41M88 26L88 41'), 1, 0.5),
      stroke('M97 38C95 50 92 58 93 72', 'white', 2),
      stroke('M103 38C105 50 108 56 108 68', 'white', 2),
    ],
  },
  palazzo: {
    layers: [
      piece(trousers({ waist: [68, 20], hip: [58, 62], crotch: 88, outer: [20, 222], inner: [93, 226] }), {
        creases: [
          crease([70, 40], [60, 130], [38, 222], 8),
          crease([84, 44], [76, 140], [66, 226], 6),
          crease([130, 40], [140, 130], [162, 222], -8),
          crease([116, 44], [124, 140], [134, 226], -6),
          crease([100, 90], [94, 150], [86, 226], 4),
          crease([100, 90], [106, 150], [114, 226], -4),
        ],
        lights: [crease([64, 60], [52, 140], [28, 222], 7), crease([108, 70], [112, 150], [122, 226], 6)],
      }),
      border(both('M22 214C46 222 72 223 93 219'), 'zari', 3.4),
      piece(band(68, 20, 13), { tone: 'deep' }),
      seam(both('M74 22L73 34M80 23L79 35M86 23L86 36M93 24L93 37'), 1, 0.6),
    ],
  },
  churidar: {
    layers: [
      piece(
        trousers({
          waist: [66, 20],
          hip: [50, 72],
          crotch: 98,
          outer: [70, 226],
          inner: [89, 226],
          knee: -10,
        }),
        {
          creases: [
            ...hipFolds,
            ...[176, 186, 196, 206, 216].flatMap((y) => [
              crease([66, y - 3], [80, y + 6], [92, y], 4),
              crease([134, y - 3], [120, y + 6], [108, y], 4),
            ]),
          ],
          lights: [crease([64, 60], [60, 110], [72, 170], 7)],
        },
      ),
      seam(
        both(
          'M68 180Q80 187 91 182M68 190Q80 197 90 192M69 200Q80 207 90 202M70 210Q80 217 89 212M70 219Q80 225 89 221',
        ),
        1.2,
        0.55,
      ),
      piece(band(66, 20, 12), { tone: 'deep' }),
      stroke('M97 34C94 46 92 54 94 64', 'zari', 2),
      stroke('M103 34C106 46 108 52 106 60', 'zari', 2),
      dots(
        [
          [94, 66],
          [106, 62],
        ],
        2.6,
        'zari',
      ),
    ],
  },
  dhoti: {
    layers: [
      piece(
        trousers({
          waist: [66, 24],
          hip: [50, 88],
          crotch: 168,
          outer: [64, 214],
          inner: [90, 216],
          knee: 9,
        }),
        {
          creases: [
            crease([70, 40], [40, 110], [66, 206], 7),
            crease([130, 40], [160, 110], [134, 206], -7),
            crease([78, 40], [60, 120], [84, 200], 5),
            crease([122, 40], [140, 120], [116, 200], -5),
          ],
          lights: [crease([62, 60], [40, 120], [58, 190], 6)],
        },
      ),
      piece('M90 34L112 34C118 80 116 130 122 176L108 170L104 180L96 168L88 178C92 130 92 80 90 34Z', {
        creases: [crease([95, 38], [96, 100], [93, 172], 4), crease([106, 38], [108, 100], [112, 172], 4)],
      }),
      border('M122 176L108 170L104 180L96 168L88 178', 'zari', 3.6),
      border(both('M66 206Q78 210 89 208'), 'zari', 4),
      piece(band(66, 24, 12), { tone: 'deep' }),
    ],
  },
} satisfies Record<string, Drawing>;
