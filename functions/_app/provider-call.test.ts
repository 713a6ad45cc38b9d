import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Admission, Breaker, CallOutcome } from '../_domain/ports/breaker.js';
import { ProviderFailure } from '../_domain/provider-failure.js';
import { deadlineIn } from '../_resilience/deadline.js';
import { retryBudget, sleep } from '../_resilience/retry.js';
import { providerCall } from './provider-call.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const admitted: Admission = {
  kind: 'admitted',
  ticket: { generation: 0, token: 't', issuedAtMs: 0, probe: true },
};
const open: Admission = { kind: 'refused', retryAtMs: 9, retryInMs: 9, because: 'open' };

type World = { admission?: Admission; loadMs?: number; leftMs?: number; callMs?: number; failure?: Error };

/** A call on `admission` that takes `callMs`, at an instance that takes `loadMs` to load what it needs. */
function world({ admission = admitted, loadMs = 0, leftMs = 3000, callMs = 100, failure }: World) {
  const outcomes: CallOutcome[] = [];
  const seen = { loads: 0, calls: 0 };
  const breaker: Breaker = {
    admit: async () => admission,
    record: async (_, outcome) => void outcomes.push(outcome),
  };
  const call = providerCall({
    ...{ name: 'wish', breaker, budget: retryBudget({ share: 0.1, most: 1 }), mostMs: 3000, slowMs: 2500 },
    deadline: deadlineIn(leftMs, () => performance.now()),
    load: () => {
      seen.loads += 1;
      return sleep(loadMs);
    },
  });
  const make = async () => {
    const made = call.make(async () => {
      seen.calls += 1;
      await sleep(callMs);
      if (failure) throw failure;
      return 'read';
    });
    await vi.runAllTimersAsync();
    return made;
  };
  return { outcomes, seen, make };
}

it('what an instance takes to load is no time of its provider, whose circuit it would open', async () => {
  const { outcomes, make } = world({ loadMs: 2700 });
  expect(await make()).toEqual({ kind: 'helped', value: 'read' });
  expect(outcomes).toEqual([{ kind: 'success', ms: 100 }]);
});

it('it counts against the deadline: past that no call is made, and the permit is handed back', async () => {
  const { outcomes, seen, make } = world({ loadMs: 3500 });
  expect(await make()).toEqual({ kind: 'alone', reason: 'timeout' });
  expect([outcomes, seen.calls]).toEqual([[{ kind: 'ignored', ms: 0 }], 0]);
});

it('nothing is loaded while the circuit is open', async () => {
  const { seen, make } = world({ admission: open, loadMs: 10 });
  expect(await make()).toEqual({ kind: 'alone', reason: 'circuit_open' });
  expect(seen).toEqual({ loads: 0, calls: 0 });
});

it('a call that is given less time than a slow one takes says nothing where it comes to nothing', async () => {
  const { outcomes, make } = world({ leftMs: 1400, callMs: 1600 });
  expect(await make()).toEqual({ kind: 'alone', reason: 'timeout' });
  expect(outcomes).toEqual([{ kind: 'ignored', ms: 1400 }]);
});

it('one that takes longer than a slow one is a failure', async () => {
  const { outcomes, make } = world({ leftMs: 2600, callMs: 5000 });
  expect(await make()).toEqual({ kind: 'alone', reason: 'timeout' });
  expect(outcomes).toEqual([{ kind: 'failure', ms: 2600 }]);
});

it('a key that is not known is tried once and held against the provider; one that is busy is tried twice', async () => {
  const unknown = world({ failure: new ProviderFailure('unauthorised') });
  expect(await unknown.make()).toEqual({ kind: 'alone', reason: 'error' });
  expect([unknown.seen.calls, unknown.outcomes]).toEqual([1, [{ kind: 'failure', ms: 100 }]]);
  const busy = world({ failure: new ProviderFailure('unavailable') });
  expect(await busy.make()).toEqual({ kind: 'alone', reason: 'error' });
  expect(busy.seen.calls).toBe(2);
});
