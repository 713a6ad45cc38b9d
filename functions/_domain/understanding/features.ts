import { Season, type Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';
import { garments } from '../vocabulary/garments.js';
import type { Mark } from './marks.js';
import type { Owners } from './owners.js';
import { besides } from './wish-terms.js';

type Wanted = Query['want'];
type Avoided = Query['avoid'];

const kinds = new Set(garments.flatMap((garment) => garment.kinds));
/** The vocabulary's kind of everything in a slot, for "no bags". */
const slotKinds: Readonly<Record<Slot, readonly string[]>> = {
  top: ['topwear'],
  bottom: ['bottomwear'],
  onepiece: ['dresses', 'jumpsuits', 'sets'],
  outerwear: ['outerwear'],
  shoes: ['footwear'],
  bag: ['bags'],
  accessory: ['accessories'],
  other: [],
};

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

/** The terms with garments that mean another beside the rest: the blouse of a saree is no top of its own. */
export function inCompany(marks: readonly Mark[]): Mark[] {
  const named = new Set(marks.flatMap(({ role, names }) => (role === 'garment' ? names : [])));
  return marks.flatMap((mark) => {
    const rule = besides.find(
      ({ name, beside }) =>
        mark.role === 'garment' && mark.names[0] === name && beside.some((other) => named.has(other)),
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
  marks: readonly Mark[],
  owners: Owners,
): { want: Wanted; slots: Slot[]; aesthetics: string[]; season: Season | undefined } {
  const of = (...roles: Mark['role'][]) =>
    unique(marks.filter(({ role }) => roles.includes(role)).flatMap(({ names }) => names));
  const pieces = marks.flatMap((mark, index) => pieceOf(mark, owners, isDescribed(marks, index)));
  const look = marks.filter((mark) => owners.get(mark) === 'look');
  return {
    want: {
      colours: of('colour'),
      garments: unique(pieces.map(({ garment }) => garment)),
      materials: of('material'),
      pieces: pieces.filter(({ colours, materials }) => colours.length + materials.length > 0),
      lookColours: unique(look.flatMap(({ names }) => names)),
    },
    slots: [...new Set(marks.flatMap(({ slot }) => (slot === undefined || slot === 'other' ? [] : [slot])))],
    aesthetics: of('style', 'pattern', 'fit'),
    season: Season.safeParse(marks.find(({ role }) => role === 'season')?.names[0]).data,
  };
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

/**
 * What the phrases turned down exclude. "No skinny jeans" excludes all jeans: too much rather than too little.
 * `unclear`: terms that nothing can be excluded by.
 */
export function avoidedFeatures(phrases: readonly (readonly Mark[])[]): { avoid: Avoided; unclear: Mark[] } {
  const avoid = {
    colours: new Set<string>(),
    garments: new Set<string>(),
    materials: new Set<string>(),
    patterns: new Set<string>(),
  };
  const unclear: Mark[] = [];
  for (const phrase of phrases) {
    const worn = phrase.filter(({ role }) => role === 'garment');
    for (const mark of worn.length > 0 ? worn : phrase) {
      if (mark.role === 'colour') add(avoid.colours, mark.names);
      else if (mark.role === 'material') add(avoid.materials, mark.names);
      else if (mark.role === 'pattern')
        add(avoid.patterns, mark.names[0] === 'printed' ? prints : mark.names);
      else if (mark.role === 'garment') add(avoid.garments, mark.names);
      else if (mark.role === 'part') {
        if (phrase.every(({ role }) => role === 'part')) add(avoid.garments, slotKinds[mark.slot ?? 'other']);
      } else {
        const kind = [`${mark.names[0]} wear`, mark.said].find((name) => kinds.has(name));
        if (kind !== undefined) avoid.garments.add(kind);
        else unclear.push(mark);
      }
    }
  }
  return {
    avoid: {
      colours: [...avoid.colours],
      garments: [...avoid.garments],
      materials: [...avoid.materials],
      ...(avoid.patterns.size > 0 ? { patterns: [...avoid.patterns] } : {}),
    },
    unclear,
  };
}

function add(into: Set<string>, names: readonly string[]): void {
  for (const name of names) into.add(name);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
