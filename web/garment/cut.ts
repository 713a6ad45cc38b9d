import { both, type Point, whole } from './path.js';

/** The left half of a bodice; the right half is its mirror image. */
export type Bodice = {
  /** Where collar and shoulder meet. */
  neck: Point;
  /** How far the neckline falls below `neck`. */
  depth: number;
  neckline?: 'round' | 'v' | 'square' | 'sweetheart' | 'boat';
  shoulder: Point;
  armpit: Point;
  waist: Point;
  hem: Point;
  /** How far the middle of the hem hangs below its ends. */
  dip?: number;
};

function necklineOf({ neck: [x, y], depth, neckline = 'round' }: Bodice): string {
  const low = y + depth;
  if (neckline === 'v') return `M100 ${low}Q${x + 5} ${y + depth * 0.45} ${x} ${y}`;
  if (neckline === 'square') return `M100 ${low}L${x + 5} ${low}L${x} ${y}`;
  if (neckline === 'boat') return `M100 ${low}C88 ${low} ${x + 6} ${y + depth * 0.7} ${x} ${y}`;
  if (neckline === 'sweetheart') return `M100 ${low}C97 ${low - 9} ${x + 6} ${low - 12} ${x} ${y}`;
  return `M100 ${low}C${100 - (100 - x) * 0.55} ${low} ${x + 1} ${y + depth * 0.62} ${x} ${y}`;
}

/** The outline of a bodice of any length: neckline, shoulders, armholes, sides, hem. */
export function bodice(cut: Bodice): string {
  const [nx, ny] = cut.neck;
  const [sx, sy] = cut.shoulder;
  const [ax, ay] = cut.armpit;
  const [wx, wy] = cut.waist;
  const [hx, hy] = cut.hem;
  const low = hy + (cut.dip ?? 4);
  return whole(
    necklineOf(cut) +
      `C${nx - (nx - sx) * 0.4} ${ny + (sy - ny) * 0.3} ${sx + 10} ${sy - 5} ${sx + 5} ${sy - 3}Q${sx + 1} ${sy} ${sx + 2} ${sy + 6}` +
      `C${sx + 5} ${sy + (ay - sy) * 0.35} ${ax - 2} ${ay - (ay - sy) * 0.35} ${ax} ${ay}` +
      `C${ax + 1} ${ay + (wy - ay) * 0.4} ${wx} ${wy - (wy - ay) * 0.35} ${wx} ${wy}` +
      `C${wx} ${wy + (hy - wy) * 0.35} ${hx + (wx - hx) * 0.2} ${hy - (hy - wy) * 0.35} ${hx} ${hy}` +
      `C${hx + (100 - hx) * 0.35} ${low} ${hx + (100 - hx) * 0.65} ${low} 100 ${low}`,
  );
}

/** What is seen of the back of the garment inside its neckline. */
export function insideNeck(cut: Bodice, rise = 7): string {
  const [nx, ny] = cut.neck;
  return whole(
    `M100 ${ny - rise}C${100 - (100 - nx) * 0.5} ${ny - rise} ${nx + 4} ${ny - 3} ${nx} ${ny}L${nx + 4} ${ny + cut.depth + 3}L100 ${ny + cut.depth + 3}`,
  );
}

/** The left half of a pair of sleeves. `puff` lets the outer edge stand away from the arm. */
export type Sleeve = { shoulder: Point; armpit: Point; outer: Point; inner: Point; puff?: number };

/** A pair of sleeves, to be laid under the bodice. */
export function sleeves({ shoulder: [sx, sy], armpit: [ax, ay], outer, inner, puff = 0 }: Sleeve): string {
  const [ox, oy] = outer;
  const [ix, iy] = inner;
  return both(
    `M${sx + 8} ${sy - 3}` +
      `C${sx - 8 - puff} ${sy + 2 - puff / 4} ${ox + (sx - ox) * 0.35 - puff} ${oy - (oy - sy) * 0.5} ${ox} ${oy}` +
      `Q${(ox + ix) / 2 - 1} ${(oy + iy) / 2 + 4} ${ix} ${iy}` +
      `C${ix + (ax - ix) * 0.35} ${iy - (iy - ay) * 0.45} ${ax - 1} ${ay + (iy - ay) * 0.2} ${ax + 3} ${ay - 2}` +
      `L${sx + 10} ${sy + 6}`,
    true,
  );
}

/** A band along the end of each sleeve, `height` units wide. */
export function cuffs({ outer: [ox, oy], inner: [ix, iy] }: Sleeve, height: number): string {
  const length = Math.hypot(ix - ox, iy - oy);
  const [dx, dy] = [((iy - oy) / length) * height, (-(ix - ox) / length) * height];
  return both(
    `M${ox} ${oy}Q${(ox + ix) / 2 - 1} ${(oy + iy) / 2 + 4} ${ix} ${iy}` +
      `L${ix + dx} ${iy + dy}Q${(ox + ix) / 2 + dx - 1} ${(oy + iy) / 2 + dy + 4} ${ox + dx} ${oy + dy}`,
    true,
  );
}

/** The left half of a pair of trousers. */
export type Trousers = {
  waist: Point;
  hip: Point;
  /** Where the legs part. */
  crotch: number;
  /** The outer and the inner end of the leg. */
  outer: Point;
  inner: Point;
  /** How far the outer seam is pushed out (positive) or in at the knee. */
  knee?: number;
};

/** The outline of a pair of trousers or shorts. */
export function trousers({ waist, hip, crotch, outer, inner, knee = 0 }: Trousers): string {
  const [wx, wy] = waist;
  const [hx, hy] = hip;
  const [ox, oy] = outer;
  const [ix, iy] = inner;
  const middle = hy + (oy - hy) * 0.5;
  return whole(
    `M100 ${wy + 3}Q${(100 + wx) / 2} ${wy + 3} ${wx} ${wy}` +
      `C${wx - 2} ${wy + (hy - wy) * 0.4} ${hx} ${hy - (hy - wy) * 0.4} ${hx} ${hy}` +
      `C${hx - knee} ${middle - 10} ${(hx + ox) / 2 - knee} ${middle + 10} ${ox} ${oy}` +
      `Q${(ox + ix) / 2} ${oy + 4} ${ix} ${iy}` +
      `C${ix + (100 - ix) * 0.4} ${iy - (iy - crotch) * 0.45} 97 ${crotch + (iy - crotch) * 0.25} 100 ${crotch}`,
  );
}

/** The outline of a skirt from waist to hem; `flare` bends its sides outwards, `dip` curves the hem. */
export function skirt(waist: Point, hem: Point, flare = 0, dip = 6): string {
  const [wx, wy] = waist;
  const [hx, hy] = hem;
  return whole(
    `M100 ${wy + 2}Q${(100 + wx) / 2} ${wy + 2} ${wx} ${wy}` +
      `C${wx - 6 - flare * 0.3} ${wy + (hy - wy) * 0.25} ${hx + 8 - flare} ${hy - (hy - wy) * 0.45} ${hx} ${hy}` +
      `C${hx + (100 - hx) * 0.3} ${hy + dip} ${hx + (100 - hx) * 0.7} ${hy + dip} 100 ${hy + dip}`,
  );
}
