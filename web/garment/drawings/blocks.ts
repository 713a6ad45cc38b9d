import type { Bodice, Sleeve } from '../cut.js';
import { dots, row, seam } from '../layers.js';
import { crease, whole } from '../path.js';

// The basic patterns that tops are cut from.
export const tee: Bodice = {
  neck: [77, 36],
  depth: 19,
  shoulder: [50, 46],
  armpit: [55, 94],
  waist: [56, 150],
  hem: [54, 212],
  dip: 5,
};
export const teeSleeve: Sleeve = {
  shoulder: [50, 46],
  armpit: [55, 94],
  outer: [18, 100],
  inner: [45, 113],
  puff: 1,
};
export const longSleeve: Sleeve = {
  shoulder: [50, 46],
  armpit: [55, 94],
  outer: [17, 190],
  inner: [38, 196],
  puff: 2,
};
export const easyFit: Bodice = { ...tee, waist: [52, 150], hem: [51, 206], dip: 14 };
export const fitted: Bodice = {
  ...tee,
  neck: [74, 38],
  shoulder: [56, 46],
  armpit: [60, 92],
  waist: [64, 138],
  hem: [58, 200],
};

export const bodyFolds = [
  crease([60, 110], [66, 150], [60, 200], 6),
  crease([142, 96], [130, 140], [140, 205], 5),
];
export const bodyLights = [crease([76, 100], [72, 150], [78, 205], 6)];
export const sleeveFolds = [
  crease([52, 70], [40, 96], [34, 110], 5),
  crease([150, 74], [162, 96], [168, 108], -5),
];
export const longFolds = [
  crease([50, 100], [38, 140], [30, 186], 4),
  crease([150, 100], [160, 140], [172, 186], 4),
  crease([28, 132], [36, 138], [44, 134], 3),
  crease([172, 132], [164, 138], [156, 134], 3),
];

/** A turned-down collar with its points at `y`. */
export const collar = (y: number) =>
  whole(`M100 ${y - 13}L84 30C79 29 75 33 73 38L83 ${y + 2}L100 ${y - 13}`);
export const backCollar = whole('M100 25C90 25 82 27 80 31L82 40L100 44');
/** The two edges where a front is buttoned, from one height to another, and the buttons between them. */
export const placket = (from: number, to: number) => [
  seam(`M95 ${from}L95 ${to}M105 ${from}L105 ${to}`, 1),
  dots(row([100, from + 12], [100, to - 16], 7), 2),
];
