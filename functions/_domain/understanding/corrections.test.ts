import { expect, it } from 'vitest';
import { parseWish } from './wish.js';

it.each([
  ['sneakers, no wait, loafers', ['loafers'], []],
  ['a red saree, no wait make it maroon', ['saree'], ['maroon']],
  ['black kurta and blue jeans, scratch that, navy kurta', ['jeans', 'kurta'], ['blue', 'navy']],
  ['red dress, actually blue', ['dress'], ['blue']],
  ['heels, silver - no gold actually', ['heels'], ['gold']],
  ['Show me dresses. Actually, show me shirts instead', ['shirt'], []],
])('"%s" takes back what was said last', (text, garments, colours) => {
  const { want, unread } = parseWish(text);
  expect({ garments: want.garments, colours: want.colours, unread }).toEqual({
    garments,
    colours,
    unread: [],
  });
});

it('takes nothing back where nothing takes its place', () => {
  expect(parseWish('I actually love red dresses').want).toMatchObject({
    garments: ['dress'],
    colours: ['red'],
  });
  expect(parseWish('red dress, no black actually')).toMatchObject({
    want: { colours: ['red'] },
    avoid: { colours: ['black'] },
  });
  expect(parseWish('no wait, I do not want heels')).toMatchObject({
    avoid: { garments: ['heels'] },
    unread: ['no', 'wait'],
  });
});
