import fc from 'fast-check';
import type { Candidate, Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';

/** A made-up piece: a plain black medium one for women at ₹500, except for what is given. */
export function piece(id: string, slot: Slot, own: Partial<Candidate> = {}): Candidate {
  return {
    id,
    source: 'test',
    externalId: id,
    title: `Title of ${id}`,
    brand: '',
    slot,
    category: categories[slot][0] ?? 'unknown',
    gender: 'women',
    colours: ['black'],
    colourFamilies: ['black'],
    pattern: 'solid',
    price: { amount: 50_000, currency: 'INR' },
    sizes: ['M'],
    availability: 'in_stock',
    url: null,
    affiliateUrl: null,
    asOf: '2025-01-01T00:00:00.000Z',
    materials: [],
    fit: null,
    styles: [],
    occasions: [],
    seasons: [],
    formality: 2,
    relevance: 0.5,
    ...own,
  };
}

/** `piece` at a price in whole rupees. */
export function priced(id: string, slot: Slot, rupees: number, own: Partial<Candidate> = {}): Candidate {
  return piece(id, slot, { price: { amount: rupees * 100, currency: 'INR' }, ...own });
}

/** What a wish wants may be given in part: what pieces and look say need not be said again. */
type Own = Partial<Omit<Query, 'want'>> & { readonly want?: Partial<Query['want']> };

/** A wish for a woman's outfit without any limit, except for what is given. */
export function wish({ want = {}, ...own }: Own = {}): Query {
  const { garments = [], pieces = [], materials = [] } = want;
  const lookColours = want.lookColours ?? (garments.length + pieces.length === 0 ? (want.colours ?? []) : []);
  const union = (...words: readonly string[][]) => [...new Set(words.flat())];
  return {
    text: 'an outfit',
    aesthetics: [],
    gender: 'women',
    sizes: {},
    want: {
      colours: union(want.colours ?? [], lookColours, ...pieces.map(({ colours }) => colours)),
      garments: union(garments, ...pieces.map(({ garment }) => [garment])),
      materials: union(materials, ...pieces.map((each) => each.materials)),
      pieces,
      lookColours,
      ...(want.details && { details: want.details }),
    },
    avoid: { colours: [], garments: [], materials: [] },
    slots: [],
    unread: [],
    parsedBy: 'rules',
    ...own,
  };
}

/** A wanted garment with what is said of it. */
export function asked(garment: string, colours: string[], materials: string[] = []): WantedPiece {
  return { garment, colours, materials };
}

/** `wish` with a limit in whole rupees on the outfit. */
export function wishUnder(rupees: number, own: Own = {}): Query {
  return wish({ budget: { max: rupees * 100, currency: 'INR', scope: 'outfit' }, ...own });
}

const categories: Record<Slot, readonly string[]> = {
  top: ['shirt', 't-shirt', 'kurta'],
  bottom: ['jeans', 'skirt', 'trousers'],
  onepiece: ['dress', 'jumpsuit'],
  outerwear: ['jacket', 'blazer'],
  shoes: ['sneakers', 'heels'],
  bag: ['handbag', 'clutch'],
  accessory: ['watch', 'belt', 'earrings'],
  other: ['unknown'],
};

const shades = [
  ['black', 'black'],
  ['white', 'white'],
  ['navy', 'blue'],
  ['red', 'red'],
  ['green', 'green'],
  ['multi', 'multi'],
] as const;

/** Random pieces of some slots, with distinct ids in random order, few enough to try every outfit. */
export function wardrobe(slots: readonly Slot[], most = 4): fc.Arbitrary<Candidate[]> {
  const one = fc.record({
    slot: fc.constantFrom(...slots),
    kind: fc.nat(2),
    gender: fc.constantFrom('women', 'women', 'women', 'women', 'men', 'men', 'unisex', 'unisex', 'girls'),
    shade: fc.constantFrom(...shades),
    pattern: fc.constantFrom(null, 'solid', 'striped', 'floral'),
    rupees: fc.integer({ min: 1, max: 30 }),
    sizes: fc.constantFrom<string[] | null>(null, ['M'], ['M', 'L'], ['S', 'L'], ['Free Size']),
    availability: fc.constantFrom(
      'in_stock',
      'in_stock',
      'in_stock',
      'in_stock',
      'in_stock',
      'unknown',
      'out_of_stock',
    ),
    styles: fc.subarray(['minimal', 'ethnic', 'streetwear']),
    occasions: fc.subarray(['date', 'work'] as const),
    formality: fc.integer({ min: 1, max: 5 }),
    relevance: fc.integer({ min: 0, max: 10 }),
  } as const);
  return fc
    .array(one, {
      minLength: most * slots.length - slots.length,
      maxLength: most * slots.length,
      size: 'max',
    })
    .map((rows) =>
      rows.map(({ kind, shade: [colour, family], rupees, slot, relevance, ...own }, index) =>
        priced(`p${(index * 7) % 97}`, slot, rupees, {
          ...own,
          category: categories[slot][kind] ?? categories[slot][0] ?? 'unknown',
          colours: [colour],
          colourFamilies: [family],
          relevance: relevance / 10,
        }),
      ),
    );
}

/** Random wishes that such a wardrobe may answer. */
export const someWish: fc.Arbitrary<Query> = fc
  .record({
    rupees: fc.option(fc.integer({ min: 8, max: 100 }), { nil: undefined }),
    least: fc.constantFrom(undefined, undefined, undefined, undefined, 1, 20),
    scope: fc.constantFrom('outfit', 'outfit', 'item'),
    gender: fc.constantFrom('women', 'men', 'unisex', undefined),
    occasion: fc.constantFrom('date', 'work', 'party', undefined),
    aesthetics: fc.subarray(['minimal', 'ethnic']),
    size: fc.constantFrom(undefined, 'M', 'L'),
    slots: fc.subarray(['onepiece', 'shoes', 'accessory'] as const, { maxLength: 1 }),
    avoid: fc.subarray(['red', 'blue'], { maxLength: 1 }),
    price: fc.constantFrom(undefined, undefined, 'low'),
  } as const)
  .map(({ rupees, least, scope, gender, occasion, aesthetics, size, slots, avoid, price }) => {
    const limits = { ...(rupees && { max: rupees * 100 }), ...(least && { min: least * 100 }) };
    return wish({
      aesthetics,
      slots,
      sizes: size === undefined ? {} : { any: size },
      avoid: { colours: avoid, garments: [], materials: [] },
      ...(occasion && { occasion }),
      ...(price && { price }),
      ...((rupees || least) && { budget: { ...limits, currency: 'INR', scope } }),
      ...(gender === 'women' ? {} : { gender }),
    });
  });
