import { describe, expect, it } from 'vitest';
import { RawVector, unitVector } from './unit-vector.js';

const filled = (...first: number[]) => [...first, ...new Array<number>(512 - first.length).fill(0)];
const length = (vector: Float32Array | null) => Math.hypot(...(vector ?? []));

describe('a vector from outside', () => {
  it.each([[filled(3, 4)], [filled(1e300, 1e300)], [filled(1e-310, -1e-310)], [filled(5e-324)]])(
    'is brought to the length 1, however long it was',
    (raw) => {
      expect(length(unitVector(raw))).toBeCloseTo(1, 6);
    },
  );

  it('keeps its direction', () => {
    expect(Array.from(unitVector(filled(3, -4)) ?? []).slice(0, 2)).toEqual([
      Math.fround(0.6),
      Math.fround(-0.8),
    ]);
  });

  it('is none where it points nowhere', () => {
    expect(unitVector(filled(0, -0))).toBeNull();
  });

  it.each([
    ['is too short', filled().slice(1)],
    ['is too long', [...filled(1), 0]],
    ['holds what is no number', [null, ...filled(1).slice(1)]],
    ['holds NaN', filled(Number.NaN)],
    ['is infinite', JSON.parse(`[${filled(1).join(',').replace('1', '1e999')}]`)],
  ])('is refused where it %s', (_, raw) => {
    expect(RawVector.safeParse(raw).success).toBe(false);
  });
});
