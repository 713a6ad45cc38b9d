import type { Degraded, Outfit } from '../outfit.js';
import type { Query } from '../query.js';
import type { Reading } from '../understanding/reading.js';

/** Tokens that one model call was charged for. */
export type TokensUsed = { input: number; output: number };

/** What every model call is given: when to stop, and whom to tell what it cost, whether its answer is of use, or comes, or not. */
export type ModelCall = { signal: AbortSignal; onUsage(used: TokensUsed): void };

/** A model that reads wishes; rejects with a `ProviderFailure`. */
export interface WishModel {
  read(query: Pick<Query, 'text' | 'unread'>, call: ModelCall): Promise<Reading>;
}

/** A model that ranks outfits: some or all of the given ids, best first; rejects with a `ProviderFailure`. */
export interface JudgeModel {
  rank(wish: string, outfits: readonly Outfit[], call: ModelCall): Promise<string[]>;
}

/** What a model added, or why it adds nothing to this answer; never a rejection. */
export type Helped<T> = { kind: 'helped'; value: T } | { kind: 'alone'; reason: Degraded['reason'] };

/** What a request may ask of the models, each once. What is not set up is `alone` with `not_configured`. */
export interface Models {
  read(query: Pick<Query, 'text' | 'unread'>): Promise<Helped<Reading>>;
  rank(wish: string, outfits: readonly Outfit[]): Promise<Helped<string[]>>;
}
