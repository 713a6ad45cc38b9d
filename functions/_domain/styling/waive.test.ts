import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from '../understanding/wish.js';
import { changed, waived } from './waive.js';
import { Waiver } from './waiver.js';
import { someWish, wish } from './wardrobe.fixture.js';

it('may be all that is turned down of one garment, whatever the words for it stand for', () => {
  const [piece] = parseWish('no pastel printed floral kurtis with full sleeves').avoid.pieces ?? [];
  const name = piece ? avoidedName(piece) : '';
  expect(name.length).toBeGreaterThan(160);
  expect(Waiver.safeParse(`avoid.pieces:${name}`).success).toBe(true);
});

describe('a waived wish', () => {
  const query = parseWish(
    'red leather sherwani with sneakers, no black, no silk, between 1000 and 2000 each',
  );

  it('is without exactly what each waiver names', () => {
    expect(query).toMatchObject({
      want: { colours: ['red'], garments: ['sherwani', 'sneakers'], materials: ['leather'] },
      avoid: { colours: ['black'], materials: ['silk'] },
      budget: { min: 100_000, max: 200_000, scope: 'item' },
    });
    expect(waived(query, ['avoid.colours:black'])).toEqual({
      ...query,
      avoid: { ...query.avoid, colours: [] },
    });
    expect(waived(query, ['budget.min']).budget).toEqual({ max: 200_000, currency: 'INR', scope: 'item' });
    const bare = waived(query, ['want.colours:red', 'want.materials:leather', 'want.garments:sherwani']);
    expect(bare.want).toMatchObject({ colours: [], garments: ['sneakers'], materials: [] });
  });

  it('is without what is turned down of one garment, of a fit or of a detail', () => {
    const choosy = parseWish('no black shoes, no skinny jeans, not slim fit, nothing sleeveless');
    const { avoid } = waived(choosy, ['avoid.pieces:black shoes', 'avoid.fits:slim']);
    expect(avoid.pieces).toEqual(choosy.avoid.pieces?.slice(1));
    expect(avoid).toMatchObject({ fits: [], details: ['sleeveless'] });
  });

  it('still likes the details that it liked', () => {
    const liked = parseWish('v neck red top for women');
    expect(liked.want.details).toEqual(['v neck']);
    expect(waived(liked, ['want.colours:red']).want.details).toEqual(['v neck']);
  });

  it('is for anyone where whom it is for is waived', () => {
    const unisex = parseWish('unisex hoodie');
    expect(unisex.gender).toBe('unisex');
    expect(waived(unisex, ['gender'])).toEqual({ ...waived(unisex, []), gender: undefined });
  });

  it('is still of the colour of a whole that may be another', () => {
    const pink = parseWish('pink lehenga, under 3000');
    const other = waived(pink, ['want.garments:lehenga choli']);
    expect(other.want).toMatchObject({ garments: [], pieces: [], lookColours: ['pink'] });
    expect(waived(other, ['want.colours:pink']).want.lookColours).toEqual([]);
  });

  it('asks a dropped slot for no garment either', () => {
    const without = waived(query, ['slot:shoes']);
    expect(without.slots).toEqual(['onepiece']);
    expect(without.want.garments).toEqual(['sherwani']);
  });

  it('takes a feature from every piece that is wanted with it', () => {
    const want = {
      ...query.want,
      garments: ['jeans', 'shirt'],
      pieces: [
        { garment: 'jeans', colours: ['black'], materials: ['denim'] },
        { garment: 'shirt', colours: ['black', 'red'], materials: [] },
      ],
      lookColours: ['black'],
    };
    const both = { ...query, want };
    expect(waived(both, ['want.colours:black']).want).toMatchObject({
      pieces: [
        { garment: 'jeans', colours: [], materials: ['denim'] },
        { garment: 'shirt', colours: ['red'] },
      ],
      lookColours: [],
    });
    // Of denim are the jeans alone; black is what the bottoms shall still be.
    expect(waived(both, ['want.garments:jeans']).want.pieces).toEqual([
      want.pieces[1],
      { garment: 'bottomwear', colours: ['black'], materials: [] },
    ]);
    const plain = { ...both, want: { ...want, pieces: [] } };
    expect(waived(plain, ['want.garments:jeans']).want).toMatchObject({ garments: ['shirt'], pieces: [] });
  });

  it('is the same wish when nothing in it is named', () => {
    const waiver = fc.stringMatching(/^(want\.(colours|garments)|avoid\.materials):[a-z]{1,9}$/);
    fc.assert(
      fc.property(someWish, fc.array(waiver), (some, waive) => {
        expect(waived(some, ['slot:bag', ...waive])).toEqual(some);
      }),
    );
  });

  it('changes the limit on each piece, or sets one on the outfit beside it', () => {
    const budgetOf = (scope?: 'item') =>
      changed(query, {
        budget: { amount: 300_000, currency: 'INR', ...(scope && { scope }) },
        waive: ['budget.min'],
      }).budget;
    expect(budgetOf('item')).toEqual({ max: 300_000, currency: 'INR', scope: 'item' });
    expect(budgetOf()).toEqual({ max: 300_000, each: 200_000, currency: 'INR', scope: 'outfit' });
  });

  it('has no limit on each piece where that is waived', () => {
    const each = wish({ budget: { max: 200_000, each: 70_000, currency: 'INR', scope: 'outfit' } });
    expect(changed(each, { waive: ['budget.each'] }).budget).toEqual({
      max: 200_000,
      currency: 'INR',
      scope: 'outfit',
    });
  });
});

describe('a waiver', () => {
  it.each([
    'avoid.colours:black',
    'avoid.patterns:polka dot',
    'avoid.pieces:black/navy leather shoes',
    'avoid.details:sleeveless',
    'avoid.words:oxolloxo',
    'want.garments:t-shirt',
    'want.materials:leather',
    'slot:shoes',
    'budget.min',
    'gender',
  ])('may be %j', (text) => {
    expect(Waiver.safeParse(text).success).toBe(true);
  });

  it.each([
    '',
    'black',
    'avoid.colours:',
    'avoid.colours',
    'want.patterns:striped',
    'avoid.sizes:M',
    'avoid.pieces:',
    `avoid.pieces:${'a'.repeat(1001)}`,
    'slot:top',
    'slot:hat',
    'budget.max',
    'budget.min ',
    'avoid.colours:\0',
    'avoid.colours:\ud800',
    `want.colours:${'a'.repeat(41)}`,
  ])('is never %j', (text) => {
    expect(Waiver.safeParse(text).success).toBe(false);
  });
});
