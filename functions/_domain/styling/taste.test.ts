import { describe, expect, it } from 'vitest';
import type { Gender, Occasion, Slot } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { occasions } from '../vocabulary/occasions.js';
import { asksForTop } from './asks-for.js';
import { demandsOf } from './demands.js';
import { pieceJudge } from './piece-worth.js';
import { formalityWorth, occasionWorth, seasonWorth, styleWorth } from './taste.js';
import { piece, wish } from './wardrobe.fixture.js';

it('a cut that a title names second is that cut: regular fit maternity jeans', () => {
  const jeans = (title: string) => piece('j', 'bottom', { category: 'jeans', fit: 'regular', title });
  expect(styleWorth(jeans('cotton regular fit womens maternity jeans'), 'maternity')).toBe(1);
  expect(styleWorth(jeans('cotton regular fit womens jeans'), 'maternity')).toBe(0);
});

it('women celebrate in silk and satin rather than in cotton, and men in what they like', () => {
  const worth = (text: string, materials: string[]) => {
    const query = parseWish(text);
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    return judge(piece('d', 'onepiece', { materials })).material;
  };
  const told = (text: string) => [['silk'], [], ['cotton']].map((materials) => worth(text, materials));
  expect(told('lehenga for a reception')).toEqual([1, 0.3, 0]);
  expect(told('cocktail party, woman')).toEqual([1, 0.3, 0]);
  expect(told('cocktail party, man')).toEqual([null, null, null]);
  expect(told('cotton dress for a party, woman')).toEqual([0, 0.3, 1]);
});

describe('seasonWorth', () => {
  it('takes a top that nobody calls warm for a thin one in winter, and trousers as they are', () => {
    const [top, trousers] = [piece('t', 'top'), piece('b', 'bottom')];
    expect(seasonWorth(top, 'winter')).toBeLessThan(seasonWorth(trousers, 'winter'));
    expect(seasonWorth(top, 'summer')).toBe(seasonWorth(trousers, 'summer'));
    expect(seasonWorth({ ...top, seasons: ['winter'] }, 'winter')).toBe(1);
  });

  it('is none for bare shoulders in winter', () => {
    const dress = piece('d', 'onepiece', { title: 'Women Cold Shoulder Dress', seasons: ['winter'] });
    expect([seasonWorth(dress, 'winter'), seasonWorth(dress, 'autumn')]).toEqual([0, 0]);
    const unsaid = { ...dress, seasons: [] };
    expect([seasonWorth(unsaid, 'winter'), seasonWorth(unsaid, 'summer')]).toEqual([0, 0.7]);
  });
});

describe('occasionWorth', () => {
  it('is none for a bare top at an interview, though it be for one at a party', () => {
    const top = piece('p', 'top', {
      category: 'top',
      title: 'Pink Bardot Top',
      occasions: ['formal', 'party'],
    });
    const worth = (name: string) =>
      occasions.filter((term) => term.name === name).map((term) => occasionWorth(top, term));
    expect([worth('formal'), worth('work')]).toEqual([[0], [0]]);
    expect(worth('party')[0]).toBeGreaterThan(0);
  });

  it('is higher at work for a kurta on a woman than on a man', () => {
    const [work] = occasions.filter(({ name }) => name === 'work');
    const worth = (gender: 'women' | 'men') =>
      work && occasionWorth(piece('k', 'top', { category: 'kurta', gender, occasions: ['festive'] }), work);
    expect([worth('women'), worth('men')]).toEqual([0.7, 0.2]);
  });

  it('is none anywhere else for what its shop calls night wear', () => {
    const tee = piece('p', 'top', { category: 't-shirt', occasions: ['lounge'] });
    const worth = Object.fromEntries(occasions.map((term) => [term.name, occasionWorth(tee, term)]));
    expect(worth).toMatchObject({ lounge: 1, casual: 0, travel: 0, workout: 0 });
  });

  it('counts nothing for western wear where the wish is ethnic', () => {
    const dress = piece('d', 'onepiece', { category: 'bodycon dress', occasions: ['party'] });
    const worth = (aesthetics: string[]) => {
      const query = wish({ occasion: 'party', aesthetics });
      const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
      const { occasion, relevance } = judge(dress);
      return [occasion, relevance];
    };
    expect([worth(['ethnic']), worth(['classic'])]).toEqual([
      [0, 0],
      [1, dress.relevance],
    ]);
  });

  it('leaves what is near the wish to western wear of an ethnic print, and to shoes, which go with either', () => {
    const query = wish({ aesthetics: ['ethnic'] });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const print = piece('p', 'onepiece', { styles: ['ethnic'] });
    const shoes = piece('s', 'shoes', { category: 'sports shoes' });
    expect([judge(print).relevance, judge(shoes).relevance]).toEqual([print.relevance, shoes.relevance]);
  });
});

describe('styleWorth', () => {
  it('is full for a piece of the aesthetic, and for one of the pattern or fit wished for', () => {
    expect(styleWorth(piece('p', 'top', { styles: ['minimal'] }), 'minimal')).toBe(1);
    expect(styleWorth(piece('p', 'top', { pattern: 'floral' }), 'floral')).toBe(1);
    expect(styleWorth(piece('p', 'top', { fit: 'oversized' }), 'oversized')).toBe(1);
  });

  it('is nothing for a piece cut the opposite of what is asked, unless opposites are', () => {
    const worth = (fit: string | null, aesthetics: string[]) => {
      const query = wish({ aesthetics });
      return pieceJudge(query, { demands: demandsOf(query), seed: undefined })(
        piece('j', 'bottom', { category: 'jeans', styles: ['streetwear'], fit }),
      ).style;
    };
    const baggy = ['oversized', 'relaxed', null, 'straight', 'skinny'].map((fit) =>
      worth(fit, ['oversized']),
    );
    expect(baggy).toEqual([1, 0.7, 0.3, 0.3, 0]);
    expect([worth('skinny', ['streetwear', 'oversized']), worth('skinny', ['streetwear'])]).toEqual([0, 1]);
    expect(worth('skinny', ['skinny', 'relaxed'])).toBe(1);
  });

  it('is half for what is merely called so, neither coloured nor patterned like it', () => {
    const called = (colour: string, pattern: string) =>
      styleWorth(piece('p', 'onepiece', { styles: ['minimal'], colours: [colour], pattern }), 'minimal');
    expect(called('red', 'striped')).toBe(0.5);
    expect([called('black', 'striped'), called('red', 'solid')]).toEqual([1, 1]);
  });

  it('is none for another pattern, and part of the full for what merely looks like the aesthetic', () => {
    expect(styleWorth(piece('p', 'top', { pattern: 'striped' }), 'floral')).toBe(0);
    const looks = styleWorth(piece('p', 'top', { colours: ['white'], pattern: 'solid' }), 'minimal');
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(1);
  });
});

describe('a dress code', () => {
  const worth = (
    code: string,
    category: string,
    colour: string,
    slot: Slot = 'bottom',
    gender: Gender = 'men',
  ) => styleWorth(piece('p', slot, { category, gender, colours: [colour] }), code);

  it('black tie is a gown on women, and no trousers', () => {
    expect(worth('black tie', 'gown', 'black', 'onepiece', 'women')).toBe(1);
    expect(worth('black tie', 'formal trousers', 'black', 'bottom', 'women')).toBeLessThan(0.5);
  });

  it('black tie is black trousers and a white shirt on men, and neither white trousers nor jeans', () => {
    expect(worth('black tie', 'formal trousers', 'black')).toBe(1);
    expect(worth('black tie', 'formal shirt', 'white', 'top')).toBe(1);
    expect(worth('black tie', 'formal trousers', 'white')).toBeLessThan(1);
    expect(worth('black tie', 'jeans', 'black')).toBeLessThan(worth('black tie', 'formal trousers', 'white'));
  });

  it('sunday best is a shirt and chinos, and neither a kurta nor jeans', () => {
    expect(worth('sunday best', 'shirt', 'blue', 'top')).toBe(1);
    expect(worth('sunday best', 'chinos', 'beige')).toBe(1);
    expect([worth('sunday best', 'kurta', 'blue', 'top'), worth('sunday best', 'jeans', 'blue')]).toEqual([
      0, 0,
    ]);
  });

  it('mourning is dark or white, and neither maroon nor jeans', () => {
    expect([worth('mourning', 'trousers', 'black'), worth('mourning', 'kurta', 'white', 'top')]).toEqual([
      1, 1,
    ]);
    expect(worth('mourning', 'trousers', 'maroon')).toBeLessThan(1);
    expect(worth('mourning', 'jeans', 'black')).toBe(0);
  });

  it('western is anything but ethnic wear, which no occasion makes up for', () => {
    expect([worth('western', 'saree', 'red'), worth('western', 'dress', 'red')]).toEqual([0, 1]);
    const query = wish({ occasion: 'formal', aesthetics: ['western'] });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    expect(judge(piece('s', 'onepiece', { category: 'saree' })).occasion).toBe(0);
  });
});

describe('formalityWorth', () => {
  const worth = (name: Occasion, colour: string, slot: Slot = 'shoes') => {
    const term = occasions.find((one) => one.name === name);
    if (term === undefined) throw new Error(`no occasion ${name}`);
    return formalityWorth(piece('p', slot, { colours: [colour], formality: 4 }), term);
  };

  it('is half in a loud colour where the occasion is sober, and never for an accessory', () => {
    expect(worth('formal', 'red')).toBe(worth('formal', 'black') / 2);
    expect(worth('work', 'orange')).toBe(worth('work', 'navy') / 2);
    expect(worth('formal', 'burgundy')).toBe(worth('formal', 'black'));
    expect(worth('party', 'red')).toBe(worth('party', 'black'));
    expect(worth('formal', 'red', 'accessory')).toBe(worth('formal', 'black', 'accessory'));
    expect(worth('formal', 'white', 'bottom')).toBe(worth('formal', 'beige', 'bottom') / 2);
    expect(worth('formal', 'white', 'top')).toBe(worth('formal', 'beige', 'top'));
    expect(worth('work', 'white', 'bottom')).toBe(worth('work', 'beige', 'bottom'));
  });
});

describe('asksForTop', () => {
  it.each([
    ['top under 2000, office', true],
    ['green top and jeans', true],
    ['kurta under 2000', false],
    ['ethnic top', false],
    ['top for diwali', false],
    ['top with palazzos and juttis', false],
    ['office look', false],
  ])('%j: %s', (text, top) => expect(asksForTop(parseWish(text))).toBe(top));

  it('is answered by no kurta, however near', () => {
    const query = wish({ slots: ['top'], occasion: 'work' });
    const judge = pieceJudge(query, { demands: demandsOf(query), seed: undefined });
    const worth = ['kurta', 'shirt'].map((category) => judge(piece('p', 'top', { category })));
    expect(worth.map(({ relevance }) => relevance)).toEqual([0, piece('p', 'top').relevance]);
    expect(worth[0]?.occasion).toBe(0);
  });
});
