import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { placeOfName } from './maker-place.js';
import { makerJudge, makersFor, makersNamed, withMakers } from './makers.js';
import { slotWords } from './slot-words.js';
import { piece } from './wardrobe.fixture.js';

const by = (brand: string) => piece(brand, 'bottom', { brand });

describe('the makers of a wish', () => {
  it('are looked for among what is not understood, up to three words that follow one another', () => {
    const names = makersNamed(parseWish("marks and spencer trousers, levi's jeans"));
    expect(names).toEqual(expect.arrayContaining(["levi's", 'levis']));
    expect(makersNamed(parseWish('office shirt for men'))).toEqual([]);
  });

  it('are told from other words by whose pieces the catalogue has', () => {
    const wish = parseWish("levi's jeans, wobbly");
    const known = withMakers(wish, [by('Levis'), by('Wobble')]);
    expect(known).toMatchObject({ want: { makers: ["levi's"] }, unread: ['wobbly'] });
    expect([by('Levis'), by('Wobble')].map(makerJudge(known))).toEqual([true, false]);
    const nobody = parseWish('acme jeans, wobbly');
    expect(withMakers(nobody, [by('Wobble')])).toBe(nobody);
    const only = parseWish('running shoes only');
    expect(withMakers(only, [by('ONLY')])).toBe(only);
  });

  it.each([
    ['levis jeans and puma shoes', 'levis', 'bottom'],
    ['levis jeans and puma shoes', 'puma', 'shoes'],
    ["levi's jeans and puma shoes", "levi's", 'bottom'],
    ["levi's jeans and puma shoes", 'levis', 'bottom'],
    ['nike or adidas sneakers', 'nike', 'shoes'],
    ['van heusen formal shirt 1200', 'van heusen', 'top'],
    ['jeans by levis, party', 'levis', 'bottom'],
    ['tshirt puma men', 'puma', 'top'],
    ['nike, blue jeans', 'nike', undefined],
    ['puma outfit with a skirt', 'puma', undefined],
  ])('belong to the garment that they stand at: in %j %s', (text, name, slot) => {
    expect(placeOfName({ text }, name)).toBe(slot);
  });

  it('are looked for in the place of that garment only', () => {
    const wish = parseWish('levis jeans and puma shoes');
    expect([makersFor(wish, 'bottom'), makersFor(wish, 'shoes'), makersFor(wish, 'top')]).toEqual([
      expect.arrayContaining(['levis']),
      expect.arrayContaining(['puma']),
      expect.not.arrayContaining(['levis', 'puma']),
    ]);
    expect(slotWords(wish, 'shoes')).not.toContain('levis');
    const known = withMakers(wish, [by('Levis'), by('Puma')]);
    expect([by('Levis'), by('Puma')].map(makerJudge(known))).toEqual([true, false]);
  });

  it('are understood where the catalogue has nothing affordable of them, or nothing at all', () => {
    expect(withMakers(parseWish('wobble jeans'), [], ['wobble'])).toMatchObject({ unread: [] });
    expect(withMakers(parseWish('zara dress'), [])).toMatchObject({ want: { makers: ['zara'] }, unread: [] });
  });

  it('change nothing of what is looked for once they are told', () => {
    const wish = parseWish("wobbly levi's jeans from zink london");
    const known = withMakers(wish, [by('Levis'), by('Zink London')]);
    expect(known.want.makers).toEqual(["levi's", 'zink london']);
    expect(slotWords(known, 'bottom')).toBe(slotWords(wish, 'bottom'));
    expect(makersNamed(known)).toEqual(expect.arrayContaining(['levis', 'zink london']));
  });
});
