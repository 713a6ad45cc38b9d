import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

const read = (text: string) => {
  const { want, avoid, unread } = parseWish(text);
  return { garments: want.garments, details: want.details ?? [], avoid: avoid.details ?? [], unread };
};

describe('a length said apart from its garment', () => {
  it.each([
    'dress for brunch, midi, floral',
    'floral dress midi',
    'midi floral dress for brunch',
    'a dress (midi) under 2000',
    'wrap dress midi sage',
    'skater dress; midi; for a date',
    'dress midi, no maxi',
  ])('is that of the one dress: %s', (text) =>
    expect(read(text)).toMatchObject({ garments: ['dress'], details: ['midi'], unread: [] }),
  );

  it.each(['skirt, midi, black, office', 'a skirt midi', 'black skirt for office, midi'])(
    'asks for no dress beside a skirt: %s',
    (text) => expect(read(text)).toMatchObject({ garments: ['skirt'], details: ['midi'] }),
  );

  it.each([
    ['dress or a midi for brunch', ['dress']],
    ['dress, midi or maxi', ['dress', 'maxi dress']],
    ['midi or maxi dress', ['dress', 'maxi dress']],
    ['maxi dress or midi', ['maxi dress', 'dress']],
  ])('is another garment behind an "or": %s', (text, garments) =>
    expect(read(text)).toMatchObject({ garments, details: [] }),
  );

  it.each([
    'dress, no midi',
    'nothing midi, dress for a party',
    'dress, midi nahi chahiye',
    'black dress, not midi',
  ])('is turned down of the dress: %s', (text) =>
    expect(read(text)).toMatchObject({ garments: ['dress'], avoid: ['midi'], details: [] }),
  );

  it('is a dress where it stands alone, and turned down only one of that length', () => {
    expect(read('midi for brunch')).toMatchObject({ garments: ['dress'], unread: [] });
    const { avoid } = parseWish('party outfit, i hate midis');
    expect([avoid.garments, avoid.pieces]).toMatchObject([[], [{ garment: 'dress', details: ['midi'] }]]);
  });

  it.each([
    ['party dress full sleeve maxi', ['maxi dress']],
    ['a dress or a maxi', ['dress', 'maxi dress']],
  ])('makes a dress a maxi dress: %s', (text, garments) => expect(read(text).garments).toEqual(garments));
});
