import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedText } from '../embedding.js';
import { rotate } from './rotation.js';

const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
const unit = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 512, maxLength: 512 })
  .map((values) => Float32Array.from(values));

describe('the rotation', () => {
  it('keeps every length and angle', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const before = dot(a, b);
        expect(dot(rotate(a), rotate(b))).toBeCloseTo(before, 2);
      }),
      { numRuns: 30 },
    );
  });

  it('lets signs alone tell angles: differing bits are the angle over a half turn, within sampling error', () => {
    const texts = [
      'black cotton shirt',
      'black linen shirt',
      'red silk saree',
      'white running shoes',
      'gold earrings',
    ];
    for (const one of texts.map(embedText)) {
      for (const other of texts.map(embedText)) {
        const differing = one.filter((value, place) => value > 0 !== (other[place] ?? 0) > 0).length;
        const angle = Math.acos(Math.min(1, dot(one, other))) / Math.PI;
        // Four standard deviations of 512 coin tosses.
        expect(Math.abs(differing / 512 - angle)).toBeLessThan(4 * Math.sqrt(0.25 / 512));
      }
    }
  });
});
