import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSizes } from './sizes.js';

describe('sizes are read as sold', () => {
  it.each([
    ['Size:Large,Medium,Small,X-Large,X-Small', ['X-Small', 'Small', 'Medium', 'Large', 'X-Large']],
    ['S/M/L', ['S', 'M', 'L']],
    ['S/M', ['S/M']],
    ['S M L 3X', ['S', 'M', 'L', '3X']],
    ['M/L/1X', ['M', 'L', '1X']],
    ['3X,5XL,L', ['L', '3X', '5XL']],
    ['S|M', ['S', 'M']],
    ['XXL XL L', ['L', 'XL', 'XXL']],
    ['32,34', ['32', '34']],
    ['4XL,XXXL,2XL,XS,XX-Small,M', ['XX-Small', 'XS', 'M', '2XL', 'XXXL', '4XL']],
    ['40; 38;38 ;', ['38', '40']],
    ['UK 8', ['UK 8']],
    ['UK 10, UK 8', ['UK 8', 'UK 10']],
    ['Size:34-C,32-DD', ['32-DD', '34-C']],
    ['SIZE_164', ['164']],
    ["['S', 'M']", ['S', 'M']],
    ['38.0', ['38']],
    ['7.5,7', ['7', '7.5']],
    ['UK 5½,UK 6', ['UK 5.5', 'UK 6']],
    ['7 ¾|½', ['0.5', '7.75']],
    ['Free Size', ['Free Size']],
    ['Small - Out of stock|Medium|Large (sold out)', ['Medium']],
    ['S:3,M:0,XL:12', ['S', 'XL']],
    ['38=1|40=0', ['38']],
    ['UK 8:3; UK 10:0; Free Size:1', ['UK 8', 'Free Size']],
    ['M:2', ['M']],
    ['S:0,M:0', ['S', 'M']],
    ['S:3,M', ['M', 'S:3']],
    ['UK:8, EU:42', ['UK:8', 'EU:42']],
    ["[{'size': 'S'}]|M", ['M']],
    ['Small/Medium,XX-Large/XXX-Large', ['Small/Medium', 'XX-Large/XXX-Large']],
  ])('%j', (text, sizes) => {
    expect(readSizes(text)).toEqual(sizes);
  });

  it.each(['', 'Nan', 'n/a', 'Size:', 'Size:Nan', 'Error Size', 'Default Title', ' , ,'])(
    '%j states none',
    (text) => {
      expect(readSizes(text)).toBeNull();
    },
  );

  it('an array is never split further', () => {
    expect(readSizes(['M', 'S', 'm', 'S/M'])).toEqual(['S', 'S/M', 'M']);
    expect(readSizes([])).toBeNull();
  });

  it('in bounded number and length, in the same order whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 120 }), (sizes) => {
        const read = readSizes(sizes);
        for (const size of read ?? []) expect(size.length > 0 && size.length <= 24).toBe(true);
        expect((read ?? []).length).toBeLessThanOrEqual(80);
        if (read) expect(readSizes([...read].reverse())).toEqual(read);
      }),
    );
  });

  it('however many blanks stand between two of them', { timeout: 5000 }, () => {
    expect(readSizes(`M, L,${' '.repeat(3900)}b`)).toEqual(['M', 'L']);
  });
});
