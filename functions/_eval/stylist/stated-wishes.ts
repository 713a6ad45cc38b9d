import { generator } from '../../_bench/random.js';

/** What a wish states, written down as its words were put together: no parser had a part in it. */
export type Stated = {
  readonly prompt: string;
  readonly gender: 'women' | 'men' | 'girls' | 'boys';
  /** Whole rupees, for the whole outfit or for each piece. */
  readonly max?: number;
  readonly min?: number;
  readonly each?: boolean;
  readonly size?: string;
  /** Words that no piece may be described by. */
  readonly avoid: readonly string[];
  /** The same of its description as well, where words may go on: "sequinned". */
  readonly avoidDescribed?: readonly string[];
  readonly slots: readonly string[];
};

type Part = readonly [words: string, stated: Partial<Stated>];

const people: readonly Part[] = [
  ['for women', { gender: 'women' }],
  ['for men', { gender: 'men' }],
  ['for my wife', { gender: 'women' }],
  ['for my boyfriend', { gender: 'men' }],
  ['ladkiyon ke liye', { gender: 'women' }],
  ['for a little boy', { gender: 'boys' }],
  ['for her', { gender: 'women' }],
  ['men', { gender: 'men' }],
];
const looks = [
  ...[
    'office look',
    'wedding guest outfit',
    'coffee date fit',
    'beach holiday look',
    'gym outfit',
    'party wear',
  ],
  ...[
    'diwali outfit',
    'college outfit',
    'interview outfit',
    'travel look',
    'minimal outfit',
    'streetwear fit',
  ],
  ...['ethnic look', 'monsoon outfit', 'winter look', 'brunch outfit', 'something casual', 'black outfit'],
];
const avoids: readonly Part[] = [
  ['', {}],
  ['no black', { avoid: ['black'] }],
  ['nothing red', { avoid: ['red'] }],
  ['no jeans', { avoid: ['jeans'] }],
  ['without leather', { avoid: ['leather'] }],
  ['no blue and no white', { avoid: ['blue', 'white'] }],
  ['no sleeveless', { avoidDescribed: ['sleeveless'] }],
  ['no sequins', { avoidDescribed: ['sequin'] }],
  ['nothing synthetic', { avoidDescribed: ['synthetic'] }],
];
const extras: readonly Part[] = [
  ['', {}],
  ['', {}],
  ['with shoes', { slots: ['shoes'] }],
  ['with a bag', { slots: ['bag'] }],
  ['with shoes and a watch', { slots: ['shoes', 'accessory'] }],
];
const sizes: readonly Part[] = [
  ['', {}],
  ['size M', { size: 'M' }],
  ['size L', { size: 'L' }],
  ['in XL', { size: 'XL' }],
];

function limits(random: () => number): Part {
  const rupees = Math.round((400 + 5600 * random() ** 2) / 50) * 50;
  const forms: readonly Part[] = [
    ['', {}],
    [`under ${rupees}`, { max: rupees }],
    [`max ₹${rupees}`, { max: rupees }],
    [`${rupees / 1000}k tak`, { max: rupees }],
    [`not more than Rs ${rupees}`, { max: rupees }],
    [`between ${rupees} and ${2 * rupees}`, { min: rupees, max: 2 * rupees }],
    [`each under ${rupees}`, { max: rupees, each: true }],
  ];
  return one(forms, random);
}

/** `count` wishes, the same in every run, each put together from parts of which the limits are known. */
export function statedWishes(count: number): Stated[] {
  const random = generator(11);
  return Array.from({ length: count }, (): Stated => {
    const look = one(looks, random);
    const parts = [people, extras, avoids, sizes].map((list) => one(list, random));
    const [person = ['', {}], extra = ['', {}], ...rest] = [...parts, limits(random)];
    // A wish that wants black and turns it down is for another test.
    const said = rest.filter(([words]) => !(look.startsWith('black') && words.includes('black')));
    const tail = said.map(([words]) => words).filter((words) => words !== '');
    const prompt = [[look, person[0], extra[0]].filter((words) => words !== '').join(' '), ...tail].join(
      ', ',
    );
    const stated: Partial<Stated> = Object.assign({}, ...[person, extra, ...said].map(([, part]) => part));
    return { gender: 'women', avoid: [], slots: [], ...stated, prompt };
  });
}

function one<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
