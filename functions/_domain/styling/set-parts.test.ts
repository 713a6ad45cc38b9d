import { describe, expect, it } from 'vitest';
import type { Slot } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { dress, piecesOf } from './dress.js';
import { isMisfit } from './out-of-place.js';
import { outlineOf } from './plan.js';
import { partsOf } from './set-parts.js';
import { piece, priced } from './wardrobe.fixture.js';

const basesOf = (text: string) => outlineOf(parseWish(text)).bases.map((base) => base.join(' and '));

describe('a set that may be put together', () => {
  it.each([
    ['white kurta pajama, men', ['onepiece', 'top and bottom']],
    ['kurta set for women', ['onepiece']],
    ['skirt suit for office, women', ['onepiece', 'top and bottom']],
    ['suit for a wedding, women', ['onepiece']],
    ['black suit for men, office', ['onepiece']],
  ])('%j: %j', (text, bases) => expect(basesOf(text)).toEqual(bases));

  it('is none where a part is asked for by itself', () => {
    expect(partsOf(parseWish('office suit and a shirt, women'))?.has('top')).not.toBe(true);
  });
});

const looksOf = (
  text: string,
  stock: readonly (readonly [Slot, string, string])[],
  gender: 'men' | 'women',
) => {
  const pieces = stock.map(([slot, category, colour]) =>
    priced(`${colour} ${category}`, slot, 700, {
      category,
      colours: [colour],
      colourFamilies: [colour],
      gender,
    }),
  );
  const { looks, pool } = dress(pieces, parseWish(text), { count: 4, locked: [], banned: [] });
  return looks.map((look) => pool && piecesOf(look, pool).map(({ id }) => id));
};

it('a man’s white kurta set is also a white kurta with a churidar, and neither a red one nor jeans', () => {
  const looks = looksOf(
    'eid outfit for men, white kurta pajama with mojari, 3500',
    [
      ['top', 'kurta', 'white'],
      ['top', 'kurta', 'red'],
      ['top', 'shirt', 'white'],
      ['bottom', 'churidar', 'white'],
      ['bottom', 'jeans', 'white'],
      ['shoes', 'juttis', 'blue'],
    ],
    'men',
  );
  expect(looks).toEqual([['white kurta', 'white churidar', 'blue juttis']]);
});

it('a woman’s office suit is a blazer over a shirt, and never the shirt and trousers without', () => {
  const stock: (readonly [Slot, string, string])[] = [
    ['top', 'formal shirt', 'white'],
    ['bottom', 'trousers', 'navy'],
    ['bottom', 'skirt', 'navy'],
  ];
  const blazer = ['outerwear', 'blazer', 'navy'] as const;
  expect(looksOf('office suit, women', stock, 'women')).toEqual([]);
  const [first] = looksOf('pantsuit for office, women', [...stock, blazer], 'women');
  expect(first).toEqual(['white formal shirt', 'navy trousers', 'navy blazer']);
  const [second] = looksOf('skirt suit for office, women', [...stock, blazer], 'women');
  expect(second).toEqual(['white formal shirt', 'navy skirt', 'navy blazer']);
});

it('a salwar suit that is called a suit is none for an office, and one for who wants it ethnic', () => {
  const suit = (title: string) => piece('s', 'onepiece', { category: 'suit', title });
  const salwar = suit('Ethnic Motifs Round Neck Festive Wear Suit');
  const misfits = ['office suit, women', 'business formal, women', 'ethnic office suit, women'].map((text) =>
    isMisfit(salwar, parseWish(text)),
  );
  expect(misfits).toEqual([true, true, false]);
  expect(isMisfit(suit('Women Solid Single-Breasted Suit'), parseWish('office suit, women'))).toBe(false);
});
