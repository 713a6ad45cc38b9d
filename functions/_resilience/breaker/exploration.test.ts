import { expect, it } from 'vitest';
import type { BreakerPolicy } from '../../_domain/breaker-policy.js';
import type { CallOutcome, Ticket } from '../../_domain/ports/breaker.js';
import { admit, type Change, closedMachine, type Machine, record } from './machine.js';
import { inWindow, total } from './window.js';

/** Small numbers, so that all there is fits: times in ticks, a cool-off of 2 or 3, a window of 2 steps of 1. */
const plain: BreakerPolicy = {
  ...{ windowMs: 2, windowSteps: 2, minCalls: 2, failureRate: 0.5, slowRate: 1, slowMs: 10 },
  ...{ coolOffMs: 2, coolOffCapMs: 3, jitter: 0, permits: 1, leaseMs: 2, successThreshold: 2 },
};
let policy = plain;
/** Calls in the window after which no more are reported: past the minimum, more of them decide nothing new. */
const mostCalls = 3;

/** A process holds a ticket whose call runs on, or has reported and may do so again when the answer was lost. */
type Process = 'idle' | { ticket: Ticket; leaseEnd: number; sent?: CallOutcome['kind'] };
type State = {
  now: number;
  machine: Machine;
  processes: readonly Process[];
  /** What an onlooker saw: successes of live probes since the last transition. */
  seen: number;
};

type Step = { state: State; change?: Change };

const initial: State = { now: 0, machine: closedMachine, processes: ['idle', 'idle', 'idle'], seen: 0 };
let tokens = 0;

/** `expect` is too slow for a million steps. */
function demand(held: boolean, what: string): void {
  if (!held) throw new Error(what);
}

const withProcess = (state: State, index: number, process: Process): State => ({
  ...state,
  processes: state.processes.map((other, at) => (at === index ? process : other)),
});

function admitting(state: State, index: number): Step {
  const token = `t${++tokens}`;
  const { machine, decision, change } = admit(state.machine, token, state.now, policy);
  const next = { ...state, machine };
  if (decision.kind === 'refused') {
    demand(decision.waitMs > 0, 'a refusal says how long to wait');
    return { state: next };
  }
  const ticket = { generation: machine.generation, token, issuedAtMs: state.now, probe: decision.probe };
  const leaseEnd = state.now + policy.leaseMs;
  return { state: withProcess(next, index, { ticket, leaseEnd }), ...(change && { change }) };
}

function reporting(state: State, index: number, kind: CallOutcome['kind'], again: boolean): Step {
  const process = state.processes[index];
  if (process === undefined || process === 'idle') throw new Error('nothing to report');
  const { ticket, leaseEnd } = process;
  const around = { now: state.now, reporter: `p${index}`, policy, random: 0 };
  const reports = [{ ticket, outcome: { kind, ms: 1 } }];
  const { machine, change } = record(state.machine, reports, around);

  const current = ticket.generation === state.machine.generation;
  const first = process.sent === undefined;
  const live = current && ticket.probe && leaseEnd > state.now && first;
  demand(current || machine === state.machine, 'a ticket of another generation changes nothing');
  demand(live || !state.machine.tripped || machine === state.machine, 'only a live probe decides');
  demand(first || !change, 'a report that is sent again makes no transition');
  const counts = current && !state.machine.tripped && first && kind !== 'ignored';
  const recent = state.now - ticket.issuedAtMs < policy.windowMs;
  const grown = callsIn(machine, state.now) - callsIn(state.machine, state.now);
  demand(
    change !== undefined || grown === (counts && recent ? 1 : 0),
    'an outcome counts once, and none is lost',
  );
  const seen = state.seen + (live && kind === 'success' ? 1 : 0);
  if (change?.to === 'closed') demand(seen === policy.successThreshold, 'closes at the threshold');
  if (change?.from === 'half_open' && change.to === 'open') {
    demand(live && kind === 'failure', 'opens again by a live probe that failed');
  }
  if (change?.from === 'closed') demand(current && kind !== 'ignored', 'opens by an outcome of its own time');

  const next: State = { ...state, machine, seen: change ? 0 : seen };
  const left: Process = again ? { ...process, sent: kind } : 'idle';
  return { state: withProcess(next, index, left), ...(change && { change }) };
}

function callsIn({ cells }: Machine, now: number): number {
  return total(inWindow(cells, now, policy), 'calls');
}

function* steps(state: State): Generator<Step> {
  yield { state: { ...state, now: state.now + 1 } };
  const calls = total(state.machine.cells, 'calls');
  for (const [index, process] of state.processes.entries()) {
    if (process === 'idle') {
      yield admitting(state, index);
      continue;
    }
    // A crash: the ticket is never handed back, nor handed back again.
    yield { state: withProcess(state, index, 'idle') };
    if (process.sent) {
      yield reporting(state, index, process.sent, false);
    } else if (state.machine.tripped || calls < mostCalls) {
      for (const kind of ['success', 'failure', 'ignored'] as const) {
        yield reporting(state, index, kind, false);
        yield reporting(state, index, kind, true);
      }
    }
  }
}

/** What must hold wherever the breaker is. */
function check({ now, machine, processes }: State): void {
  const live = [...machine.leases.values()].filter((end) => end > now).length;
  demand(live <= policy.permits, 'no more leases than permits');
  const probing = processes.filter(
    (process) =>
      process !== 'idle' &&
      process.ticket.probe &&
      process.sent === undefined &&
      process.ticket.generation === machine.generation &&
      process.leaseEnd > now,
  );
  demand(probing.length <= policy.permits, 'no more live probes than permits');
  if (machine.tripped && now <= machine.retryAt) {
    const asked = admit(machine, 'anyone', now, policy);
    demand(asked.decision.kind === 'refused' && asked.machine === machine, 'open refuses and stays');
  }
}

/** From wherever it is, the circuit closes by itself once the provider is well, if anybody calls. */
function recovers({ machine, now }: State): boolean {
  let [current, at] = [machine, now];
  for (let tries = 0; current.tripped && tries < 20; tries++) {
    const asked = admit(current, `r${tries}`, at, policy);
    current = asked.machine;
    if (asked.decision.kind === 'refused') at += asked.decision.waitMs + 1;
    else {
      const ticket = { generation: current.generation, token: `r${tries}`, issuedAtMs: at, probe: true };
      const around = { now: at, reporter: 'p0', policy, random: 0 };
      current = record(current, [{ ticket, outcome: { kind: 'success', ms: 1 } }], around).machine;
    }
  }
  return !current.tripped;
}

/** The same for states that differ only in when they are, in names, and in which process is which. */
function keyOf({ now, machine, processes, seen }: State): string {
  const anonymous = new Map([...machine.leases].filter(([, end]) => end > now));
  const parts = processes.map((process, index) => {
    const cells = machine.cells
      .filter(({ step, reporter }) => step > now - policy.windowMs && reporter === `p${index}`)
      .map(({ step, calls, failed }) => `${step - now},${calls},${failed}`)
      .sort();
    if (process === 'idle') return `${cells.join(';')} idle`;
    const { ticket, leaseEnd, sent } = process;
    // Of a ticket that decides nothing any more, nothing else matters.
    if (ticket.generation !== machine.generation) return `${cells.join(';')} old ${sent}`;
    const lease = anonymous.get(ticket.token);
    anonymous.delete(ticket.token);
    const age = ticket.probe ? leaseEnd - now : Math.min(policy.windowMs, now - ticket.issuedAtMs);
    const counted = machine.reported.get(ticket.token);
    const since = counted === undefined ? '' : Math.min(policy.windowMs, now - counted);
    return `${cells.join(';')} ${ticket.probe} ${Math.max(0, age)} ${lease && lease - now} ${since} ${sent}`;
  });
  const { tripped, step, successes, retryAt, halfSince } = machine;
  const left = tripped && Math.max(-1, retryAt - now);
  const leases = [...anonymous.values()].map((end) => end - now).sort();
  return [
    ...parts.sort(),
    tripped,
    Math.min(step, 1),
    successes,
    left,
    halfSince !== null,
    ...leases,
    seen,
  ].join('|');
}

it.each([1, 2])(
  'with %i permits, three processes with delays, expiries and crashes reach no state that breaks a promise',
  (permits) => {
    policy = { ...plain, permits };
    const known = new Set([keyOf(initial)]);
    const counts = { transitions: 0, opened: 0, closed: 0 };
    let frontier = [initial];
    while (frontier.length > 0) {
      const next: State[] = [];
      for (const state of frontier) {
        for (const { state: reached, change } of steps(state)) {
          counts.transitions += 1;
          if (change?.to === 'open') counts.opened += 1;
          if (change?.to === 'closed') counts.closed += 1;
          const key = keyOf(reached);
          if (known.has(key)) continue;
          known.add(key);
          check(reached);
          if (!recovers(reached)) throw new Error(`never closes again: ${key}`);
          next.push(reached);
        }
      }
      frontier = next;
    }
    console.log(
      `breaker with ${permits} permits: ${known.size} states explored, ${counts.transitions} steps between them, ` +
        `of which ${counts.opened} open and ${counts.closed} close the circuit`,
    );
    expect(known.size).toBeGreaterThan(1000);
    expect(counts.opened).toBeGreaterThan(0);
    expect(counts.closed).toBeGreaterThan(0);
  },
);
