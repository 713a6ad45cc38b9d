import { bodice, cuffs, type Sleeve, sleeves } from '../cut.js';
import { type Drawing, dots, piece, row, seam, stitch, stroke } from '../layers.js';
import { both, crease, whole } from '../path.js';

const arm: Sleeve = { shoulder: [50, 44], armpit: [56, 92], outer: [17, 188], inner: [41, 194], puff: 3 };
const armFolds = [
  crease([50, 100], [38, 142], [30, 188], 4),
  crease([150, 100], [162, 142], [170, 188], -4),
  crease([26, 136], [36, 142], [46, 136], 3),
  crease([174, 136], [164, 142], [154, 136], 3),
];
const lining = (y: number, low: number) =>
  whole(`M100 ${y}C88 ${y} 80 ${y + 2} 76 ${y + 8}L78 ${y + 40}L100 ${low}`);

/** The wearer's right and left front, open or closed down the middle. */
const fronts = (half: string, left: string[] = [], right: string[] = []) => [
  piece(`${half}Z`, { creases: left, lights: [crease([70, 100], [66, 150], [72, 204], 6)] }),
  piece(`${both(half, true).slice(half.length + 1)}`, { creases: right }),
];

export const outerwear = {
  jacket: {
    layers: [
      piece(sleeves({ ...arm, puff: 6 }), { grain: 10, creases: armFolds }),
      piece(cuffs(arm, -14), { tone: 'deep' }),
      seam(both('M20 177L18 188M26 178L24 190M32 179L30 191M38 180L36 192'), 1, 0.6),
      piece(whole('M100 22C88 22 80 24 77 30L80 46L100 60'), { tone: 'inside' }),
      ...fronts(
        'M99 54L78 32C68 36 58 40 56 41C52 42 51 45 52 49C56 62 58 78 56 94C52 130 52 170 53 200Q78 206 99 206',
        [crease([62, 104], [70, 150], [64, 202], 6)],
        [crease([138, 104], [130, 150], [136, 202], -6)],
      ),
      piece(whole('M100 206Q76 206 53 199C53 206 54 212 56 217Q78 222 100 222'), { tone: 'deep' }),
      seam(both('M60 202L62 218M68 204L69 219M76 205L77 220M84 206L84 221M92 206L92 222'), 1, 0.6),
      stroke('M100 54L100 221', 'silver', 3),
      stroke('M100 54L100 221', 'dark', 0.9, '1.6 1.8'),
      piece('M98 60L102 60L103 72L97 72Z', { tone: 'silver' }),
      piece(both('M98 58L80 28C76 28 73 31 71 36C74 50 84 60 97 66', true), { tone: 'deep' }),
      seam(both('M94 58C86 52 80 44 76 34'), 1, 0.5),
      seam(both('M66 142L78 166'), 2.4),
      stitch(both('M62 142L75 168')),
      seam(both('M51 48C60 62 60 80 57 92'), 1, 0.5),
    ],
  },
  blazer: {
    layers: [
      piece(sleeves({ ...arm, inner: [40, 193], puff: 0 }), { grain: 8, creases: armFolds }),
      dots(
        [
          [25, 182],
          [26, 175],
          [27, 168],
          [175, 182],
          [174, 175],
          [173, 168],
        ],
        1.6,
        'dark',
      ),
      piece(lining(25, 150), { tone: 'inside' }),
      piece(
        'M122 30C131 35 138 38 144 41C148 42 149 45 148 49C144 62 142 78 144 94C140 124 144 170 148 208Q124 218 100 208L96 138C108 104 116 66 122 30Z',
        { creases: [crease([138, 104], [128, 140], [136, 212], -6)] },
      ),
      piece(
        'M78 30C68 36 58 40 56 41C52 42 51 45 52 49C56 62 58 78 56 94C60 124 56 170 52 208Q78 218 96 212Q104 206 106 196L104 138C92 104 84 66 78 30Z',
        {
          creases: [crease([62, 104], [72, 140], [64, 212], 6)],
          lights: [crease([78, 110], [76, 150], [84, 212], 6)],
        },
      ),
      piece('M122 30C130 38 134 50 136 66L124 70L130 78C120 104 110 122 101 138C108 104 116 66 122 30Z', {
        tone: 'deep',
      }),
      piece('M78 30C70 38 66 50 64 66L76 70L70 78C80 104 92 122 103 138C92 104 84 66 78 30Z', {
        tone: 'deep',
      }),
      piece(whole('M100 23C90 23 82 25 78 30C72 38 68 52 66 62L78 58C80 50 82 42 85 37Q92 33 100 33'), {
        tone: 'deep',
      }),
      dots(
        [
          [102, 146],
          [102, 170],
        ],
        2.8,
        'dark',
      ),
      seam('M58 164L84 168M116 168L142 164', 2),
      seam('M118 98L136 94', 2),
      seam('M68 98C74 120 72 134 74 164M132 100C126 120 128 134 126 164', 1, 0.45),
    ],
  },
  coat: {
    layers: [
      piece(sleeves({ shoulder: [52, 34], armpit: [58, 80], outer: [22, 172], inner: [46, 177], puff: 2 }), {
        grain: 8,
        creases: [crease([52, 90], [42, 132], [36, 172], 4), crease([148, 90], [158, 132], [164, 172], -4)],
      }),
      piece(cuffs({ shoulder: [52, 34], armpit: [58, 80], outer: [22, 172], inner: [46, 177] }, -16)),
      piece(lining(14, 110), { tone: 'inside' }),
      piece(
        'M122 20C131 26 137 29 143 32C147 33 148 35 147 39C143 52 140 66 142 82C140 106 148 170 156 226Q128 234 92 228L90 100C106 76 116 48 122 20Z',
        {
          creases: [
            crease([138, 130], [140, 180], [146, 228], -6),
            crease([118, 130], [120, 180], [124, 230], 5),
          ],
        },
      ),
      piece(
        'M78 20C68 26 60 30 57 32C53 33 52 35 53 39C57 52 60 66 58 82C60 106 52 170 44 226Q76 234 112 229L112 104C96 76 84 48 78 20Z',
        {
          creases: [crease([62, 130], [60, 180], [54, 228], 6), crease([84, 130], [82, 180], [78, 230], 5)],
          lights: [crease([74, 110], [68, 170], [66, 228], 7)],
        },
      ),
      piece('M122 20C132 28 138 42 140 58L126 62L132 72C122 88 112 98 104 106C110 76 116 48 122 20Z', {
        tone: 'deep',
      }),
      piece('M78 20C68 28 62 42 60 58L74 62L68 72C80 88 96 98 112 106C96 76 84 48 78 20Z', { tone: 'deep' }),
      piece(whole('M100 12C90 12 82 14 78 20C70 28 65 44 63 54L76 50C78 42 81 33 85 28Q92 24 100 24'), {
        tone: 'deep',
      }),
      piece('M56 128Q100 137 144 128L145 140Q100 149 55 140Z', { tone: 'deep' }),
      piece('M90 130L112 130L112 148L90 148Z', { tone: 'leather' }),
      piece('M95 134L107 134L107 144L95 144Z', { tone: 'deep' }),
      dots(
        [
          [88, 114],
          [112, 116],
          [88, 164],
          [108, 164],
          [88, 188],
          [108, 188],
        ],
        2.8,
        'dark',
      ),
      piece(both('M60 160L78 164L76 172L58 168', true), { tone: 'deep' }),
    ],
  },
  vest: {
    layers: [
      piece(lining(28, 120), { tone: 'inside' }),
      ...fronts(
        'M101 112C92 84 82 58 78 34L62 42C68 62 72 82 60 98C58 130 58 160 57 190L82 212L101 194',
        [crease([64, 110], [72, 150], [70, 200], 6)],
        [crease([136, 110], [128, 150], [130, 200], -6)],
      ),
      seam('M100 112L100 194', 1),
      dots(row([103, 120], [103, 186], 5), 2.6, 'dark'),
      seam(both('M80 100C76 130 78 160 82 208'), 1, 0.5),
      piece(both('M66 166L88 170L88 177L66 173', true), { tone: 'deep' }),
      piece('M112 128L128 125L128 131L112 134Z', { tone: 'deep' }),
      seam(both('M79 40C84 64 92 88 99 110'), 1, 0.6),
    ],
  },
  shrug: {
    texture: 'knit',
    stripes: 'across',
    layers: [
      piece(sleeves({ ...arm, puff: 4 }), { grain: 10, creases: armFolds }),
      piece(cuffs(arm, -12), { tone: 'deep' }),
      piece(
        bodice({
          neck: [82, 25],
          depth: 3,
          shoulder: [50, 44],
          armpit: [56, 92],
          waist: [54, 150],
          hem: [54, 196],
        }),
        { tone: 'inside' },
      ),
      ...fronts(
        'M86 214C84 160 90 90 80 31C70 36 58 40 56 41C52 42 51 45 52 49C56 62 58 78 56 94C50 130 46 170 46 206Q66 216 86 214',
        [crease([60, 104], [64, 150], [58, 208], 6)],
        [crease([140, 104], [136, 150], [142, 208], -6)],
      ),
      piece(both('M90 214C88 160 96 90 84 28C80 27 77 29 75 32C86 90 80 160 80 214Q85 216 90 214', true), {
        tone: 'deep',
      }),
      piece(whole('M100 24C92 24 86 25 82 28L86 36Q92 34 100 34'), { tone: 'deep' }),
      seam(both('M50 150L72 152L72 182L50 184'), 1, 0.7),
    ],
  },
} satisfies Record<string, Drawing>;
