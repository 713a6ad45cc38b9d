import { converter } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours } from '../vocabulary/colours.js';
import { oklch } from './oklch.js';

const culori = converter('oklch');

/** Greys have no hue, so theirs is no matter. */
function agrees(hex: string) {
  const { l = 0, c = 0, h } = culori(hex) ?? { l: Number.NaN };
  const found = oklch(hex);
  expect(found.lightness).toBeCloseTo(l, 6);
  expect(found.chroma).toBeCloseTo(c, 6);
  if (h === undefined || c < 1e-4) return;
  const apart = Math.abs(found.hue - h);
  expect(Math.min(apart, 360 - apart)).toBeLessThan(0.01);
}

describe('oklch', () => {
  it('is what culori makes of every colour of the vocabulary', () => {
    for (const { hex } of colours) agrees(hex);
  });

  it('is what culori makes of any colour', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
    fc.assert(fc.property(hex, agrees), { numRuns: 1000 });
  });

  it('refuses what is no colour', () => {
    expect(() => oklch('red')).toThrow('not a colour');
  });
});
