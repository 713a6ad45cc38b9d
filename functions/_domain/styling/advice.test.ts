import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { assemble } from './assemble.js';
import { changed } from './waive.js';
import { asked, priced, someWish, wardrobe, wish, wishUnder } from './wardrobe.fixture.js';

const plain = { count: 3, locked: [], banned: [] };
const none = { colours: [], garments: [], materials: [] };
const advice = (pieces: Candidate[], query: Query, locked: string[] = []) =>
  assemble(pieces, query, { ...plain, locked }).advice.map(
    ({ change, total }) => `${change}: ${total.amount / 100}`,
  );

describe('advice', () => {
  it('names the exact budget of the cheapest outfit', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 842), priced('x', 'bottom', 1000)];
    expect(advice(pieces, wishUnder(1500))).toEqual(['Raise the budget by ₹242 to ₹1,742: 1742']);
  });

  it('says what another outfit would cost when there is only one', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 500), priced('x', 'bottom', 700)];
    expect(advice(pieces, wishUnder(1500))).toEqual(['Raise the budget by ₹100 to ₹1,600: 1600']);
  });

  it('says what another outfit around a locked base would cost', () => {
    const pieces = [
      priced('t', 'top', 900),
      priced('b', 'bottom', 500),
      priced('r', 'shoes', 100),
      priced('s', 'shoes', 300),
    ];
    const query = wishUnder(1600, { slots: ['top', 'bottom', 'shoes'] });
    expect(advice(pieces, query, ['t', 'b'])).toContain('Raise the budget by ₹100 to ₹1,700: 1700');
  });

  it('is silent when there are outfits to choose from', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 500), priced('x', 'bottom', 600)];
    expect(advice(pieces, wishUnder(1500))).toEqual([]);
  });

  it('names the least limit for each piece', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 842)];
    const query = wish({ budget: { max: 50_000, currency: 'INR', scope: 'item' } });
    expect(advice(pieces, query)).toEqual(['Raise the budget for each piece by ₹400 to ₹900: 1742']);
  });

  it('offers to allow just what is turned down of one garment', () => {
    const pieces = [
      ...[priced('t', 'top', 300), priced('b', 'bottom', 300)],
      priced('s', 'shoes', 200, { colours: ['black'] }),
    ];
    const { avoid, slots, want } = parseWish('black shirt with shoes, no black shoes');
    const query = wish({ avoid, slots, want });
    expect(assemble(pieces, query, plain).advice).toContainEqual(
      expect.objectContaining({
        change: 'Allow black shoes',
        ask: expect.objectContaining({ waive: ['avoid.pieces:black shoes'] }),
      }),
    );
  });

  it('offers to pay more for one garment that is limited beside the outfit', () => {
    const pieces = [priced('t', 'top', 300), priced('b', 'bottom', 300), priced('s', 'shoes', 1100)];
    const { budget, slots, want } = parseWish('shoes under 1000, total 2000');
    const query = wish({ budget, slots, want });
    const [only] = assemble(pieces, query, plain).advice.filter(({ change }) => change.includes('over'));
    expect(only).toMatchObject({
      change: 'Allow shoes over ₹1,000',
      total: { amount: 170_000 },
      ask: { waive: ['budget.garments:footwear'] },
    });
    const allowed = changed(query, only?.ask ?? {});
    expect(assemble(pieces, allowed, plain).outfits).toHaveLength(1);
    expect(allowed.budget).toEqual({ max: 200_000, currency: 'INR', scope: 'outfit' });
  });

  it('offers to drop an asked slot, another size and a lifted avoid, cheapest first', () => {
    const pieces = [
      priced('t', 'top', 900),
      priced('b', 'bottom', 500, { colours: ['black'], sizes: ['L'] }),
      priced('c', 'bottom', 300, { colours: ['red'] }),
      priced('s', 'shoes', 2000),
    ];
    const query = wishUnder(1500, {
      slots: ['top', 'bottom'],
      sizes: { any: 'M' },
      avoid: { ...none, colours: ['red'] },
    });
    expect(advice(pieces, query)).toEqual(['Allow red: 1200', 'Allow size L for the bottoms: 1400']);
    const withShoes = { ...query, slots: ['top', 'bottom', 'shoes'] satisfies Query['slots'], avoid: none };
    expect(advice(pieces, withShoes)).toEqual([
      'Drop the shoes: 1200',
      'Raise the budget by ₹1,700 to ₹3,200: 3200',
    ]);
  });

  it('offers other garments and colours than the wanted ones', () => {
    const pieces = [
      priced('t', 'top', 900, { colours: ['white'] }),
      priced('b', 'bottom', 500, { category: 'skirt' }),
    ];
    const jeans = wish({ slots: ['bottom'], want: { ...none, garments: ['jeans'] } });
    expect(advice(pieces, jeans)).toEqual(['Allow pieces other than jeans: 1400']);
    const black = wish({ want: { ...none, colours: ['black'] } });
    expect(advice(pieces, black)).toEqual(['Allow colours other than black: 1400']);
  });

  it('joins a change with the budget it needs when no single change helps', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 1500, { colours: ['red'] })];
    const query = wishUnder(2000, { avoid: { ...none, colours: ['red'] } });
    expect(advice(pieces, query)).toEqual(['Allow red and raise the budget by ₹400 to ₹2,400: 2400']);
  });

  it('offers the next size, and leaves out by its name what was asked for beside others', () => {
    const dresses = ['S', 'XXL'].map((size) => priced(size, 'onepiece', 900, { sizes: [size] }));
    expect(advice(dresses, wish({ sizes: { top: 'XS' } }))).toEqual(['Allow size S: 900']);
    const belt = wish({ slots: ['onepiece', 'accessory'], want: { garments: ['dress', 'belt'] } });
    expect(advice([priced('d', 'onepiece', 900, { category: 'dress' })], belt)).toEqual([
      'Drop the belt: 900',
    ]);
  });

  it('joins two changes when nothing less helps', () => {
    const pieces = [
      priced('t', 'top', 900, { sizes: ['L'] }),
      priced('b', 'bottom', 500, { colours: ['red'] }),
    ];
    const query = wish({ sizes: { top: 'M' }, avoid: { ...none, colours: ['red'] } });
    expect(assemble(pieces, query, plain).advice).toEqual([
      {
        change: 'Allow red and allow size L on top',
        total: { amount: 140_000, currency: 'INR' },
        ask: { waive: ['avoid.colours:red'], sizes: { top: 'L' }, promised: ['t', 'b'] },
      },
    ]);
  });

  it('says beside a single change which two would help, where neither does alone', () => {
    const pieces = [
      ...[priced('t', 'top', 300), priced('b', 'bottom', 300)],
      priced('o', 'outerwear', 900, { category: 'jacket', colours: ['red'] }),
    ];
    const purple = wishUnder(1000, { slots: ['outerwear'], want: { pieces: [asked('jacket', ['purple'])] } });
    expect(advice(pieces, purple)).toEqual([
      'Allow colours other than purple and raise the budget by ₹500 to ₹1,500: 1500',
    ]);
  });

  it('knows pieces that two limits keep out, and joins three changes where nothing less helps', () => {
    const child = [
      priced('d', 'onepiece', 900, { gender: 'girls', colours: ['pink'], sizes: ['3-4 Years', '7-8 Years'] }),
    ];
    const query = wish({
      ...{ gender: 'girls', age: { low: 2, high: 2 }, slots: ['onepiece'] },
      want: { pieces: [asked('dress', ['red'])] },
    });
    expect(advice(child, query)).toEqual(['Allow colours other than red and allow size 3-4 Years: 900']);
    const max = { budget: { max: 50_000, currency: 'INR', scope: 'outfit' } } as const;
    expect(advice(child, { ...query, ...max })).toEqual([
      'Allow colours other than red and allow size 3-4 Years and raise the budget by ₹400 to ₹900: 900',
    ]);
  });

  it('says what is wrong with a locked piece', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 500)];
    const said = (own: Partial<Candidate>, query: Query = wish(), banned: string[] = []) =>
      assemble([...pieces, priced('x', 'shoes', 200, own)], query, { count: 1, locked: ['x'], banned })
        .advice.map(({ change }) => change)
        .find((change) => change.startsWith('Unlock'));
    expect(said({ gender: 'men' })).toBe('Unlock the sneakers: sold for men');
    expect(said({ slot: 'other', category: 'unknown' })).toBe('Unlock the piece: not worn in an outfit');
    expect(said({ availability: 'out_of_stock' })).toBe('Unlock the sneakers: sold out');
    expect(said({}, wish(), ['x'])).toBe('Unlock the sneakers: banned as well');
    expect(said({ price: { amount: 1, currency: 'USD' } })).toBe('Unlock the sneakers: sold in USD');
    const noRed = wish({ avoid: { ...none, colours: ['red'] } });
    expect(said({ colours: ['red'] }, noRed)).toBe('Unlock the sneakers: red is avoided');
  });

  it('never drops a locked piece silently', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 500), priced('x', 'bottom', 2000)];
    expect(assemble(pieces, wishUnder(1500), { ...plain, locked: ['x'] }).outfits).toEqual([]);
    expect(advice(pieces, wishUnder(1500), ['x'])).toEqual([
      'Unlock the jeans: 1400',
      'Raise the budget by ₹1,400 to ₹2,900: 2900',
    ]);
    expect(advice(pieces, wishUnder(1500), ['gone'])).toEqual([
      'Unlock a piece that is no longer on offer: 1400',
    ]);
  });

  it('offers to drop a minimum that nothing reaches', () => {
    const pieces = [priced('t', 'top', 900), priced('b', 'bottom', 500)];
    const query = wish({ budget: { min: 200_000, currency: 'INR', scope: 'outfit' } });
    expect(advice(pieces, query)).toEqual(['Drop the minimum of ₹2,000: 1400']);
  });

  it('says how to ask for what it promises', () => {
    const asks = (own: Partial<Query>, locked: string[] = []) =>
      assemble(
        [
          priced('t', 'top', 900, { sizes: ['L'] }),
          priced('b', 'bottom', 500, { colours: ['red'], colourFamilies: ['red'] }),
          priced('s', 'shoes', 300),
        ],
        wish(own),
        { ...plain, locked },
      ).advice.map(({ ask }) => ask);
    const promised = ['t', 'b'];
    expect(asks({ sizes: { any: 'M' } })).toEqual([{ sizes: { top: 'L' }, promised }]);
    expect(asks({ avoid: { ...none, colours: ['red'] } })).toEqual([
      { waive: ['avoid.colours:red'], promised },
    ]);
    const item = { max: 80_000, currency: 'INR', scope: 'item' } as const;
    const budget = { amount: 90_000, currency: 'INR', scope: 'item' };
    expect(asks({ budget: item, slots: ['shoes'] })[0]).toEqual({ budget, promised: ['t', 'b', 's'] });
    expect(asks({ budget: item, sizes: { any: 'M' } })).toEqual([{ sizes: { top: 'L' }, budget, promised }]);
    expect(asks({}, ['gone'])).toEqual([{ locked: [], promised }]);
  });

  it('promises the cheapest outfit of each change, and no change the outfit of another', () => {
    const pieces = [
      priced('k', 'top', 503, { category: 'kurti' }),
      priced('l', 'top', 450, { category: 'kurti' }),
      priced('t', 'top', 279, { materials: ['cotton'] }),
      priced('u', 'top', 593, { materials: ['cotton'] }),
      priced('n', 'top', 199, { materials: ['nylon'] }),
      priced('p', 'bottom', 600, { category: 'palazzos' }),
      priced('q', 'bottom', 699, { category: 'palazzos' }),
    ];
    const { budget, slots, want } = parseWish('cotton kurti and palazzo under 2000');
    const query = wish({ slots, want, ...(budget && { budget }) });
    expect(advice(pieces, query)).toEqual([
      'Allow pieces other than kurti or kurta: 879',
      'Allow materials other than cotton: 1050',
    ]);
  });

  it('leaves out a size that no request can carry', () => {
    const pieces = [priced('d', 'onepiece', 900, { sizes: ['forty-two or thereabouts, as cut'] })];
    expect(advice(pieces, wish({ sizes: { any: 'M' } }))).toEqual([]);
  });

  it('has nothing to say about an empty shop', () => {
    expect(advice([], wishUnder(1500))).toEqual([]);
  });

  it('raises the budget to exactly what buys the outfit: a unit less buys nothing new', () => {
    const slots = ['top', 'top', 'bottom', 'bottom', 'onepiece', 'shoes'] as const;
    fc.assert(
      fc.property(wardrobe(slots, 2), someWish, (pieces, query) => {
        const { outfits, advice: ways } = assemble(pieces, query, plain);
        expect(ways.length).toBeLessThanOrEqual(5);
        expect(ways.map(({ total }) => total.amount)).toEqual(
          ways.map(({ total }) => total.amount).sort((a, b) => a - b),
        );
        if (query.budget?.scope !== 'outfit') return;
        const raised = ways.find(({ change }) => change.startsWith('Raise'));
        if (raised === undefined) return;
        const under = (max: number) =>
          assemble(
            pieces,
            { ...query, budget: { currency: 'INR', scope: 'outfit', ...query.budget, max } },
            plain,
          ).outfits;
        expect(under(raised.total.amount).map(({ total }) => total)).toContainEqual(raised.total);
        expect(under(raised.total.amount - 1)).toHaveLength(outfits.length);
      }),
      { numRuns: 150 },
    );
  });
});
