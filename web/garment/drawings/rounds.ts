import { row } from '../layers.js';
import type { Point } from '../path.js';

/** `count` points on an ellipse, from one angle to another in degrees, clockwise from three o'clock. */
export const arc = (
  [cx, cy]: Point,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
): Point[] =>
  row([from, 0], [to, 0], count).map(([angle]): Point => {
    const turn = (angle * Math.PI) / 180;
    return [
      Math.round((cx + rx * Math.cos(turn)) * 10) / 10,
      Math.round((cy + ry * Math.sin(turn)) * 10) / 10,
    ];
  });
/** The outline of a circle. */
export const circle = (cx: number, cy: number, r: number) =>
  `M${cx} ${cy - r}C${cx + r * 0.552} ${cy - r} ${cx + r} ${cy - r * 0.552} ${cx + r} ${cy}C${cx + r} ${cy + r * 0.552} ${cx + r * 0.552} ${cy + r} ${cx} ${cy + r}C${cx - r * 0.552} ${cy + r} ${cx - r} ${cy + r * 0.552} ${cx - r} ${cy}C${cx - r} ${cy - r * 0.552} ${cx - r * 0.552} ${cy - r} ${cx} ${cy - r}Z`;
