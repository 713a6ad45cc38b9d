import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { inNearShades } from './near-shades.js';
import { showsColour } from './wardrobe.js';

/** The colours that a wish for a shirt widens to, step by step. */
const steps = (text: string) => inNearShades(parseWish(text)).map(({ want }) => want.pieces[0]?.colours);

describe('a shade that is not held', () => {
  it('widens to what is called blue, and not to every blue', () => {
    const [near] = steps('sky blue shirt');
    expect(['blue', 'navy', 'aqua'].map((colour) => near?.some((word) => showsColour(colour, word)))).toEqual(
      [true, false, true],
    );
  });

  it.each([
    [
      'light pink shirt',
      [
        ['baby pink', 'plain pink'],
        ['baby pink', 'peach', 'plain pink'],
      ],
    ],
    [
      'wine lehenga',
      [
        ['wine', 'burgundy', 'maroon'],
        ['wine', 'burgundy', 'maroon', 'plain red'],
      ],
    ],
    ['royal blue kurti', [['royal blue', 'plain blue', 'indigo']]],
    [
      'sky blue shirt',
      [
        ['light blue', 'aqua', 'plain blue'],
        ['light blue', 'aqua', 'turquoise', 'plain blue'],
      ],
    ],
  ])('widens to its neighbours, and then to what is like it at a distance: %s', (text, expected) =>
    expect(steps(text)).toEqual(expected),
  );

  it('names what was asked for, so that the answer can say it', () => {
    const [near] = inNearShades(parseWish('wine lehenga'));
    expect(near?.want).toMatchObject({ colours: ['wine'], nearest: ['wine'] });
  });

  it.each(['red shirt', 'black dress', 'shirt'])('is none that has no neighbour: %s', (text) =>
    expect(inNearShades(parseWish(text))).toEqual([]),
  );

  it('widens the colours of a whole look as well', () => {
    const [near] = inNearShades(parseWish('wine outfit'));
    expect(near?.want.lookColours).toEqual(['wine', 'burgundy', 'maroon']);
  });
});
