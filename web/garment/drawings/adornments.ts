import { type Drawing, dots, group, piece, row, seam, stroke } from '../layers.js';
import { both, crease, type Point } from '../path.js';
import { arc, circle } from './rounds.js';

const chain = (d: string) => [stroke(d, 'seam', 3.4), stroke(d, 'main', 2.4, '3 1.6')];

const petals = [0, 60, 120, 180, 240, 300].map((turn) =>
  group(`rotate(${turn} 100 116)`, [
    piece('M100 110C82 96 80 66 100 52C120 66 118 96 100 110Z', {
      plain: true,
      lights: [crease([96, 64], [92, 82], [98, 100], 4)],
    }),
  ]),
);

/** Plain earrings, and what is worn in the hair, at the nose and the ankle, or pinned to the cloth. */
export const adornments = {
  hoops: {
    layers: [52, 148].flatMap((x) => [
      stroke(`M${x} 88C${x - 8} 80 ${x - 6} 66 ${x + 4} 68`, 'gold', 2.6),
      // Thin rings vanish on a tile of their own colour but for their line.
      stroke(circle(x, 130, 40), 'seam', 11),
      stroke(circle(x, 130, 40), 'main', 6),
      stroke(`M${x - 30} 112C${x - 22} 98 ${x - 8} 92 ${x + 2} 92`, 'white', 2),
    ]),
  },
  drops: {
    layers: [56, 144].flatMap((x) => [
      stroke(`M${x} 62C${x - 10} 62 ${x - 10} 44 ${x} 46`, 'gold', 2.8),
      piece(circle(x, 72, 13), { plain: true }),
      dots([[x, 72]], 6, 'gem'),
      stroke(`M${x} 86L${x} 98`, 'gold', 2.6, '2.6 1.4'),
      piece(
        `M${x} 98C${x - 8} 122 ${x - 30} 142 ${x - 30} 166C${x - 30} 186 ${x - 16} 198 ${x} 198C${x + 16} 198 ${x + 30} 186 ${x + 30} 166C${x + 30} 142 ${x + 8} 122 ${x} 98Z`,
        { plain: true, lights: [crease([x - 6, 118], [x - 22, 150], [x - 20, 180], 6)] },
      ),
      dots(arc([x, 168], 19, 19, 20, 160, 6), 3, 'white'),
      dots([[x, 160]], 8, 'gem'),
    ]),
  },
  studs: {
    layers: [56, 144].flatMap((x) => [
      piece(circle(x, 120, 30), {
        plain: true,
        lights: [crease([x - 20, 106], [x - 24, 120], [x - 14, 138], 5)],
      }),
      dots(arc([x, 120], 23, 23, 0, 324, 10), 3, 'white'),
      piece(circle(x, 120, 15), {
        tone: 'gem',
        lights: [`M${x - 8} 115L${x + 2} 108L${x + 7} 110L${x - 6} 123Z`],
      }),
    ]),
  },
  tikka: {
    layers: [
      stroke('M100 34C90 34 88 22 95 18C104 13 112 22 107 30', 'gold', 3),
      ...chain('M100 34L100 112'),
      dots(row([100, 52], [100, 96], 3), 4, 'white'),
      piece(circle(100, 148, 36), { plain: true, lights: [crease([76, 130], [72, 150], [84, 172], 6)] }),
      dots(arc([100, 148], 28, 28, 0, 330, 12), 3.2, 'white'),
      piece(circle(100, 148, 18), { tone: 'gem', lights: ['M90 142L102 134L108 136L92 152Z'] }),
      piece('M100 182C88 192 86 204 100 216C114 204 112 192 100 182Z', { plain: true }),
      dots([[100, 224]], 4.4, 'white'),
    ],
  },
  nath: {
    layers: [
      stroke(circle(88, 148, 56), 'seam', 6),
      stroke(circle(88, 148, 56), 'main', 4.4),
      ...chain('M138 122C152 96 164 62 168 26'),
      stroke('M168 26C164 18 172 12 178 18', 'gold', 3),
      dots(row([147, 104], [161, 64], 3), 4, 'white'),
      dots(arc([88, 148], 56, 56, 30, 150, 7), 6.4, 'white'),
      dots(arc([88, 148], 56, 56, 40, 140, 6), 4, 'gem'),
      dots([[88, 214]], 5, 'white'),
    ],
  },
  anklet: {
    layers: [
      ...chain('M24 96C24 50 176 50 176 96C176 142 140 164 100 164C60 164 24 142 24 96Z'),
      ...chain('M34 98C34 62 166 62 166 98C166 132 134 152 100 152C66 152 34 132 34 98Z'),
      dots(arc([100, 104], 74, 64, 10, 170, 11), 7, 'main'),
      dots(
        arc([100, 104], 74, 64, 10, 170, 11).map(([x, y]): Point => [x, y + 4]),
        1.8,
        'dark',
      ),
      dots(arc([100, 102], 68, 50, 25, 155, 8), 2.8, 'gem'),
    ],
  },
  brooch: {
    layers: [
      stroke('M40 196L160 36', 'silver', 3.4),
      ...petals,
      dots(arc([100, 116], 24, 24, 30, 330, 6), 3.4, 'white'),
      piece(circle(100, 116, 17), { tone: 'gem', lights: ['M90 110L102 103L107 105L92 119Z'] }),
    ],
  },
  'hair-bow': {
    layers: [
      piece(both('M96 122C88 150 78 180 62 204L82 200L90 214C98 186 102 156 102 124Z', true), {
        creases: [crease([92, 140], [84, 172], [76, 202], 4)],
      }),
      piece(both('M100 116C80 84 44 70 26 82C18 100 20 138 30 154C52 162 84 146 100 124Z', true), {
        creases: [
          crease([94, 118], [66, 108], [38, 96], 5),
          crease([94, 122], [66, 128], [40, 140], 5),
          crease([106, 118], [134, 108], [162, 96], 5),
          crease([106, 122], [134, 128], [160, 140], 5),
        ],
        lights: [crease([84, 106], [60, 92], [34, 88], 4)],
      }),
      piece('M88 104C94 100 106 100 112 104L112 136C106 140 94 140 88 136Z', {
        tone: 'deep',
        creases: [crease([94, 106], [96, 120], [94, 136], 3)],
      }),
      seam('M100 104L100 137', 1, 0.5),
    ],
  },
} satisfies Record<string, Drawing>;
