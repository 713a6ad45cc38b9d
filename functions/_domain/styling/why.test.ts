import { describe, expect, it } from 'vitest';
import type { Candidate, Occasion } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { withMakers } from './makers.js';
import { withOccasionSaid } from './occasion-words.js';
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

  it('and an answer say the same of the occasion, where that has a name of its own', () => {
    const said = (text: string, occasion: Occasion) =>
      withOccasionSaid(wish({ text, occasion })).occasionSaid;
    expect(said("women's brunch outfit", 'date')).toBe('brunch');
    expect(said('white top for the temple', 'festive')).toBe('temple');
    expect(said('dress for a coffee date', 'date')).toBeUndefined();
    expect(said('shirt for the office', 'work')).toBeUndefined();
    expect(withOccasionSaid(wish({ text: 'brunch' }))).toEqual(wish({ text: 'brunch' }));
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
});
