import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { occasions } from '../vocabulary/occasions.js';
import { demandsOf } from './demands.js';
import { isShunnedAt, occasionTermOf } from './occasion-term.js';
import { pieceJudge } from './piece-worth.js';
import { planOutfits } from './plan.js';
import { priced } from './wardrobe.fixture.js';

describe('how one dresses for them', () => {
  it('is as for the occasion where none is named, and not at all without one', () => {
    const [work] = occasions.filter(({ name }) => name === 'work');
    expect(occasionTermOf(parseWish('office outfit'))).toBe(work);
    expect(occasionTermOf(parseWish('blue shirt'))).toBeUndefined();
  });

  it.each([
    ['lehenga, pink', 'wedding'],
    ['1 red saree', 'festive'],
    ['I have a navy suit, need shirt, tie and shoes', 'formal'],
    ['I have grey formal trousers, need a shirt, men', 'work'],
    ['saree for a funeral', 'formal'],
    ['black kurti', undefined],
  ])('%j is dressed for as one dresses in it: %s', (text, name) => {
    expect(occasionTermOf(parseWish(text))?.name).toBe(name);
  });

  it('is no matter where the wish is for another occasion', () => {
    const query = { ...parseWish('casual friday, men'), occasion: 'party' } as const;
    expect(occasionTermOf(query)).toBe(occasions.find(({ name }) => name === 'party'));
  });

  it('shuns shorts on a casual friday, and no polo at work', () => {
    const shunned = (text: string, category: string) => {
      const term = occasionTermOf(parseWish(text));
      return term && isShunnedAt(term, { category, gender: 'men' });
    };
    expect(shunned('casual friday, men', 'shorts')).toBe(true);
    expect([shunned('office, men', 't-shirt'), shunned('office, men', 'polo t-shirt')]).toEqual([
      true,
      false,
    ]);
  });

  it('is in a kurta at a haldi or a mehendi, and not in a suit or the shirt of an office', () => {
    for (const day of ['haldi', 'mehendi']) {
      const term = occasionTermOf(parseWish(`${day} outfit for men`));
      const shunned = (category: string) => term && isShunnedAt(term, { category, gender: 'men' });
      expect(['suit', 'formal shirt', 'cufflinks', 'formal shoes'].map(shunned)).toEqual([
        ...[true, true, true, true],
      ]);
      expect(['kurta', 'kurta set', 'trousers', 'juttis'].map(shunned)).toEqual([false, false, false, false]);
    }
  });

  it('is in trousers at an office party, and in a formal shirt if one likes', () => {
    const term = occasionTermOf(parseWish('man 38, office party'));
    const shunned = (category: string) => term && isShunnedAt(term, { category, gender: 'men' });
    expect(['jeans', 'boots', 'trousers', 'formal shirt'].map(shunned)).toEqual([true, true, false, false]);
  });

  it('is in no woman’s shirt at a wedding, in a man’s if he likes', () => {
    const term = occasionTermOf(parseWish('church wedding guest'));
    const shunned = (gender: 'women' | 'men') =>
      ['shirt', 'party shirt', 'formal shirt', 'formal trousers', 'trousers', 'blouse', 'suit'].filter(
        (category) => term && isShunnedAt(term, { category, gender }),
      );
    expect(shunned('women')).toEqual(['shirt', 'party shirt', 'formal shirt', 'formal trousers']);
    expect(shunned('men')).toEqual([]);
  });

  it('is in shoes that hold on a trek', () => {
    const term = occasionTermOf(parseWish('hiking in himachal, men'));
    const shunned = (category: string) => term && isShunnedAt(term, { category, gender: 'men' });
    expect(['slippers', 'sandals', 'loafers', 'formal shoes', 'flats'].map(shunned)).toEqual([
      ...[true, true, true, true, true],
    ]);
    expect(['sports shoes', 'boots', 'sneakers', 'sports sandals'].map(shunned)).toEqual([
      ...[false, false, false, false],
    ]);
  });

  it('looks for a bride’s clothes in red and gold, where she names no colour', () => {
    const textOf = (text: string) => planOutfits(parseWish(text)).slotQueries[0]?.text;
    expect(textOf('bridal saree')).toMatch(/\bred maroon gold\b/);
    expect(textOf('pink bridal saree')).not.toMatch(/\bmaroon\b/);
  });
});

it('clothes are rather dear for a bride and where a least price is stated, and nothing else is', () => {
  const richness = (text: string, slot: 'onepiece' | 'accessory', rupees: number) => {
    const query = parseWish(text);
    return pieceJudge(query, { demands: demandsOf(query), seed: undefined })(
      priced('p', slot, rupees, { colours: ['red'] }),
    ).richness;
  };
  const [dear, cheap] = [9000, 900].map(
    (rupees) => richness('party outfit above 5000', 'onepiece', rupees) ?? 0,
  );
  expect(dear).toBeGreaterThan(cheap ?? 1);
  expect(richness('bridal lehenga', 'onepiece', 9000)).toBe(dear);
  expect(richness('party outfit above 5000', 'accessory', 9000)).toBeNull();
  expect(richness('party outfit under 5000', 'onepiece', 900)).toBeNull();
});
