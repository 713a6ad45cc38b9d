import type { Mark } from './marks.js';
import type { Token } from './tokens.js';
import {
  alike,
  bridges,
  type Gap,
  gapBefore,
  isList,
  lookNouns,
  MOST_BETWEEN,
  parting,
  type Unit,
  unitsOf,
} from './units.js';
import { wordSet } from './words.js';

/** What a colour or material is said of: these garments, or the look as a whole. Absent: nobody knows. */
export type Owners = ReadonlyMap<Mark, readonly Mark[] | 'look'>;

const lookCues = wordSet('all only total totally fully entirely everything toe monochrome but');

/**
 * What every colour and material among the terms of a wish is said of. "Black leather jacket", "jeans in blue" and
 * "kurta, white" name their garment, "shirt and trousers in navy" both; "all black" and "navy outfit" mean the look.
 * Colours that the words leave open belong to the clothes without one, else to the look.
 */
export function readOwners(tokens: readonly Token[], marks: readonly Mark[]): Owners {
  const units = unitsOf(marks);
  const gaps = units.map((unit, index) => gapBefore(tokens, units[index - 1], unit));
  const owners = new Map<Mark, readonly Mark[] | 'look'>();
  const phrases: Phrases = {
    tokens,
    units,
    gaps,
    owners,
    dressed: { colour: new Set(), material: new Set() },
  };
  for (const { head, features } of units) if (head) for (const mark of features) own(phrases, mark, [head]);
  for (const index of units.keys()) claimBefore(phrases, index);
  for (const index of units.keys()) claimAfter(phrases, index, ['near', 'in']);
  for (const index of units.keys()) claimLook(phrases, index);
  for (const index of units.keys()) claimAfter(phrases, index, ['comma']);
  claimRest(phrases);
  return phrases.owners;
}

type Phrases = {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** What stands before each unit. */
  readonly gaps: readonly Gap[];
  readonly owners: Map<Mark, readonly Mark[] | 'look'>;
  /** The garments that have a colour, or a material, of their own already. */
  readonly dressed: Readonly<Record<'colour' | 'material', Set<Mark>>>;
};

/** A colour after more garments than this is said of the last of them only. */
const MOST_LISTED = 8;

const aspect = ({ role }: Mark) => (role === 'colour' ? 'colour' : 'material');

function own({ owners, dressed }: Phrases, mark: Mark, heads: readonly Mark[]): void {
  owners.set(mark, heads);
  for (const head of heads) dressed[aspect(mark)].add(head);
}

/** "Black slim fit jeans", "white, blue or pink shirt": what stands before a garment is said of it. */
function claimBefore(phrases: Phrases, index: number): void {
  const { units, gaps, owners } = phrases;
  const head = units[index]?.head;
  if (head === undefined) return;
  for (let at = index - 1; at >= 0; at--) {
    const [unit, next] = [units[at], units[at + 1]];
    if (!unit || !next || unit.head) return;
    const ownedBefore = units[at - 1]?.head !== undefined && (gaps[at] === 'near' || gaps[at] === 'in');
    // "A suit, navy, tan shoes": between commas it is said of the bare garment before.
    const between = gaps[at] === 'comma' && gaps[at + 1] === 'comma' && isBareBefore(phrases, at);
    const listed = isList(gaps[at + 1]) && alike(unit, next) && !ownedBefore && !between && gaps[at] !== 'in';
    if (gaps[at + 1] !== 'near' && !listed) return;
    for (const mark of unit.features) if (!owners.has(mark)) own(phrases, mark, [head]);
  }
}

function isBareBefore({ units, dressed }: Phrases, at: number): boolean {
  const head = units[at - 1]?.head;
  return head !== undefined && !dressed.colour.has(head);
}

/** "Jeans in blue", "sherwani ivory", "shirt and trousers in navy or black": what follows garments is said of them. */
function claimAfter(phrases: Phrases, index: number, opening: readonly Gap[]): void {
  const { units, gaps, owners, dressed } = phrases;
  const head = units[index]?.head;
  const opens = gaps[index + 1];
  if (head === undefined || opens === undefined || !opening.includes(opens)) return;
  // "A skirt or trousers, blouse white": behind a comma a colour right at its garment is that one's.
  const heads = [head, ...headsBefore(units, gaps, index, opens === 'near')];
  const bare = (role: 'colour' | 'material') =>
    heads.filter((each) => (each === head && opens !== 'comma') || !dressed[role].has(each));
  const takersOf = (role: 'colour' | 'material') => {
    const led = opens === 'comma' ? leadOf(phrases, heads, role) : undefined;
    return led ? [led] : bare(role);
  };
  const takers = { colour: takersOf('colour'), material: takersOf('material') };
  for (let at = index + 1; at < units.length; at++) {
    const [unit, last, gap] = [units[at], units[at - 1], gaps[at]];
    if (!unit || !last || unit.head) return;
    const goesOn = at === index + 1 || gap === 'near' || (isList(gap) && alike(last, unit));
    if (!goesOn || unit.features.some((mark) => owners.has(mark))) return;
    for (const mark of unit.features) {
      const of = takers[aspect(mark)].filter((each) => mayBeOf(mark, each));
      if (of.length > 0) own(phrases, mark, of);
    }
  }
}

/** "Anarkali with churidar and dupatta, blue", "kurti for jeans, cotton": the bare garment that the others only go with. */
function leadOf(
  { tokens, units, dressed }: Phrases,
  heads: readonly Mark[],
  role: 'colour' | 'material',
): Mark | undefined {
  const first = units.findIndex(({ head }) => head === heads.at(-1));
  const lead = units[first - 1]?.head;
  const joiner = role === 'colour' ? /^(?:with|for)$/ : /^for$/;
  if (lead === undefined || !joiner.test(tokens[lead.last + 1]?.word ?? '')) return undefined;
  return [lead, ...heads].some((head) => dressed[role].has(head)) ? undefined : lead;
}

/** Behind "waterproof shoes, backpack" fleece is one more piece. */
const mayBeOf = ({ names }: Mark, { slot }: Mark) =>
  names[0] !== 'fleece' || !/^(?:shoes|bag|accessory)$/.test(slot ?? '');

/** The garments listed with one: "shirt and" trousers. */
function headsBefore(
  units: readonly Unit[],
  gaps: readonly Gap[],
  index: number,
  joinedOnly: boolean,
): Mark[] {
  const found: Mark[] = [];
  for (let at = index; at > 0 && found.length < MOST_LISTED; at--) {
    const before = units[at - 1];
    if (gaps[at] === 'apart' || gaps[at] === 'in' || !before) break;
    if (joinedOnly && gaps[at] === 'comma') break;
    if (before.head && isList(gaps[at])) found.push(before.head);
    else if (before.head) break;
  }
  return found;
}

/** "All black", "navy and white outfit", "a look in beige". */
function claimLook({ tokens, units, gaps, owners }: Phrases, index: number): void {
  const unit = units[index];
  const colours = unit?.features.filter((mark) => mark.role === 'colour' && !owners.has(mark)) ?? [];
  if (!unit || unit.head || colours.length === 0) return;
  let [from, to] = [index, index];
  while (from > 0 && !units[from - 1]?.head && (gaps[from] === 'near' || isList(gaps[from]))) from--;
  while (to + 1 < units.length && !units[to + 1]?.head && (gaps[to + 1] === 'near' || isList(gaps[to + 1])))
    to++;
  const end = (units[to]?.last ?? 0) + 1;
  const after = tokens.slice(end, end + MOST_BETWEEN + 1);
  const next = after.find(({ word, kind }) => kind !== 'word' || parting.has(word) || lookNouns.has(word));
  let before = (units[from]?.first ?? 0) - 1;
  while (bridges.has(tokens[before]?.word ?? '')) before--;
  const lead = tokens[before]?.word ?? '';
  const whole = colours.some((mark) => lookCues.has(mark.said.split(' ')[0] ?? ''));
  if (whole || lookCues.has(lead) || lookNouns.has(lead) || lookNouns.has(next?.word ?? ''))
    for (const mark of colours) owners.set(mark, 'look');
}

/** What is left: a colour is that of the clothes without one, else of the look; a material that of an only garment. */
function claimRest(phrases: Phrases): void {
  const { units, gaps, owners } = phrases;
  const heads = units.flatMap(({ head }) =>
    head?.role === 'garment' && head.slot !== 'other' ? [head] : [],
  );
  const bare = heads.filter((head) => !phrases.dressed.colour.has(head));
  const clothes = bare.filter(({ slot }) => slot === 'top' || slot === 'bottom' || slot === 'onepiece');
  // The gold of a border: all clothes of the outfit have their own colour.
  const dressed = heads.filter((head) => phrases.dressed.colour.has(head)).map(({ slot }) => slot);
  const whole = dressed.includes('onepiece') || (dressed.includes('top') && dressed.includes('bottom'));
  for (const [index, { features }] of units.entries()) {
    for (const mark of features.filter((each) => !owners.has(each))) {
      // "Beige, with sneakers" is a look; "a jacket for the hills. Black." is a jacket.
      const before = heads.length === 1 ? bare.filter(({ last }) => last < mark.first) : [];
      const takers = clothes.length > 0 ? clothes : before;
      if (mark.role === 'colour' && takers.length > 0) owners.set(mark, takers);
      else if (mark.role === 'colour' && !whole) owners.set(mark, 'look');
      // "Hiking pants and fleece" are two pieces, though the other has no name; "boots, size 39, suede or leather" are not.
      else if (mark.role === 'material' && heads.length === 1 && heads.every((head) => mayBeOf(mark, head))) {
        const listed = units[index - 1]?.features.some((other) => owners.get(other) === heads) ?? false;
        if (gaps[index] !== 'joined' || listed) owners.set(mark, heads);
      }
    }
  }
}
