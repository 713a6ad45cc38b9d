import { avoidedName } from '../avoided-piece.js';
import type { Changes } from '../changes.js';
import type { Budget, Query, WantedPiece } from '../query.js';
import { mergeRequest } from '../understanding/merge-request.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import type { Waiver } from './waiver.js';
import { garmentsOf, kindAround } from './wardrobe.js';

/** The wish as the changes leave it: what is stated overrules its words, what is waived is gone. */
export function changed(query: Query, changes: Pick<Changes, 'budget' | 'sizes' | 'waive'>): Query {
  return waived(mergeRequest(query, changes), changes.waive ?? []);
}

/** The wish without what is waived; a waiver that names nothing in it changes nothing. */
export function waived(query: Query, waive: readonly Waiver[]): Query {
  if (waive.length === 0) return query;
  const gone: ReadonlySet<string> = new Set(waive);
  const slots = query.slots.filter((slot) => !gone.has(`slot:${slot}`));
  const dropped = query.slots.filter((slot) => !slots.includes(slot));
  const undressed = dropped.flatMap((slot) => garmentsOf(query.want.garments, slot));
  return {
    ...(gone.has('gender') ? forOthers(query) : query),
    ...(query.budget && { budget: lessBudget(query.budget, gone) }),
    slots,
    want: lessWant(
      widened(query.want, gone, undressed),
      new Set([...gone, ...undressed.map((word) => `want.garments:${word}`)]),
    ),
    avoid: lessAvoid(query.avoid, gone),
  };
}

/** Whom a wish is not for: a child's is for grown-ups then, one for unisex pieces is still for whoever it was for. */
function forOthers({ gender, ...anyone }: Query): Query {
  const { age: _, child: __, ...grownUps } = anyone;
  return gender === 'unisex' ? anyone : grownUps;
}

/** What is said of a garment that need not be one still holds: who asks for other than a cotton kurti asks for cotton. */
function widened(
  want: Query['want'],
  gone: ReadonlySet<string>,
  undressed: readonly string[],
): Query['want'] {
  const wider = (garment: string) =>
    gone.has(`want.garments:${garment}`) && !undressed.includes(garment) ? kindAround(garment) : undefined;
  const kinds = want.pieces.flatMap((piece): Query['want']['pieces'] => {
    const garment = wider(piece.garment);
    const materials = piece.materials.filter((material) => !goesUnsaid(piece.garment, material));
    const said = piece.colours.length + materials.length > 0;
    return garment !== undefined && said ? [{ ...piece, garment, materials }] : [];
  });
  // Dresses and sarees have no one name: their colours are the look's then.
  const whole = ({ garment }: WantedPiece) =>
    gone.has(`want.garments:${garment}`) && garmentNamed(garment)?.slot === 'onepiece';
  const look = want.pieces.filter(whole).flatMap(({ colours }) => colours);
  return {
    ...want,
    garments: [...new Set([...want.garments, ...kinds.map(({ garment }) => garment)])],
    pieces: [...want.pieces, ...kinds],
    lookColours: [...new Set([...want.lookColours, ...look])],
  };
}

function lessWant(want: Query['want'], gone: ReadonlySet<string>): Query['want'] {
  const colours = (words: readonly string[]) => words.filter((word) => !gone.has(`want.colours:${word}`));
  const garments = (words: readonly string[]) => words.filter((word) => !gone.has(`want.garments:${word}`));
  const materials = (words: readonly string[]) => words.filter((word) => !gone.has(`want.materials:${word}`));
  return {
    ...want,
    colours: colours(want.colours),
    garments: garments(want.garments),
    materials: materials(want.materials),
    // A piece left without features stays: beside black jeans, jeans of any colour are wanted then.
    pieces: want.pieces
      .filter(({ garment }) => garments([garment]).length > 0)
      .map((piece) => ({
        ...piece,
        colours: colours(piece.colours),
        materials: materials(piece.materials),
      })),
    lookColours: colours(want.lookColours),
  };
}

function lessAvoid(avoid: Query['avoid'], gone: ReadonlySet<string>): Query['avoid'] {
  const kept = (feature: keyof Query['avoid'], words: readonly string[]) =>
    words.filter((word) => !gone.has(`avoid.${feature}:${word}`));
  const pieces = avoid.pieces?.filter((piece) => !gone.has(`avoid.pieces:${avoidedName(piece)}`));
  return {
    colours: kept('colours', avoid.colours),
    garments: kept('garments', avoid.garments),
    materials: kept('materials', avoid.materials),
    ...(avoid.patterns && { patterns: kept('patterns', avoid.patterns) }),
    ...(avoid.fits && { fits: kept('fits', avoid.fits) }),
    ...(avoid.details && { details: kept('details', avoid.details) }),
    ...(avoid.words && { words: kept('words', avoid.words) }),
    ...(pieces && { pieces }),
  };
}

function lessBudget(budget: Budget, gone: ReadonlySet<string>): Budget {
  const { min, each, garments, ...rest } = budget;
  const kept = garments?.filter(({ garment }) => !gone.has(`budget.garments:${garment}`)) ?? [];
  return {
    ...rest,
    ...(min !== undefined && !gone.has('budget.min') && { min }),
    ...(each !== undefined && !gone.has('budget.each') && { each }),
    ...(kept.length > 0 && { garments: kept }),
  };
}
