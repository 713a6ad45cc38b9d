import { avoidedName } from '../avoided-piece.js';
import { outfitSlots } from '../outfit.js';
import { Season, type Slot } from '../product.js';
import type { AvoidedPiece, Query, WantedPiece } from '../query.js';
import { garments } from '../vocabulary/garments.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import { isHead, type Mark } from './marks.js';
import type { Owners } from './owners.js';
import { slotKinds } from './slot-kinds.js';
import type { Token } from './tokens.js';
import { besides } from './wish-terms.js';

type Wanted = Query['want'];
type Avoided = Query['avoid'];

const kinds = new Set(garments.flatMap((garment) => garment.kinds));
/** "No prints" means none of these. */
const prints = [
  ...[
    'printed',
    'floral',
    'polka dots',
    'animal print',
    'camouflage',
    'geometric',
    'graphic',
    'abstract',
    'tropical',
  ],
  ...['paisley', 'ethnic motifs', 'tie dye'],
];

/**
 * The terms with garments that mean another beside the rest, or beside what is `owned`: the blouse of a saree is no top of
 * its own, unless only the saree is had.
 */
export function inCompany(marks: readonly Mark[], owned: readonly Mark[] = []): Mark[] {
  const namesOf = (all: readonly Mark[]) =>
    new Set(all.flatMap(({ role, names }) => (role === 'garment' ? names : [])));
  const [named, had] = [namesOf(marks), namesOf(owned)];
  return marks.flatMap((mark) => {
    const rule = besides.find(
      ({ name, beside, means }) =>
        mark.role === 'garment' &&
        mark.names[0] === name &&
        beside.some((other) => named.has(other) || (means !== null && had.has(other))),
    );
    if (!rule) return [mark];
    return rule.means === null
      ? []
      : [{ ...mark, names: [rule.means], ...(rule.slot ? { slot: rule.slot } : {}) }];
  });
}

/** Whether a colour, material or the like stands right before a garment: "white shoes". */
export function isDescribed(marks: readonly Mark[], index: number): boolean {
  const [mark, before] = [marks[index], marks[index - 1]];
  return (
    mark !== undefined && before?.to === mark.from && /^(?:colour|material|pattern|fit)$/.test(before.role)
  );
}

/**
 * What the wanted terms ask for. A slot named with a colour or material is asked for as the kind of its garments, so
 * that the colour keeps its place; one named alone is only a slot.
 */
export function wantedFeatures(
  tokens: readonly Token[],
  marks: readonly Mark[],
  owners: Owners,
): { want: Wanted; slots: Slot[]; aesthetics: string[]; season: Season | undefined } {
  const of = (...roles: Mark['role'][]) =>
    unique(marks.filter(({ role }) => roles.includes(role)).flatMap(({ names }) => names));
  const pieces = marks.flatMap((mark, index) => pieceOf(mark, owners, isDescribed(marks, index)));
  // "Waterproof boots for winter" are for winter.
  const named = marks.filter(({ role }) => role === 'season');
  const chief =
    named.find(({ said }) => !/\b(?:waterproof|warm)\b/.test(said)) ??
    named.find(({ said }) => said === 'waterproof') ??
    named[0];
  const look = marks.filter((mark) => owners.get(mark) === 'look');
  return {
    want: {
      colours: of('colour'),
      garments: unique(pieces.map(({ garment }) => garment)),
      materials: of('material'),
      pieces: pieces.filter(({ colours, materials }) => colours.length + materials.length > 0),
      lookColours: unique(look.flatMap(({ names }) => names)),
      ...(look.some((mark) => isWhole(tokens, mark)) && { wholeLook: true }),
    },
    slots: [...new Set(marks.flatMap(({ slot }) => (slot === undefined || slot === 'other' ? [] : [slot])))],
    aesthetics: of('style', 'pattern', 'fit'),
    season: Season.safeParse(chief?.names[0]).data,
  };
}

const monochrome = /^monochrom(?:e|atic)$/;

/** Where a wish asks for one colour and names none. */
export function colourless(tokens: readonly Token[], { lookColours, pieces }: Wanted): number[] {
  if (lookColours.length > 0 || pieces.some(({ colours }) => colours.length > 0)) return [];
  return tokens.flatMap(({ word }, index) => (monochrome.test(word) ? [index] : []));
}

/** "All black", "everything in white", "white head to toe", "black only"; "all black except shoes" is not all. */
function isWhole(tokens: readonly Token[], { first, last, said, names }: Mark): boolean {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ word }) => word)
    .join(' ');
  const after = tokens.slice(last + 1, last + 4).map(({ word }) => word);
  const behind = /^colou?rs?$/.test(after[0] ?? '') ? last + 2 : last + 1;
  const [only, end] = [tokens[behind], tokens[behind + 1]];
  const alone =
    only?.word === 'only' &&
    !only.breaks &&
    (end === undefined || /^(?:comma|stop)$/.test(end.kind) || /^(?:please|pls|plz)$/.test(end.word));
  const all = '(?:all|total|totally|fully|entirely|completely|everything|monochrome|head to toe)';
  const exempt = tokens.some(({ word }) => /^(?:except|apart|besides|but)$/.test(word));
  return (
    names.length === 1 &&
    !exempt &&
    after[0] !== 'budget' &&
    (alone ||
      /^all /.test(said) ||
      tokens.some(({ word }) => monochrome.test(word)) ||
      new RegExp(`(?:^| )${all}(?: in)?$`).test(before) ||
      after.join(' ') === 'head to toe')
  );
}

/** The garment of a term with what is said of it; none for other terms, nor for a slot that nothing is said of. */
function pieceOf(mark: Mark, owners: Owners, described: boolean): WantedPiece[] {
  if (mark.role !== 'garment' && mark.role !== 'part') return [];
  const own = [...owners].filter(([, of]) => of !== 'look' && of.some(({ first }) => first === mark.first));
  const said = (role: Mark['role']) =>
    unique(own.filter(([feature]) => feature.role === role).flatMap(([{ names }]) => names));
  const [colours, materials] = [said('colour'), said('material')];
  const kind = slotKinds[mark.slot ?? 'other'][0];
  if (mark.role === 'garment') return mark.names.map((garment) => ({ garment, colours, materials }));
  return kind !== undefined && (described || own.length > 0) ? [{ garment: kind, colours, materials }] : [];
}

/** What a phrase may say of a garment, and the list of an avoided piece that holds it. */
const aspects = {
  colour: 'colours',
  material: 'materials',
  pattern: 'patterns',
  fit: 'fits',
  detail: 'details',
} as const;
type Aspect = (typeof aspects)[keyof typeof aspects];

/**
 * What the phrases turned down exclude: of "no skinny jeans" the skinny ones only. `unclear`: terms that nothing can be
 * excluded by.
 */
export function avoidedFeatures(phrases: readonly (readonly Mark[])[]): { avoid: Avoided; unclear: Mark[] } {
  const pieces = phrases.flatMap(piecesTurnedDown);
  const rest = phrases.filter((phrase) => piecesTurnedDown(phrase).length === 0);
  const loose = rest.flatMap((phrase) => (phrase.some(isHead) ? phrase.filter(isHead) : phrase));
  const kindOf = (mark: Mark) =>
    aspectOf(mark) || isHead(mark)
      ? undefined
      : [`${mark.names[0]} wear`, mark.said].find((name) => kinds.has(name));
  const of = (aspect: Aspect) =>
    unique(loose.flatMap((mark) => (aspectOf(mark) === aspect ? namesOf(mark) : [])));
  const worn = loose.flatMap((mark) => (isHead(mark) ? garmentsOf(mark) : (kindOf(mark) ?? [])));
  const [patterns, fits, details] = [of('patterns'), of('fits'), of('details')];
  return {
    avoid: {
      colours: of('colours'),
      garments: unique(worn),
      materials: of('materials'),
      ...(patterns.length > 0 && { patterns }),
      ...(fits.length > 0 && { fits }),
      ...(details.length > 0 && { details }),
      ...(pieces.length > 0 && { pieces: distinct(pieces) }),
    },
    unclear: loose.filter((mark) => !isHead(mark) && !aspectOf(mark) && kindOf(mark) === undefined),
  };
}

/**
 * The phrases turned down, where one contradicts what is wanted said of the garment it stands behind: in "a black shirt,
 * shoes not black" of shoes. Where that is the wanted one, as in "a black shirt, nothing else black", of all others.
 */
export function reconciled(
  phrases: readonly (readonly Mark[])[],
  wanted: readonly Mark[],
  owners: Owners,
): (readonly Mark[])[] {
  const heads = wanted.filter(isHead);
  return phrases.map((phrase) => {
    const [first] = phrase;
    const names = new Set(phrase.flatMap((mark) => mark.names));
    // A group of colours is no wish for each: "colourful, no red".
    const same = wanted.filter(
      (mark) => aspectOf(mark) && mark.names.length === 1 && mark.names.some((name) => names.has(name)),
    );
    if (first === undefined || same.length === 0 || phrase.some(isHead)) return phrase;
    const garments = same.flatMap((mark) => {
      const owner = owners.get(mark);
      return owner === undefined || owner === 'look' ? [] : owner;
    });
    // The look is wanted so as well: no part of it can be meant.
    if (garments.length === 0) return phrase;
    const nearest = heads.filter(({ last }) => last < first.first).at(-1);
    if (nearest && !garments.includes(nearest)) return [...phrase, nearest];
    const taken = new Set(garments.map(({ slot }) => slot));
    const others = outfitSlots.filter((slot) => !taken.has(slot));
    return [...phrase, ...others.map((slot): Mark => ({ ...first, role: 'part', names: [slot], slot }))];
  });
}

/** The garments of a phrase under what it says of them; none where it names a garment or a feature alone. */
function piecesTurnedDown(phrase: readonly Mark[]): AvoidedPiece[] {
  const said = (aspect: Aspect) =>
    unique(phrase.flatMap((mark) => (aspectOf(mark) === aspect ? namesOf(mark) : [])));
  return phrase
    .filter(isHead)
    .flatMap(garmentsOf)
    .flatMap((garment): AvoidedPiece[] => {
      const materials = said('materials').filter((material) => !goesUnsaid(garment, material));
      const own = { colours: said('colours'), materials, patterns: said('patterns') };
      const piece = { garment, ...own, fits: said('fits'), details: said('details') };
      return Object.values(piece).flat().length > 1 ? [piece] : [];
    });
}

function aspectOf({ role }: Mark): Aspect | undefined {
  return role in aspects ? aspects[role as keyof typeof aspects] : undefined;
}

function garmentsOf({ role, names, slot, own }: Mark): readonly string[] {
  if (own !== undefined) return [own];
  return role === 'part' ? slotKinds[slot ?? 'other'] : names;
}

function namesOf({ role, names }: Mark): readonly string[] {
  return role === 'pattern' && names[0] === 'printed' ? prints : names;
}

function distinct(pieces: readonly AvoidedPiece[]): AvoidedPiece[] {
  return [...new Map(pieces.map((piece) => [avoidedName(piece), piece])).values()];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
