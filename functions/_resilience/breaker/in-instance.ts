import type { BreakerReading, Transition } from '../../_domain/breaker.js';
import type { BreakerPolicy } from '../../_domain/breaker-policy.js';
import type { BreakerStore } from '../../_domain/ports/breaker.js';
import { admit, type Change, closedMachine, type Machine, record } from './machine.js';
import { inWindow, total } from './window.js';

type Options = {
  policy: BreakerPolicy;
  reporter: string;
  now: () => number;
  random: () => number;
  historyKept: number;
};

/** A breaker of this instance alone, for while the shared state is out of reach; nobody is alerted of what it does. */
export function breakerInInstance(options: Options): BreakerStore & { read(): BreakerReading } {
  const { policy, now } = options;
  let machine = closedMachine;
  let history: Transition[] = [];

  function become(next: { machine: Machine; change?: Change }, at: number) {
    machine = next.machine;
    if (!next.change) return;
    const { reporter } = options;
    const until = next.change.to === 'open' ? { until: iso(machine.retryAt) } : {};
    const transition = { at: iso(at), ...next.change, reporter, generation: machine.generation, ...until };
    history = [transition, ...history].slice(0, options.historyKept);
  }

  return {
    async admit(token) {
      const at = now();
      const result = admit(machine, token, at, policy);
      become(result, at);
      const { decision } = result;
      if (decision.kind === 'refused') {
        const { waitMs, because } = decision;
        return { kind: 'refused', retryAtMs: at + waitMs, retryInMs: waitMs, because };
      }
      const { generation } = machine;
      return {
        kind: 'admitted',
        ticket: { generation, token, issuedAtMs: at, probe: decision.probe, onlyHere: true },
      };
    },
    async report(reports) {
      const at = now();
      const { reporter, random } = options;
      become(record(machine, reports, { now: at, reporter, policy, random: random() }), at);
      // Here no report is sent twice, and a minute's tokens would be copied at every call.
      machine = { ...machine, reported: closedMachine.reported };
    },
    read: () => reading(machine, now(), policy, history),
  };
}

function reading(
  machine: Machine,
  now: number,
  policy: BreakerPolicy,
  history: Transition[],
): BreakerReading {
  const cells = inWindow(machine.cells, now, policy);
  const calls = total(cells, 'calls');
  const share = (kind: 'failed' | 'slow') => (calls === 0 ? 0 : total(cells, kind) / calls);
  return {
    ...where(machine, now),
    failureRate: share('failed'),
    slowRate: share('slow'),
    calls,
    history,
  };
}

function where(machine: Machine, now: number): Pick<BreakerReading, 'state' | 'since' | 'retryAt'> {
  const since = machine.since === null ? null : iso(machine.since);
  if (!machine.tripped) return { state: 'closed', since };
  if (now <= machine.retryAt) return { state: 'open', since, retryAt: iso(machine.retryAt) };
  return { state: 'half_open', since: iso(machine.halfSince ?? machine.retryAt) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
