import type { RecommendAnswer, RecommendRequest, SearchAnswer, SearchRequest } from '../answers.js';
import type { Product } from '../product.js';

/** What is remembered of requests, for the operator and for showing an answer again. */
export interface Journal {
  recommended(entry: {
    request: RecommendRequest;
    answer: RecommendAnswer;
    catalogueVersion: string;
  }): Promise<void>;
  searched(entry: { request: SearchRequest; answer: SearchAnswer }): Promise<void>;
  clicked(productId: string): Promise<void>;
}

/** An answer as it was given, and those of its products that the catalogue still has, as they are now. */
export type Recalled = {
  request: RecommendRequest;
  answer: RecommendAnswer;
  answeredAt: string;
  /** Names the state of the catalogue that the answer came from. */
  catalogueVersion: string;
  products: Product[];
};

export interface Archive {
  /** One round trip; undefined when no such answer is kept, or none that this release can read. */
  recall(id: string): Promise<Recalled | undefined>;
}
