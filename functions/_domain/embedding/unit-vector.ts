import * as z from 'zod';
import { houseDimensions } from '../embedding.js';

/** Vectors as a model sends them, whatever their length: finite numbers, of as many dimensions as ours. */
export const RawVector = z.array(z.number()).length(houseDimensions);

/** The vector of length 1 in the same direction, or null for one that points nowhere. */
export function unitVector(raw: readonly number[]): Float32Array | null {
  const largest = raw.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
  if (largest === 0) return null;
  // Scaled first: the square of a huge component would be infinite, that of a tiny one nothing.
  const scaled = raw.map((component) => component / largest);
  const length = Math.sqrt(scaled.reduce((sum, component) => sum + component * component, 0));
  return Float32Array.from(scaled, (component) => component / length);
}
