import { baseSlots, type Candidate, type Slot } from '../product.js';
import type { Query } from '../query.js';
import { NEVER, type Problem } from './bounds.js';
import { isAbsurd } from './never-together.js';
import type { Option } from './pool.js';
import { holdsGarment, isGarment } from './wardrobe.js';

type PieceOption = Extract<Option, { readonly kind: 'piece' }>;

/** A column of a pool: its pieces, the empty option if it may stay empty, and all of these. */
type Numbered = {
  readonly slot: Slot;
  readonly pieces: readonly number[];
  readonly empty: number | null;
  readonly all: readonly number[];
};

/**
 * Two accessories are of different kinds. Of two that may change places only one order is allowed, and the second
 * place stays empty when the first does, so that no outfit is counted twice.
 */
export function forbidKinds(
  beside: readonly Numbered[],
  options: readonly Option[],
  into: Problem,
  locked: ReadonlySet<string>,
) {
  const [first, second] = beside.filter(({ slot }) => slot === 'accessory');
  if (first === undefined || second === undefined) return;
  const held = (option: Option | undefined) => option?.kind === 'piece' && locked.has(option.piece.id);
  for (const a of first.all)
    for (const b of second.all) {
      const [one, other] = [options[a], options[b]];
      const twice =
        one?.kind === 'empty' ? other?.kind === 'piece' : a >= b && b !== second.empty && !held(one);
      if (twice || (one && other && sameKind(one, other))) into.pair[a * into.size + b] = NEVER;
    }
}

/**
 * What nobody asked for is left out rather than worn absurdly; shoes, a bag or an accessory that must be there take
 * what there is. A bottom, an outer layer and a tie never do: the rest of the base is chosen to go with them.
 */
export function forbidAbsurd(
  column: Numbered,
  later: readonly Numbered[],
  options: readonly Option[],
  into: Problem,
  meant: ReadonlySet<number>,
): void {
  const ofBase = baseSlots.includes(column.slot);
  for (const { slot, empty, pieces } of later) {
    const clothes = slot === 'bottom' || slot === 'outerwear';
    for (const second of pieces) {
      const other = options[second];
      if (other?.kind !== 'piece') continue;
      const decides = clothes || (slot === 'accessory' && isGarment(other.piece.category, 'formal wear'));
      if (!decides && (empty === null || meant.has(second))) continue;
      for (const first of column.pieces) {
        const one = options[first];
        if (one?.kind !== 'piece' || (meant.has(first) && meant.has(second))) continue;
        if (isAbsurd(one.trait.absurdity, other.trait.absurdity) || (ofBase && outshines(other, one)))
          into.pair[first * into.size + second] = NEVER;
      }
    }
  }
}

/** A suit that is put together has its jacket: no top of it goes without. */
export function forbidBare(tops: Numbered | undefined, layers: Numbered | undefined, into: Problem): void {
  const empty = layers?.empty;
  if (tops === undefined || empty === undefined || empty === null) return;
  for (const top of tops.all) into.pair[top * into.size + empty] = NEVER;
}

/** By how many doublings of what its slot costs a bag, a watch or a necklace may be above the clothes. */
const TOO_DEAR = 1.5;

/** Whether a bag or an accessory costs a multiple of what it is worn with: who wants none named wears no necklace at ten saris. */
function outshines(beside: PieceOption, base: PieceOption): boolean {
  const besides = beside.slot === 'accessory' || beside.slot === 'bag';
  return besides && beside.trait.level - base.trait.level > TOO_DEAR;
}

/** The pieces that are locked, or of a garment that is asked for. */
export function meantPieces(
  pieces: readonly Candidate[],
  { want }: Query,
  locked: ReadonlySet<string>,
): Set<number> {
  const isMeant = ({ id, category }: Candidate) =>
    locked.has(id) || want.garments.some((word) => isGarment(category, word));
  return new Set(pieces.flatMap((piece, index) => (isMeant(piece) ? [index] : [])));
}

function sameKind(one: Option, other: Option): boolean {
  if (one.kind === 'empty' || other.kind === 'empty') return false;
  const [a, b] = [one.piece.category, other.piece.category];
  // A jewellery set has its earrings, and one neck bears one necklace, whatever each is called.
  return holdsGarment(a, b) || holdsGarment(b, a) || [a, b].every((each) => holdsGarment(each, 'necklace'));
}
