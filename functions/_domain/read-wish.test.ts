import { describe, expect, it } from 'vitest';
import { readWish, wishName } from './read-wish.js';
import { candidateWish } from './styling/candidate-wish.js';
import { planOutfits } from './styling/plan.js';
import { garments } from './vocabulary/garments.js';

function read(prompt: string) {
  const wish = readWish({ currency: 'INR', clock: () => 0 }, { prompt });
  if (wish.kind !== 'wish') throw new Error(wish.message);
  const plan = planOutfits(wish.query);
  const embeddings = plan.slotQueries.map(() => ({ space: '', vector: new Float32Array(1) }));
  const fetched = candidateWish(wish.query, plan, { embeddings, currency: 'INR', locked: [], banned: [] });
  return { name: wishName(wish, ''), meant: { ...wish.query, text: '' }, fetched };
}

describe('the name of a wish', () => {
  it('is that of all wishes which ask for the same in other words', () => {
    const [one, other] = [read('red dress under 3000, Baby Shower'), read('red dress max 3000 baby  shower')];
    expect(other).toEqual(one);
    expect(read('red dress under 3001, baby shower').name).not.toBe(one.name);
  });

  it('is another where the occasion, which explanations repeat, goes by other words', () => {
    const [one, other] = [read('red dress for a gender reveal'), read('red dress for a retirement do')];
    expect(other.meant).toEqual(one.meant);
    expect(other.name).not.toBe(one.name);
  });

  it.each([
    ['bomber jacket men', 'biker jacket men'],
    ['kasavu saree under 3000', 'saree under 3000'],
    ['chelsea boots women', 'ankle boots women'],
    ['derby shoes men', 'brogues men'],
    ['puma shoes and jeans', 'shoes and puma jeans'],
  ])('is another for "%s" and "%s", for which other pieces are fetched', (one, other) => {
    expect(read(one).meant.want.garments).toEqual(read(other).meant.want.garments);
    expect(read(one).name).not.toBe(read(other).name);
  });

  it('is one for two names of a garment only where the same is fetched', () => {
    const firsts = new Map<string, ReturnType<typeof read>>();
    for (const { words } of garments.filter(({ slot }) => slot !== 'other')) {
      for (const word of words.slice(0, 5)) {
        const wish = read(`a ${word} under 3000`);
        const first = firsts.get(wish.name) ?? wish;
        expect(wish.fetched, word).toEqual(first.fetched);
        firsts.set(wish.name, first);
      }
    }
    expect(firsts.size).toBeGreaterThan(garments.length / 3);
  });
});
