import { avoidedName } from '../avoided-piece.js';
import { toMinor } from '../money.js';
import type { Query } from '../query.js';
import { parseWish } from './wish.js';

/** The fields of a query as they are labelled; several values of one field are parted by commas. */
const fields = [
  ...([
    'gender',
    'occasion',
    'season',
    'budget',
    'limit',
    'price',
    'age',
    'child',
    'size',
    'style',
    'slot',
    'colour',
    'garment',
    'material',
    'detail',
  ] as const),
  ...([
    'no colour',
    'no garment',
    'no material',
    'no pattern',
    'no fit',
    'no detail',
    'no word',
    'no piece',
    'unread',
  ] as const),
  ...(['count', 'event'] as const),
];
type Field = (typeof fields)[number];
/** Tables of wishes that were labelled before there was such a field say nothing of it. */
const later: ReadonlySet<Field> = new Set(['count', 'event']);
/** Where a table of wishes never names such a style, it was labelled while that was still part of another. */
const formerly: ReadonlyMap<string, string> = new Map([
  ['goth', 'grunge'],
  ['dark academia', 'preppy'],
]);
type Values = ReadonlyMap<Field, readonly string[]>;

/** One field read otherwise than labelled. */
type Miss = {
  readonly wish: string;
  readonly field: Field;
  readonly expected: string;
  readonly read: string;
};
/**
 * `stated`: fields that the label or the parser fills; `right`: those on which both agree; `exact`: wishes without
 * a miss. Empty fields that stay empty are not counted, or they would drown the rest.
 */
export type Score = {
  wishes: number;
  exact: number;
  stated: number;
  right: number;
  byField: Map<Field, [right: number, stated: number]>;
  misses: Miss[];
};

/** The labelled wishes of a table, `wish >> field value, value; field value` on each line. */
function readLabels(table: string): { wish: string; expected: Values }[] {
  return table
    .split('\n')
    .filter((line) => line.includes('>>'))
    .map((line) => {
      const [wish = '', label = ''] = line.split(/\s*>>\s*/);
      const expected = new Map<Field, string[]>();
      for (const part of label.split(/\s*;\s*/).filter((text) => text !== '')) {
        const field = fields.find((name) => part.startsWith(`${name} `));
        if (field === undefined) throw new RangeError(`no such field: ${part}`);
        const values = part.slice(field.length + 1).split(/\s*,\s*/);
        expected.set(field, [...(expected.get(field) ?? []), ...values]);
      }
      return { wish, expected };
    });
}

/** How many labelled fields the parser reads as labelled. */
export function scoreWishes(table: string): Score {
  const score: Score = { wishes: 0, exact: 0, stated: 0, right: 0, byField: new Map(), misses: [] };
  const labels = readLabels(table);
  const asked = fields.filter(
    (field) => !later.has(field) || labels.some(({ expected }) => expected.has(field)),
  );
  const styles = new Set(labels.flatMap(({ expected }) => expected.get('style') ?? []));
  const named = (name: string) => (styles.has(name) ? name : (formerly.get(name) ?? name));
  for (const { wish, expected } of labels) {
    const query = parseWish(wish);
    const read = valuesOf({ ...query, aesthetics: query.aesthetics.map(named) });
    const before = score.misses.length;
    for (const field of asked) {
      const [wanted, got] = [joined(expected, field), joined(read, field)];
      if (wanted === '' && got === '') continue;
      const right = wanted === got ? 1 : 0;
      const [rightBefore, statedBefore] = score.byField.get(field) ?? [0, 0];
      score.byField.set(field, [rightBefore + right, statedBefore + 1]);
      score.stated++;
      score.right += right;
      if (right === 0) score.misses.push({ wish, field, expected: wanted, read: got });
    }
    score.wishes++;
    if (score.misses.length === before) score.exact++;
  }
  return score;
}

/** Unread words are compared in their order, all other lists as sets. */
function joined(values: Values, field: Field): string {
  const list = values.get(field) ?? [];
  return (field === 'unread' ? list : [...new Set(list)].sort()).join(', ');
}

function valuesOf({
  gender,
  occasion,
  season,
  budget,
  price,
  age,
  child,
  count,
  events,
  sizes,
  aesthetics,
  slots,
  want,
  avoid,
  unread,
}: Query): Values {
  return new Map<Field, readonly string[]>([
    ['gender', gender === undefined ? [] : [gender]],
    ['occasion', occasion === undefined ? [] : [occasion]],
    ['season', season === undefined ? [] : [season]],
    ['budget', budget === undefined ? [] : [budgetText(budget)]],
    [
      'limit',
      budget?.garments?.map(({ garment, max }) => `${garment} ${max / toMinor(1, budget.currency)}`) ?? [],
    ],
    ['price', price === undefined ? [] : [price]],
    ['age', age === undefined ? [] : [age.low === age.high ? `${age.low}` : `${age.low}-${age.high}`]],
    ['child', child ? ['yes'] : []],
    ['size', Object.entries(sizes).map(([part, size]) => `${part} ${size}`)],
    ['style', aesthetics],
    ['slot', slots],
    ['colour', want.colours],
    ['garment', want.garments],
    ['material', want.materials],
    ['no colour', avoid.colours],
    ['no garment', avoid.garments],
    ['no material', avoid.materials],
    ['no pattern', avoid.patterns ?? []],
    ['no fit', avoid.fits ?? []],
    ['detail', want.details ?? []],
    ['no detail', avoid.details ?? []],
    ['no word', avoid.words ?? []],
    ['no piece', avoid.pieces?.map(avoidedName) ?? []],
    ['unread', unread],
    ['event', events ?? []],
    ['count', count === undefined ? [] : [`${count}`]],
  ]);
}

function budgetText({ min, max, currency, scope }: NonNullable<Query['budget']>): string {
  const unit = toMinor(1, currency);
  const range = `${min === undefined ? '' : min / unit}..${max === undefined ? '' : max / unit}`;
  return `${range}${currency === 'INR' ? '' : ` ${currency}`}${scope === 'item' ? ' each' : ''}`;
}
