import type { TokensUsed } from './ports/models.js';

/** Millionths of a dollar for a million tokens. */
export type ModelPrice = { input: number; output: number };

/** What a call cost in millionths of a dollar, rounded up: no call is free. */
export function costOf({ input, output }: TokensUsed, price: ModelPrice): number {
  return Math.ceil((input * price.input + output * price.output) / 1_000_000);
}
