import type { EmbeddingModel } from '../../_domain/ports/embedding.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import { type HuggingFaceOptions, huggingFaceClient } from './client.js';

/** Texts and pictures in one space, by a model of the CLIP kind on Hugging Face. */
export function huggingFaceEmbedder(options: HuggingFaceOptions): EmbeddingModel {
  const place = huggingFaceClient(options);
  return {
    embed: (texts, signal) => place({ texts }, signal),
    async embedPicture({ bytes, type }, signal) {
      const [vector] = await place({ picture: new Blob([bytes], { type }) }, signal);
      if (!vector) throw new ProviderFailure('unusable');
      return vector;
    },
  };
}
