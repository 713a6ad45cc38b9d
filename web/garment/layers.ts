import type { Point } from './path.js';

/** Which colour of the palette a piece is cut from; `main` alone carries the pattern. */
export type Tone =
  | 'main'
  | 'deep'
  | 'second'
  | 'inside'
  | 'zari'
  | 'sole'
  | 'dark'
  | 'white'
  | 'leather'
  | 'gold'
  | 'silver'
  | 'lens'
  | 'gem'
  | 'drape'
  | 'tie'
  | 'cream';

/** One thing laid on the drawing board; later layers lie on top. */
export type Layer =
  | {
      kind: 'piece';
      d: string;
      tone: Tone;
      /** How the weave is turned, in degrees: stripes of a sleeve follow the arm. */
      grain: number;
      plain: boolean;
      /** Where cloth folds: darker and lighter leaves, clipped to the piece. */
      creases: string;
      lights: string;
    }
  | {
      kind: 'line';
      d: string;
      tone: Tone | 'seam' | 'thread';
      width: number;
      dash: string;
      opacity: number;
      flat: boolean;
    }
  | { kind: 'dots'; at: readonly Point[]; radius: number; tone: Tone }
  | { kind: 'group'; transform: string; layers: readonly Layer[] };

type PieceOptions = { tone?: Tone; grain?: number; plain?: boolean; creases?: string[]; lights?: string[] };

/** A filled piece with its own soft shading and outline. */
export function piece(d: string, options: PieceOptions = {}): Layer {
  const { tone = 'main', grain = 0, plain = false, creases = [], lights = [] } = options;
  return { kind: 'piece', d, tone, grain, plain, creases: creases.join(''), lights: lights.join('') };
}

/** A seam, or any other thin line of the garment's own darker (on dark cloth: lighter) tone. */
export function seam(d: string, width = 1.2, opacity = 0.75): Layer {
  return { kind: 'line', d, tone: 'seam', width, dash: '', opacity, flat: false };
}

/** A row of visible stitches. */
export function stitch(d: string): Layer {
  return { kind: 'line', d, tone: 'thread', width: 1, dash: '2.6 2', opacity: 0.85, flat: true };
}

/** A stroke in a colour of the palette: a lace, a chain, a strap. */
export function stroke(d: string, tone: Tone | 'seam', width: number, dash = ''): Layer {
  return { kind: 'line', d, tone, width, dash, opacity: 1, flat: dash !== '' };
}

/** A border along the edge of the cloth. */
export function border(d: string, tone: Tone, width: number): Layer {
  return { kind: 'line', d, tone, width, dash: '', opacity: 1, flat: true };
}

/** Buttons, rivets, beads, pearls. */
export function dots(at: readonly Point[], radius = 2.2, tone: Tone = 'white'): Layer {
  return { kind: 'dots', at, radius, tone };
}

/** `count` points from one to another, both included. */
export function row(from: Point, to: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const t = count === 1 ? 0 : i / (count - 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

/** Layers moved, turned or mirrored together. */
export function group(transform: string, layers: readonly Layer[]): Layer {
  return { kind: 'group', transform, layers };
}

/** The layers of a full-length look made slimmer, as it falls on a person. */
export function slim(share: number, layers: readonly Layer[]): Layer {
  return group(`translate(${100 - 100 * share} 0) scale(${share} 1)`, layers);
}

/** How a shape is drawn, and what is special about its cloth. */
export type Drawing = {
  layers: readonly Layer[];
  /** Stripes run down the piece unless they lie across it. */
  stripes?: 'across';
  /** The weave shown when no pattern is asked for. */
  texture?: 'denim' | 'knit' | 'quilt';
};
