import type { Drawing, Layer } from './layers.js';
import { nearestPattern } from './nearest-pattern.js';
import { element, type SvgNode } from './node.js';
import { type Palette, paletteOf } from './palette.js';
import { type PatternName, tileOf } from './patterns.js';

/** What to draw and in which cloth. `id` must be unique in the page; `seed` varies the pattern. */
export type Cloth = {
  colours: readonly string[];
  pattern: string | null;
  seed: number;
  id: string;
  title: string;
};

type Pen = {
  palette: Palette;
  pattern: PatternName | undefined;
  blocked: boolean;
  id: string;
  across: boolean;
  clips: number;
};

/** How a piece is shaded: light falls from the upper left. */
function gradients(id: string, { main, second, accent, isDark }: Palette): SvgNode[] {
  const stop = (offset: number, stopColor: string, stopOpacity: number) =>
    element('stop', { offset, stopColor, stopOpacity });
  const [glow, shadow] = isDark ? [0.16, 0.34] : [0.24, 0.15];
  return [
    element('linearGradient', { id: `${id}-light`, x1: 0, y1: 0, x2: 1, y2: 0.35 }, [
      stop(0, '#ffffff', glow),
      stop(0.42, '#ffffff', 0),
      stop(0.6, '#1a1020', 0),
      stop(1, '#1a1020', shadow),
    ]),
    element('linearGradient', { id: `${id}-blocks`, x1: 0, y1: 0, x2: 0, y2: 1 }, [
      stop(0.4, main, 1),
      stop(0.4, second, 1),
      stop(0.72, second, 1),
      stop(0.72, accent, 1),
    ]),
  ];
}

function patternDefinition(name: PatternName, grain: number, pen: Pen, seed: number): SvgNode {
  const { width, height, turn, nodes } = tileOf(name, pen.palette, seed);
  const lie = name === 'striped' && pen.across ? 90 : 0;
  return element(
    'pattern',
    {
      id: `${pen.id}-weave${grain}`,
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn + lie + grain})`,
    },
    // A chest print is no pattern of the sleeves.
    name === 'graphic' && grain !== 0 ? [] : nodes,
  );
}

function drawPiece(layer: Extract<Layer, { kind: 'piece' }>, pen: Pen): SvgNode[] {
  const { palette, id } = pen;
  const { d, tone } = layer;
  const own = tone === 'main' && !layer.plain;
  const nodes = [element('path', { d, fill: own && pen.blocked ? `url(#${id}-blocks)` : palette[tone] })];
  if (own && pen.pattern !== undefined)
    nodes.push(element('path', { d, fill: `url(#${id}-weave${layer.grain})` }));
  nodes.push(element('path', { d, fill: `url(#${id}-light)` }));
  if (layer.creases !== '' || layer.lights !== '') {
    const clip = `${id}-clip${pen.clips++}`;
    nodes.push(element('clipPath', { id: clip }, [element('path', { d })]));
    const folds: SvgNode[] = [];
    if (layer.creases !== '') {
      folds.push(
        element('path', { d: layer.creases, fill: '#160d1a', opacity: palette.isDark ? 0.3 : 0.12 }),
      );
    }
    if (layer.lights !== '') {
      folds.push(
        element('path', { d: layer.lights, fill: '#ffffff', opacity: palette.isDark ? 0.12 : 0.22 }),
      );
    }
    nodes.push(element('g', { clipPath: `url(#${clip})` }, folds));
  }
  const edge = tone === 'main' || tone === 'deep' || tone === 'inside' ? palette.edge : '#6d625c';
  nodes.push(
    element('path', {
      d,
      fill: 'none',
      stroke: edge,
      strokeWidth: 1.3,
      strokeLinejoin: 'round',
      strokeOpacity: tone === 'main' ? 0.9 : 0.55,
    }),
  );
  return nodes;
}

function drawLayer(layer: Layer, pen: Pen): SvgNode[] {
  switch (layer.kind) {
    case 'piece':
      return drawPiece(layer, pen);
    case 'line': {
      const { d, width, dash, opacity } = layer;
      const line = { d, fill: 'none', stroke: pen.palette[layer.tone], strokeWidth: width, opacity };
      const caps = { strokeLinecap: layer.flat ? 'butt' : 'round', strokeLinejoin: 'round' };
      return [
        element('path', dash === '' ? { ...line, ...caps } : { ...line, ...caps, strokeDasharray: dash }),
      ];
    }
    case 'dots':
      return layer.at.map(([cx, cy]) =>
        element('circle', {
          cx,
          cy,
          r: layer.radius,
          fill: pen.palette[layer.tone],
          stroke: '#2b2226',
          strokeOpacity: 0.35,
          strokeWidth: 0.7,
        }),
      );
    case 'group':
      return [
        element(
          'g',
          { transform: layer.transform },
          layer.layers.flatMap((inner) => drawLayer(inner, pen)),
        ),
      ];
  }
}

function grainsOf(layers: readonly Layer[]): number[] {
  const grains = layers.flatMap((layer) => {
    if (layer.kind === 'group') return grainsOf(layer.layers);
    return layer.kind === 'piece' && layer.tone === 'main' && !layer.plain ? [layer.grain] : [];
  });
  return [...new Set(grains)];
}

/** The garment as one SVG element with a title, 200 × 240, on no background. */
export function compose(drawing: Drawing, { colours, pattern, seed, id, title }: Cloth): SvgNode {
  const palette = paletteOf(colours);
  const named = nearestPattern(pattern);
  const weave = named === 'solid' ? drawing.texture : named;
  const pen: Pen = {
    palette,
    pattern: weave === 'colourblocked' ? undefined : weave,
    blocked: weave === 'colourblocked',
    id,
    across: drawing.stripes === 'across',
    clips: 0,
  };
  const { pattern: tile } = pen;
  const weaves =
    tile === undefined ? [] : grainsOf(drawing.layers).map((g) => patternDefinition(tile, g, pen, seed));
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 200 240', role: 'img', 'aria-label': title },
    [
      { tag: 'title', attributes: {}, children: title },
      element('defs', {}, [...gradients(id, palette), ...weaves]),
      ...drawing.layers.flatMap((layer) => drawLayer(layer, pen)),
    ],
  );
}
