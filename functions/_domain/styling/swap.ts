import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Choices, dress } from './dress.js';

/** The pieces of an outfit, and the one of them that another is to take the place of. */
export type Swap = { readonly worn: readonly string[]; readonly gone: string };

/**
 * The outfit with the best other piece where one was, all else as it is, within every limit of the wish: its product
 * ids, or null where no other piece fits there.
 */
export function swapped(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  { worn, gone }: Swap,
): string[] | null {
  const slot = candidates.find(({ id }) => id === gone)?.slot;
  const rest = worn.filter((id) => id !== gone);
  const kept = candidates.filter(({ id }) => rest.includes(id));
  const banned = [...choices.banned, gone];
  let best: { ids: string[]; points: number } | null = null;
  for (const piece of candidates) {
    if (piece.slot !== slot || worn.includes(piece.id)) continue;
    const ids = [...rest, piece.id];
    const { looks } = dress([...kept, piece], query, { ...choices, count: 1, locked: ids, banned });
    const [look] = looks;
    if (look !== undefined && look.points > (best?.points ?? -1)) best = { ids, points: look.points };
  }
  return best?.ids ?? null;
}
