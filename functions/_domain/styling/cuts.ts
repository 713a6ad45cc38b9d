import type { Candidate } from '../product.js';

/** Cuts that are alike; those of the one are the opposite of those of the other. */
export const cuts: readonly (readonly string[])[] = [
  ['slim', 'skinny', 'bodycon'],
  ['relaxed', 'oversized'],
];

/** The cuts like those that a wish names; none where it names opposites, one for each piece. */
export function cutsAsked(aesthetics: readonly string[]): readonly string[] {
  const asked = cuts.filter((alike) => aesthetics.some((name) => alike.includes(name)));
  return asked.length === 1 ? (asked[0] ?? []) : [];
}

/** Whether a piece is cut the opposite of what is asked: skinny, where a wish names baggy cuts alone. */
export function isCutOpposite({ fit }: Pick<Candidate, 'fit'>, aesthetics: readonly string[]): boolean {
  const asked = cutsAsked(aesthetics);
  return fit !== null && asked.length > 0 && cuts.flat().includes(fit) && !asked.includes(fit);
}
