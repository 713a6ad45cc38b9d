import type { TokensUsed } from './models.js';

/** What a model call took: its tokens, and what they cost in millionths of a dollar. */
type Booked = { microUsd: number; tokens: TokensUsed };

/** Millionths of a dollar. */
export type Spent = { all: number; byCaller: number };

/** What the model calls of a day have cost, over all instances; rejects when the store does not answer. */
export interface SpendLedger {
  spent(day: string, caller: string): Promise<Spent>;
  add(day: string, caller: string, call: Booked): Promise<void>;
}
