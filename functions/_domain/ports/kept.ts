import type { Product } from '../product.js';
import type { Reading } from '../understanding/reading.js';

/** An answer kept for whoever asks for the same again, and the state of the catalogue it came from. */
export type Kept<A> = {
  answer: A;
  catalogueVersion: string;
  /** When it was made, ISO 8601. */
  madeAt?: string | undefined;
  /** Products that it speaks of and does not show, as they were. */
  unshown?: Product[] | undefined;
};

/** Answers that all instances share. */
export interface KeptAnswers<A> {
  /** Rejects when the store does not answer. */
  look(name: string): Promise<Kept<A> | undefined>;
  keep(name: string, kept: Kept<A>): Promise<void>;
  /** True for one asker at a time, over all instances: it is to make the answer anew. */
  claim(name: string): Promise<boolean>;
}

/**
 * What a model once read in a wish, shared by all instances. Where nothing is known one asker leads: it asks the model
 * while the others wait for what it learns.
 */
export type KnownReading = { kind: 'known'; reading: Reading } | { kind: 'lead' } | { kind: 'wait' };

export interface KeptReadings {
  /** The same `token` again is the same asker. A lead ends by itself. Rejects when the store does not answer. */
  look(name: string, token: string): Promise<KnownReading>;
  /** For all, and ends the lead of `token`. */
  keep(name: string, token: string, reading: Reading): Promise<void>;
  /** Ends a lead without a reading. */
  giveUp(name: string, token: string): Promise<void>;
}

/** Vectors that all instances share, each by a name for its text and its space. */
export interface KeptVectors {
  /** In the order of the names, undefined where none is kept; rejects when the store does not answer. */
  look(names: readonly string[]): Promise<(Float32Array | undefined)[]>;
  keep(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}
