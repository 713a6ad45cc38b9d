import { promptVersion } from '../_adapters/openai/prompt-version.js';
import { once } from '../_domain/once.js';
import type { Breaker } from '../_domain/ports/breaker.js';
import type { Helped, Models, WishModel } from '../_domain/ports/models.js';
import { type Deadline, stageIn } from '../_resilience/deadline.js';
import { retryBudget } from '../_resilience/retry.js';
import { sharedOutcomes } from '../_resilience/shared-outcome.js';
import type { Env } from './env.js';
import type { sharedReadings } from './known-reading.js';
import { policies } from './policies.js';
import { providerCall } from './provider-call.js';
import type { SpendCap } from './spend-cap.js';

/** What one request may ask of the models, and what to do once it asks no more. */
type ModelSession = Models & { release(): Promise<void> };

export type ModelProviders = {
  /** The models that are set up, by what of their answers depends on them; empty without any. */
  name: string;
  /** Whether a model may change what the house stylist answers at once. */
  refine: boolean;
  /** Asks for all that a request's models need to know of Redis in the same turn. */
  begin(request: { caller: string; wish: string; deadline: Deadline }): ModelSession;
};

type Surroundings = {
  breakers: { openai: Breaker };
  readings: ReturnType<typeof sharedReadings>;
  cap: SpendCap;
  /** Names a wish in the shared store, from which its words cannot be had back and which nobody else can make up. */
  nameOf: (text: string) => string;
};

const alone = { kind: 'alone', reason: 'not_configured' } as const;
const nobody: ModelSession = { read: async () => alone, rank: async () => alone, release: async () => {} };
const overspent = { kind: 'alone', reason: 'spend_cap' } as const;

/** The model providers that the environment names. */
export function modelProviders(env: Env, { breakers, readings, cap, nameOf }: Surroundings): ModelProviders {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = env;
  if (!apiKey) return { name: '', refine: false, begin: () => nobody };
  const name = `${model} ${promptVersion}`;
  const budget = retryBudget(policies.models.retryBudget);
  const verdicts = sharedOutcomes<Helped<string[]>>(({ kind }) => kind === 'helped');
  // The SDK is loaded at the first call, and its client kept.
  const models = once(async () => {
    const { openAiModels } = await import('../_adapters/openai/models.js');
    return openAiModels({ apiKey, baseUrl, model });
  });
  return {
    name,
    refine: true,
    begin({ caller, wish, deadline }) {
      const { llmMs, judgeMs, judgeLeastMs } = policies.models;
      const { slowMs } = policies.breaker.openai;
      const how = { breaker: breakers.openai, slowMs, budget, load: models };
      // One stage for both calls, which passes only while one of them is waited for: the first also while another
      // instance reads the same wish.
      let leftMs: number = llmMs;
      let stage = stageIn(leftMs, deadline);
      const llm: Deadline = { leftMs: () => stage.leftMs() };
      const inStage = async <T>(work: () => Promise<T>): Promise<T> => {
        stage = stageIn(leftMs, deadline);
        try {
          return await work();
        } finally {
          leftMs = stage.leftMs();
        }
      };
      const read = providerCall({ ...how, name: 'wish', deadline: llm, mostMs: llmMs });
      const judging = { deadline: llm, mostMs: judgeMs, leastMs: judgeLeastMs };
      const rank = providerCall({ ...how, ...judging, name: 'judge' });
      const wishName = nameOf(JSON.stringify([name, sameWords(wish)]));
      const reading = readings.begin(wishName);
      const verdict = verdicts.join(wishName);
      const allowed = cap.allows(caller);
      const onUsage: Parameters<WishModel['read']>[1]['onUsage'] = (used) => cap.book(caller, used);
      return {
        async read(query) {
          const ask = async (signal: AbortSignal) => (await models()).read(query, { signal, onUsage });
          const make = async () => ((await allowed) ? read.make(ask) : overspent);
          return inStage(() => reading.read({ deadline: llm, make }));
        },
        async rank(text, outfits) {
          if (!(await allowed)) return overspent;
          const ask = async (signal: AbortSignal) =>
            (await models()).rank(text, outfits, { signal, onUsage });
          const ids = outfits.map(({ id }) => id);
          return inStage(() => verdict.share(JSON.stringify(ids), () => rank.make(ask)));
        },
        async release() {
          verdict.leave();
          await Promise.all([read.release(), rank.release(), reading.release()]);
        },
      };
    },
  };
}

/** A wish without what changes nothing of its meaning: case, and how much space stands between the words. */
function sameWords(wish: string): string {
  return wish.trim().replace(/\s+/g, ' ').toLowerCase();
}
