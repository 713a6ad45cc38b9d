import type { TokensUsed } from './models.js';

/** What a caller's model calls of a day took: their tokens, and what they cost in millionths of a dollar. */
export type Booked = { day: string; caller: string; microUsd: number; tokens: TokensUsed };

/** Millionths of a dollar. */
export type Spent = { all: number; byCaller: number };

/** What the model calls of a day have cost, over all instances; rejects when the store does not answer. */
export interface SpendLedger {
  spent(day: string, caller: string): Promise<Spent>;
  add(booked: readonly Booked[]): Promise<void>;
}
