import * as z from 'zod';

export const BreakerState = z.enum(['closed', 'open', 'half_open']);
export type BreakerState = z.infer<typeof BreakerState>;

/** What an operator can hold a circuit to, above the evidence. */
export const ForcedState = z.enum(['forced_open', 'forced_closed']);
export type ForcedState = z.infer<typeof ForcedState>;

/** The operator's word; `auto` gives the circuit back its own judgement. */
export type Override = { kind: ForcedState | 'auto'; reason: string; by: string };

const Where = z.enum([...BreakerState.options, ...ForcedState.options, 'auto']);

/** One entry of a circuit's history, an operator's override included. Times are ISO 8601 by the store's clock. */
export const Transition = z.object({
  at: z.string(),
  from: Where,
  to: Where,
  reason: z.string(),
  /** The instance, or the operator. */
  reporter: z.string(),
  /** Grows with every opening and closing; 0 for an override. */
  generation: z.int(),
  /** When the cool-off or the override ends. */
  until: z.string().optional(),
});
export type Transition = z.infer<typeof Transition>;

/** A circuit as it stands; rates are over the sliding window, the history is newest first. */
export const BreakerReading = z.object({
  /** What callers get: an operator's word, in `override`, stands above what the calls say. */
  state: BreakerState,
  /** When this state began, ISO 8601; null when nothing ever happened. */
  since: z.string().nullable(),
  retryAt: z.string().optional(),
  failureRate: z.number(),
  slowRate: z.number(),
  calls: z.int(),
  override: z.object({ kind: ForcedState, until: z.string(), reason: z.string(), by: z.string() }).optional(),
  history: z.array(Transition),
});
export type BreakerReading = z.infer<typeof BreakerReading>;
