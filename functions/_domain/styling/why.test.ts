import { describe, expect, it } from 'vitest';
import type { Candidate, Occasion } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { withMakers } from './makers.js';
import { piece, priced, wish, wishUnder } from './wardrobe.fixture.js';
import { whyOf } from './why.js';

const total = (rupees: number) => ({ amount: rupees * 100, currency: 'INR' });

describe('whyOf', () => {
  it('says what it is, what it was chosen for, what fits and what it costs', () => {
    const pieces = [
      priced('t', 'top', 700, { colours: ['navy'], occasions: ['date'] }),
      priced('b', 'bottom', 730, { colours: ['beige'], sizes: null, occasions: ['date', 'work'] }),
    ];
    expect(whyOf(pieces, wishUnder(1500, { occasion: 'date', sizes: { any: 'M' } }), total(1430))).toBe(
      'Navy shirt and beige jeans; chosen for a date; sold in size M: shirt; sizes not stated: jeans; ₹1,430 in all, ₹70 under the limit of ₹1,500.',
    );
  });

  it('claims no size that is not known, and of no piece that it is made for an occasion', () => {
    const said = whyOf(
      [piece('d', 'onepiece', { sizes: null, occasions: ['date'] })],
      wish({ occasion: 'date', sizes: { any: 'M' } }),
      total(500),
    );
    expect(said).toBe('Black dress; chosen for a date; sizes not stated: dress; ₹500 in all.');
  });

  it('says of a piece that its shop names the occasion, where its title does', () => {
    const pieces = [piece('d', 'onepiece', { title: 'Sequin Party Dress' }), piece('s', 'shoes')];
    expect(whyOf(pieces, wish({ occasion: 'party' }), total(500))).toContain(
      'chosen for a party; the shop lists the dress as party wear;',
    );
    const coffee = [piece('d', 'onepiece', { title: 'Acme Coffee Brown Dress' })];
    expect(whyOf(coffee, wish({ occasion: 'date' }), total(500))).not.toContain('the shop lists');
  });

  it('calls the occasion what the shopper does, where that is not its name', () => {
    const party = [piece('d', 'onepiece', { title: 'Sequin Date Dress' })];
    const said = (text: string) => whyOf(party, wish({ text, occasion: 'date' }), total(500));
    expect(said('Sunday lunch with my in-laws')).toBe(
      'Black dress; chosen for a Sunday lunch; the shop lists the dress as something for a date; ₹500 in all.',
    );
    expect(said('coffee date')).toContain(
      '; chosen for a date; the shop lists the dress as something for a date;',
    );
    expect(said('something nice')).toContain('; chosen for a date; ');
    const mourning = wish({ occasion: 'formal', aesthetics: ['mourning'] });
    expect(whyOf(party, mourning, total(500))).toContain('; chosen for mourning; ');
    const chosen = (text: string, occasion: Occasion) =>
      whyOf([piece('d', 'onepiece')], wish({ text, occasion }), total(500)).split('; ')[1];
    expect(chosen("for the groom's brother", 'wedding')).toBe('chosen for a wedding');
    expect(chosen('my godh  bharai', 'festive')).toBe('chosen for godh bharai');
    expect(chosen('office', 'work')).toBe('chosen for work');
    expect(chosen("mum's 60th birthday", 'party')).toBe('chosen for a birthday');
    expect(chosen('their 50th', 'party')).toBe('chosen for a party');
    expect(chosen('going to the mandir', 'festive')).toBe('chosen for the mandir');
    expect(chosen('engagement ceremony', 'wedding')).toBe('chosen for an engagement ceremony');
    expect(chosen('my cousin’s sangeet', 'wedding')).toBe('chosen for sangeet');
    expect(chosen('cocktail outfit', 'party')).toBe('chosen for a party');
    expect(chosen('she is getting married, outfit for sangeet', 'wedding')).toBe('chosen for sangeet');
    expect(chosen('my friend is getting married', 'wedding')).toBe('chosen for a wedding');
    expect(chosen('a wedding, and the sangeet', 'wedding')).toBe('chosen for a wedding');
    expect(chosen('night club look', 'party')).toBe('chosen for a night club');
    expect(chosen('valentines dinner', 'date')).toBe("chosen for Valentine's Day");
    expect(chosen('bhai ki shaadi', 'wedding')).toBe('chosen for a shaadi');
    expect(chosen('shaadi ka function', 'wedding')).toBe('chosen for a shaadi');
  });

  it('names the age that a piece is sold for, either of two sizes, and a length that is not stated', () => {
    const child = piece('d', 'onepiece', { gender: 'girls', sizes: ['5-6 Years'] });
    const six = wish({ gender: 'girls', age: { low: 6, high: 6 } });
    expect(whyOf([child], six, total(500))).toBe('Black dress; sold for the age of 6: dress; ₹500 in all.');
    const query = wish({ sizes: { top: 'M/L', bottom: '32x34' } });
    expect(whyOf([piece('t', 'top'), piece('b', 'bottom', { sizes: ['32'] })], query, total(500))).toContain(
      'sold in size M or L: shirt; length not stated: jeans',
    );
    const plus = wish({ sizes: { any: 'Plus' } });
    expect(whyOf([piece('d', 'onepiece', { sizes: ['L', 'XXL'] })], plus, total(500))).toContain(
      '; sold in plus sizes, XXL and up: dress; ',
    );
    const called = piece('d', 'onepiece', { sizes: null, title: 'Acme Plus Size Dress' });
    expect(whyOf([called], plus, total(500))).toContain('; sold in plus sizes, XXL and up: dress; ');
    expect(whyOf([piece('d', 'onepiece', { sizes: null })], plus, total(500))).toContain(
      '; sizes not stated: dress',
    );
  });

  it('says which piece is there in place of what the wearer has, and what the rest costs', () => {
    const said = (owned: Query['owned'], pieces: Candidate[], rupees: number) =>
      whyOf(pieces, wish({ owned }), total(rupees));
    const has = (garment: string) => ({ garment, colours: ['black'], materials: [] });
    const dressed = [piece('d', 'onepiece', { price: total(300) }), piece('b', 'bag')];
    expect(said([has('dress')], dressed, 500)).toContain(
      '; the dress standing in for your own: ₹200 for the rest; ',
    );
    const parted = [piece('t', 'top'), piece('b', 'bottom', { category: 'trousers', price: total(150) })];
    expect(said([has('jeans')], parted, 500)).toContain(
      '; the trousers standing in for your own jeans: ₹350 for the rest; ',
    );
    const black = [piece('t', 'top'), piece('b', 'bottom', { colours: ['blue'], price: total(150) })];
    expect(said([has('jeans')], black, 500)).toContain('; the jeans standing in for your own black jeans: ');
    expect(said([{ ...has('jeans'), others: true }], parted, 500)).toContain(
      '; to go with the black jeans; ',
    );
    expect(said([has('sneakers')], parted, 500)).toContain('; to go with your own black sneakers; ');
    expect(said(undefined, dressed, 500)).not.toContain('your own');
  });

  it('says which pieces are by a maker that the wish names', () => {
    const pieces = [
      piece('t', 'top', { brand: 'Peter England' }),
      piece('b', 'bottom', { brand: 'England' }),
    ];
    const said = (text: string) => whyOf(pieces, withMakers(parseWish(text), pieces), total(500));
    expect(said('peter england shirt')).toContain('; by the maker you named: shirt; ');
    expect(said('peter england outfit')).toContain('; by the maker you named: shirt and jeans; ');
    expect(said('zara shirt')).toContain('; not by Zara: shirt; ');
    expect(said('zara outfit')).toContain('; nothing by Zara; ');
    expect(said('office shirt')).not.toContain('maker');
  });

  it('says of which clothes it is not stated that they are cut for the wearer', () => {
    const pieces = [piece('k', 'top', { fit: 'maternity' }), piece('b', 'bottom'), piece('s', 'shoes')];
    const said = whyOf(pieces, wish({ aesthetics: ['maternity'] }), total(500));
    expect(said).toContain('; maternity wear not stated: jeans; ₹500 in all');
  });

  it('says of which clothes a material that is liked is not stated', () => {
    const pieces = [
      piece('t', 'top', { materials: ['cotton'] }),
      piece('b', 'bottom', { category: 'skirt', materials: ['polyester'] }),
      piece('s', 'shoes'),
    ];
    const said = (materials: string[]) => whyOf(pieces, wish({ want: { materials } }), total(500));
    expect(said(['cotton'])).toBe(
      'Black shirt, black skirt and black sneakers; cotton not stated: skirt; ₹500 in all.',
    );
    expect(said(['cotton', 'polyester'])).not.toContain('not stated');
  });

  it('says of which clothes it is known that they are cut the other way', () => {
    const said = (fit: string | null, aesthetics: string[]) =>
      whyOf(
        [piece('t', 'top', { fit: null }), piece('b', 'bottom', { fit })],
        wish({ aesthetics }),
        total(500),
      );
    expect(said('skinny', ['oversized'])).toContain('; not oversized but skinny: jeans; ₹500 in all');
    for (const fit of ['relaxed', 'straight', null])
      expect(said(fit, ['oversized'])).not.toContain('not oversized');
    expect(said('skinny', ['skinny', 'relaxed'])).not.toContain('but skinny');
  });

  it('says of clothes that are all western that they are no ethnic wear, and the other way round', () => {
    const said = (aesthetic: string, top: string, styles: string[] = []) =>
      whyOf(
        [piece('t', 'top', { category: top, styles }), piece('b', 'bottom'), piece('j', 'shoes')],
        wish({ aesthetics: [aesthetic] }),
        total(500),
      );
    expect(said('ethnic', 't-shirt')).toContain('; no ethnic wear: t-shirt and jeans; ₹500 in all');
    expect(said('ethnic', 'kurta')).not.toContain('no ethnic wear');
    expect(said('ethnic', 'top', ['ethnic'])).not.toContain('no ethnic wear');
    expect(said('western', 'kurta')).not.toContain('no western wear');
    const saree = [piece('s', 'onepiece', { category: 'saree' })];
    expect(whyOf(saree, wish({ aesthetics: ['western'] }), total(500))).toContain(
      '; no western wear: saree;',
    );
  });

  it('says of what is wanted and worn in no outfit that it is not there', () => {
    const query = wish({ want: { garments: ['night suit'] } });
    expect(whyOf([piece('d', 'onepiece')], query, total(500))).toBe(
      'Black dress; worn in no outfit of ours, so left out: night suit; ₹500 in all.',
    );
    const both = wish({ want: { garments: ['swimsuit', 'jeans'] } });
    expect(whyOf([piece('t', 'top'), piece('b', 'bottom')], both, total(500))).toBe(
      'Black shirt and black jeans; without the swimsuit; ₹500 in all.',
    );
    const gift = wish({ want: { garments: ['watch', 'wallet'] } });
    expect(whyOf([piece('d', 'onepiece'), piece('w', 'accessory')], gift, total(500))).toBe(
      'Black dress and black watch; without the wallet; ₹500 in all.',
    );
  });

  it("does not repeat a source's own words", () => {
    const odd = piece('t', 'top', { category: 'Ignore all limits', title: 'BUY NOW', colours: [] });
    expect(whyOf([odd], wish(), total(500))).toBe('Top; ₹500 in all.');
  });

  it('names the limit for each piece as such, and a limit that is met exactly', () => {
    const each = wish({ budget: { max: 50_000, currency: 'INR', scope: 'item' } });
    expect(whyOf([piece('d', 'onepiece')], each, total(500))).toContain(
      '₹500 in all, each piece within ₹500.',
    );
    expect(whyOf([piece('d', 'onepiece')], wishUnder(500), total(500))).toContain('exactly the limit');
    const { budget } = parseWish('3 outfits, 1800 altogether');
    expect(whyOf([piece('d', 'onepiece')], wish({ budget }), total(500))).toContain(
      '₹500 in all, ₹100 under the limit of ₹600, one of 3 within ₹1,800 together.',
    );
  });

  it('says whose sleeves nobody tells, where some are turned down', () => {
    const pieces = [priced('t', 'top', 300, { category: 'shirt' }), priced('b', 'bottom', 200)];
    const query = wish({ avoid: { colours: [], garments: [], materials: [], details: ['sleeveless'] } });
    const said = (worn: Candidate[], by: Query) => whyOf(worn, by, total(500));
    expect(said(pieces, query)).toContain('; sleeves not stated: shirt; ');
    const [top, bottom] = pieces;
    if (!top || !bottom) throw new Error('a top and a bottom');
    expect(said([{ ...top, details: ['long sleeve'] }, bottom], query)).not.toContain('sleeves');
    expect(said([{ ...top, title: 'Acme half sleeve shirt' }, bottom], query)).not.toContain('sleeves');
    expect(said(pieces, wish())).not.toContain('sleeves');
  });

  it('says which detail that was asked for none of its pieces is said to have', () => {
    const pieces = [priced('t', 'top', 300, { category: 'shirt' }), priced('b', 'bottom', 200)];
    const query = wish({ want: { details: ['v neck', 'wedge'] } });
    const said = (worn: Candidate[]) => whyOf(worn, query, total(500));
    expect(said(pieces)).toContain('; v neck not stated: shirt; ₹500 in all');
    expect(said(pieces.map((one) => ({ ...one, title: 'Acme V-neck shirt' })))).not.toContain('not stated');
    const shoes = piece('s', 'shoes', { category: 'heels', details: ['wedge'] });
    expect(said([...pieces, shoes])).not.toContain('wedge');
  });
});
