import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../functions/_domain/attributes.js';
import { readPrice } from '../../functions/_domain/prices.js';
import { Gender, Slot } from '../../functions/_domain/product.js';
import { fitOf } from '../../functions/_domain/styling/sizes.js';
import { generateHouse, type HousePiece } from './generate.js';

const house = generateHouse();
const rupees = ({ row }: HousePiece) => Number.parseInt(row.price, 10);
const soldIn = ({ row, recipe }: HousePiece, size: string) =>
  fitOf(
    row.sizes?.flatMap(({ size: sold, stock }) => (stock > 0 ? [sold] : [])) ?? null,
    size,
    recipe.slot,
  ) === 'fits';
const pieces = (gender: Gender, slot: Slot, fits: (piece: HousePiece) => boolean = () => true) =>
  house.filter(
    (piece) =>
      piece.recipe.gender === gender &&
      piece.recipe.slot === slot &&
      piece.row.availability === 'in stock' &&
      fits(piece),
  );

describe('the house catalogue', () => {
  it('is the same on every machine, to the last letter', () => {
    const text = JSON.stringify(house.map(({ row }) => row));
    expect(house.length).toBe(900);
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '9e5273bb0e09f9b3e2d7a588c610e7c1bb7fa5e15c954f8902c6833dc48bbf60',
    );
  });

  it('changes with its seed', () => {
    expect(generateHouse('another')[0]?.row).not.toEqual(house[0]?.row);
  });

  it('repeats no id and no title', () => {
    expect(new Set(house.map(({ row }) => row.id)).size).toBe(house.length);
    expect(new Set(house.map(({ row }) => row.title)).size).toBe(house.length);
  });

  it('is marked as a sample in every brand and description, has no address and claims no sale', () => {
    for (const { row } of house) {
      expect(row.brand).toMatch(/ \(sample\)$/);
      expect(row.description).toMatch(/A sample piece, not on sale\.$/);
      expect([row.link, row.image_link]).toEqual([null, null]);
    }
  });

  it('costs between ₹249 and ₹24,999, mostly little, and never more than before a discount', () => {
    const prices = house.map(rupees).sort((a, b) => a - b);
    expect(prices[0]).toBeGreaterThanOrEqual(249);
    expect(prices.at(-1)).toBeLessThanOrEqual(24_999);
    expect(prices[Math.floor(prices.length / 2)]).toBeLessThan(1_100);
    expect(prices.filter((price) => price > 4_000).length).toBeGreaterThan(25);
    for (const { row } of house) {
      expect(readPrice(row.price, 'USD')).toEqual({
        amount: Number.parseInt(row.price, 10) * 100,
        currency: 'INR',
      });
      if (row.list_price !== null)
        expect(Number.parseInt(row.list_price, 10)).toBeGreaterThan(Number.parseInt(row.price, 10));
    }
  });

  it('is read back by the vocabulary as it was made', () => {
    for (const { row, recipe } of house) {
      const read = readAttributes({
        title: row.title,
        description: row.description,
        brand: row.brand,
        category: row.category,
        gender: row.gender,
        colour: row.colour,
        material: row.material,
        pattern: row.pattern,
        tags: [row.style, row.occasion],
      });
      expect(read, row.title).toMatchObject({
        slot: recipe.slot,
        category: recipe.is,
        gender: recipe.gender,
        colours: [row.colour],
        pattern: row.pattern,
        materials: row.material === '' ? expect.anything() : expect.arrayContaining([row.material]),
      });
    }
  });

  it('holds enough tops and bottoms of every letter size within small budgets', () => {
    for (const gender of ['women', 'men'] as const) {
      for (const size of ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']) {
        const of = (slot: Slot, most: number) =>
          pieces(gender, slot, (p) => soldIn(p, size) && rupees(p) <= most).length;
        expect([gender, size, of('top', 700) >= 4, of('bottom', 900) >= 4]).toEqual([
          gender,
          size,
          true,
          true,
        ]);
      }
    }
  });

  it('can dress the occasions that the page offers as examples', () => {
    const kinds = (gender: Gender, names: string[], most: number, colour?: string) =>
      house.filter(
        (piece) =>
          piece.recipe.gender === gender &&
          names.includes(piece.recipe.is) &&
          rupees(piece) <= most &&
          (colour === undefined || piece.row.colour === colour),
      ).length;
    expect(kinds('women', ['saree'], 4_300, 'red')).toBeGreaterThanOrEqual(2);
    expect(kinds('women', ['earrings', 'necklace', 'jewellery set'], 700)).toBeGreaterThanOrEqual(6);
    expect(kinds('men', ['kurta set', 'sherwani', 'suit'], 7_000)).toBeGreaterThanOrEqual(6);
    expect(kinds('men', ['juttis', 'formal shoes'], 2_000)).toBeGreaterThanOrEqual(4);
    expect(kinds('women', ['formal shirt', 'blouse'], 1_500)).toBeGreaterThanOrEqual(6);
    expect(kinds('women', ['formal trousers'], 1_800)).toBeGreaterThanOrEqual(5);
    expect(kinds('men', ['jersey'], 800)).toBeGreaterThanOrEqual(4);
    expect(kinds('men', ['track pants', 'shorts'], 1_000)).toBeGreaterThanOrEqual(4);
    expect(kinds('men', ['sports shoes'], 1_700)).toBeGreaterThanOrEqual(2);
  });

  it('fills every slot, and every gender has a whole outfit', () => {
    for (const slot of Slot.options) expect(house.some(({ recipe }) => recipe.slot === slot)).toBe(true);
    for (const gender of Gender.options.filter((one) => one !== 'unisex')) {
      for (const slot of ['top', 'bottom', 'onepiece', 'shoes'] as const) {
        expect(pieces(gender, slot).length, `${gender} ${slot}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
