import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDouble, formatG } from './format.js';

describe('a double in 17 digits', () => {
  it.each([
    [0.1, '0.10000000000000001'],
    [1e20, '1e+20'],
    [100_000_000_000_000_000, '1e+17'],
    [2 ** 54, '18014398509481984'],
    [1.5e-7, '1.4999999999999999e-07'],
    [-0, '-0'],
    [Infinity, 'inf'],
    [3, '3'],
  ])('prints %d as %s', (value, text) => expect(formatDouble(value)).toBe(text));

  it('reads back as the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatDouble(value))).toBe(value);
      }),
    );
  });
});

it('prints 14 digits as Lua does', () => {
  expect([2 ** 53, 0.1 + 0.2, 1e15].map((value) => formatG(value, 14))).toEqual([
    '9.007199254741e+15',
    '0.3',
    '1e+15',
  ]);
});
