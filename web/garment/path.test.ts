import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, crease, whole } from './path.js';

const numbersOf = (d: string) => [...d.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
const pointsOf = (d: string) => {
  const numbers = numbersOf(d);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [`${x} ${numbers[i + 1]}`] : []));
};
const reflected = (point: string) => {
  const [x = 0, y = 0] = point.split(' ').map(Number);
  return `${200 - x} ${y}`;
};
const unit = fc.integer({ min: 0, max: 240 });
const half = fc
  .array(fc.tuple(fc.constantFrom('L', 'Q', 'C'), fc.array(unit, { minLength: 6, maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) =>
    [
      'M100 20',
      ...steps.map(([command, n]) => `${command}${n.slice(0, { L: 2, Q: 4, C: 6 }[command]).join(' ')}`),
      'L100 200',
    ].join(''),
  );

describe('whole', () => {
  it('draws an outline whose every point has its mirror image', () => {
    fc.assert(
      fc.property(half, (d) => {
        const points = pointsOf(whole(d)).sort();
        expect(points.map(reflected).sort()).toEqual(points);
      }),
    );
  });

  it('comes back to where it started', () => {
    expect(whole('M100 10L50 20C40 30 40 60 100 90')).toBe(
      'M100 10L50 20C40 30 40 60 100 90C160 60 160 30 150 20L100 10Z',
    );
  });
});

describe('both', () => {
  it('adds the mirror image as a second stroke', () => {
    expect(both('M10 20L30 40')).toBe('M10 20L30 40M190 20L170 40');
    expect(both('M10 20L30 40M0 0L1 1')).toBe('M10 20L30 40M0 0L1 1M190 20L170 40M200 0L199 1');
    expect(both('M10 20L30 40', true)).toBe('M10 20L30 40ZM190 20L170 40Z');
  });
});

describe('crease', () => {
  it('is a closed leaf between its two ends', () => {
    expect(crease([10, 10], [20, 50], [10, 90], 6)).toMatch(/^M10 10Q20 50 10 90Q26 52 10 10Z$/);
  });
});
