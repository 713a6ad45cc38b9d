import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Choices, dress } from './dress.js';

export type Swap = {
  /** The pieces of an outfit, and the one of them that another is to take the place of. */
  readonly worn: readonly string[];
  readonly gone: string;
  /** The pieces of each outfit that is shown beside it. */
  readonly beside?: readonly (readonly string[])[];
};

/**
 * The outfit with the best other piece where one was, all else as it is, within every limit of the wish: its product
 * ids, or null where no other piece fits there. A piece that is shown beside it comes after all that are not, and never
 * makes it the same as what it stands beside; one that goes by the same title and brand, and so reads as no other at all,
 * comes last.
 */
export function swapped(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  { worn, gone, beside = [] }: Swap,
): string[] | null {
  const before = candidates.find(({ id }) => id === gone);
  const rest = worn.filter((id) => id !== gone);
  const kept = candidates.filter(({ id }) => rest.includes(id));
  const banned = [...choices.banned, gone];
  const shown = new Set(beside.flat());
  const others = candidates.filter((piece) => piece.slot === before?.slot && !worn.includes(piece.id));
  const rank = (piece: Candidate) =>
    before && nameOf(piece) === nameOf(before) ? 'alike' : shown.has(piece.id) ? 'shown' : 'new';
  return (
    bestOf(others.filter((piece) => rank(piece) === 'new')) ??
    bestOf(others.filter((piece) => rank(piece) === 'shown')) ??
    bestOf(others.filter((piece) => rank(piece) === 'alike'))
  );

  function bestOf(pieces: readonly Candidate[]): string[] | null {
    let best: { ids: string[]; points: number } | null = null;
    for (const piece of pieces) {
      const ids = [...rest, piece.id];
      if (beside.some((other) => isSame(other, ids))) continue;
      const { looks } = dress([...kept, piece], query, { ...choices, count: 1, locked: ids, banned });
      const [look] = looks;
      if (look !== undefined && look.points > (best?.points ?? -1)) best = { ids, points: look.points };
    }
    return best?.ids ?? null;
  }
}

function nameOf({ brand, title }: Candidate): string {
  return `${brand} ${title}`.toLowerCase().replace(/\s+/g, ' ').trim();
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
