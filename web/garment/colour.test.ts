import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isHex, lightness, mix } from './colour.js';
import { paletteOf } from './palette.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('mix', () => {
  it('starts at the one colour, ends at the other, and is a hex colour in between', () => {
    fc.assert(
      fc.property(hex, hex, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
        expect(distance(mix(one, other, 0), one)).toBeLessThan(0.01);
        expect(distance(mix(one, other, 1), other)).toBeLessThan(0.01);
        expect(isHex(mix(one, other, share))).toBe(true);
      }),
    );
  });
});

describe('paletteOf', () => {
  it('outlines every cloth so that it stands out from itself, and dark cloth from a dark page', () => {
    fc.assert(
      fc.property(hex, (main) => {
        const { edge } = paletteOf([main]);
        expect(distance(edge, main)).toBeGreaterThan(0.05);
        if (lightness(main) < 0.4) expect(lightness(edge)).toBeGreaterThan(0.28);
        if (lightness(main) > 0.9) expect(lightness(edge)).toBeLessThan(0.8);
      }),
      { examples: [['#454d12']] },
    );
  });
});
