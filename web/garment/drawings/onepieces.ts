import { type Bodice, bodice, cuffs, insideNeck, type Sleeve, skirt, sleeves, trousers } from '../cut.js';
import { border, type Drawing, dots, type Layer, piece, row, seam, slim, stitch, stroke } from '../layers.js';
import { both, crease, whole } from '../path.js';

const dressTop: Bodice = {
  neck: [78, 26],
  depth: 20,
  shoulder: [62, 32],
  armpit: [66, 66],
  waist: [74, 104],
  hem: [74, 108],
  dip: 3,
};
const choli: Bodice = {
  neck: [78, 22],
  depth: 20,
  neckline: 'sweetheart',
  shoulder: [60, 30],
  armpit: [65, 60],
  waist: [71, 82],
  hem: [71, 88],
  dip: 2,
};
const choliSleeve: Sleeve = { shoulder: [60, 30], armpit: [65, 60], outer: [40, 66], inner: [59, 75] };
const flareFolds = (top: number, low: number, width: number) =>
  [-0.8, -0.52, -0.26, 0.02, 0.28, 0.54, 0.8].map((t) =>
    crease(
      [100 + t * 24, top + 4],
      [100 + t * width * 0.55, (top + low) / 2],
      [100 + t * width, low],
      t < 0 ? 6 : -6,
    ),
  );
const flareLights = (top: number, low: number, width: number) =>
  [-0.66, -0.1, 0.4].map((t) =>
    crease([100 + t * 22, top + 6], [100 + t * width * 0.5, (top + low) / 2], [100 + t * width, low], 7),
  );
const kurtaLong: Bodice = {
  neck: [80, 22],
  depth: 10,
  shoulder: [57, 31],
  armpit: [62, 68],
  waist: [63, 110],
  hem: [56, 168],
  dip: 3,
};
const kurtaSleeve: Sleeve = { shoulder: [57, 31], armpit: [62, 68], outer: [30, 128], inner: [48, 133] };

/** A kurta over trousers, as men wear it; women's has a dupatta over the shoulder. */
export const kurtaAndTrousers: Layer[] = [
  piece(trousers({ waist: [70, 130], hip: [64, 150], crotch: 176, outer: [70, 228], inner: [88, 229] }), {
    tone: 'deep',
    creases: [crease([72, 170], [72, 200], [74, 226], 4), crease([128, 170], [128, 200], [126, 226], -4)],
  }),
  border(both('M70.5 224Q79 228 87.5 226'), 'zari', 3),
  piece(sleeves(kurtaSleeve), {
    grain: 14,
    creases: [crease([58, 76], [50, 104], [42, 128], 3), crease([142, 76], [150, 104], [158, 128], -3)],
  }),
  piece(cuffs(kurtaSleeve, -7), { tone: 'zari', plain: true }),
  piece(insideNeck({ ...kurtaLong, depth: 18 }, 4), { tone: 'inside' }),
  piece(bodice({ ...kurtaLong, depth: 18, hem: [54, 170] }), {
    creases: [
      crease([66, 80], [70, 120], [62, 170], 5),
      crease([134, 80], [130, 120], [138, 170], -5),
      crease([106, 96], [110, 130], [108, 172], 4),
    ],
    lights: [crease([84, 76], [78, 120], [78, 170], 6)],
  }),
  border('M54 167C75 174 125 174 146 167', 'zari', 6),
  piece(whole('M100 40C89 40 81 33 80 22L75 24C76 38 87 47 96 48L96 78L100 82'), {
    tone: 'zari',
    plain: true,
  }),
  dots(row([100, 48], [100, 73], 4), 1.6),
];

export const onepieces = {
  dress: {
    layers: [
      piece(sleeves({ shoulder: [62, 32], armpit: [66, 66], outer: [40, 62], inner: [60, 76], puff: 8 }), {
        grain: 24,
        creases: [crease([56, 40], [50, 56], [50, 70], 4), crease([144, 40], [150, 56], [150, 70], -4)],
      }),
      piece(insideNeck(dressTop, 4), { tone: 'inside' }),
      piece(skirt([74, 104], [36, 212], 4, 12), {
        creases: flareFolds(106, 220, 58),
        lights: flareLights(106, 218, 58),
      }),
      piece(bodice(dressTop), {
        creases: [crease([70, 70], [78, 88], [78, 106], 4), crease([130, 70], [122, 88], [122, 106], -4)],
        lights: [crease([86, 56], [82, 80], [86, 104], 5)],
      }),
      seam(both('M73 29C75 42 86 51 100 51'), 1),
      piece(whole('M100 102Q86 102 74.5 99L74 109Q86 112 100 112'), { tone: 'deep' }),
      stitch('M39 205C75 220 125 220 161 205'),
      piece(
        'M100 107C92 101 84 103 85 108C86 113 94 112 100 108C106 112 114 113 115 108C116 103 108 101 100 107Z',
        { tone: 'deep' },
      ),
    ],
  },
  gown: {
    layers: [
      stroke(both('M84 38C82 28 82 20 84 13'), 'seam', 2.4),
      piece(whole('M100 40L84 36L84 60L100 60'), { tone: 'inside' }),
      piece(skirt([76, 96], [22, 222], 16, 9), {
        creases: flareFolds(98, 230, 74),
        lights: flareLights(98, 228, 74),
      }),
      piece('M108 102C112 140 126 190 150 226L116 230C108 190 104 140 102 104Z', {
        tone: 'deep',
        creases: [crease([110, 110], [120, 170], [136, 226], -5)],
      }),
      piece(whole('M100 48C97 34 88 32 82 38C78 44 72 52 70 62C72 76 76 86 76 98Q88 102 100 102'), {
        creases: [
          crease([74, 64], [82, 80], [80, 100], 4),
          crease([126, 64], [118, 80], [120, 100], -4),
          crease([98, 52], [92, 70], [78, 74], 3),
          crease([102, 52], [108, 70], [122, 74], -3),
        ],
        lights: [crease([86, 46], [82, 66], [86, 96], 5)],
      }),
      seam(both('M86 40C84 62 86 82 88 100'), 1, 0.6),
      border('M76 97Q100 104 124 97', 'zari', 4),
      dots(row([82, 99], [118, 99], 7), 1.1, 'white'),
    ],
  },
  jumpsuit: {
    layers: [
      slim(0.84, [
        piece(sleeves({ shoulder: [60, 26], armpit: [65, 60], outer: [38, 62], inner: [58, 72], puff: 3 }), {
          grain: 24,
        }),
        piece(insideNeck({ ...dressTop, neck: [80, 19], depth: 32, neckline: 'v' }, 4), { tone: 'inside' }),
        piece(
          trousers({ waist: [73, 98], hip: [62, 128], crotch: 146, outer: [46, 224], inner: [90, 227] }),
          {
            creases: [
              crease([76, 108], [66, 160], [58, 222], 5),
              crease([124, 108], [134, 160], [142, 222], -5),
              crease([88, 108], [84, 160], [78, 226], 4),
              crease([112, 108], [116, 160], [122, 226], -4),
            ],
            lights: [
              crease([70, 130], [60, 170], [54, 220], 6),
              crease([110, 140], [112, 180], [116, 224], 5),
            ],
          },
        ),
        piece(
          bodice({
            neck: [80, 19],
            depth: 34,
            neckline: 'v',
            shoulder: [60, 26],
            armpit: [65, 60],
            waist: [73, 98],
            hem: [73, 102],
            dip: 3,
          }),
          {
            creases: [crease([68, 64], [76, 84], [78, 100], 4), crease([132, 64], [124, 84], [122, 100], -4)],
            lights: [crease([84, 50], [80, 76], [84, 98], 5)],
          },
        ),
        seam('M100 53L100 98', 1),
        piece(both('M100 54L82 18C78 18 76 20 74 23L84 42L80 46', true), { tone: 'deep' }),
        piece(whole('M100 98Q86 98 72.5 95L72 106Q86 109 100 109'), { tone: 'deep' }),
        piece('M92 97L108 97L108 110L92 110Z', { tone: 'gold' }),
        piece('M95 100L105 100L105 107L95 107Z', { tone: 'deep' }),
        seam(both('M68 112C72 124 68 132 63 136'), 1.1),
      ]),
    ],
  },
  saree: {
    layers: [
      piece(sleeves(choliSleeve), { tone: 'zari', plain: true }),
      piece(bodice({ ...choli, depth: 16, neckline: 'round', hem: [70, 104] }), {
        tone: 'zari',
        plain: true,
        lights: [crease([84, 40], [80, 60], [84, 84], 5)],
      }),
      piece(skirt([68, 92], [46, 224], 2, 6), {
        creases: [crease([74, 96], [64, 160], [58, 226], 6), crease([128, 96], [138, 160], [146, 224], -6)],
        lights: [crease([72, 110], [60, 170], [52, 222], 6)],
      }),
      border('M46.5 217C64 225 136 225 153.5 217', 'zari', 9),
      piece('M84 96L112 96C116 140 120 190 122 228Q104 232 88 230C84 190 82 140 84 96Z', {
        creases: [
          crease([88, 98], [88, 160], [94, 230], 3),
          crease([94, 98], [95, 160], [102, 230], 3),
          crease([100, 98], [103, 160], [110, 230], 3),
          crease([106, 98], [110, 160], [117, 229], 3),
        ],
        lights: [crease([91, 98], [91, 160], [97, 230], 3), crease([103, 98], [106, 160], [113, 230], 3)],
      }),
      border('M88 224Q104 227 121.5 222', 'zari', 9),
      piece(
        'M66 94C82 82 104 62 118 24C126 22 136 24 141 29C150 70 158 130 166 196L134 204C130 160 126 120 121 84C112 98 92 108 70 112Z',
        {
          creases: [
            crease([122, 30], [108, 74], [72, 100], 5),
            crease([130, 28], [116, 80], [74, 108], 5),
            crease([132, 40], [142, 120], [150, 198], 5),
            crease([126, 60], [134, 130], [140, 200], 4),
          ],
          lights: [crease([136, 34], [148, 110], [158, 196], 5), crease([126, 26], [112, 78], [70, 104], 3)],
        },
      ),
      border('M66 95C84 83 106 62 119.5 25M141 29C150 70 158 130 166 196', 'zari', 3.6),
      piece('M163 176L166 196L134 204L132 184Z', { tone: 'zari', plain: true }),
      stroke(
        'M136 204L137 212M142 202.5L143 211M148 201L149 209M154 199.5L155 208M160 198L161 206M165 196.5L166 204',
        'zari',
        1.6,
      ),
      seam('M133 190L164 182', 1),
    ],
  },
  lehenga: {
    layers: [
      piece(sleeves(choliSleeve), { grain: 20 }),
      border(both('M41 65Q51 72 59 74'), 'zari', 3.4),
      piece(insideNeck({ ...choli, depth: 20 }, 4), { tone: 'inside' }),
      piece(bodice(choli), {
        creases: [crease([68, 62], [76, 76], [76, 88], 3), crease([132, 62], [124, 76], [124, 88], -3)],
        lights: [crease([84, 44], [80, 64], [84, 86], 5)],
      }),
      border('M71.5 86Q100 92 128.5 86', 'zari', 4),
      border(both('M79 24C80 33 92 33 100 42'), 'zari', 2.4),
      piece(skirt([70, 104], [14, 214], 14, 14), {
        creases: flareFolds(106, 228, 82),
        lights: flareLights(106, 226, 82),
      }),
      piece('M14 214C44 233 156 233 186 214L182 196C150 214 50 214 18 196Z', { tone: 'zari', plain: true }),
      stroke('M20 190C52 208 148 208 180 190', 'zari', 2.2),
      stroke('M17 206C50 223 150 223 183 206', 'white', 1.6, '0.1 5'),
      dots(row([24, 211], [80, 222], 6), 1.6, 'main'),
      dots(row([176, 211], [120, 222], 6), 1.6, 'main'),
      dots([[100, 223]], 1.6, 'main'),
      piece(whole('M100 106Q84 106 69 102L68 111Q84 116 100 116'), { tone: 'zari', plain: true }),
      piece('M64 24C74 22 80 26 82 32C90 56 104 84 134 100L132 112C98 102 78 78 62 40Z', {
        tone: 'drape',
        plain: true,
        creases: [crease([70, 26], [86, 72], [132, 104], 4)],
        lights: [crease([76, 26], [92, 66], [132, 102], 3)],
      }),
      piece('M134 99C146 108 154 150 158 190L138 194C136 160 132 130 126 110Z', {
        tone: 'drape',
        plain: true,
        creases: [crease([134, 106], [144, 150], [148, 192], 4)],
      }),
      border('M157.5 186L137.8 190', 'zari', 4),
    ],
  },
  'kurta-set': {
    layers: [
      slim(0.86, [
        ...kurtaAndTrousers,
        piece('M56 28C64 22 72 20 78 22C74 60 66 130 60 196L36 192C42 130 48 70 56 28Z', {
          tone: 'drape',
          plain: true,
          creases: [crease([64, 28], [56, 110], [46, 192], 4), crease([70, 28], [64, 110], [54, 194], 3)],
          lights: [crease([60, 30], [50, 110], [40, 190], 3)],
        }),
        piece('M37 184L61 188L60 196L36 192Z', { tone: 'zari', plain: true }),
        stroke('M40 193L39 200M46 194L45 201M52 195L51 202M58 196L57 203', 'zari', 1.4),
      ]),
    ],
  },
  'co-ord': {
    layers: [
      slim(0.8, [
        piece(
          trousers({ waist: [72, 108], hip: [63, 138], crotch: 158, outer: [52, 226], inner: [90, 228] }),
          {
            creases: [
              crease([76, 130], [68, 180], [62, 224], 5),
              crease([124, 130], [132, 180], [138, 224], -5),
              crease([88, 134], [84, 180], [80, 226], 4),
              crease([112, 134], [116, 180], [120, 226], -4),
            ],
            lights: [crease([70, 134], [62, 180], [57, 224], 5)],
          },
        ),
        piece(sleeves({ shoulder: [58, 26], armpit: [62, 64], outer: [34, 76], inner: [56, 86], puff: 2 }), {
          grain: 24,
        }),
        seam(both('M36 72Q46 79 57 81'), 1),
        piece(insideNeck({ ...dressTop, neck: [79, 18], depth: 28, neckline: 'v' }, 4), { tone: 'inside' }),
        piece(
          bodice({
            neck: [79, 18],
            depth: 30,
            neckline: 'v',
            shoulder: [58, 26],
            armpit: [62, 64],
            waist: [62, 96],
            hem: [60, 122],
            dip: 4,
          }),
          {
            creases: [crease([66, 68], [70, 94], [66, 122], 5), crease([134, 68], [130, 94], [134, 122], -5)],
            lights: [crease([84, 54], [78, 86], [80, 122], 5)],
          },
        ),
        seam('M100 48L100 126', 1),
        dots(row([100, 58], [100, 114], 5), 2),
        piece(both('M100 49L82 16C77 16 75 19 72 22L78 40L85 38', true)),
        piece('M110 64L127 64L127 82L110 82Z'),
        seam('M110 68L127 68', 1),
        seam(both('M60 116C75 121 86 122 98 122'), 1, 0.5),
      ]),
    ],
  },
  suit: {
    layers: [
      slim(0.84, [
        piece(
          trousers({ waist: [70, 118], hip: [62, 146], crotch: 160, outer: [66, 228], inner: [89, 229] }),
          {
            creases: [crease([72, 150], [74, 190], [76, 226], 3)],
            lights: [
              crease([68, 150], [69, 190], [72, 226], 4),
              crease([112, 164], [112, 196], [114, 226], 4),
            ],
          },
        ),
        seam(both('M78 146L78 228'), 1, 0.55),
        piece(sleeves({ shoulder: [54, 30], armpit: [60, 70], outer: [34, 150], inner: [54, 154] }), {
          grain: 8,
          creases: [crease([56, 80], [50, 116], [46, 150], 3), crease([144, 80], [150, 116], [154, 150], -3)],
        }),
        dots(
          [
            [40, 144],
            [41, 138],
            [160, 144],
            [159, 138],
          ],
          1.2,
          'dark',
        ),
        piece(whole('M100 20C90 20 84 20 80 24L78 60L100 100'), { tone: 'white' }),
        piece('M96 32L104 32L108 96L100 106L92 96Z', { tone: 'tie', plain: true }),
        piece('M95 27L105 27L103 36L97 36Z', { tone: 'tie', plain: true }),
        piece(whole('M100 32L88 20L83 20L82 28L92 42'), { tone: 'white' }),
        piece(
          'M80 21C70 25 62 27 54 30C58 44 62 58 60 72C62 92 60 128 54 156Q78 164 104 158L104 104C94 80 86 50 80 21Z',
          {
            creases: [crease([64, 80], [72, 110], [66, 158], 5)],
            lights: [crease([76, 60], [76, 100], [84, 156], 5)],
          },
        ),
        piece(
          'M120 21C130 25 138 27 146 30C142 44 138 58 140 72C138 92 140 128 146 156Q122 164 98 158L96 106C106 80 114 50 120 21Z',
          { creases: [crease([136, 80], [128, 110], [134, 158], -5)] },
        ),
        piece('M80 21C72 26 68 36 66 48L76 52L72 58C82 78 92 94 99 104C94 76 88 48 80 21Z', { tone: 'deep' }),
        piece('M120 21C128 26 132 36 134 48L124 52L128 58C118 78 108 94 99 106C106 76 112 48 120 21Z', {
          tone: 'deep',
        }),
        dots(
          [
            [101, 114],
            [101, 132],
          ],
          2.2,
          'dark',
        ),
        seam('M120 74L134 71', 1.6),
        piece('M121 73.5L126 66L129 70L132 67L133 71.2Z', { tone: 'white' }),
        seam('M64 126L82 128M118 128L136 126', 1.8),
      ]),
    ],
  },
  sherwani: {
    layers: [
      slim(0.84, [
        piece(
          trousers({ waist: [72, 150], hip: [68, 164], crotch: 186, outer: [72, 230], inner: [89, 231] }),
          {
            tone: 'cream',
            plain: true,
            creases: [
              crease([72, 214], [80, 220], [88, 214], 3),
              crease([128, 214], [120, 220], [112, 214], 3),
            ],
          },
        ),
        piece(sleeves({ shoulder: [54, 32], armpit: [60, 72], outer: [32, 150], inner: [52, 155] }), {
          grain: 8,
          creases: [crease([56, 82], [50, 116], [44, 150], 3), crease([144, 82], [150, 116], [156, 150], -3)],
        }),
        piece(cuffs({ shoulder: [54, 32], armpit: [60, 72], outer: [32, 150], inner: [52, 155] }, -12), {
          tone: 'zari',
          plain: true,
        }),
        piece(whole('M100 12C92 12 85 14 82 18L83 26L100 30'), { tone: 'inside' }),
        piece(
          bodice({
            neck: [79, 24],
            depth: 8,
            shoulder: [54, 32],
            armpit: [60, 72],
            waist: [64, 112],
            hem: [52, 196],
            dip: 4,
          }),
          {
            creases: [
              crease([66, 112], [66, 150], [58, 196], 6),
              crease([134, 112], [134, 150], [142, 196], -6),
            ],
            lights: [crease([80, 80], [76, 130], [76, 196], 6)],
          },
        ),
        border('M52 193C75 200 125 200 148 193', 'zari', 4),
        piece('M94 32L106 32L108 199L92 199Z', { tone: 'zari', plain: true }),
        seam('M100 34L100 199', 1),
        dots(row([100, 44], [100, 132], 8), 2.4, 'gold'),
        piece(whole('M100 36L97 33C91 30 85 24 83 15L78 22C79 32 88 38 96 40L100 40'), {
          tone: 'zari',
          plain: true,
        }),
        piece('M114 78L132 75L132 79L114 82Z', { tone: 'zari', plain: true }),
        stroke(both('M66 40C72 52 72 66 66 78'), 'zari', 1.4, '1 3'),
      ]),
    ],
  },
} satisfies Record<string, Drawing>;
