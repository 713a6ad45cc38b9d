import { describe, expect, it } from 'vitest';
import { assemble } from '../../functions/_domain/styling/assemble.js';
import { priced, wish, wishUnder } from '../../functions/_domain/styling/wardrobe.fixture.js';
import { isSeen, stepsOf, unscored } from './change-words.js';

const choices = { count: 3, locked: [], banned: [] };
const clothes = [priced('t', 'top', 600), priced('b', 'bottom', 500), priced('s', 'shoes', 200)];

describe('a change in the words of the stylist', () => {
  it('is shown without the scores that it ends in', () => {
    const { outfits, budget } = assemble(clothes, wishUnder(1200), choices);
    const belt = priced('a', 'accessory', 200, { category: 'belt' });
    const [belted] = assemble([...clothes, belt], wish(), choices).outfits;
    expect(outfits).not.toEqual([]);
    expect(unscored(budget?.more?.change ?? '')).toBe('Raise the budget by ₹100 to ₹1,300');
    expect(unscored(belted?.counterfactual?.change ?? '')).toBe('without the belt: ₹1,300');
  });

  it('is taken apart into what to do, and nowhere else', () => {
    const twice = wish({
      want: { colours: [], garments: ['saree'], materials: [], pieces: [], lookColours: [] },
      budget: { max: 50_000, currency: 'INR', scope: 'outfit' },
    });
    const { advice } = assemble([priced('d', 'onepiece', 900, { category: 'dress' })], twice, choices);
    expect(advice.map(({ change }) => stepsOf(change))).toContainEqual([
      'Allow pieces other than saree',
      'raise the budget by ₹400 to ₹900',
    ]);
    expect(stepsOf('Drop the belt and watch')).toEqual(['Drop the belt and watch']);
  });
});

describe('a higher score', () => {
  it('is told from three hundredths on', () => {
    expect(isSeen(0.83, 0.82)).toBe(false);
    expect(isSeen(0.85, 0.82)).toBe(true);
  });
});
