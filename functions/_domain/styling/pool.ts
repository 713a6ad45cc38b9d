import type { Candidate, Slot } from '../product.js';
import type { Query } from '../query.js';
import { type Branch, branchOf, type Places, type Problem } from './bounds.js';
import { type Column, columnsOf } from './columns.js';
import { forbidAbsurd, forbidBare, forbidKinds, meantPieces } from './forbidden-pairs.js';
import { wearers } from './genders.js';
import { type Objective, objective, type Points, sumOf } from './objective.js';
import { isMisfit, isOutOfPlace } from './out-of-place.js';
import { stoodIn } from './own-piece.js';
import { type Trait, traitOf } from './pair-worth.js';
import type { Outline } from './plan.js';
import { partsOf } from './set-parts.js';
import { holdsGarment, ownBase } from './wardrobe.js';

/** A piece or an empty place, as the search numbers them. */
export type Option =
  | { readonly kind: 'piece'; readonly slot: Slot; readonly piece: Candidate; readonly trait: Trait }
  | { readonly kind: 'empty'; readonly slot: Slot };

/** Everything that may be worn for a wish, priced in points, ready to be searched. */
export type Pool = {
  readonly options: readonly Option[];
  readonly problem: Problem;
  readonly branches: readonly Branch[];
  readonly objective: Objective;
};

type Choices = { readonly locked: ReadonlySet<string>; readonly seed: number | undefined };

/** A column with the index of its empty option, if the place may stay empty. */
type Numbered = Column & { readonly empty: number | null; readonly all: readonly number[] };

/**
 * The pool of pieces that keep every limit; null when the locked ones cannot be worn together. Pieces are numbered
 * by id, so that the order they came in is no matter. Every outfit of it has the locked pieces, is cut for one
 * gender, and wears no two accessories of a kind.
 */
export function poolOf(
  pieces: readonly Candidate[],
  query: Query,
  outline: Outline,
  choices: Choices,
): Pool | null {
  const sorted = [...pieces].sort((a, b) => (a.id < b.id ? -1 : 1));
  const columns = columnsOf(sorted, outline, choices.locked);
  if (columns === null) return null;
  const options = sorted.map(
    (piece): Option => ({
      kind: 'piece',
      slot: piece.slot,
      piece,
      trait: traitOf(piece, { colours: seenIn(piece, query), counts: counts(piece, query) }),
    }),
  );
  const inPlace = (index: number) => {
    const piece = sorted[index];
    return piece === undefined || choices.locked.has(piece.id) || !isOutOfPlace(piece, query);
  };
  const beside = columns.beside
    .map((column) => (column.required ? column : { ...column, pieces: column.pieces.filter(inPlace) }))
    .map((column) => numbered(column, options));
  const bases = columns.bases.map((base) => base.map((column) => numbered(column, options)));
  const judge = objective(query, columns.beside, choices.seed);
  const problem = problemOf(options, judge);
  const pairs = [...bases.flatMap((base) => pairsOf(base, beside)), ...pairsOf(beside, [])];
  for (const [column, later] of pairs) pairUp(column, later, options, judge, problem);
  forbidKinds(beside, options, problem, choices.locked);
  const meant = meantPieces(sorted, query, choices.locked);
  for (const base of bases)
    for (const [place, column] of base.entries())
      forbidAbsurd(column, [...base.slice(place + 1), ...beside], options, problem, meant);
  // Nor do flip-flops go to a blazer, whatever is under it, nor a belt of cloth to formal shoes.
  for (const column of beside.filter(({ slot }) => slot === 'shoes'))
    forbidAbsurd(
      column,
      beside.filter(({ slot }) => slot === 'outerwear' || slot === 'accessory'),
      options,
      problem,
      meant,
    );
  const of = (all: readonly Numbered[], slot: Slot) => all.find((column) => column.slot === slot);
  if (partsOf(query)?.has('outerwear'))
    for (const base of bases) forbidBare(of(base, 'top'), of(beside, 'outerwear'), problem);
  return {
    options,
    problem,
    branches: placesOf(bases, beside, options, query).map((places) => branchOf(problem, places)),
    objective: judge,
  };
}

/** How much counts of what goes with a piece: little beside trousers that stand in for her jeans, nothing beside a misfit. */
function counts(piece: Candidate, query: Query): number {
  const own = stoodIn(query, piece.slot);
  if (own !== undefined) return holdsGarment(piece.category, own.garment) ? 1 : OTHER_THAN_OWN;
  return isMisfit(piece, query) ? 0 : 1;
}
const OTHER_THAN_OWN = 0.4;

/** What is beside a piece that stands in for the wearer's own goes with hers. */
function seenIn({ colours, slot }: Candidate, query: Query): readonly string[] {
  const own = ownBase(query, slot)?.colours ?? [];
  return own.length > 0 ? own : colours;
}

/** What one option earns, or two beside one another, by part. */
export function pointsOf(judge: Objective, one: Option, other?: Option): Points {
  if (other === undefined) return one.kind === 'piece' ? judge.alone(one.piece) : judge.emptyAlone(one.slot);
  const slots = [one.slot, other.slot] as const;
  if (one.kind === 'piece' && other.kind === 'piece') return judge.beside(slots, [one.trait, other.trait]);
  return judge.emptyBeside(
    slots,
    [one, other].filter(({ kind }) => kind === 'empty').map(({ slot }) => slot),
  );
}

function numbered(column: Column, options: Option[]): Numbered {
  if (column.required) return { ...column, empty: null, all: column.pieces };
  const empty = options.push({ kind: 'empty', slot: column.slot }) - 1;
  return { ...column, empty, all: [...column.pieces, empty] };
}

function problemOf(options: readonly Option[], judge: Objective): Problem {
  const size = options.length;
  const points = Float64Array.from(options, (option) => sumOf(pointsOf(judge, option)));
  const price = Float64Array.from(options, (option) =>
    option.kind === 'piece' ? option.piece.price.amount : 0,
  );
  return { size, points, price, pair: new Float64Array(size * size) };
}

/** Every two of the columns, and every one of them with one of the others. */
function pairsOf(
  columns: readonly Numbered[],
  others: readonly Numbered[],
): (readonly [Numbered, Numbered])[] {
  return columns.flatMap((column, place) =>
    [...columns.slice(place + 1), ...others].map((later) => [column, later] as const),
  );
}

/** What every option of a column earns beside every option of a later one. */
function pairUp(
  column: Numbered,
  later: Numbered,
  options: readonly Option[],
  judge: Objective,
  into: Problem,
): void {
  const sum = judge.besideSum([column.slot, later.slot]);
  for (const first of column.all) {
    const one = options[first];
    for (const second of later.all) {
      const other = options[second];
      if (one === undefined || other === undefined) continue;
      const both = one.kind === 'piece' && other.kind === 'piece';
      into.pair[first * into.size + second] = both
        ? sum(one.trait, other.trait)
        : sumOf(pointsOf(judge, one, other));
    }
  }
}

/** One branch for every base and gender; a gender without a piece of its own is dressed by the others' unisex. */
function placesOf(
  bases: readonly (readonly Numbered[])[],
  beside: readonly Numbered[],
  options: readonly Option[],
  query: Query,
): Places[] {
  const wears = (index: number, gender: string) => {
    const option = options[index];
    return option?.kind === 'empty' || option?.piece.gender === gender || option?.piece.gender === 'unisex';
  };
  const own = wearers(query).filter((gender) =>
    options.some((option) => option.kind === 'piece' && option.piece.gender === gender),
  );
  return (own.length > 0 ? own : ['unisex']).flatMap((gender) =>
    bases.map((base) => [...base, ...beside].map(({ all }) => all.filter((index) => wears(index, gender)))),
  );
}
