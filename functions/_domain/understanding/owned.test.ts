import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from './wish.js';

/** The garments wanted | turned down | had. */
const read = (text: string) => {
  const { want, avoid, owned = [] } = parseWish(text);
  const refused = [...avoid.garments, ...(avoid.pieces ?? []).map(avoidedName)];
  const had = owned.map(({ garment, colours }) => [...colours, garment].join(' '));
  return [want.garments, refused, had].map((words) => words.join(', ')).join(' | ');
};

describe('what the wearer has', () => {
  it.each([
    ['I have white shirts already, men', ' | white shirts | white shirt'],
    ['I already own black jeans, want tops', ' | black jeans | black jeans'],
    ['I have black jeans, need a shirt', 'shirt | black jeans | black jeans'],
    ['mere paas white shirt hai, pant chahiye', 'trousers | white shirts | white shirt'],
    ['apart from my own white sneakers', ' | footwear | white sneakers'],
    ['to wear with my navy blazer', ' | outerwear | navy blazer'],
    [
      'chinos to go with my navy blazer and brown loafers',
      'chinos | outerwear, footwear | navy blazer, brown loafers',
    ],
    ['formal shirt to go with my watch', 'formal shirt | watch | watch'],
    ['shoes I already have, red dress', 'dress | footwear | footwear'],
    ['red dress, I already have black heels', 'dress | footwear | black heels'],
    ["kurta matching my wife's red saree", 'kurta | red sarees | red saree'],
    ["a tie to match the groom's grey suit", 'tie | grey suits | grey suit'],
    ['a saree to go with his navy suit', 'saree | navy suits | navy suit'],
    ['jacket to wear over my kurta', 'jacket | kurta | kurta'],
    ['I already have nice dress shoes', ' | footwear | formal shoes'],
    ['I actually have black ankle boots already. Just need a skirt', 'skirt | footwear | black boots'],
    ['what to wear with my new black boots', ' | footwear | black boots'],
    ['outfit around my tan ankle boots', ' | footwear | tan boots'],
    ["I've a denim jacket already, something black", ' | outerwear | denim jacket'],
    ['she has tons of kurtis, needs leggings', 'leggings | kurti | kurti'],
    ['got a maroon saree from nani, need a clutch', 'saree, clutch |  | maroon saree'],
    ['style my denim jacket', ' | outerwear | denim jacket'],
    ['how do I style my white sneakers', ' | footwear | white sneakers'],
    ['I just bought a navy blazer, what goes with it', ' | outerwear | navy blazer'],
  ])('is not bought again: %j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['clutch to go with my maroon saree', 'clutch, saree |  | maroon saree'],
    ['something to go with white sneakers', 'sneakers |  | '],
    ['to match the red shoes', 'footwear |  | '],
    ['I have a red dress in mind', 'dress |  | '],
    ['I have to wear a saree', 'saree |  | '],
    ['have a look at kurtas', 'kurta |  | '],
    ['I have a saree function on Sunday', 'saree |  | '],
    ['help me with my saree look', 'saree |  | '],
  ])('is not what is asked for, nor what an outfit cannot do without: %j', (text, expected) =>
    expect(read(text)).toBe(expected),
  );

  it("may be somebody else's, to be matched", () => {
    expect(parseWish('saree to go with his navy suit').owned).toMatchObject([
      { garment: 'suit', others: true },
    ]);
    expect(parseWish('shirt to go with my navy suit').owned).toEqual([
      { garment: 'suit', colours: ['navy'], materials: [] },
    ]);
  });

  it('leaves no word of it unread', () => {
    expect(parseWish('I already own black jeans, to wear with my navy blazer').unread).toEqual([]);
  });
});

it.each(['mere paas heels nahi hai, kya pehnu', 'i own white sneakers but want new ones'])(
  '%j leaves the place to be filled',
  (text) => {
    const { owned, avoid } = parseWish(text);
    expect(owned).toBeUndefined();
    expect(avoid.garments).not.toContain('footwear');
  },
);
