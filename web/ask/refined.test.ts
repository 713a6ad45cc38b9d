import { describe, expect, it } from 'vitest';
import { refined } from './refined.js';

const prompt = 'red dress, size M, under 3000';
const changes = {
  budget: { amount: 150_000, currency: 'INR' },
  sizes: { bottom: 'L' },
  waive: ['avoid.colours:black', 'slot:shoes'],
  count: 6,
  locked: ['a'],
  banned: ['b'],
};
const wish = { prompt, ...changes, promised: ['a', 'c'] };

describe('a wish in other words', () => {
  it('keeps every change while words are added, left out or replaced, but promises no look', () => {
    for (const text of [`${prompt}, no heels`, 'dress, size M, under 3000', 'Blue dress, size M, under 3000'])
      expect(refined(wish, text)).toEqual({ prompt: text, ...changes });
    expect(refined({ prompt: 'लाल साड़ी' }, 'लाल साड़ी शादी')).toEqual({ prompt: 'लाल साड़ी शादी' });
    expect(
      refined({ prompt: 'red dress', banned: ['b'] }, 'red dress for a wedding in winter, no heels'),
    ).toMatchObject({
      banned: ['b'],
    });
  });

  it('goes by the budget and the sizes that its words name anew', () => {
    const cheaper = refined(wish, 'red dress, size M, under 2000');
    expect(cheaper).toEqual({ ...changes, prompt: cheaper.prompt, budget: undefined, sizes: undefined });
    const larger = refined(wish, 'red dress, size L, under 3000');
    expect(larger).toMatchObject({ budget: changes.budget });
    expect(larger.sizes).toBeUndefined();
  });

  it('goes by what its words speak of where that was waived', () => {
    expect(refined(wish, `${prompt}, no black`).waive).toEqual(['slot:shoes']);
    expect(refined(wish, `${prompt}, with shoes`).waive).toEqual(['avoid.colours:black']);
  });

  it('begins anew where most words are others', () => {
    expect(refined(wish, 'blue saree for a wedding')).toEqual({ prompt: 'blue saree for a wedding' });
    expect(refined({ ...wish, prompt: 'red dress' }, 'red saree')).toEqual({ prompt: 'red saree' });
  });
});
