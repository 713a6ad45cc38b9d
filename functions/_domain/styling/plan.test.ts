import { describe, expect, it } from 'vitest';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { planOutfits } from './plan.js';
import { asked, wish, wishUnder } from './wardrobe.fixture.js';

const placesOf = (query: Query) =>
  planOutfits(query).places.map(({ slot, required }) => `${slot}${required ? '!' : ''}`);

describe('planOutfits', () => {
  it('looks for a garment by the very words that it is asked for in, once', () => {
    const [saree] = planOutfits(parseWish('Kasavu sarees for onam')).slotQueries;
    expect(saree?.text.split(' ')).toEqual(expect.arrayContaining(['saree', 'kasavu']));
    expect(saree?.text).not.toContain('sarees');
  });

  it('leaves the base open when no slot is named', () => {
    expect(planOutfits(wish()).bases).toEqual([['onepiece'], ['top', 'bottom']]);
  });

  it('builds an outfit around a single slot', () => {
    const plan = planOutfits(wish({ slots: ['onepiece'], occasion: 'date' }));
    expect(plan.bases).toEqual([['onepiece']]);
    expect(placesOf(wish({ slots: ['shoes'], occasion: 'date' }))).toEqual(['shoes!', 'bag', 'accessory']);
  });

  it('wears a top with a skirt that she has, and whatever is asked for with what somebody else wears', () => {
    const skirt = { garment: 'skirt', colours: ['black'], materials: [] };
    const bases = (own: Parameters<typeof wish>[0]) => planOutfits(wish(own)).bases;
    expect(bases({ owned: [skirt] })).toEqual([['top', 'bottom']]);
    expect(bases({ owned: [{ ...skirt, others: true }] })).toHaveLength(2);
    expect(bases({ owned: [skirt], slots: ['onepiece'] })).toEqual([['onepiece']]);
    expect(bases({ owned: [{ ...skirt, garment: 'sneakers' }] })).toHaveLength(2);
  });

  it('takes an anarkali for a dress or a kurta, whichever the shop sells it as', () => {
    const query = wish({ want: { garments: ['anarkali'] }, slots: ['onepiece'] });
    expect(planOutfits(query).bases).toEqual([['onepiece'], ['top', 'bottom']]);
    expect(placesOf(query)).toContain('shoes');
  });

  it('takes one of two garments that are named beside each other for no whole outfit', () => {
    expect(placesOf(wish({ slots: ['top', 'onepiece'] }))).toContain('shoes');
    expect(placesOf(wish({ slots: ['top', 'bottom'] }))).toEqual([]);
  });

  it('adds nothing to slots that make an outfit by themselves', () => {
    const plan = planOutfits(wish({ slots: ['top', 'bottom', 'bag'] }));
    expect(plan.bases).toEqual([['top', 'bottom']]);
    expect(plan.places).toEqual([{ slot: 'bag', required: true }]);
  });

  it.each([
    ['kurta and jeans for a diwali party, men', ['shoes']],
    ['crop top with skirt for a cocktail party', ['shoes']],
    ['shirt and trousers for an interview, men', ['shoes']],
    ['saree and bangles for a wedding', ['shoes', 'accessory!']],
    ['saree, bangles and juttis for a wedding', ['shoes!', 'accessory!']],
    ['only a kurta and jeans for a diwali party, men', []],
    ['just skirt and top, birthday party', []],
    ['sirf kurta aur palazzo chahiye, eid', []],
    ['kurta and jeans for men', []],
    ['shirt and trousers for office, men', []],
    ['tee and track pants for the gym, men', []],
    ['saree and bangles', ['accessory!']],
  ])('adds shoes alone to them where one dresses up: %j: %j', (text, places) => {
    expect(placesOf(parseWish(text))).toEqual(places);
  });

  it('adds nothing but what they are worn with to two accessories without an occasion', () => {
    expect(placesOf(parseWish('watch and belt for men under 2000'))).toEqual(['accessory!', 'accessory']);
    expect(placesOf(parseWish('belt for men under 2000'))).toEqual(['shoes', 'accessory!']);
    expect(placesOf(parseWish('men formal outfit with watch and belt'))).toContain('shoes');
    expect(placesOf(parseWish('heels, earrings and necklace'))).toContain('bag');
  });

  it('takes a jacket in winter and for formal wear, a second accessory when dressed up, no bag to the gym', () => {
    expect(placesOf(wish({ season: 'winter' }))).toContain('outerwear');
    expect(placesOf(wish({ season: 'summer', occasion: 'formal' }))).not.toContain('outerwear');
    expect(placesOf(wish({ occasion: 'wedding' })).filter((slot) => slot === 'accessory')).toHaveLength(2);
    expect(placesOf(wish({ occasion: 'workout' }))).toEqual(['shoes']);
  });

  it('has a place for a second accessory where two are asked for, though they make an outfit with the rest', () => {
    const want = { garments: ['polo t-shirt', 'chinos', 'belt', 'watch'] };
    const slots: Query['slots'] = ['top', 'bottom', 'accessory'];
    expect(placesOf(wish({ want, slots }))).toEqual(['accessory!', 'accessory']);
    expect(placesOf(wish({ want: { garments: want.garments.slice(0, 3) }, slots }))).toEqual(['accessory!']);
  });

  it('gives children no bag or accessory that was not asked for', () => {
    expect(placesOf(wish({ gender: 'boys', occasion: 'wedding' }))).toEqual(['shoes']);
    expect(placesOf(wish({ gender: 'girls', slots: ['onepiece', 'bag'] }))).toEqual(['bag!']);
  });

  it('looks neither for what is turned down nor for what others wear', () => {
    const { slotQueries } = planOutfits(
      wish({ occasion: 'wedding', avoid: { colours: [], garments: ['saree'], materials: [] } }),
    );
    const words = slotQueries.find(({ slot }) => slot === 'onepiece')?.text.split(' ') ?? [];
    expect(words).toEqual(expect.arrayContaining(['lehenga', 'anarkali', 'gown']));
    expect(words.filter((word) => /saree|sherwani/.test(word))).toEqual([]);
    const ethnic = planOutfits(wish({ occasion: 'party', aesthetics: ['ethnic'] })).slotQueries;
    expect(ethnic.map(({ text }) => text).filter((text) => /bodycon|crop top/.test(text))).toEqual([]);
  });

  it('does not depend on the budget', () => {
    expect(planOutfits(wishUnder(1))).toEqual(planOutfits(wish()));
  });

  it('looks for what the wish says of a slot, and for what taste and occasion favour where it says nothing', () => {
    const query = wish({
      aesthetics: ['korean'],
      occasion: 'date',
      slots: ['bottom'],
      want: { pieces: [asked('skirt', ['beige'])] },
    });
    const words = new Map(planOutfits(query).slotQueries.map(({ slot, text }) => [slot, text]));
    expect(words.get('bottom')).toBe('women korean beige skirt date');
    expect(words.get('top')).toContain('crop top');
    expect(words.get('top')).not.toContain('beige');
  });

  it('has words for every slot of the plan, once', () => {
    const { slotQueries } = planOutfits(wish({ occasion: 'wedding', season: 'winter' }));
    expect(slotQueries.map(({ slot }) => slot)).toEqual([
      ...['onepiece', 'top', 'bottom', 'outerwear', 'shoes', 'bag', 'accessory'],
    ]);
  });

  it('looks for the place of a dozen words that nobody understands, however often each is said', () => {
    const unread = Array.from({ length: 200 }, (_, at) => `qw${at % 20}`);
    let looked = 0;
    const query = {
      ...wish({ slots: ['onepiece'], unread }),
      get text() {
        looked++;
        return unread.join(' ');
      },
    };
    const { slotQueries } = planOutfits(query);
    expect(looked).toBeLessThan(20 * slotQueries.length);
    expect(slotQueries[0]?.text.match(/qw\d+/g)).toEqual([...new Set(unread)].sort().slice(0, 12));
  });
});
