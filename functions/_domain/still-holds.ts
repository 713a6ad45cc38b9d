import type { RecommendAnswer } from './answers.js';
import type { Kept } from './ports/kept.js';
import { type Candidate, Product } from './product.js';

/** The pieces that an answer speaks of and does not show, from those it was chosen from: worn instead, or promised. */
export function unshownIn(answer: RecommendAnswer, candidates: readonly Candidate[]): Product[] {
  const shown = shownIn(answer);
  const unshown = new Set(namedIn(answer).filter((id) => !shown.has(id)));
  return candidates.filter(({ id }) => unshown.has(id)).map((candidate) => Product.parse(candidate));
}

/** Every product whose standing decides what of a kept answer still holds. */
export function heldAgainst({ answer, unshown = [] }: Kept<RecommendAnswer>): string[] {
  return [...new Set([...shownIn(answer).keys(), ...unshown.map(({ id }) => id)])].sort();
}

/**
 * A kept answer that a changed catalogue has left as it was: each piece that it shows in an outfit or speaks of is among
 * `today` the same in all but when it was seen, so it keeps every limit it kept. Undefined otherwise. Pieces to choose
 * from that have changed are left out, and nothing is said of the best, since better may have come.
 */
export function stillHolding(
  kept: Kept<RecommendAnswer>,
  today: readonly Product[],
): RecommendAnswer | undefined {
  const { answer, madeAt, unshown = [] } = kept;
  if (madeAt === undefined) return undefined;
  const now = new Map(today.map((product) => [product.id, written(product)]));
  const holds = (piece: Product) => now.get(piece.id) === written(piece);
  const then = new Map([...shownIn(answer), ...unshown.map((piece) => [piece.id, piece] as const)]);
  const named = namedIn(answer).map((id) => then.get(id));
  if (!named.every((piece) => piece !== undefined && holds(piece))) return undefined;
  const { budget, candidates, ...rest } = answer;
  const { optimal: _, ...use } = budget ?? {};
  return {
    ...rest,
    ...(budget && { budget: { ...use, limit: budget.limit } }),
    ...(candidates && { candidates: candidates.filter(holds) }),
    asOf: madeAt,
  };
}

function namedIn({ outfits, advice, budget }: RecommendAnswer): string[] {
  const worn = outfits.flatMap(({ items, counterfactual }) => [
    ...items.map(({ id }) => id),
    ...(counterfactual?.instead === undefined ? [] : [counterfactual.instead]),
  ]);
  const asks = [...advice, ...(budget?.more ? [budget.more] : [])].map(({ ask }) => ask);
  return [...worn, ...asks.flatMap(({ locked = [], promised = [] }) => [...locked, ...promised])];
}

function shownIn({ outfits, candidates = [] }: RecommendAnswer): Map<string, Product> {
  return new Map([...candidates, ...outfits.flatMap(({ items }) => items)].map((piece) => [piece.id, piece]));
}

const Unseen = Product.omit({ asOf: true });

/** A product as one text, its fields in one order whoever read it, and the same whenever it was seen. */
function written(piece: Product): string {
  return JSON.stringify(Unseen.parse(piece));
}
