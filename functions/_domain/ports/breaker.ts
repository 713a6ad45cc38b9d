import type { BreakerReading, Override, Transition } from '../breaker.js';

/** Leave to make one call, to be handed back with its outcome; a probe's expires with its lease. */
export type Ticket = {
  /** The stretch of one state in which it was issued: an outcome from another stretch decides nothing. */
  generation: number;
  /** With the time of issue, by the clock of who issued it, makes a report count once however often it arrives. */
  token: string;
  issuedAtMs: number;
  probe: boolean;
  /** True when this instance alone issued it, because the shared store did not answer. */
  onlyHere?: true;
};

/** `retryAtMs` is by the shared store's clock; whoever waits goes by `retryInMs`, which needs no clock to agree. */
export type Refusal = { kind: 'refused'; retryAtMs: number; retryInMs: number; because: 'open' | 'probing' };

export type Admission = { kind: 'admitted'; ticket: Ticket } | Refusal;

/** How a call went; `ignored` is what says nothing about the provider: the caller's own error, a cancellation. */
export type CallOutcome = { kind: 'success' | 'failure' | 'ignored'; ms: number; retryAfterMs?: number };

export interface Breaker {
  admit(): Promise<Admission>;
  /** Every ticket is handed back once, unused ones as `ignored`. */
  record(ticket: Ticket, outcome: CallOutcome): Promise<void>;
}

export type Report = { ticket: Ticket; outcome: CallOutcome };

/** Where a breaker's state is: shared by all instances, or this instance's own. Rejects when it does not answer. */
export interface BreakerStore {
  /** The same token again is the same admission, so that a repeated request takes one permit. */
  admit(token: string): Promise<Admission>;
  report(reports: readonly Report[]): Promise<void>;
}

export interface BreakerConsole {
  /** Changes nothing. */
  read(): Promise<BreakerReading>;
  /** Holds for `forMs` and then ends by itself; goes into the history. */
  override(override: Override, forMs: number): Promise<void>;
  /** What operators did, newest first; kept longer than the history. */
  overrides(): Promise<Transition[]>;
}
