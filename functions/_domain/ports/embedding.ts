import type { Picture } from '../picture.js';
import type { Attributes } from '../product.js';
import type { Helped, TokensUsed } from './models.js';

/** A wish or a piece of one as a vector; only vectors of one space may be compared. */
export type Embedding = { space: string; vector: Float32Array };

export interface Embedder {
  embed(texts: readonly string[]): Promise<Embedding[]>;
}

/** What an embedder of products reads of one. */
type ProductText = { attributes: Attributes; title: string; brand: string };

/** The embedder that the catalogue's vectors come from, and their space. */
export interface ProductEmbedder {
  space: string;
  embedProducts(products: readonly ProductText[]): Promise<Float32Array[]>;
}

/** A model that places texts in a space of 512 dimensions, at the length 1; rejects with a `ProviderFailure`. */
export interface EmbeddingModel {
  /** `onUsage` is told what the call cost, where the provider charges by tokens. */
  embed(
    texts: readonly string[],
    signal: AbortSignal,
    onUsage?: (used: TokensUsed) => void,
  ): Promise<Float32Array[]>;
  /** In the same space as texts; absent where the model reads words alone. */
  embedPicture?(picture: Picture, signal: AbortSignal): Promise<Float32Array>;
}

/** What a request may ask of the embedding model, once: of texts or of a picture. */
export interface ModelEmbedder {
  embed(texts: readonly string[]): Promise<Helped<Embedding[]>>;
  embedPicture(picture: Picture): Promise<Helped<Embedding>>;
}
