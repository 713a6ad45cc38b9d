import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { parseWish } from '../understanding/wish.js';
import { candidateWish } from './candidate-wish.js';
import { limitsOf, violations } from './limits.js';
import { planOutfits } from './plan.js';
import { asked, piece, wish, wishUnder } from './wardrobe.fixture.js';

const none = { colours: [], garments: [], materials: [] };

function wished(query: Query) {
  const plan = planOutfits(query);
  const embeddings = plan.slotQueries.map(() => ({ space: 'test', vector: new Float32Array(2) }));
  return candidateWish(query, plan, { embeddings, currency: 'INR', locked: [], banned: ['b'] });
}

describe('candidateWish', () => {
  it('has one wish for every slot of the plan, with its sizes', () => {
    const { slots } = wished(wish({ sizes: { any: 'M' }, occasion: 'date' }));
    expect(slots.map(({ slot, sizeKeys }) => `${slot} ${sizeKeys.join()}`)).toEqual([
      'onepiece letter:4,free',
      'top letter:4,free',
      'bottom letter:4,free',
      ...['shoes ', 'bag ', 'accessory '],
    ]);
  });

  it('names what the occasion shuns where a size is stated, but for what is asked for', () => {
    const shunned = (text: string) =>
      wished(parseWish(text)).slots.find(({ slot }) => slot === 'shoes')?.shunned ?? [];
    expect(shunned('hiking, men, shoe size 9')).toEqual(
      expect.arrayContaining(['slippers', 'sandals', 'formal shoes']),
    );
    expect(shunned('hiking, men, shoe size 9')).not.toContain('sports sandals');
    expect(shunned('hiking, men, slippers size 9')).not.toContain('slippers');
    expect([shunned('hiking, men'), shunned('shoes size 9, men')]).toEqual([[], []]);
  });

  it('looks first for clothes of a material that is liked of all, and for no shoes of it', () => {
    const closer = (query: Query) =>
      wished(query).slots.flatMap(({ slot, closerText }) =>
        closerText === '' ? [] : [`${slot} ${closerText}`],
      );
    expect(closer(wish({ want: { materials: ['linen', 'cotton'] } }))).toEqual([
      ...['onepiece', 'top', 'bottom'].map((slot) => `${slot} linen or cotton`),
    ]);
    // What a garment must be of is a limit, and not liked of the rest.
    expect(closer(wish({ want: { pieces: [asked('shirt', [], ['linen'])] } }))).toEqual([]);
    expect(closer(wish())).toEqual([]);
  });

  it('hands over the dearest price, whose wear it is and what is banned', () => {
    expect(wished(wishUnder(1500))).toMatchObject({
      ceiling: 150_000,
      perItem: false,
      genders: ['women', 'unisex'],
      currency: 'INR',
      banned: ['b'],
    });
    expect(wished(wish()).ceiling).toBeUndefined();
  });

  it('refuses all footwear on heels where heels are, but asks no other titles for them', () => {
    const { avoid } = wished(wish({ avoid: { ...none, garments: ['heels'] } }));
    expect(avoid.titleWords).toEqual([]);
    expect(avoid.pieces).toMatchObject([
      {
        categories: expect.arrayContaining(['boots', 'sandals']),
        titleWords: expect.arrayContaining(['heeled']),
      },
    ]);
  });

  it('throws when an embedding is missing', () => {
    const plan = planOutfits(wish());
    expect(() =>
      candidateWish(wish(), plan, { embeddings: [], currency: 'INR', locked: [], banned: [] }),
    ).toThrow('no embedding');
  });

  it.each<[string, Query]>([
    ['a red dress', wish({ slots: ['onepiece'], want: { pieces: [asked('dress', ['red'])] } })],
    ['a navy and white outfit', wish({ want: { lookColours: ['navy', 'white'] } })],
    [
      'a navy outfit with white sneakers',
      wish({ slots: ['shoes'], want: { lookColours: ['navy'], pieces: [asked('sneakers', ['white'])] } }),
    ],
    [
      'a white shirt and a linen jacket',
      wish({
        slots: ['top', 'outerwear'],
        want: { pieces: [asked('shirt', ['white']), asked('jacket', [], ['linen'])] },
      }),
    ],
    [
      'no blue, no jackets, no stripes',
      wish({
        season: 'winter',
        avoid: { ...none, colours: ['blue'], garments: ['jacket'], patterns: ['striped'] },
      }),
    ],
  ])('asks for what the limits of %s allow, no more and no less', (_, query) => {
    const { slots, avoid } = wished(query);
    for (const { slot, categories, mainColours, colourMayBeUnknown, materials } of slots)
      for (const category of [
        'dress',
        'maxi dress',
        'shirt',
        'formal shirt',
        'skirt',
        'denim jacket',
        'coat',
        'sneakers',
      ])
        for (const colours of [[], ['red'], ['maroon'], ['navy'], ['white', 'blue'], ['beige']])
          for (const [made, pattern] of [
            [[], null],
            [['linen'], 'striped'],
            [['silk'], 'solid'],
          ] as const) {
            const one: Candidate = piece('p', slot, { category, colours, materials: [...made], pattern });
            const [main] = colours;
            const asked =
              (categories.length === 0 || categories.includes(category)) &&
              (mainColours.length === 0 ||
                (main === undefined ? colourMayBeUnknown : mainColours.includes(main))) &&
              (materials.length === 0 || made.some((each) => materials.includes(each))) &&
              !avoid.patterns.includes(pattern ?? '') &&
              !avoid.categories.includes(category) &&
              !colours.some((colour) => avoid.colours.includes(colour));
            const allowed = violations(one, query, limitsOf(query, [], 'INR')).length === 0;
            expect([slot, category, colours, made, asked]).toEqual([slot, category, colours, made, allowed]);
          }
  });

  it('never keeps out what one of two garments of a slot allows', () => {
    const want = { pieces: [asked('shirt', ['white'], ['linen']), asked('t-shirt', ['black'])] };
    const [top] = wished(wish({ slots: ['top'], want })).slots;
    expect(top).toMatchObject({
      mainColours: expect.arrayContaining(['white', 'black']),
      colourMayBeUnknown: false,
      materials: [],
    });
    const any = { garments: ['kurta'], pieces: [asked('shirt', ['white'])] };
    const [free] = wished(wish({ slots: ['top'], want: any })).slots;
    expect(free).toMatchObject({ mainColours: [], colourMayBeUnknown: true });
  });
});
