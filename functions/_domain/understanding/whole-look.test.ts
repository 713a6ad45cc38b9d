import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('a look that is all of one', () => {
  it.each([
    'denim on denim look for men',
    'double denim, women',
    'head to toe denim',
    'all denim outfit',
    'canadian tuxedo',
  ])('cloth is a denim top with jeans: %s', (text) => {
    const { want, slots, unread } = parseWish(text);
    expect(want).toMatchObject({
      garments: ['topwear', 'jeans'],
      pieces: [{ garment: 'topwear', colours: [], materials: ['denim'] }],
    });
    expect([slots, unread]).toEqual([['top', 'bottom'], []]);
  });

  it.each(['denim on denim with a denim shirt', 'denim jacket with jeans'])(
    'cloth is of the garments that are named, where they are: %s',
    (text) => expect(parseWish(text).want.garments).not.toContain('topwear'),
  );

  it.each([
    ['monochrome outfit in beige, women', 'beige'],
    ['monochrome beige look', 'beige'],
    ['grey monochromatic outfit', 'grey'],
    ['head to toe white', 'white'],
    ['all black', 'black'],
  ])('colour shows it in every piece: %s', (text, colour) =>
    expect(parseWish(text)).toMatchObject({ want: { lookColours: [colour], wholeLook: true }, unread: [] }),
  );

  it('colour is listed where it is not said which', () => {
    const { want, unread } = parseWish('monochrome outfit for women');
    expect([want.wholeLook, unread]).toEqual([undefined, ['monochrome']]);
  });
});

it.each([
  ['best man suit, navy, tan shoes', ['navy suit', 'tan footwear']],
  ['white shirt blue jeans', ['white shirt', 'blue jeans']],
  ['red top black skirt and gold heels', ['red topwear', 'black skirt', 'gold heels']],
  ['kurta, white, blue jeans', ['white kurta', 'blue jeans']],
  ['shoes in navy, tan or black bag', ['navy footwear', 'black,tan bags']],
])('each garment has the colours that are said of it: %s', (text, pieces) =>
  expect(
    parseWish(text).want.pieces.map(({ garment, colours }) => `${[...colours].sort()} ${garment}`),
  ).toEqual(pieces),
);
