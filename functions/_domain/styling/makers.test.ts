import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { isByMaker, makersNamed, withMakers } from './makers.js';
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
    expect([isByMaker(by('Levis'), known), isByMaker(by('Wobble'), known)]).toEqual([true, false]);
    expect(withMakers(wish, [by('Wobble')])).toBe(wish);
    const only = parseWish('running shoes only');
    expect(withMakers(only, [by('ONLY')])).toBe(only);
  });

  it('change nothing of what is looked for once they are told', () => {
    const wish = parseWish("wobbly levi's jeans from zink london");
    const known = withMakers(wish, [by('Levis'), by('Zink London')]);
    expect(known.want.makers).toEqual(["levi's", 'zink london']);
    expect(slotWords(known, 'bottom')).toBe(slotWords(wish, 'bottom'));
    expect(makersNamed(known)).toEqual(expect.arrayContaining(['levis', 'zink london']));
  });
});
