import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLongDouble, formatLongDouble, parseLongDouble } from './long-double.js';

function sum(a: string, b: string): string | undefined {
  const [left, right] = [parseLongDouble(a), parseLongDouble(b)];
  const result = left && right && addLongDouble(left, right);
  return result && formatLongDouble(result);
}

describe('the sum of two long doubles', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['3.0', '0', '3'],
    ['5.0e3', '0.3', '5000.29999999999999982'],
    ['-0.5', '0.5', '0'],
    ['1e-18', '0', '0'],
    ['0x10', '-1', '15'],
    ['9223372036854775807', '1', '9223372036854775808'],
  ])('%s + %s is %s', (a, b, expected) => expect(sum(a, b)).toBe(expected));

  it('is exact for whole numbers of 64 bits', () => {
    const whole = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });
    fc.assert(fc.property(whole, whole, (a, b) => sum(`${a}`, `${b}`) === `${a + b}`));
  });

  it('is nothing where it would be infinite', () => {
    expect(sum('1e4932', '1e4932')).toBeUndefined();
    expect(parseLongDouble('1e9999')).toBeUndefined();
  });
});

it.each(['', '.', 'x', '1x', ' 1', '1e', 'nan', '0x'])('%j is no number', (text) => {
  expect(parseLongDouble(text)).toBeUndefined();
});
