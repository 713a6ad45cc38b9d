import { describe, expect, it } from 'vitest';
import type { Slot } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { demandsOf } from './demands.js';
import { pieceJudge } from './piece-worth.js';
import { slotWords } from './slot-words.js';
import { asked, piece, wish } from './wardrobe.fixture.js';

const colourOf = (query: Query, colour: string) =>
  pieceJudge(query, { demands: demandsOf(query), seed: undefined })(
    piece('t', 'top', { colours: [colour], gender: 'men' }),
  ).colour;

describe('the colour of a piece', () => {
  const owned = [{ garment: 'sherwani', colours: ['maroon'], materials: [] }];

  it('is measured by what the wearer has, where she names none for it', () => {
    const query = wish({ owned });
    expect(colourOf(query, 'ivory')).toBe(1);
    expect(colourOf(query, 'green')).toBeLessThan(0.6);
    expect(colourOf(wish(), 'green')).toBeNull();
  });

  it('is measured by what is asked, where she does', () => {
    const query = wish({ owned, want: { pieces: [asked('shirt', ['green'])] } });
    expect(colourOf(query, 'green')).toBe(1);
  });
});

describe('what is worn beside a look in colour', () => {
  const worth = (text: string, slot: Slot, colour: string) => {
    const query = parseWish(text);
    const own = { colours: [colour], category: slot === 'shoes' ? 'heels' : 'handbag' };
    return pieceJudge(query, { demands: demandsOf(query), seed: undefined })(piece('p', slot, own)).colour;
  };

  it('is as good in a neutral as in a colour of the look', () => {
    for (const text of ['green and yellow outfit, women', 'red party outfit, women'])
      expect(worth(text, 'shoes', 'beige')).toBe(worth(text, 'shoes', 'red'));
  });

  it('is in the colour where it is asked for, where all of the look is, and where that is black or white', () => {
    expect(worth('red outfit with heels, women', 'shoes', 'beige')).toBe(0.4);
    expect(worth('all red party outfit, women', 'shoes', 'gold')).toBe(0.4);
    expect(worth('black outfit, women', 'bag', 'beige')).toBe(0.4);
  });

  it('is looked for by no colour of it', () => {
    const wordsOf = (text: string, slot: Slot) => slotWords(parseWish(text), slot).split(' ');
    expect(wordsOf('red party outfit, women', 'onepiece')).toContain('red');
    expect(wordsOf('red party outfit, women', 'bag')).not.toContain('red');
    expect(wordsOf('red party outfit, women', 'accessory')).not.toContain('red');
    expect(wordsOf('red and green party outfit, women', 'accessory')).toContain('green');
    expect(wordsOf('red party outfit with a bag, women', 'bag')).toContain('red');
    expect(wordsOf('all red party outfit, women', 'bag')).toContain('red');
  });
});

it('a piece that stands in for the wearer’s own is as good as it is like, whatever else it is', () => {
  const query = wish({ occasion: 'work', owned: [{ garment: 'jeans', colours: ['navy'], materials: [] }] });
  const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
  const worth = (category: string, colour: string) => {
    const {
      relevance,
      occasion,
      colour: shade,
    } = judge(piece('b', 'bottom', { category, colours: [colour], relevance: 0.9 }));
    return [relevance, occasion, shade];
  };
  expect(worth('jeans', 'navy')).toEqual([1, 1, 1]);
  expect(worth('trousers', 'green')[0]).toBeLessThan(0.2);
});

describe('the relevance of a piece', () => {
  it('is halved where a detail that is asked for would be seen and is not stated', () => {
    const query = wish({ want: { details: ['v neck'] } });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const near = (slot: Slot, details?: string[]) =>
      judge(piece('t', slot, { relevance: 0.8, ...(details && { details }) })).relevance;
    expect(near('top', ['v neck'])).toBe(0.8);
    expect(near('top')).toBe(0.4);
    expect(near('shoes')).toBe(0.8);
  });

  it('is nothing where the occasion shuns it, unless it is asked for', () => {
    const near = (query: Query) =>
      pieceJudge(query, { demands: demandsOf(query), seed: undefined })(
        piece('b', 'bottom', { category: 'shorts', relevance: 0.8 }),
      ).relevance;
    expect(near(wish({ occasion: 'work' }))).toBe(0);
    expect(near(wish({ occasion: 'casual' }))).toBe(0.8);
    expect(near(wish({ occasion: 'work', want: { garments: ['shorts'] } }))).toBe(0.8);
  });

  it('is halved where it is of none of the colours that a dress code keeps to', () => {
    const query = wish({ occasion: 'formal', aesthetics: ['mourning'] });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const near = (colour: string) =>
      judge(piece('t', 'top', { category: 'formal shirt', colours: [colour], relevance: 0.8 })).relevance;
    expect([near('pink'), near('white')]).toEqual([0.4, 0.8]);
  });

  it('is higher where its sleeves are stated and the wish speaks of them, and never above 1', () => {
    const query = wish({ avoid: { colours: [], garments: [], materials: [], details: ['sleeveless'] } });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const relevance = (near: number, details?: string[]) =>
      judge(piece('t', 'top', { relevance: near, ...(details && { details }) })).relevance;
    expect(relevance(0.5, ['long sleeve'])).toBeGreaterThan(relevance(0.5) ?? 0);
    expect(relevance(0.5, ['embellished'])).toBe(0.5);
    expect(relevance(0.95, ['long sleeve'])).toBe(1);
  });
});

it('burgundy is no bright red, and red is', () => {
  const worth = (text: string, colour: string) => {
    const query = parseWish(text);
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    return judge(piece('j', 'onepiece', { category: 'jumpsuit', colours: [colour] })).colour;
  };
  const bright = 'jumpsuit for a party, bright colour, woman';
  expect(['red', 'hot pink', 'burgundy', 'maroon'].map((colour) => worth(bright, colour))).toEqual([
    1, 1, 0, 0,
  ]);
  expect(worth('red jumpsuit for a woman', 'burgundy')).toBe(1);
  expect(worth('red or orange jumpsuit for a woman', 'burgundy')).toBe(1);
  expect(worth('pastel colours jumpsuit for a woman', 'off white')).toBeGreaterThan(0);
});
