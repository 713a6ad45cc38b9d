import type { Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';

/** What a part is asked to be: one of these garments, in one of the colours. */
type Part = { readonly garments: readonly string[]; readonly colours: readonly string[] };

/** What shops sell in one, and one may put together as well. */
type SetParts = ReadonlyMap<Slot, Part>;

/** What goes under a coloured kurta. */
const plain = ['white', 'off white', 'cream', 'ivory', 'beige'];

/**
 * The parts that may answer a wish for a set: of a man's kurta set a kurta and what is worn under it, of a woman's office
 * suit a blazer and a bottom over a shirt. Undefined where no such set is asked for, or one of its parts is.
 */
export function partsOf(query: Query): SetParts | undefined {
  const { want, slots } = query;
  if (slots.includes('top') || slots.includes('bottom')) return undefined;
  const coloursOf = (set: string) => [
    ...want.pieces.filter(({ garment }) => garment === set).flatMap(({ colours }) => colours),
    ...want.lookColours,
  ];
  if (want.garments.includes('kurta set') && isMans(query)) {
    const colours = coloursOf('kurta set');
    const under = ['churidar', 'ethnic pyjama', 'salwar', 'dhoti pants'];
    return new Map<Slot, Part>([
      ['top', { garments: ['kurta'], colours }],
      ['bottom', { garments: under, colours: colours.length > 0 ? [...colours, ...plain] : [] }],
    ]);
  }
  if (want.garments.includes('suit') && isWomansOffice(query)) {
    const colours = coloursOf('suit');
    return new Map<Slot, Part>([
      ['top', { garments: ['formal shirt', 'shirt', 'blouse', 'top'], colours: [] }],
      ['bottom', { garments: ['trousers', 'skirt'], colours }],
      ['outerwear', { garments: ['blazer'], colours }],
    ]);
  }
  return undefined;
}

/** Whether a garment is a set that its parts answer as well: a kurta with its churidar is no look "without the kurta set". */
export function maybeInParts(garment: string, query: Query): boolean {
  return (garment === 'kurta set' || garment === 'suit') && partsOf(query) !== undefined;
}

/** A part as `demandsOf` has it, one for each garment: of any material. */
export function demandsOfPart({ garments, colours }: Part): WantedPiece[] {
  return garments.map((garment) => ({ garment, colours: [...colours], materials: [] }));
}

function isMans({ gender }: Query): boolean {
  return gender === 'men' || gender === 'boys';
}

function isWomansOffice({ gender, occasion, aesthetics }: Query): boolean {
  const office = occasion === 'work' || occasion === 'formal' || aesthetics.includes('formal');
  return gender === 'women' && office && !aesthetics.includes('mourning') && !aesthetics.includes('ethnic');
}
