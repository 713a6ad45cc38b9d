import * as z from 'zod';
import { RawVector, unitVector } from '../../_domain/embedding/unit-vector.js';
import { houseDimensions as dimensions } from '../../_domain/embedding.js';
import type { EmbeddingModel } from '../../_domain/ports/embedding.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import { failureOf } from './failure.js';
import { mayHaveCost } from './may-have-cost.js';
import { mostTokens } from './most-tokens.js';
import { type OpenAiOptions, openAiSdk } from './sdk.js';

const Answer = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: RawVector })) });
const Usage = z.object({ usage: z.object({ prompt_tokens: z.int().min(0) }) });

/** Texts in the space of an OpenAI embedding model, shortened by the model itself to as many dimensions as ours. */
export function openAiEmbedder(options: OpenAiOptions): EmbeddingModel {
  const client = openAiSdk(options);
  const { model } = options;
  return {
    async embed(texts, signal, onUsage) {
      const most = mostTokens(texts.join(''));
      const calledOff = signal.aborted;
      const answer = await client.embeddings
        .create({ model, input: [...texts], dimensions, encoding_format: 'float' }, { signal })
        .catch((error: unknown) => {
          if (!calledOff && mayHaveCost(error)) onUsage?.({ input: most, output: 0 });
          throw failureOf(error, signal);
        });
      const usage = Usage.safeParse(answer);
      onUsage?.({ input: usage.data?.usage.prompt_tokens ?? most, output: 0 });
      const read = Answer.safeParse(answer);
      const vectors = new Map(read.data?.data.map(({ index, embedding }) => [index, unitVector(embedding)]));
      if (vectors.size !== texts.length || read.data?.data.length !== texts.length)
        throw new ProviderFailure('unusable');
      return texts.map((_, index) => {
        const vector = vectors.get(index);
        if (!vector) throw new ProviderFailure('unusable');
        return vector;
      });
    },
  };
}
