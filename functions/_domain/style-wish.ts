import type { RecommendRequest } from './answers.js';
import type { Catalogue } from './ports/catalogue.js';
import type { Embedder, ModelEmbedder } from './ports/embedding.js';
import type { Query } from './query.js';
import { bannedFromCatalogue } from './styling/banned.js';
import { candidateWish } from './styling/candidate-wish.js';
import { isForChild } from './styling/genders.js';
import { withMakers } from './styling/makers.js';
import { type Plan, planOutfits } from './styling/plan.js';
import { waived } from './styling/waive.js';

export type StyleDeps = {
  catalogue: Pick<Catalogue, 'candidates'>;
  embedder: Embedder;
  /** This request's own embedding model, where one is set up. */
  modelEmbedder?: Pick<ModelEmbedder, 'embed'> | undefined;
  defaultCount: number;
};

/**
 * Outfits for a query as understood, from one statement; a second one only where nothing that is sold in its currency,
 * or unisex, or for children, or in its very shade, makes an outfit.
 * `currency` is the one of a query that names none; `lap` is told as each stage ends.
 */
export async function styleWish(
  deps: StyleDeps,
  request: Pick<RecommendRequest, 'count' | 'seed' | 'locked' | 'promised' | 'banned'>,
  wish: Query,
  currency: string,
  lap: (stage?: string) => void = () => {},
) {
  lap();
  const plan = planOutfits(wish);
  const texts = textsOf(plan);
  const [embeddings, placed] = await Promise.all([
    deps.embedder.embed(texts),
    deps.modelEmbedder?.embed(texts),
  ]);
  lap('embedMs');
  const { count = wish.count ?? deps.defaultCount, seed } = request;
  const [locked, promised, banned] = [once(request.locked), once(request.promised), once(request.banned)];
  const modelEmbeddings = placed?.kind === 'helped' ? placed.value : undefined;
  const given = {
    embeddings,
    modelEmbeddings,
    locked: once([...locked, ...promised]),
    banned: bannedFromCatalogue(banned),
  };
  const asked = wish.budget?.currency ?? currency;
  // What dresses is loaded while the database answers: who is refused, or answered from memory, needs none of it.
  const [fetched, { solve }, { adviseCurrency, adviseCut }, { inNearShades }] = await Promise.all([
    deps.catalogue.candidates(candidateWish(wish, plan, { ...given, currency: asked })),
    import('./styling/solve.js'),
    import('./styling/advice-beyond.js'),
    import('./styling/near-shades.js'),
  ]);
  const query = withMakers(wish, fetched.candidates, fetched.makers);
  const sold = fetched.candidates.some(({ price }) => price.currency === asked);
  const elsewhere = asked !== currency && !sold ? await home() : null;
  lap('databaseMs');
  const choices = { count, locked, banned, ...(seed !== undefined && { seed }) };
  const styled = solve(fetched.candidates, query, { ...choices, promised });
  const inHome = ({ candidates }: typeof fetched) =>
    adviseCurrency(candidates, query, choices, { home: currency, sold });
  const foreign = elsewhere && inHome(elsewhere);
  lap('assembleMs');
  const near = styled.outfits.length === 0 && sold ? await inNeighbours() : null;
  if (near) return { ...near, beyond: null, placed };
  const undressed = styled.outfits.length + styled.advice.length === 0;
  return { query, fetched, styled, beyond: foreign ?? (undressed ? await beyond() : null), placed };

  /** The answer in the shades next to those asked for, of which nothing makes an outfit. */
  async function inNeighbours() {
    const shades = inNearShades(query);
    const [widest] = shades.slice(-1);
    if (widest === undefined) return null;
    const fetched = await deps.catalogue.candidates(
      candidateWish(widest, plan, { ...given, currency: asked }),
    );
    for (const query of shades) {
      const styled = solve(fetched.candidates, query, { ...choices, promised });
      if (styled.outfits.length > 0) return { query, fetched, styled };
    }
    return null;
  }

  async function beyond() {
    if (query.gender === 'unisex' || isForChild(query)) return cutForOthers();
    return asked === currency ? null : inHome(await home());
  }

  function home() {
    return deps.catalogue.candidates(candidateWish(unlimited(query), plan, { ...given, currency }));
  }

  async function cutForOthers() {
    const others = waived(query, ['gender']);
    const wider = await deps.catalogue.candidates(candidateWish(others, plan, { ...given, currency: asked }));
    return adviseCut(wider.candidates, query, choices);
  }
}

/** What an answer to the query is retrieved by, place by place. */
export function placedTexts(query: Query): string[] {
  return textsOf(planOutfits(query));
}

function textsOf({ slotQueries }: Plan): string[] {
  return slotQueries.map(({ text }) => text);
}

function once(ids: readonly string[] = []): string[] {
  return [...new Set(ids)];
}

function unlimited({ budget: _, ...query }: Query): Query {
  return query;
}
