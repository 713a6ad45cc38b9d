import type { Provider } from '../_domain/ml-health.js';
import type { Breaker, EmbeddingModel, Helped, ModelEmbedder } from '../_domain/ports.js';
import { ProviderFailure } from '../_domain/provider-failure.js';
import { deadlineIn } from '../_resilience/deadline.js';
import { retryBudget } from '../_resilience/retry.js';
import type { Env } from './env.js';
import { policies } from './policies.js';
import { providerCall } from './provider-call.js';

/** A model that is set up, the space of its vectors, and whose circuit its calls go through. */
export type SpacedModel = {
  space: string;
  provider: Provider;
  /** Whether it places pictures as well. */
  pictures: boolean;
  load: () => Promise<EmbeddingModel>;
};

/** What one request may ask of the embedding model, and what to do once it asks no more. */
type EmbeddingSession = ModelEmbedder & { release(): Promise<void> };

export type Embeddings = {
  /** Of the vectors; absent where no model is set up. */
  space: string | undefined;
  /** Begins a request's one call of the model, in `mostMs`: its admission is asked for in the same turn. */
  begin(mostMs: number): EmbeddingSession | undefined;
};

const alone: Helped<never> = { kind: 'alone', reason: 'not_configured' };

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
    pictures: false,
    load: once(async () => {
      const { openAiEmbedder } = await import('../_adapters/openai/embedder.js');
      return openAiEmbedder({ apiKey, baseUrl, model });
    }),
  };
}

/** What requests may ask of the model through its provider's circuit. */
export function embeddingSessions(
  model: SpacedModel | undefined,
  breakers: Record<Provider, Breaker>,
): Embeddings {
  if (!model) return { space: undefined, begin: () => undefined };
  const budget = retryBudget(policies.models.retryBudget);
  const { space, pictures, load } = model;
  const breaker = breakers[model.provider];
  return {
    space,
    begin(mostMs) {
      const deadline = deadlineIn(policies.models.deadlineMs, () => performance.now());
      const call = providerCall({ name: 'embed', breaker, budget, deadline, mostMs });
      return {
        embed: (texts) =>
          call.make(async (signal) => {
            const vectors = await (await load()).embed(texts, signal);
            return vectors.map((vector) => ({ space, vector }));
          }),
        embedPicture: async (picture) =>
          pictures
            ? call.make(async (signal) => {
                const { embedPicture } = await load();
                if (!embedPicture) throw new ProviderFailure('misused');
                return { space, vector: await embedPicture(picture, signal) };
              })
            : alone,
        release: call.release,
      };
    },
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
