import { describe, expect, it } from 'vitest';
import type { Candidate, Gender, Slot } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { limitsOf, violations } from './limits.js';
import { asked, piece, wish, wishUnder } from './wardrobe.fixture.js';

const rules = (own: Partial<Candidate>, query: Query, slot: Slot = 'top') =>
  violations(piece('p', slot, own), query, limitsOf(query, ['banned'], 'INR')).map(({ rule }) => rule);

describe('violations', () => {
  it('lets a piece pass that keeps every limit', () => {
    expect(rules({}, wishUnder(500, { sizes: { any: 'M' } }))).toEqual([]);
  });

  it('refuses what is banned, sold out, never worn in an outfit, or of another currency', () => {
    expect(rules({ id: 'banned' }, wish())).toEqual(['banned']);
    expect(rules({ availability: 'out_of_stock' }, wish())).toEqual(['availability']);
    expect(rules({}, wish(), 'other')).toEqual(['slot']);
    expect(rules({ price: { amount: 1, currency: 'USD' } }, wish())).toEqual(['currency']);
  });

  it.each([
    ['women', ['women', 'unisex']],
    ['girls', ['girls']],
    ['unisex', ['unisex']],
    [undefined, ['women', 'men', 'unisex']],
  ] as const)('dresses %s in pieces for %j only', (gender, allowed) => {
    const { gender: _, ...open } = wish();
    const query = gender === undefined ? open : { ...open, gender };
    const genders = ['women', 'men', 'unisex', 'girls', 'boys'] as const;
    expect(genders.filter((cut) => rules({ gender: cut, sizes: null }, query).length === 0)).toEqual(allowed);
  });

  it('refuses what its description says of what is turned down', () => {
    const told = (own: Partial<Candidate>, text: string) => rules(own, parseWish(text));
    const top = { gender: 'women' as const, details: ['sleeveless', 'embellished', 'synthetic'] };
    for (const text of ['no sleeveless', 'no sequins', 'no synthetic', 'no sleeveless tops'])
      expect(told(top, text), text).toEqual(['avoided']);
    expect(told({ ...top, details: ['long sleeve'] }, 'no sleeveless')).toEqual([]);
    expect(told({ gender: 'women', category: 'tank top' }, 'no sleeveless')).toEqual(['avoided']);
  });

  it('keeps no mini bag from who wants no mini dress', () => {
    const mini = { gender: 'women', title: 'Acme Mini Bag', category: 'handbag', sizes: null } as const;
    expect(rules(mini, parseWish('dress for women, nothing short'), 'bag')).toEqual([]);
    expect(rules(mini, parseWish('dress for women, no mini bags'), 'bag')).toEqual(['avoided']);
    expect(rules({ gender: 'women', title: 'Acme Mini Dress' }, parseWish('nothing short'))).toEqual([
      'avoided',
    ]);
  });

  it("takes a salwar suit or a kurta set for a woman's suit, but at work", () => {
    const set = (own: Partial<Query>, colour = 'green') =>
      rules(
        { category: 'kurta set', colours: [colour] },
        wish({ want: { pieces: [asked('suit', ['green'])] }, ...own }),
        'onepiece',
      );
    expect([set({ occasion: 'festive' }), set({})]).toEqual([[], []]);
    expect(set({ occasion: 'formal', aesthetics: ['mourning'] })).toEqual([]);
    expect([set({ occasion: 'formal' }), set({}, 'red')]).toEqual([['missed'], ['missed']]);
    expect(set({ occasion: 'festive', gender: 'men' })).toContain('missed');
    const salwar = wish({ want: { pieces: [asked('salwar suit', [])] } });
    expect(rules({ category: 'kurta set' }, salwar, 'onepiece')).toEqual([]);
  });

  it("dresses a woman where nobody is named and what is asked for is women's", () => {
    const { gender: _, ...open } = wish({ want: { garments: ['saree', 'kurta'] } });
    const kurta = (gender: 'women' | 'men') => rules({ gender, category: 'kurta' }, open);
    expect([kurta('women'), kurta('men')]).toEqual([[], ['gender']]);
    const { gender: __, ...either } = wish({ want: { garments: ['saree', 'sherwani', 'kurta'] } });
    expect(rules({ gender: 'men', category: 'kurta' }, either)).toEqual([]);
  });

  it('dresses a child in nothing that is sold for grown-ups or, by years, for another age', () => {
    const query = wish({ gender: 'girls', age: { low: 6, high: 6 } });
    const unisex = (sizes: string[] | null, slot: Slot = 'shoes') =>
      rules({ gender: 'unisex', sizes }, query, slot);
    expect([unisex(['UK 4', 'UK 8']), unisex(['S', 'M'], 'top')]).toEqual([['gender'], ['gender']]);
    expect([unisex(['UK 11C']), unisex(['5-6 Years'], 'top')]).toEqual([[], []]);
    expect([unisex(null), unisex(null, 'top'), unisex(null, 'bag')]).toEqual([['gender'], ['gender'], []]);
    const either = (query: Query) => rules({ gender: 'unisex', kids: true, sizes: ['S', 'M'] }, query, 'top');
    expect([either(query), either(wish({ gender: 'women' })), either(wish({ gender: 'unisex' }))]).toEqual([
      [],
      ['gender'],
      ['gender'],
    ]);
    const girls = (sizes: string[]) => rules({ gender: 'girls', sizes }, query);
    expect([girls(['5-6 Years']), girls(['9-10 Years']), girls(['S'])]).toEqual([[], ['size'], []]);
    expect(
      rules({ gender: 'girls', sizes: ['3-4 Years'] }, wish({ ...query, sizes: { any: '4Y' } })),
    ).toEqual([]);
  });

  it('dresses whoever is small enough for a size in years, or young, though nobody is named', () => {
    const { gender: _, ...open } = wish();
    const small = { ...open, sizes: { any: '8Y' } };
    expect(rules({ gender: 'boys', sizes: ['7-8 Years'] }, small)).toEqual([]);
    expect(rules({ gender: 'women', sizes: null }, small)).toEqual(['gender']);
    expect(rules({ gender: 'women' }, { ...open, age: { low: 4, high: 4 } })).toEqual(['gender']);
    expect(rules({ gender: 'women' }, { ...open, age: { low: 40, high: 40 } })).toEqual([]);
  });

  it("dresses a child of no said sex in girls' or boys' wear, and in what is cut for anyone where that is asked", () => {
    const { gender: _, sizes: __, ...open } = wish();
    const worn = (gender: Gender, query: Query, kids = false) =>
      rules({ gender, sizes: null, ...(kids && { kids }) }, query);
    const child: Query = { ...open, sizes: {}, child: true };
    expect((['girls', 'boys', 'women', 'men'] as const).map((gender) => worn(gender, child))).toEqual([
      ...[[], []],
      ...[['gender'], ['gender']],
    ]);
    const unisex: Query = { ...child, gender: 'unisex' };
    expect([worn('unisex', unisex, true), worn('girls', unisex)]).toEqual([[], ['gender']]);
    expect([
      worn('women', { ...child, gender: 'women' }),
      worn('girls', { ...child, gender: 'women' }),
    ]).toEqual([[], ['gender']]);
  });

  it('turns down what is named after an avoided colour, and jeans where denim is, which their titles leave out', () => {
    const noGold = wish({ avoid: { colours: ['gold'], garments: [], materials: [] } });
    const shown = (colour: string) => rules({ colours: [colour] }, noGold);
    expect([shown('gold'), shown('rose gold'), shown('silver')]).toEqual([['avoided'], ['avoided'], []]);
    const noDenim = wish({ avoid: { colours: [], garments: [], materials: ['denim'] } });
    const worn = (category: string) => rules({ category, materials: [] }, noDenim, 'bottom');
    expect([worn('jeans'), worn('trousers')]).toEqual([['avoided'], []]);
  });

  it('measures each piece by the limit for a piece, and by that of the whole outfit', () => {
    const each = (amount: number) =>
      rules(
        { price: { amount, currency: 'INR' } },
        wish({ budget: { min: 100, max: 200, currency: 'INR', scope: 'item' } }),
      );
    expect([99, 100, 200, 201].map((amount) => each(amount).join())).toEqual(['price', '', '', 'price']);
    expect(rules({ price: { amount: 50_001, currency: 'INR' } }, wishUnder(500))).toEqual(['price']);
    const beside = wish({ budget: { max: 50_000, each: 20_000, currency: 'INR', scope: 'outfit' } });
    expect(rules({ price: { amount: 20_001, currency: 'INR' } }, beside)).toEqual(['price']);
    expect(rules({ price: { amount: 20_000, currency: 'INR' } }, beside)).toEqual([]);
    const { budget } = parseWish('shirt under 400, total 1000');
    const shirt = (rupees: number, category: string) =>
      rules({ category, price: { amount: rupees * 100, currency: 'INR' } }, wish({ budget }));
    expect([shirt(400, 'shirt'), shirt(401, 'shirt'), shirt(401, 't-shirt')]).toEqual([
      [],
      ['garment price'],
      [],
    ]);
  });

  it.each([
    ['outerwear under 2000, total 6000', 'outerwear', 'nehru jacket', 'garment price'],
    ['outerwear under 2000, total 6000', 'outerwear', 'bandhgala', 'garment price'],
    ['one piece under 2000, total 4000', 'onepiece', 'saree', 'price'],
  ] as const)('holds the limit of "%s" for all of %s, as a %s', (words, slot, category, rule) => {
    const { budget } = parseWish(words);
    const costs = (rupees: number) =>
      rules({ category, price: { amount: rupees * 100, currency: 'INR' } }, wish({ budget }), slot);
    expect([costs(2000), costs(2001)]).toEqual([[], [rule]]);
  });

  it('takes a churidar for the pyjama that a man asks for', () => {
    const query = parseWish('navy kurta and white pyjama, men');
    const worn = (category: string, colour: string) =>
      rules({ category, gender: 'men', colours: [colour] }, query, 'bottom');
    expect([worn('churidar', 'white'), worn('churidar', 'red'), worn('jeans', 'white')]).toEqual([
      ...[[], ['missed'], ['missed']],
    ]);
  });

  it('refuses nehru jackets too where nothing is to be worn over the rest', () => {
    const { avoid } = parseWish('to wear with my navy blazer');
    expect(rules({ category: 'nehru jacket' }, wish({ avoid }), 'outerwear')).toEqual(['avoided']);
  });

  it('refuses a wrong size but not an unknown one', () => {
    const query = wish({ sizes: { any: 'L' } });
    expect(rules({ sizes: ['M'] }, query)).toEqual(['size']);
    expect(rules({ sizes: null }, query)).toEqual([]);
    expect(rules({ sizes: ['36', '38'] }, query, 'bottom')).toEqual(['size']);
    expect(rules({ sizes: ['UK 5'] }, query, 'shoes')).toEqual([]);
  });

  it('refuses what is avoided, by name, by family and by kind', () => {
    const query = wish({ avoid: { colours: ['blue'], garments: ['jacket'], materials: ['leather'] } });
    expect(rules({ colours: ['white', 'navy'] }, query)).toEqual(['avoided']);
    expect(rules({ category: 'denim jacket' }, query, 'outerwear')).toEqual(['avoided']);
    expect(rules({ materials: ['leather'] }, query)).toEqual(['avoided']);
    expect(rules({ colours: [] }, query)).toEqual([]);
  });

  it('refuses what the words of a title make plain: boots on heels, sandals on wedges, suede and nubuck', () => {
    const { avoid } = parseWish('no leather, no heels, party look for a woman');
    const shoes = (category: string, own: Partial<Candidate>) =>
      rules({ category, gender: 'women', ...own }, wish({ avoid }), 'shoes');
    expect(shoes('boots', { title: 'closed back womens party heeled boots' })).toEqual(['avoided']);
    expect(shoes('boots', { title: 'Ankle Boots', details: ['stiletto'] })).toEqual(['avoided']);
    expect(shoes('sandals', { title: 'open back womens wedge heel sandals' })).toEqual(['avoided']);
    expect(shoes('flats', { title: 'Women Suede Flats', materials: ['suede'] })).toEqual(['avoided']);
    expect(rules({ title: 'Top', details: ['heeled'] }, wish({ avoid }))).toEqual([]);
    expect(shoes('boots', { title: 'womens zip closure boots with flat heels' })).toEqual([]);
    expect(shoes('boots', { title: 'womens low heeled boots', materials: ['synthetic'] })).toEqual([]);
  });

  it('refuses a kind of one garment, and neither other garments of that look nor that garment in another', () => {
    const { avoid } = parseWish('no black shoes, no skinny jeans, no sleeveless tops');
    const query = wish({ avoid });
    expect(rules({ category: 'heels', colours: ['white', 'black'] }, query, 'shoes')).toEqual(['avoided']);
    expect(rules({ category: 'heels', colours: ['white'] }, query, 'shoes')).toEqual([]);
    expect(rules({ colours: ['black'] }, query)).toEqual([]);
    expect(rules({ category: 'jeans', fit: 'skinny' }, query, 'bottom')).toEqual(['avoided']);
    expect(rules({ category: 'jeans', fit: 'slim' }, query, 'bottom')).toEqual([]);
    expect(rules({ category: 'trousers', fit: 'skinny' }, query, 'bottom')).toEqual([]);
    expect(rules({ title: 'Ribbed Sleeveless Top' }, query)).toEqual(['avoided']);
    expect(rules({ category: 'dress', title: 'Sleeveless Dress' }, query, 'onepiece')).toEqual([]);
  });

  it('refuses what is sold in one with a garment that is turned down', () => {
    const query = wish({ avoid: parseWish('no black kurta, no blazer').avoid });
    expect(rules({ category: 'kurta set', colours: ['black'] }, query, 'onepiece')).toEqual(['avoided']);
    expect(rules({ category: 'kurta set', colours: ['red'] }, query, 'onepiece')).toEqual([]);
    expect(rules({ category: 'suit' }, query, 'onepiece')).toEqual(['avoided']);
    const set = (title: string, text: string) =>
      rules({ category: 'kurta set', title }, wish({ avoid: parseWish(text).avoid }), 'onepiece');
    expect(set('Men Beige Solid Kurta with Churidar', 'no churidar')).toEqual(['avoided']);
    expect(set('Women Red Kurta with Printed Palazzos & Dupatta', 'no palazzos')).toEqual(['avoided']);
    expect(set('Women Red Kurta with Palazzos', 'no churidar')).toEqual([]);
    expect(set('Women Red & Blue Shirt Dress', 'no shirt')).toEqual([]);
    const kurti = { avoid: parseWish('no kurta, no earrings').avoid };
    expect(rules({ category: 'kurti' }, wish(kurti), 'top')).toEqual(['avoided']);
    expect(rules({ category: 'jewellery set' }, wish(kurti), 'accessory')).toEqual(['avoided']);
  });

  it('refuses a fit or a detail in everything that states it, a second fit of a title too', () => {
    const query = wish({ avoid: parseWish('no high rise, not sleeveless').avoid });
    expect(rules({ title: 'Slim Fit High Rise Jeans', fit: 'slim' }, query, 'bottom')).toEqual(['avoided']);
    expect(rules({ title: 'Strapless Dress' }, query, 'onepiece')).toEqual(['avoided']);
    expect(rules({ title: 'Dress', fit: null }, query, 'onepiece')).toEqual([]);
  });

  it('takes no substitute for a wanted garment in its slot', () => {
    const query = wish({ slots: ['bottom'], want: { garments: ['jeans'] } });
    expect(rules({ category: 'skirt' }, query, 'bottom')).toEqual(['missed']);
    expect(rules({ category: 'jeans' }, query, 'bottom')).toEqual([]);
    expect(rules({ category: 'shirt' }, query, 'top')).toEqual([]);
  });

  it('holds top, bottom and onepiece to colours wanted for the look, and lets the rest be neutral', () => {
    const query = wish({ want: { lookColours: ['navy', 'white'] } });
    expect(rules({ colours: ['navy'] }, query)).toEqual([]);
    expect(rules({ colours: ['black', 'white'] }, query)).toEqual(['missed']);
    expect(rules({ colours: [] }, query)).toEqual(['missed']);
    expect(rules({ colours: ['beige'] }, query, 'shoes')).toEqual([]);
    expect(rules({ colours: ['red'] }, query, 'shoes')).toEqual(['missed']);
  });

  it('holds what is asked for beside the clothes to the colours of the look as well: "all black with shoes"', () => {
    const query = wish({ slots: ['shoes'], want: { lookColours: ['black'] } });
    expect(rules({ colours: ['black'] }, query, 'shoes')).toEqual([]);
    expect(rules({ colours: ['beige'] }, query, 'shoes')).toEqual(['missed']);
    expect(rules({ colours: ['beige'] }, query, 'bag')).toEqual([]);
  });

  it('holds every garment to its own colour, never to that of another', () => {
    const query = wish({
      slots: ['top', 'bottom'],
      want: { pieces: [asked('shirt', ['white']), asked('jeans', ['blue'])] },
    });
    expect(rules({ colours: ['white', 'blue'] }, query)).toEqual([]);
    expect(rules({ colours: ['blue', 'white'] }, query)).toEqual(['missed']);
    expect(rules({ category: 'jeans', colours: ['navy'] }, query, 'bottom')).toEqual([]);
    expect(rules({ category: 'jeans', colours: ['white'] }, query, 'bottom')).toEqual(['missed']);
    expect(rules({ colours: ['green'] }, query, 'shoes')).toEqual([]);
  });

  it('holds the whole look to its colour, and a garment to its own though the look has another', () => {
    const want = { lookColours: ['black'], pieces: [asked('sneakers', ['white'])], garments: ['jacket'] };
    const query = wish({ slots: ['shoes', 'outerwear'], want });
    expect(rules({ colours: ['white'] }, query)).toEqual(['missed']);
    expect(rules({ category: 'sneakers', colours: ['white'] }, query, 'shoes')).toEqual([]);
    expect(rules({ category: 'sneakers', colours: ['black'] }, query, 'shoes')).toEqual(['missed']);
    expect(rules({ category: 'jacket', colours: ['grey'] }, query, 'outerwear')).toEqual(['missed']);
  });

  it('takes a piece for no match of a material or colour that it does not state', () => {
    const want = { pieces: [asked('jacket', ['black'], ['leather']), asked('jeans', [])] };
    const query = wish({ slots: ['outerwear', 'bottom'], want });
    const jacket = (own: Partial<Candidate>) => rules({ category: 'jacket', ...own }, query, 'outerwear');
    expect(jacket({ materials: ['leather'] })).toEqual([]);
    expect(jacket({ materials: [] })).toEqual(['missed']);
    expect(jacket({ materials: ['polyester'] })).toEqual(['missed']);
    expect(jacket({ materials: ['leather'], colours: [] })).toEqual(['missed']);
    expect(rules({ category: 'jeans', materials: ['cotton'] }, query, 'bottom')).toEqual([]);
  });

  it('asks for no material that goes without saying', () => {
    const want = { pieces: [asked('jeans', ['black'], ['denim']), asked('sweater', [], ['knit'])] };
    const query = wish({ slots: ['top', 'bottom'], want });
    expect(rules({ category: 'jeans' }, query, 'bottom')).toEqual([]);
    expect(rules({ category: 'sweater' }, query)).toEqual([]);
  });

  it('holds a piece to what is said of the garment it is, where several are named for its slot', () => {
    const want = {
      pieces: [asked('shirt', ['white']), asked('t-shirt', ['black']), asked('kurta', [], ['silk'])],
    };
    const query = wish({ slots: ['top'], want });
    const top = (category: string, colour: string, ...materials: string[]) =>
      rules({ category, colours: [colour], materials }, query);
    expect([top('shirt', 'white'), top('t-shirt', 'black'), top('kurta', 'red', 'silk')]).toEqual([
      [],
      [],
      [],
    ]);
    expect([top('shirt', 'black'), top('t-shirt', 'white'), top('kurta', 'red')].flat()).toHaveLength(3);
    const either = wish({
      slots: ['bottom'],
      want: { pieces: [asked('jeans', ['black']), asked('jeans', ['blue'])] },
    });
    const jeans = (colour: string) => rules({ category: 'jeans', colours: [colour] }, either, 'bottom');
    expect([jeans('black'), jeans('blue'), jeans('red')]).toEqual([[], [], ['missed']]);
  });

  it('names the words that a piece was held to', () => {
    const query = wish({ slots: ['top'], want: { pieces: [asked('shirt', ['white'], ['linen'])] } });
    const limits = limitsOf(query, [], 'INR');
    expect(violations(piece('p', 'top', { category: 'kurta', materials: ['linen'] }), query, limits)).toEqual(
      [
        { rule: 'missed', feature: 'garments', words: ['shirt'] },
        { rule: 'missed', feature: 'colours', words: ['white'] },
      ],
    );
  });

  it('refuses avoided patterns, and lets a piece pass whose pattern is not stated', () => {
    const avoid = { colours: [], garments: [], materials: [], patterns: ['striped', 'floral'] };
    const query = wish({ avoid });
    expect(rules({ pattern: 'floral' }, query)).toEqual(['avoided']);
    expect(rules({ pattern: 'checked' }, query)).toEqual([]);
    expect(rules({ pattern: null }, query)).toEqual([]);
    expect(rules({ pattern: 'embellished', title: 'Blue & White Striped Top' }, query)).toEqual(['avoided']);
  });

  it('refuses a word in the brand or the title, whole and in either number', () => {
    const query = wish({
      avoid: { colours: [], garments: [], materials: [], words: ['oxolloxo', 'tassels'] },
    });
    expect(rules({ brand: 'Oxolloxo' }, query)).toEqual(['avoided']);
    expect(rules({ title: 'OXOLLOXO Women Red Top' }, query)).toEqual(['avoided']);
    expect(rules({ title: 'Tassel Top' }, query)).toEqual(['avoided']);
    const glued = wish({ avoid: { colours: [], garments: [], materials: [], words: ['h&m'] } });
    expect(rules({ brand: 'H&M' }, glued)).toEqual(['avoided']);
    expect(rules({ title: 'Size M and H Top' }, glued)).toEqual([]);
    expect(rules({ brand: 'Oxolloxova', title: 'Tasselled Top' }, query)).toEqual([]);
  });

  it('refuses sandals on heels to who wants no heels or no sandals', () => {
    for (const word of ['heels', 'sandals', 'footwear']) {
      const query = wish({ avoid: { colours: [], garments: [word], materials: [] } });
      expect(rules({ category: 'sandals on heels' }, query, 'shoes')).toEqual(['avoided']);
    }
    const flat = wish({ avoid: { colours: [], garments: ['heels'], materials: [] } });
    expect(rules({ category: 'sandals' }, flat, 'shoes')).toEqual([]);
  });

  it('lets a neutral bottom go with a top in full colour, but not with a black one', () => {
    const bottom = (text: string, colour: string) =>
      rules({ category: 'jeans', colours: [colour], gender: 'men' }, parseWish(text), 'bottom');
    expect(bottom('yellow outfit for men', 'navy')).toEqual([]);
    expect(bottom('yellow outfit for men', 'green')).toEqual(['missed']);
    expect(bottom('all yellow outfit for men', 'navy')).toEqual(['missed']);
    expect(bottom('black outfit for men', 'white')).toEqual(['missed']);
    expect(rules({ colours: ['navy'], gender: 'men' }, parseWish('yellow outfit for men'))).toEqual([
      'missed',
    ]);
  });

  it('lets nothing but metal stand beside the colour of a whole look', () => {
    const beside = (text: string, colour: string) =>
      rules({ category: 'watch', colours: [colour], gender: 'women' }, parseWish(text), 'accessory');
    expect(beside('all black outfit for women', 'beige')).toEqual(['missed']);
    expect(beside('all black outfit for women', 'rose gold')).toEqual([]);
    expect(beside('all black outfit for women', 'black')).toEqual([]);
    expect(beside('black outfit for women', 'beige')).toEqual([]);
  });
});
