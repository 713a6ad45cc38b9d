import type { Provider } from '../_domain/ml-health.js';
import { once } from '../_domain/once.js';
import type { Breaker } from '../_domain/ports/breaker.js';
import type { Embedding, EmbeddingModel, ModelEmbedder } from '../_domain/ports/embedding.js';
import type { KeptVectors } from '../_domain/ports/kept.js';
import type { Helped } from '../_domain/ports/models.js';
import { ProviderFailure } from '../_domain/provider-failure.js';
import { afterResponse } from '../_http/after-response.js';
import type { Deadline } from '../_resilience/deadline.js';
import { retryBudget } from '../_resilience/retry.js';
import { sharedOutcomes } from '../_resilience/shared-outcome.js';
import type { Env } from './env.js';
import { policies } from './policies.js';
import { providerCall } from './provider-call.js';
import type { SpendCap } from './spend-cap.js';
import { warnSeldom } from './warn-seldom.js';

/** A model that is set up, the space of its vectors, and whose circuit its calls go through. */
export type SpacedModel = {
  space: string;
  provider: Provider;
  /** What its tokens are priced as; absent where they are not charged for. */
  priced?: string;
  /** Whether it places pictures as well. */
  pictures: boolean;
  load: () => Promise<EmbeddingModel>;
};

/** What one request may ask of the embedding model, and what to do once it asks no more. */
type EmbeddingSession = ModelEmbedder & { release(): Promise<void> };

export type Embeddings = {
  /** Of the vectors; absent where no model is set up. */
  space: string | undefined;
  /** Whether pictures can be placed as well. */
  pictures: boolean;
  /**
   * Begins a request's one call of the model. Its admission, what the caller may spend and the vectors of the texts
   * that it will probably ask for are looked up in the same turn.
   */
  begin(asked: {
    caller: string;
    probably: () => readonly string[];
    deadline: Deadline;
  }): EmbeddingSession | undefined;
};

type Surroundings = {
  breakers: Record<Provider, Breaker>;
  kept: KeptVectors | undefined;
  cap: SpendCap;
  /** Names a text in the shared store, from which its words cannot be had back. */
  nameOf: (text: string) => string;
};

const alone: Helped<never> = { kind: 'alone', reason: 'not_configured' };
const overspent: Helped<never> = { kind: 'alone', reason: 'spend_cap' };

/** The embedding model that the environment names: one on Hugging Face before one of OpenAI; loaded at its first use. */
export function embeddingModel(env: Env): SpacedModel | undefined {
  const { HF_TOKEN: token, HF_ENDPOINT_URL: endpointUrl, HF_MODEL: onHub } = env;
  if (token || endpointUrl) {
    return {
      space: `hf:${onHub}`,
      provider: 'huggingface',
      pictures: true,
      load: once(async () => {
        const { huggingFaceEmbedder } = await import('../_adapters/huggingface/embedder.js');
        return huggingFaceEmbedder({ token, endpointUrl, model: onHub });
      }),
    };
  }
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: model } = env;
  if (!apiKey || !model) return undefined;
  return {
    space: `openai:${model}`,
    provider: 'openai',
    priced: model,
    pictures: false,
    load: once(async () => {
      const { openAiEmbedder } = await import('../_adapters/openai/embedder.js');
      return openAiEmbedder({ apiKey, baseUrl, model });
    }),
  };
}

/**
 * What requests may ask of the model through its provider's circuit: what nobody has asked before, once for all who ask
 * the same at a time.
 */
export function embeddingSessions(model: SpacedModel | undefined, around: Surroundings): Embeddings {
  if (!model) return { space: undefined, pictures: false, begin: () => undefined };
  const { breakers, kept, cap, nameOf } = around;
  const budget = retryBudget(policies.models.retryBudget);
  const { space, provider, priced, pictures, load } = model;
  const outcomes = sharedOutcomes<Helped<Embedding[]>>(({ kind }) => kind === 'helped');
  const named = (text: string) => nameOf(JSON.stringify([space, text]));
  const outOfReach = warnSeldom('vectors out of reach');

  /** What cannot be looked up is asked of the model, as if nobody had: the shopper is not to do without it. */
  async function look(texts: readonly string[]): Promise<Map<string, Float32Array>> {
    const asked = kept?.look(texts.map(named)) ?? Promise.resolve([]);
    const vectors = await asked.catch((error: unknown) => {
      outOfReach(error);
      return [];
    });
    return new Map(texts.flatMap((text, at) => (vectors[at] ? [[text, vectors[at]] as const] : [])));
  }

  /** Not waited for: the shopper has her vectors. */
  async function keep(vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    try {
      await kept?.keep(new Map([...vectors].map(([text, vector]) => [named(text), vector])));
    } catch (error) {
      outOfReach(error);
    }
  }

  return {
    space,
    pictures,
    begin({ caller, probably, deadline }) {
      const texts = probably();
      const { embedMs: mostMs } = policies.models;
      const { slowMs } = policies.breaker[provider];
      const how = { breaker: breakers[provider], slowMs, budget, load };
      const call = providerCall({ ...how, name: 'embed', deadline, mostMs });
      const allowed = priced === undefined ? true : cap.allows(caller);
      const looking = look(texts);
      const member = outcomes.join(JSON.stringify(texts));

      async function place(texts: readonly string[]): Promise<Helped<Embedding[]>> {
        const known = await looking;
        const unknown = [...new Set(texts)].filter((text) => !known.has(text));
        if (unknown.length > 0) {
          if (!(await allowed)) return overspent;
          const made = await call.make(async (signal) =>
            (await load()).embed(unknown, signal, (used) => cap.book(caller, used, priced)),
          );
          if (made.kind === 'alone') return made;
          const fresh = new Map(made.value.map((vector, at) => [unknown[at] ?? '', vector]));
          afterResponse(() => keep(fresh));
          for (const [text, vector] of fresh) known.set(text, vector);
        }
        const placed = texts.flatMap((text) => known.get(text) ?? []).map((vector) => ({ space, vector }));
        return { kind: 'helped', value: placed };
      }

      return {
        embed: (texts) => member.share(JSON.stringify(texts), () => place(texts)),
        embedPicture: async (picture) =>
          pictures
            ? call.make(async (signal) => {
                const { embedPicture } = await load();
                if (!embedPicture) throw new ProviderFailure('misused');
                return { space, vector: await embedPicture(picture, signal) };
              })
            : alone,
        async release() {
          member.leave();
          await call.release();
        },
      };
    },
  };
}
