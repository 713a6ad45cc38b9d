/** A point of the 200 × 240 drawing board. */
export type Point = readonly [x: number, y: number];

type Segment = { command: 'L' | 'Q' | 'C'; points: Point[] };
const pointsOf = { L: 1, Q: 2, C: 3 } as const;

/** The vertical line that symmetrical garments are mirrored at. */
const centre = 100;

function parse(d: string): { start: Point; segments: Segment[] } {
  const numbers = (text: string): Point[] => {
    const values = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const points: Point[] = [];
    for (let i = 0; i + 1 < values.length; i += 2) points.push([values[i] ?? 0, values[i + 1] ?? 0]);
    return points;
  };
  let start: Point = [0, 0];
  const segments: Segment[] = [];
  for (const [, command, text] of d.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const points = numbers(text ?? '');
    if (command === 'M') start = points[0] ?? start;
    if (command === 'L' || command === 'Q' || command === 'C') {
      const step = pointsOf[command];
      for (let i = 0; i < points.length; i += step)
        segments.push({ command, points: points.slice(i, i + step) });
    }
  }
  return { start, segments };
}

const write = (point: Point) => `${round(point[0])} ${round(point[1])}`;
const round = (value: number) => Math.round(value * 10) / 10;
const reflect = ([x, y]: Point): Point => [2 * centre - x, y];

/**
 * The closed outline of which `half` is the left side, drawn from the centre line at the top to the centre line at
 * the bottom with absolute M, L, Q and C only.
 */
export function whole(half: string): string {
  const { start, segments } = parse(half);
  const ends = [start, ...segments.map((segment) => segment.points.at(-1) ?? start)];
  const back = segments.map((segment, i) => {
    const controls = segment.points.slice(0, -1).reverse();
    return `${segment.command}${[...controls, ends[i] ?? start].map(reflect).map(write).join(' ')}`;
  });
  return `${half}${back.reverse().join('')}Z`;
}

/** The path, of one or several strokes, and its mirror image as one path, `closed` or open. */
export function both(d: string, closed = false): string {
  const end = closed ? 'Z' : '';
  const strokes = d.split(/(?=M)/);
  return [...strokes, ...strokes.map(mirrored)].map((stroke) => stroke + end).join('');
}

function mirrored(stroke: string): string {
  const { start, segments } = parse(stroke);
  const rest = segments.map(({ command, points }) => `${command}${points.map(reflect).map(write).join(' ')}`);
  return `M${write(reflect(start))}${rest.join('')}`;
}

/** A soft fold of cloth: a thin leaf from one point to another, bent towards a third, `width` units thick. */
export function crease(from: Point, bend: Point, to: Point, width: number): string {
  const far: Point = [bend[0] + width, bend[1] + width / 3];
  return `M${write(from)}Q${write(bend)} ${write(to)}Q${write(far)} ${write(from)}Z`;
}
