import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('a word that nothing understands behind a negation', () => {
  it.each([
    ['women dress under 1500 no Oxolloxo', ['oxolloxo']],
    ['jeans except DressBerry', ['dressberry']],
    ['sneakers, not nike', ['nike']],
    ["I don't want Nike", ['nike']],
    ['nothing from Zara', ['zara']],
    ['no Nike or puma shoes', ['nike', 'puma']],
    ['excluding Anouk and Libas', ['anouk', 'libas']],
    ['no Marks & Spencer', ['marks', 'spencer']],
    ['no Tommy Hilfiger shirts', ['tommy', 'hilfiger']],
    ['no nike, no puma', ['nike', 'puma']],
    ['shirts without H&M', ['h&m']],
    ['not here&now', ['here&now']],
    ['shirts, no h & m', ['h&m']],
    ['nothing from h and m', ['h&m']],
    ['no peter england, L', ['peter', 'england']],
    ['no zara no uniqlo', ['zara', 'uniqlo']],
    ['sneakers, nike nahi', ['nike']],
    ['puma nahi adidas nahi, running shoes', ['puma', 'adidas']],
    ['nike aur puma nahi chahiye', ['nike', 'puma']],
    ['no mango', ['mango']],
    ['black shoes, no velcro', ['velcro']],
    ['no mango or zara', ['mango', 'zara']],
    ['mango brand mat dikhana', ['mango']],
    ['zara brand nahi chahiye', ['zara']],
  ])('is refused wherever it stands: %s', (text, words) => {
    const { avoid, unread } = parseWish(text);
    expect(avoid.words).toEqual(words);
    expect(unread).toEqual([]);
  });

  it.each([
    ['formal but not boring', ['not boring']],
    ['I hate my arms', ['hate', 'arms']],
    ['no wait, make it maroon', ['no', 'wait']],
    ['do not panic', ['not panic']],
    ['allergic to nickel', ['allergic', 'to', 'nickel']],
    ['nothing for kids', ['nothing', 'kids']],
    ['chamkila nahi chahiye', ['chamkila', 'nahi']],
  ])('stays unread where it is no name: %s', (text, unread) => {
    const query = parseWish(text);
    expect(query.avoid).not.toHaveProperty('words');
    expect(query.unread).toEqual(unread);
  });

  it.each(['no idea what to wear', 'not sure, something red', 'no problem', 'no budget limit', 'no black'])(
    'is none in an ordinary phrase: %s',
    (text) => {
      expect(parseWish(text).avoid).not.toHaveProperty('words');
    },
  );

  it('is a colour where it is said of clothes or colours', () => {
    expect(parseWish('no mango colour').avoid).toMatchObject({ colours: ['orange'] });
    expect(parseWish('no mango dress').avoid.pieces).toMatchObject([
      { garment: 'dress', colours: ['orange'] },
    ]);
    expect(parseWish('dress in mango').want.colours).toEqual(['orange']);
    expect(parseWish('kurta set 1k -yellow -green').avoid.colours).toEqual(['yellow', 'green']);
    expect(parseWish('tops, no boat neck').avoid).toMatchObject({ details: ['boat neck'] });
    expect(parseWish('heels not above 3 inches').avoid.words).toBeUndefined();
    expect(parseWish('mango and white saree').want.colours).toEqual(['orange', 'white']);
    expect(parseWish('red or mango saree').want.colours).toEqual(['red', 'orange']);
    expect(parseWish('mango or zara dress').unread).toEqual(['mango', 'zara']);
  });

  it('is the maker alone where the next word is said of a garment', () => {
    expect(parseWish('no puma ankle socks').avoid.words).toEqual(['puma']);
  });

  it('is one of two makers behind "and", and nothing that is said of any', () => {
    expect(parseWish('shoes, no nike and adidas').avoid.words).toEqual(['nike', 'adidas']);
    expect(parseWish('shoes, no nike and comfortable').avoid.words).toEqual(['nike']);
  });

  it('leaves what stands behind it to be read', () => {
    const { avoid, unread } = parseWish('red shoes, no nike and quaffle bludger');
    expect(avoid.words).toEqual(['nike']);
    expect(unread).toEqual(['quaffle', 'bludger']);
  });
});
