import type { Degraded } from '../outfit.js';

/** One answered request. */
export type Sample = { route: string; status: number; ms: number; memoryMb: number };

/** How an answer came about: milliseconds by stage, and what could not be done in full. Never what was asked. */
export type Answered = { timings: Record<string, number>; degraded: Degraded[] };

/** An answered request as it is told to the log and to traces; the caller is a hash. */
export type Story = Sample & Partial<Answered> & { requestId: string; caller: string; startedAtMs: number };

/** Calls, those of them that failed on our side, and how many took how long, by `bucketOf`. */
export type Tally = { calls: number; errors: number; buckets: Map<number, number> };

/**
 * What a number of minutes add up to, over all invocations; `memoryLastMinuteMb` is the peak of the newest minute in which
 * anything was asked, null when nothing was.
 */
export type Totals = Tally & {
  byRoute: Map<string, Tally>;
  memoryPeakMb: number;
  memoryLastMinuteMb: number | null;
};

export interface Metrics {
  record(sample: Sample): Promise<void>;
  /** The last `minutes`, the running one included. */
  read(minutes: number): Promise<Totals>;
}

export interface Tracer {
  /** Sends the story of a request; rejects when it was not taken in time. */
  trace(story: Story): Promise<void>;
}

export interface ErrorReporter {
  /** Tells of an unforeseen error; false when it was not taken in time. Never rejects. */
  report(error: unknown, at: { route: string; requestId: string }): PromiseLike<boolean>;
}
