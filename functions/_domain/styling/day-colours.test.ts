import { describe, expect, it } from 'vitest';
import type { Candidate, Slot } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { dayColourWorth } from './day-colours.js';
import { demandsOf } from './demands.js';
import { occasionTermOf } from './occasion-term.js';
import { isMisfit } from './out-of-place.js';
import { pieceJudge } from './piece-worth.js';
import { piece } from './wardrobe.fixture.js';

const colourOf = (
  text: string,
  colours: string[],
  slot: Slot = 'accessory',
  own: Partial<Candidate> = {},
) => {
  const query = parseWish(text);
  const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
  return judge(piece('p', slot, { colours, ...own })).colour;
};

describe('where one celebrates', () => {
  it('gold and coloured studs are worth more than black ones with a saree', () => {
    const worth = [['gold'], ['red'], ['beige'], ['black', 'gold'], ['black']].map((colours) =>
      colourOf('diwali saree', colours),
    );
    expect(worth).toEqual([1, 1, 0.5, 0.3, 0]);
  });

  it('what is asked for counts instead, and elsewhere no colour does', () => {
    expect(colourOf('black saree for diwali', ['black'], 'onepiece', { category: 'saree' })).toBe(1);
    expect(colourOf('office outfit', ['black'])).toBeNull();
  });

  it('a man’s suit and shoes may be black, and his kurta not', () => {
    const shades = { likes: ['red'], shuns: ['black'] };
    const worth = (category: string) =>
      dayColourWorth(piece('p', 'top', { category, gender: 'men' }), shades);
    expect(['suit', 'formal shoes', 'kurta', 'juttis'].map(worth)).toEqual([0.5, 0.5, 0, 0]);
  });
});

describe('a day with colours of its own', () => {
  it.each([
    ['karva chauth outfit, women', 'red', 'white'],
    ['haldi outfit, women', 'yellow', 'navy'],
    ['bridal lehenga', 'maroon', 'navy'],
    ["bride's reception outfit", 'gold', 'grey'],
  ])('%j is rather for %s than for %s', (text, right, wrong) => {
    const { colours } = occasionTermOf(parseWish(text)) ?? {};
    const worth = (colour: string) =>
      colours && dayColourWorth(piece('p', 'bag', { colours: [colour] }), colours);
    expect([worth(right), worth(wrong)]).toEqual([1, 0]);
  });

  it.each(['karva chauth outfit', 'haldi outfit', 'puja outfit', 'bridal saree'])(
    '%j: nobody goes in black, unless it is asked for',
    (text) => {
      const black = piece('p', 'onepiece', { category: 'saree' });
      expect(isMisfit(black, parseWish(`${text}, women`))).toBe(true);
      expect(isMisfit(black, parseWish(`${text}, women, black saree`))).toBe(false);
    },
  );
});
