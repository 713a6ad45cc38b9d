import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { assemble } from './assemble.js';
import { likeness, stoodIn, withOwnAllowed } from './own-piece.js';
import { asked, piece } from './wardrobe.fixture.js';

describe('what stands in for the wearer’s own piece', () => {
  it('is the same garment in her colour, then in another, then the nearest kind', () => {
    const like = (category: string, colour: string) =>
      likeness(piece('b', 'bottom', { category, colours: [colour] }), asked('jeans', ['blue']));
    const ranked = [
      like('jeans', 'navy'),
      like('jeans', 'green'),
      like('jeggings', 'blue'),
      like('trousers', 'blue'),
      like('palazzos', 'blue'),
      like('churidar', 'orange'),
    ];
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect([ranked[0], ranked.at(-1)]).toEqual([1, 0]);
  });

  it('is by the garment alone where her colour is not known', () => {
    const like = (category: string) =>
      likeness(piece('b', 'bottom', { category }), asked('formal trousers', []));
    expect(['formal trousers', 'trousers', 'chinos', 'jeans'].map(like)).toEqual([1, 0.8, 0.5, 0.25]);
  });
});

it('no tracksuit stands in for a suit', () => {
  const like = (category: string) => likeness(piece('d', 'onepiece', { category }), asked('suit', []));
  expect(['suit', 'tracksuit'].map(like)).toEqual([1, 0]);
});

it('nothing stands in for jeans of which she has enough', () => {
  const own = ['I have jeans, need a top, women', 'I have too many jeans, casual look, women']
    .map((text) => parseWish(text))
    .map((query) => stoodIn(withOwnAllowed(query), 'bottom')?.garment);
  expect(own).toEqual(['jeans', undefined]);
});

it('what stands in for her black dress is black each time, as long as there are black ones', () => {
  const dress = (id: string, colour: string) =>
    piece(id, 'onepiece', { category: 'bodycon dress', colours: [colour], colourFamilies: [colour] });
  const pieces = [
    ...['a', 'b', 'c', 'd'].map((id) => dress(id, 'black')),
    ...['red', 'blue', 'green'].map((colour) => dress(colour, colour)),
  ];
  const leads = (text: string) =>
    assemble(pieces, withOwnAllowed(parseWish(text)), { count: 4, locked: [], banned: [] }).outfits.flatMap(
      ({ items: [lead] }) => lead?.colours ?? [],
    );
  expect(leads('what goes with my black bodycon dress')).toEqual(['black', 'black', 'black', 'black']);
  expect(new Set(leads('bodycon dress for a woman')).size).toBeGreaterThan(2);
});

it('formal trousers stand in for those of a suit of which the wearer wants the shirt', () => {
  const own = (text: string) => stoodIn(parseWish(text), 'bottom')?.garment;
  expect(own('I have a navy suit, need shirt tie and shoes')).toBe('formal trousers');
  expect(own('I have a navy suit, need shoes')).toBeUndefined();
});

describe('withOwnAllowed', () => {
  const avoidOf = (text: string) => withOwnAllowed(parseWish(text)).avoid;

  it.each(['I already have blue jeans, need a top and shoes, women', 'I have jeans, need a top, women'])(
    'no longer turns down the like of what %j stands on',
    (text) => {
      expect(avoidOf(text)).toEqual({ colours: [], garments: [], materials: [] });
    },
  );

  it('leaves shoes turned down that she has, and jeans of which she has enough', () => {
    const shoes = parseWish('I already have white sneakers, need a dress');
    expect(withOwnAllowed(shoes)).toEqual(shoes);
    const jeans = parseWish('I have too many jeans, casual look, women');
    expect(withOwnAllowed(jeans)).toEqual(jeans);
  });

  it('leaves what is turned down beside it', () => {
    expect(avoidOf('I have blue jeans, need a top, no black, women').colours).toEqual(['black']);
  });
});
