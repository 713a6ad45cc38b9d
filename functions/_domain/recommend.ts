import type { RecommendAnswer, RecommendRequest } from './answers.js';
import { onTopOf } from './changes.js';
import { fingerprint } from './fingerprint.js';
import type { Degraded, Outfit } from './outfit.js';
import { poorerEmbedding } from './poorer-embedding.js';
import type { Models } from './ports/models.js';
import type { Product } from './product.js';
import type { Query } from './query.js';
import { type ReadWish, stated } from './read-wish.js';
import { unshownIn } from './still-holds.js';
import { type StyleDeps, styleWish } from './style-wish.js';
import { withOccasionSaid } from './styling/occasion-words.js';
import { withReading } from './understanding/reading.js';

export type RecommendDeps = StyleDeps & {
  /** This request's own. */
  models: Models;
  /** Whether to tell what the house stylist answers before the models have. */
  drafts: boolean;
  /** What is not set up on this installation, and so missing from every answer, models apart. */
  missing: readonly Degraded[];
  /** Milliseconds of a clock that only moves forward. */
  clock: () => number;
};

/** An answer, the state of the catalogue that it came from, and the pieces that it speaks of and does not show. */
export type Recommended = { answer: RecommendAnswer; catalogueVersion: string; unshown: Product[] };

/** What the house stylist answers while the models are still asked. */
export type Draft = Pick<RecommendAnswer, 'query' | 'outfits'>;

/**
 * Understands a wish that the rules have read, with a model's help where there is one, fetches what could answer it in
 * one statement, dresses the best outfits from that, and has a judge rank them where one is set up. With `drafts` the
 * rules' own answer is made first and yielded; it is the answer if the models change nothing.
 */
export async function* recommend(
  deps: RecommendDeps,
  { request, rules, query: byRules, currency }: ReadWish,
): AsyncGenerator<Draft, Recommended, void> {
  const watch = stopwatch(deps.clock);
  const reading = deps.models.read(rules);
  const atOnce = { ...deps, modelEmbedder: undefined };
  const draft = deps.drafts ? await styleWish(atOnce, request, byRules, currency, watch.lap) : undefined;
  if (draft) yield { query: withOccasionSaid(draft.query), outfits: draft.styled.outfits };
  watch.lap();
  const read = await reading;
  watch.lap('readMs');
  const query =
    read.kind === 'helped' ? stated(withReading(rules, read.value, { currency }), request) : byRules;
  const chosen =
    draft && deps.modelEmbedder === undefined && sameWish(byRules, query)
      ? draft
      : await styleWish(deps, request, query, currency, watch.lap);
  const { fetched, beyond, placed, query: dressed } = chosen;
  const { exhaustive, ...styled } = chosen.styled;
  watch.lap();
  const rank = styled.outfits.length > 1 ? await deps.models.rank(rules.text, styled.outfits) : null;
  watch.lap('judgeMs');

  const degraded = [...deps.missing];
  if (read.kind === 'alone') degraded.unshift({ part: 'parser', reason: read.reason });
  const poorer = poorerEmbedding(placed, fetched);
  if (poorer) degraded.push({ part: 'embedder', reason: poorer });
  if (!exhaustive) degraded.push({ part: 'assembler', reason: 'timeout' });
  // Ranking is an extra: a stylist without a judge lacks nothing, one whose judge is silent does.
  if (rank?.kind === 'alone' && rank.reason !== 'not_configured')
    degraded.push({ part: 'judge', reason: rank.reason });
  const outfits = rank?.kind === 'helped' ? ranked(styled.outfits, rank.value) : styled.outfits;
  const answer: RecommendAnswer = {
    id: answerId(request, fetched.catalogueVersion, outfits),
    query: withOccasionSaid(dressed),
    ...styled,
    outfits,
    advice: (beyond ?? styled.advice).map((each) => ({ ...each, ask: onTopOf(request, each.ask) })),
    ...(request.candidates && { candidates: fetched.candidates }),
    degraded,
    timings: watch.timings(),
  };
  const unshown = unshownIn(answer, fetched.candidates);
  return { answer, catalogueVersion: fetched.catalogueVersion, unshown };
}

/** Whether two readings of a wish ask for the same; who read it is no matter. */
function sameWish(one: Query, other: Query): boolean {
  return JSON.stringify({ ...one, parsedBy: '' }) === JSON.stringify({ ...other, parsedBy: '' });
}

/** The judge's order; outfits it left out follow in the stylist's. It can neither add one nor change one. */
function ranked(outfits: readonly Outfit[], ids: readonly string[]): Outfit[] {
  const named = ids.flatMap((id) => outfits.find((outfit) => outfit.id === id) ?? []);
  return [...new Set([...named, ...outfits])];
}

/** Milliseconds by stage; what passes under no name is in the total alone. */
function stopwatch(clock: () => number) {
  const started = clock();
  const stages: Record<string, number> = {};
  let last = started;
  return {
    lap(stage?: string) {
      const now = clock();
      if (stage !== undefined) stages[stage] = (stages[stage] ?? 0) + now - last;
      last = now;
    },
    timings: () => ({ totalMs: clock() - started, ...stages }),
  };
}

/** The same outfits for the same request on the same catalogue have the same id. */
export function answerId(
  { candidates: _, ...request }: RecommendRequest,
  version: string,
  outfits: readonly Outfit[],
): string {
  const fields = Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1));
  return `rec_${fingerprint(JSON.stringify([fields, version, outfits.map(({ id }) => id)]))}`;
}
