import { element, type SvgNode } from './node.js';
import type { Palette } from './palette.js';

/** The patterns and weaves that can be drawn. */
const patternNames = [
  'striped',
  'checked',
  'polka',
  'floral',
  'printed',
  'embroidered',
  'animal',
  'geometric',
  'camouflage',
  'tie-dye',
  'sequinned',
  'denim',
  'knit',
  'quilt',
  'graphic',
  'abstract',
  'tropical',
  'jacquard',
] as const;
export type PatternName = (typeof patternNames)[number];

/** One repeat of a pattern: its size in units of the drawing board and what is drawn in it. */
export type Tile = { width: number; height: number; turn: number; nodes: SvgNode[] };

const path = (d: string, fill: string, opacity = 1) => element('path', { d, fill, opacity });
const line = (d: string, stroke: string, strokeWidth: number, opacity = 1) =>
  element('path', { d, fill: 'none', stroke, strokeWidth, opacity, strokeLinecap: 'round' });
const dot = (cx: number, cy: number, r: number, fill: string, opacity = 1) =>
  element('circle', { cx, cy, r, fill, opacity });
const bar = (x: number, y: number, width: number, height: number, fill: string, opacity = 1) =>
  element('rect', { x, y, width, height, fill, opacity });

function flower(x: number, y: number, size: number, petal: string, heart: string): SvgNode[] {
  const petals = [0, 72, 144, 216, 288].map((angle) => {
    const turn = ((angle - 90) * Math.PI) / 180;
    return dot(
      Math.round((x + Math.cos(turn) * size) * 10) / 10,
      Math.round((y + Math.sin(turn) * size) * 10) / 10,
      size * 0.78,
      petal,
    );
  });
  return [...petals, dot(x, y, size * 0.62, heart)];
}

const leaf = (x: number, y: number, turn: number, length: number, fill: string) =>
  element('path', {
    d: `M0 0Q${length / 2} ${-length * 0.38} ${length} 0Q${length / 2} ${length * 0.38} 0 0Z`,
    fill,
    transform: `translate(${x} ${y}) rotate(${turn})`,
  });

/** A block-printed sprig: a drop with two leaves. */
const sprig = (x: number, y: number, size: number, fill: string, heart: string): SvgNode[] => [
  path(
    `M${x} ${y - size}C${x + size * 0.8} ${y - size * 0.2} ${x + size * 0.5} ${y + size * 0.5} ${x} ${y + size * 0.5}` +
      `C${x - size * 0.5} ${y + size * 0.5} ${x - size * 0.8} ${y - size * 0.2} ${x} ${y - size}Z`,
    fill,
  ),
  dot(x, y, size * 0.2, heart),
  line(`M${x} ${y + size * 0.5}L${x} ${y + size * 1.2}`, fill, 0.9),
  leaf(x, y + size * 1.1, -35, size * 0.8, fill),
  leaf(x, y + size * 1.1, 215, size * 0.8, fill),
];

const draw: Record<PatternName, (palette: Palette, seed: number) => Tile> = {
  striped: ({ motif }, seed) => {
    const pitch = [9, 12, 16][seed % 3] ?? 12;
    const width = pitch * ([0.22, 0.42, 0.5][(seed >> 2) % 3] ?? 0.4);
    return { width: pitch, height: pitch, turn: 0, nodes: [bar(0, 0, width, pitch, motif, 0.9)] };
  },
  checked: ({ motif, accent }, seed) => {
    const size = [18, 24][seed % 2] ?? 18;
    const wide = size * 0.42;
    return {
      width: size,
      height: size,
      turn: 0,
      nodes: [
        bar(0, 0, wide, size, motif, 0.42),
        bar(0, 0, size, wide, motif, 0.42),
        bar(size * 0.68, 0, 1, size, accent, 0.7),
        bar(0, size * 0.68, size, 1, accent, 0.7),
      ],
    };
  },
  polka: ({ motif }, seed) => {
    const size = [14, 18][seed % 2] ?? 14;
    const radius = size * 0.17;
    return {
      width: size,
      height: size,
      turn: 0,
      nodes: [dot(size / 4, size / 4, radius, motif), dot((size * 3) / 4, (size * 3) / 4, radius, motif)],
    };
  },
  floral: ({ petal, accent, leaf: green, motif }, seed) => ({
    width: 38,
    height: 40,
    turn: (seed % 3) * 9,
    nodes: [
      leaf(10, 12, 24, 9, green),
      leaf(9, 12, 150, 8, green),
      leaf(29, 31, -30, 9, green),
      leaf(28, 32, 190, 8, green),
      ...flower(10, 11, 3.6, petal, accent),
      ...flower(29, 31, 3, petal, accent),
      dot(28, 8, 1.5, motif, 0.8),
      dot(31, 12, 1, petal),
      dot(8, 30, 1.5, petal),
      dot(12, 34, 1, motif, 0.8),
    ],
  }),
  printed: ({ motif, accent }, seed) => ({
    width: 26,
    height: 32,
    turn: (seed % 2) * 4,
    nodes: [
      ...sprig(7, 9, 5, motif, accent),
      ...sprig(20, 25, 5, motif, accent),
      dot(20, 7, 1, motif),
      dot(7, 24, 1, motif),
    ],
  }),
  embroidered: ({ zari, main }, seed) => ({
    width: [24, 28][seed % 2] ?? 24,
    height: 30,
    turn: 0,
    nodes: [
      ...sprig(6, 9, 3.6, zari, main),
      ...sprig(18, 24, 3.6, zari, main),
      dot(18, 6, 0.9, zari),
      dot(18, 10, 0.9, zari),
      dot(6, 22, 0.9, zari),
      dot(6, 26, 0.9, zari),
    ],
  }),
  animal: ({ isDark, motif, main }, seed) => {
    const ink = isDark ? motif : '#3a2a20';
    const spot = (x: number, y: number, turn: number, s: number) =>
      element('g', { transform: `translate(${x} ${y}) rotate(${turn + (seed % 5) * 6}) scale(${s})` }, [
        element('ellipse', { cx: 0, cy: 0, rx: 2.6, ry: 2, fill: isDark ? main : '#b07a45', opacity: 0.8 }),
        line('M-3.6 -0.6C-3.4 -3.4 1 -3.8 2.4 -2.6', ink, 1.9),
        line('M3.6 -0.4C3.9 2.4 1.2 3.4 0 3.2', ink, 1.9),
        line('M-3.3 1.6C-3 2.4 -2.6 2.8 -2 3', ink, 1.7),
      ]);
    return {
      width: 30,
      height: 28,
      turn: 12,
      nodes: [spot(6, 6, 0, 1), spot(20, 9, 70, 0.9), spot(11, 20, 140, 0.95), spot(25, 22, 220, 0.8)],
    };
  },
  geometric: ({ motif, accent }, seed) => ({
    width: 20,
    height: [20, 28][seed % 2] ?? 20,
    turn: 0,
    nodes: [
      path('M10 2L16 10L10 18L4 10Z', motif, 0.9),
      path('M10 6.5L12.6 10L10 13.5L7.4 10Z', accent),
      line('M0 4L4 0M16 0L20 4M0 16L4 20M20 16L16 20', motif, 1.1, 0.8),
    ],
  }),
  camouflage: ({ main, isDark }) => {
    const shades = isDark ? ['#6a6f5a', '#8b8768'] : ['#3f4a35', '#8f8a63'];
    return {
      width: 44,
      height: 40,
      turn: 0,
      nodes: [
        path('M4 8C10 2 18 6 20 10S12 18 8 16S0 12 4 8Z', shades[0] ?? main, 0.75),
        path('M26 24C32 18 42 22 40 28S30 36 26 32S22 28 26 24Z', shades[0] ?? main, 0.75),
        path('M28 4C34 2 40 6 38 10S30 14 27 11S24 6 28 4Z', shades[1] ?? main, 0.8),
        path('M6 26C12 22 16 28 14 33S4 36 3 32S3 28 6 26Z', shades[1] ?? main, 0.8),
      ],
    };
  },
  'tie-dye': ({ motif, accent }) => ({
    width: 60,
    height: 60,
    turn: 18,
    nodes: [
      element('circle', { cx: 30, cy: 30, r: 24, fill: 'none', stroke: motif, strokeWidth: 7, opacity: 0.4 }),
      element('circle', {
        cx: 30,
        cy: 30,
        r: 13,
        fill: 'none',
        stroke: accent,
        strokeWidth: 5,
        opacity: 0.35,
      }),
      dot(30, 30, 5, motif, 0.5),
    ],
  }),
  sequinned: ({ motif, isDark }) => ({
    width: 7,
    height: 6,
    turn: 0,
    nodes: [
      dot(1.8, 1.6, 1.35, motif, isDark ? 0.55 : 0.6),
      dot(5.3, 4.6, 1.35, '#ffffff', isDark ? 0.42 : 0.75),
      dot(5.3, 1.6, 0.7, motif, 0.35),
    ],
  }),
  denim: ({ isDark }) => ({
    width: 3,
    height: 3,
    turn: 0,
    nodes: [line('M-1 1L1 -1M0 3L3 0M2 4L4 2', isDark ? '#ffffff' : '#ffffff', 0.55, isDark ? 0.16 : 0.3)],
  }),
  knit: ({ seam }) => ({
    width: 7,
    height: 6,
    turn: 0,
    nodes: [line('M0.6 0.5Q2 3.4 3.5 4.6M6.4 0.5Q5 3.4 3.5 4.6', seam, 0.9, 0.34)],
  }),
  quilt: ({ seam }) => ({
    width: 22,
    height: 22,
    turn: 0,
    nodes: [line('M0 11L11 0L22 11L11 22Z', seam, 0.9, 0.45)],
  }),
  graphic: ({ motif, accent }, seed) => ({
    // One motif on the chest: the repeat is as large as the drawing board.
    width: 200,
    height: 240,
    turn: 0,
    nodes: [
      dot(100, 104, 20, seed % 2 === 0 ? accent : motif, 0.95),
      path('M70 118C80 106 86 112 94 102C102 92 112 112 130 118L124 128C110 132 88 132 76 128Z', motif),
      line('M78 138L122 138M86 145L114 145', motif, 3, 0.9),
      dot(92, 96, 3, '#ffffff', 0.7),
    ],
  }),
  abstract: ({ motif, accent, petal }) => ({
    width: 54,
    height: 50,
    turn: 8,
    nodes: [
      path('M6 14C10 4 24 4 26 14S18 26 12 24S2 24 6 14Z', motif, 0.8),
      path('M32 30C38 24 50 28 48 38S36 46 32 42S28 34 32 30Z', accent, 0.75),
      line('M32 8C38 4 42 14 48 9', petal, 2.6),
      line('M6 38C12 32 16 44 24 38', petal, 2.6),
      dot(42, 18, 2, motif),
      dot(20, 46, 2, accent),
    ],
  }),
  tropical: ({ leaf: green, motif, accent }, seed) => ({
    width: 52,
    height: 54,
    turn: (seed % 3) * 6,
    nodes: [
      ...[-60, -30, 0, 30, 60].map((turn) => leaf(16, 30, turn - 90, 17, green)),
      ...[-50, -20, 10, 40].map((turn) => leaf(40, 52, turn - 90, 15, motif)),
      ...flower(40, 14, 3.4, accent, motif),
      dot(8, 44, 1.4, accent),
    ],
  }),
  jacquard: ({ main, isDark, seam }) => ({
    width: 18,
    height: 18,
    turn: 45,
    nodes: [
      bar(2, 2, 14, 14, isDark ? '#ffffff' : main, isDark ? 0.07 : 0.5),
      line('M4 9L9 4L14 9L9 14Z', seam, 0.9, 0.4),
      dot(9, 9, 1.3, seam, 0.4),
    ],
  }),
};

/** One repeat of the named pattern in the colours of the palette; `seed` varies scale and turn. */
export function tileOf(name: PatternName, palette: Palette, seed: number): Tile {
  return draw[name](palette, seed);
}
