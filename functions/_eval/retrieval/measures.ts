import { policies } from '../../_app/policies.js';
import type { Judged } from './judgments.js';

/** How deep an answer is read: one page. */
export const depth = policies.search.defaultLimit;

/** Means over the queries of a set, each 0 to 1. */
export type Quality = {
  readonly queries: number;
  /** The share whose first product is right. */
  readonly first: number;
  /** The share of right ones among the first ten, or among as many as there are right ones. */
  readonly firstTen: number;
  /** The mean of one over the place of the first right one; nothing right within `depth` counts 0. */
  readonly reciprocalRank: number;
};

/** An answer to each query, as product ids in rank order. */
export function qualityOf(judged: readonly Judged[], answers: readonly (readonly string[])[]): Quality {
  const sums = { first: 0, firstTen: 0, reciprocalRank: 0 };
  for (const [index, { relevant }] of judged.entries()) {
    const hits = (answers[index] ?? []).slice(0, depth).map((id) => relevant.has(id));
    sums.first += hits[0] ? 1 : 0;
    sums.firstTen += hits.slice(0, 10).filter(Boolean).length / Math.min(10, relevant.size);
    const place = hits.indexOf(true);
    sums.reciprocalRank += place < 0 ? 0 : 1 / (place + 1);
  }
  const queries = judged.length;
  return {
    queries,
    first: sums.first / queries,
    firstTen: sums.firstTen / queries,
    reciprocalRank: sums.reciprocalRank / queries,
  };
}
