import { describe, expect, it } from 'vitest';
import { fitOf, fitOfAge, sizeKeys, wantedSize } from './sizes.js';

describe('fitOf', () => {
  it.each([
    ['M', ['Medium']],
    ['medium', ['S', 'M']],
    ['XL', ['X-Large']],
    ['XL', ['extra large']],
    ['2XL', ['XX-Large']],
    ['XXL', ['2XL']],
    ['3XL', ['3X']],
    ['XS', ['X-Small']],
    ['M', ['Small/Medium']],
    ['M', ['S-M']],
    ['L', ['Large/X-Large']],
    ['M', ['M (38)']],
    ['38', ['M (38)']],
    ['32', ['28', '32']],
    ['32', ['W32 L30']],
    ['32', ['32/30']],
    ['waist 32', ['32']],
    ['29', ['28-30']],
    ['UK 8', ['UK8']],
    ['UK 5½', ['UK 5.5']],
    ['UK 5 ½', ['UK 5.5']],
    ['8 UK', ['UK 8']],
    ['6-7Y', ['6-7 years']],
    ['34-C', ['34-C']],
    ['M', ['Free Size']],
    ['XL', ['One size']],
    ['S', ['OS']],
    ['Plus', ['XXL']],
    ['plus size', ['3XL', '4XL']],
    ['Plus', ['Free Size']],
    ['5XL', ['Plus Size']],
    ['32x34', ['W32 L34']],
    ['M/L', ['L']],
    ['8Y', ['7-8 Years']],
    ['6-12months', ['9-12 months']],
  ])('%s is among %j', (wanted, sold) => expect(fitOf(sold, wanted, 'top')).toBe('fits'));

  it.each([
    ['M', ['S', 'L']],
    ['Plus', ['M', 'XL']],
    ['M', ['XL']],
    ['S', ['XS']],
    ['L', ['XL', '2XL']],
    ['M', ['36', '38']],
    ['32', ['S', 'M']],
    ['8', ['UK 8']],
    ['30', ['32/30']],
    ['34', ['34-C']],
    ['M', []],
    ['M', ['Error Size']],
    ['32x34', ['32x30', '34x34']],
    ['M/L', ['XL', 'S']],
    ['8Y', ['M', '5-6 Years']],
  ])('%s is not among %j', (wanted, sold) => expect(fitOf(sold, wanted, 'top')).toBe('unfit'));

  it('reads a band and a cup as one size, however they are joined', () => {
    expect(fitOf(['34-B', '36-B'], '34B', 'other')).toBe('fits');
    expect(fitOf(['34-B'], '34C', 'other')).toBe('unfit');
    for (const size of ['34B', '34-b', '34 B']) expect(sizeKeys([size], 'other')).toContain('text:34-b');
  });

  it('reads a plain shoe number as the Indian and British numbering, from 34 on as the European', () => {
    expect(fitOf(['8', '9'], 'UK 9', 'shoes')).toBe('fits');
    expect(fitOf(['UK 9'], '9', 'shoes')).toBe('fits');
    expect(fitOf(['EU 42'], '42', 'shoes')).toBe('fits');
    expect(fitOf(['39'], 'EU 38-40', 'shoes')).toBe('fits');
    expect(fitOf(['41'], 'EU 38-40', 'shoes')).toBe('unfit');
    expect(fitOf(['US 9'], '9', 'shoes')).toBe('unfit');
    expect(fitOf(['42'], 'UK 8', 'shoes')).toBe('unfit');
  });

  it('knows nothing of a piece whose sizes are not stated', () => {
    expect(fitOf(null, 'M', 'top')).toBe('unknown');
    expect(fitOf(['32'], '32x34', 'bottom')).toBe('unknown');
  });
});

describe('fitOfAge', () => {
  it.each([
    [['5-6 Years', '7-8 Years'], 'fits'],
    [['3-4 Years'], 'unfit'],
    [['S', 'M'], 'unknown'],
    [['Free Size'], 'fits'],
    [null, 'unknown'],
  ])('of a child of six, %j is %s', (sold, fit) =>
    expect(fitOfAge(sold, { low: 6, high: 6 }, 'top')).toBe(fit),
  );
});

describe('wantedSize', () => {
  it('lets a size for anything speak for clothes, not for shoes, bags or accessories', () => {
    const sizes = { any: 'M' };
    for (const slot of ['top', 'bottom', 'onepiece', 'outerwear'] as const)
      expect(wantedSize(sizes, slot)).toBe('M');
    for (const slot of ['shoes', 'bag', 'accessory'] as const)
      expect(wantedSize(sizes, slot)).toBeUndefined();
  });

  it('prefers the size stated for the garment', () => {
    const sizes = { any: 'M', top: 'L', bottom: '32', shoes: 'UK 8' };
    expect([wantedSize(sizes, 'onepiece'), wantedSize(sizes, 'bottom'), wantedSize(sizes, 'shoes')]).toEqual([
      'L',
      '32',
      'UK 8',
    ]);
  });
});
