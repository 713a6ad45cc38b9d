import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttributes } from './attributes.js';
import { hash32 } from './embedding/hashing.js';
import { embedProduct, embedText, houseDimensions, houseSpace, searchText } from './embedding.js';

const near = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
const length = (vector: Float32Array) => Math.sqrt(near(vector, vector));
const product = (title: string) => embedProduct(readAttributes({ title }), title, '');
const print = (vector: Float32Array) => hash32([...vector].map((value) => value.toFixed(5)).join());

describe('embedText', () => {
  it.each([
    ['navy shirt', 'blue shirt', 'red shirt'],
    ['navy shirt', 'navy blouse', 'navy sneakers'],
    ['kurta', 'kurti', 'jeans'],
    ['juttis', 'mojari', 'trainers'],
    ['trainers', 'sneakers', 'sandals'],
    ['loafers for men', 'formal shoes for men', 'handbag for women'],
    ['floral dress', 'flower print frock', 'striped dress shirt'],
    ['women top', 'women blouse', 'men t-shirt'],
    ['black snekaers', 'black sneakers', 'black handbag'],
    ['wedding saree', 'wedding lehenga', 'gym shorts'],
    ['leather jacket', 'biker jacket', 'leather wallet'],
    ['cotton kurta festive', 'diwali kurta', 'office shirt'],
    ['safed kurta', 'white kurta', 'black kurta'],
    ['winter jacket', 'warm coat for winter', 'summer shorts'],
  ])('puts "%s" nearer to "%s" than to "%s"', (thing, similar, different) => {
    const at = embedText(thing);
    expect(near(at, embedText(similar))).toBeGreaterThan(near(at, embedText(different)));
  });

  it('finds the product that is meant before others', () => {
    const wish = embedText('oversized korean shirt for women in beige');
    const meant = near(wish, product('Women Beige Oversized Solid Shirt'));
    for (const title of [
      'Men Black Formal Trousers',
      'Women Beige Heels',
      'Men Beige Kurta',
      'Wool Beanie',
    ]) {
      expect(meant).toBeGreaterThan(near(wish, product(title)));
    }
  });

  it('has length 1 and finite numbers for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '\ud800', 'x'.repeat(10_000), 'कुर्ता'),
    );
    fc.assert(
      fc.property(text, (any) => {
        const vector = embedText(any);
        expect(vector).toHaveLength(houseDimensions);
        expect(length(vector)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('gives the numbers that this space has always given; a change needs a new space', () => {
    expect(houseSpace).toBe('house-text-1');
    expect(print(embedText('navy linen shirt for a beach wedding'))).toMatchInlineSnapshot(`2450961444`);
  });
});

describe('searchText', () => {
  it('adds the words by which a shopper looks for a product, each once', () => {
    const title = 'Navy Penny Loafers';
    const text = searchText(readAttributes({ title }), title, 'House');
    for (const word of ['Penny', 'House', 'footwear', 'shoes', 'blue']) expect(text).toContain(word);
    expect(text.match(/footwear/g)).toHaveLength(1);
    expect(text.length).toBeLessThan(400);
  });
});
