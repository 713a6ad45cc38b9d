import { fingerprint } from '../fingerprint.js';
import { type Advice, type BudgetUse, type Diversity, type Outfit, outfitSlots } from '../outfit.js';
import { type Candidate, Product, type Slot } from '../product.js';
import type { Query } from '../query.js';
import { advise } from './advice.js';
import type { Effort } from './bounds.js';
import { breakdownOf } from './breakdown.js';
import { budgetUse } from './budget-use.js';
import { counterfactualOf } from './counterfactual.js';
import { diversityOf } from './diversity.js';
import { type Choices, dress, piecesOf, rangeOf, totalOf } from './dress.js';
import type { Look } from './looks.js';
import type { Pool } from './pool.js';
import { whyOf } from './why.js';

export type Assembled = {
  /** In rank order; fewer than asked for when no more keep the limits and stay apart, and then with advice. */
  outfits: Outfit[];
  /** Present when the wish states a limit. */
  budget?: BudgetUse;
  diversity: Diversity;
  /** False when a search was cut short: better outfits, or cheaper advice, may exist. */
  exhaustive: boolean;
  /** The pieces that keep every limit, weighed against each other. */
  poolSize: number;
  /** The cheapest ways out when there is no outfit, or only one. */
  advice: Advice[];
};

/** Nodes (about 10 µs each) that all searches for looks, or for advice, visit at most: an answer has a second. */
const MOST_NODES = { looks: 60_000, advice: 30_000 };

/**
 * Dresses a wish: the best outfits that its candidates make within every limit, proven best, each different from the
 * others, explained; or what to change. Candidates that break a limit are welcome: they are never worn, but advice
 * knows them. Pure and deterministic whatever the order of the candidates.
 */
export function assemble(candidates: readonly Candidate[], query: Query, choices: Choices): Assembled {
  const effort: Effort = { nodes: MOST_NODES.looks, cut: false };
  const dressed = dress(candidates, query, choices, effort);
  const { pool, looks, pieces, currency } = dressed;
  const outfits = pool ? looks.map((look) => outfitOf(look, pool, query, currency)) : [];
  const { max } = query.budget ?? {};
  const optimal = looks.length > 0 && !effort.cut;
  const onAdvice: Effort = { nodes: MOST_NODES.advice, cut: false };
  const advice = advise(candidates, query, choices, dressed, onAdvice);
  return {
    outfits,
    ...(max !== undefined && {
      budget: {
        limit: { amount: max, currency },
        ...(optimal && { optimal }),
        ...budgetUse(dressed, query, effort),
      },
    }),
    diversity: diversityOf(outfits),
    poolSize: pieces.length,
    advice,
    exhaustive: !effort.cut && !onAdvice.cut,
  };
}

function outfitOf(look: Look, pool: Pool, query: Query, currency: string): Outfit {
  const pieces = piecesOf(look, pool).sort((a, b) => slotOrder(a) - slotOrder(b) || (a.id < b.id ? -1 : 1));
  const total = totalOf(look, pool, currency);
  const ids = pieces.map(({ id }) => id).sort();
  const counterfactual = counterfactualOf(look, pool, rangeOf(query), currency);
  return {
    id: `out_${fingerprint(ids.join('\n'))}`,
    items: pieces.map(toProduct),
    total,
    ...breakdownOf(look, pool),
    why: whyOf(pieces, query, total),
    ...(counterfactual && { counterfactual }),
  };
}

const shown: readonly Slot[] = outfitSlots;

function slotOrder({ slot }: Candidate): number {
  return shown.indexOf(slot);
}

/** A candidate as the outside sees it, without what the stylist knows of it. */
export function toProduct(candidate: Candidate): Product {
  return Product.parse(candidate);
}
