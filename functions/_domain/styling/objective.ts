import type { Candidate, Slot } from '../product.js';
import type { Query } from '../query.js';
import { demandsOf } from './demands.js';
import { isMisfit } from './out-of-place.js';
import { pairWorth, type Trait } from './pair-worth.js';
import { pieceJudge } from './piece-worth.js';
import type { Place } from './plan.js';
import { garmentsOf } from './wardrobe.js';
import {
  emptyWorth,
  FULL,
  ONENESS,
  PAIR_SHARE,
  type PairPart,
  type Part,
  PIECE_SHARE,
  pairParts,
  pairWeights,
  parts,
  pieceParts,
  pieceWeights,
  placeWeights,
} from './weights.js';

/** What the place of an accessory carries where two are asked for, so that no dearer shoes push one of them out. */
const ASKED_ACCESSORY = 16;

/** What the place of a layer, bag or accessory that is not asked for earns empty in a cheap look: hardly anything is worth its price. */
const THRIFTY_EMPTY = 0.85;

/** Integer points by part; every sum of them is exact. */
export type Points = Partial<Record<Part, number>>;

export function sumOf(points: Points): number {
  let sum = 0;
  for (const part of parts) sum += points[part] ?? 0;
  return sum;
}

/** The objective of `weights.ts` for one wish and plan, in integer points of which `FULL` make a score of 1. */
export type Objective = {
  /** What a piece earns alone; a onepiece also what its top and bottom earn together. */
  alone(piece: Candidate): Points;
  emptyAlone(slot: Slot): Points;
  beside(slots: readonly [Slot, Slot], traits: readonly [Trait, Trait]): Points;
  /** The sum of `beside` for any two pieces of these slots, fast: a pool asks it for every pair. */
  besideSum(slots: readonly [Slot, Slot]): (one: Trait, other: Trait) => number;
  /** What a pair of places earns when these of them (one or both) have no piece. */
  emptyBeside(slots: readonly [Slot, Slot], empties: readonly Slot[]): Points;
};

export function objective(query: Query, places: readonly Place[], seed: number | undefined): Objective {
  const two = garmentsOf(query.want.garments, 'accessory').length > 1;
  const weight = (slot: Slot) => (slot === 'accessory' && two ? ASKED_ACCESSORY : placeWeights[slot]);
  const slots: Slot[] = ['top', 'bottom', ...places.map(({ slot }) => slot)];
  const all = slots.reduce((total, slot) => total + weight(slot), 0);
  const squares = slots.reduce((total, slot) => total + weight(slot) ** 2, 0);
  const pieceFull = (slot: Slot) => (FULL * PIECE_SHARE * weight(slot)) / all;
  // All pairs of places together: half of the square of the sum less the squares.
  const pairFull = (a: Slot, b: Slot) =>
    (FULL * PAIR_SHARE * weight(a) * weight(b)) / ((all ** 2 - squares) / 2);
  const worthOf = pieceJudge(query, { demands: demandsOf(query), seed });
  // Of two that are asked for, one left out is no restraint.
  const thrifty = (slot: Slot) => query.price === 'low' && slot !== 'shoes' && !query.slots.includes(slot);
  const empty = (slot: Slot) =>
    slot === 'accessory' && two ? 0 : thrifty(slot) ? THRIFTY_EMPTY : (emptyWorth[slot] ?? 0);
  return {
    alone(piece) {
      const worth = worthOf(piece);
      const grounds = pieceParts.filter((part) => worth[part] !== null);
      const sum = grounds.reduce((total, part) => total + pieceWeights[part], 0);
      const points: Points = {};
      for (const part of grounds)
        points[part] = cut(pieceFull(piece.slot) * (pieceWeights[part] / sum), worth[part] ?? 0);
      if (piece.slot !== 'onepiece' || isMisfit(piece, query)) return points;
      return { ...points, ...spread(pairFull('top', 'bottom'), () => ONENESS) };
    },
    emptyAlone: (slot) => ({ restraint: Math.floor(pieceFull(slot) * empty(slot)) }),
    beside: ([a, b], [one, other]) => {
      const counts = Math.min(one.counts, other.counts);
      return spread(pairFull(a, b), (part) => counts * pairWorth[part](one, other));
    },
    besideSum: ([a, b]) => {
      const full = (part: PairPart) => fullOf(pairFull(a, b), part);
      const [harmony, agreement, pattern] = [full('harmony'), full('agreement'), full('pattern')];
      const [coherence, level] = [full('coherence'), full('level')];
      const [cloth, together] = [full('cloth'), full('together')];
      return (one, other) => {
        const counts = Math.min(one.counts, other.counts);
        if (counts === 0) return 0;
        return (
          cut(harmony, counts * pairWorth.harmony(one, other)) +
          cut(agreement, counts * pairWorth.agreement(one, other)) +
          cut(pattern, counts * pairWorth.pattern(one, other)) +
          cut(coherence, counts * pairWorth.coherence(one, other)) +
          cut(level, counts * pairWorth.level(one, other)) +
          cut(cloth, counts * pairWorth.cloth(one, other)) +
          cut(together, counts * pairWorth.together(one, other))
        );
      };
    },
    emptyBeside: ([a, b], empties) => ({
      restraint: Math.floor(pairFull(a, b) * Math.min(...empties.map(empty))),
    }),
  };
}

function spread(full: number, worth: (part: PairPart) => number): Points {
  const points: Points = {};
  for (const part of pairParts) points[part] = cut(fullOf(full, part), worth(part));
  return points;
}

function fullOf(full: number, part: PairPart): number {
  return full * (pairWeights[part] / 100);
}

/** Worth counts in thousandths, points are cut to integers: the same on every machine, and never more than `full`. */
function cut(full: number, worth: number): number {
  return Math.floor((full * Math.round(worth * 1000)) / 1000);
}
