import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { inNearShades } from './near-shades.js';
import { piece, priced, wish } from './wardrobe.fixture.js';
import { whyOf } from './why.js';

const total = (rupees: number) => ({ amount: rupees * 100, currency: 'INR' });

describe('what an outfit does not hold of a wish', () => {
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

  it('misses nothing beside the parts of a set, nor beside the other of two choices', () => {
    const kurta = [
      piece('t', 'top', { category: 'kurta', gender: 'men' }),
      piece('b', 'bottom', { category: 'churidar', gender: 'men' }),
    ];
    const said = (text: string) => whyOf(kurta, parseWish(text), total(500));
    expect(said('kurta set for men, diwali')).not.toContain('without');
    expect(said('kurta set for women, diwali')).toContain('; without the kurta set; ');
    expect(said('saree or kurta for a puja')).not.toContain('without');
    expect(said('saree, lehenga or kurta for a puja')).not.toContain('without');
    expect(said('a saree and a kurta for a puja')).toContain('; without the saree; ');
    const belted = [...kurta, piece('a', 'accessory', { category: 'belt' })];
    expect(whyOf(belted, parseWish('kurta with a watch or belt, men'), total(500))).not.toContain('without');
    expect(whyOf(belted, parseWish('kurta, watch and belt, men'), total(500))).toContain('without the watch');
  });

  it('says of a piece only the shade that it is next to, where several were asked for', () => {
    const gown = piece('d', 'onepiece', { category: 'gown', colours: ['burgundy'] });
    const [, near] = inNearShades(parseWish('gown in wine, teal or navy for a wedding'));
    if (!near) throw new Error('wine has neighbours');
    expect(whyOf([gown], near, total(500))).toContain('; the nearest here to wine: gown; ₹500');
  });

  it('says how long which dresses nobody tells, where short ones are turned down', () => {
    const said = (text: string, own: Partial<Candidate> = {}) =>
      whyOf([piece('d', 'onepiece', own)], parseWish(text), total(500));
    expect(said('dress, nothing mini')).toContain('; length not stated: dress; ₹500');
    for (const title of [
      'Acme Maxi Dress',
      'Acme Midi Dress',
      'Acme Knee Length Dress',
      'Acme Floor Length Dress',
    ])
      expect(said('dress, nothing mini', { title })).not.toContain('length');
    expect(said('saree, nothing mini', { category: 'saree' })).not.toContain('length');
    expect(said('dress for a party')).not.toContain('length');
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
