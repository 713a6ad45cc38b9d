import { isTimeout } from '../_domain/is-timeout.js';
import type { Admission, Breaker, CallOutcome } from '../_domain/ports/breaker.js';
import type { Helped } from '../_domain/ports/models.js';
import { ProviderFailure } from '../_domain/provider-failure.js';
import { throughBreaker, unused } from '../_resilience/breaker/through.js';
import { type Deadline, within } from '../_resilience/deadline.js';
import { type RetryBudget, sleep, tryTwice } from '../_resilience/retry.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';

type Options = {
  /** Names the call in the log. */
  name: string;
  breaker: Breaker;
  budget: RetryBudget;
  deadline: Deadline;
  mostMs: number;
  /** With less time than this a call that comes to nothing says nothing about the provider: we cut it off. */
  slowMs: number;
  /** With less time left than this no call is made. */
  leastMs?: number;
  /** Loads what the call needs, at an instance's first; it counts against the deadline, and not as the provider's time. */
  load: () => Promise<unknown>;
};

/** One call of a provider that a request may make: admitted now, made later, at most once. */
export type ProviderCall = {
  make<T>(call: (signal: AbortSignal) => Promise<T>): Promise<Helped<T>>;
  /** Hands an admission back that no call was made on. */
  release(): Promise<void>;
};

/**
 * Asks the provider's breaker for a call at once, so that the question shares the request's one Redis trip, and makes
 * it within its stage of the deadline, tried twice at most. Never rejects: without help the house stylist answers.
 */
export function providerCall({
  name,
  breaker,
  budget,
  deadline,
  mostMs,
  slowMs,
  leastMs = policies.models.leastMs,
  load,
}: Options): ProviderCall {
  const admission: Promise<Admission> = breaker.admit();
  let made = false;
  return {
    async make(call) {
      made = true;
      // Where it cannot be loaded the call says so.
      if ((await admission).kind === 'admitted') await load().catch(() => undefined);
      const ms = Math.min(mostMs, deadline.leftMs());
      if (ms < leastMs) {
        await unused(breaker, admission);
        return { kind: 'alone', reason: 'timeout' };
      }
      try {
        const twice = (signal: AbortSignal) => tryTwice(() => call(signal), retryWithin(ms, budget));
        const result = await throughBreaker(breaker, admission, () => inTime(ms, twice), {
          clock: () => performance.now(),
          judge: (error) =>
            wasLate(error) && ms < Math.min(slowMs, mostMs) ? { kind: 'ignored' } : verdictOn(error),
        });
        return result.kind === 'refused'
          ? { kind: 'alone', reason: 'circuit_open' }
          : { kind: 'helped', value: result.value };
      } catch (error) {
        logLine('warn', 'model lost', { name, ...errorFacts(error), ...failureFacts(error) });
        return { kind: 'alone', reason: wasLate(error) ? 'timeout' : 'error' };
      }
    },
    async release() {
      if (!made) await unused(breaker, admission);
    },
  };
}

/** A call may ignore its signal; the request does not wait for it longer all the same. */
async function inTime<T>(ms: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await within(ms, call);
  } catch (error) {
    throw isTimeout(error) ? new ProviderFailure('timeout') : error;
  }
}

function retryWithin(ms: number, budget: RetryBudget) {
  const started = performance.now();
  return {
    budget,
    ...policies.models.retry,
    random: Math.random,
    leftMs: () => ms - (performance.now() - started),
    sleep,
    waitMs: (error: unknown) =>
      error instanceof ProviderFailure && error.kind === 'unavailable' ? (error.retryAfterMs ?? 0) : null,
  };
}

/** What an error says about the provider; an error that is none of its own is a fault of ours. */
function verdictOn(error: unknown): Pick<CallOutcome, 'kind' | 'retryAfterMs'> {
  if (!(error instanceof ProviderFailure)) return { kind: 'ignored' };
  switch (error.kind) {
    case 'timeout':
    case 'unavailable':
    case 'unauthorised':
      return {
        kind: 'failure',
        ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }),
      };
    case 'misused':
    case 'unusable':
    case 'cancelled':
      return { kind: 'ignored' };
  }
}

function wasLate(error: unknown): boolean {
  return error instanceof ProviderFailure && error.kind === 'timeout';
}

function failureFacts(error: unknown): { kind?: string } {
  return error instanceof ProviderFailure ? { kind: error.kind } : {};
}
