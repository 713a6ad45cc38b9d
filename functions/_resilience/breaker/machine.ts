import type { BreakerState } from '../../_domain/breaker.js';
import type { BreakerPolicy } from '../../_domain/breaker-policy.js';
import type { Report, Ticket } from '../../_domain/ports/breaker.js';
import { type Cell, inWindow, isOver, total, withOutcome } from './window.js';

/** Everything a breaker knows: plain values, nothing expires by itself. Times in ms of one clock. */
export type Machine = {
  readonly tripped: boolean;
  /** Names this stretch of one state; grows at every opening and closing. */
  readonly generation: number;
  readonly since: number | null;
  /** Failed probes since the circuit was last closed. */
  readonly step: number;
  readonly successes: number;
  readonly retryAt: number;
  readonly halfSince: number | null;
  /** When each probe's lease ends, by token. */
  readonly leases: ReadonlyMap<string, number>;
  readonly cells: readonly Cell[];
  /** When each token was counted. */
  readonly reported: ReadonlyMap<string, number>;
};

export type Change = { readonly from: BreakerState; readonly to: BreakerState; readonly reason: string };

type Decision =
  | { readonly kind: 'admitted'; readonly probe: boolean }
  | { readonly kind: 'refused'; readonly waitMs: number; readonly because: 'open' | 'probing' };

export const closedMachine: Machine = {
  ...{ tripped: false, generation: 0, since: null, step: 0, successes: 0, retryAt: 0, halfSince: null },
  ...{ leases: new Map(), cells: [], reported: new Map() },
};

type Admitting = { machine: Machine; decision: Decision; change?: Change };

/** The breaker's rules for one call, on plain values; the script in Redis decides the same. */
export function admit(machine: Machine, token: string, now: number, policy: BreakerPolicy): Admitting {
  if (!machine.tripped) return { machine, decision: { kind: 'admitted', probe: false } };
  if (now <= machine.retryAt) return { machine, decision: refused(machine.retryAt - now, 'open') };
  const leases = new Map([...machine.leases].filter(([, end]) => end > now));
  if (!leases.has(token)) {
    if (leases.size >= policy.permits) {
      const first = Math.min(...leases.values());
      return { machine: { ...machine, leases }, decision: refused(first - now, 'probing') };
    }
    leases.set(token, now + policy.leaseMs);
  }
  const probing = { ...machine, leases, halfSince: machine.halfSince ?? now };
  return {
    machine: probing,
    decision: { kind: 'admitted', probe: true },
    ...(machine.halfSince === null && {
      change: { from: 'open', to: 'half_open', reason: 'the cool-off ended' },
    }),
  };
}

function refused(waitMs: number, because: 'open' | 'probing'): Decision {
  return { kind: 'refused', waitMs: Math.max(1, waitMs), because };
}

/** When, by whom and by which rules reports are judged; `random` in 0…1 stretches a doubled cool-off. */
export type Circumstances = { now: number; reporter: string; policy: BreakerPolicy; random: number };
type Recording = { machine: Machine; change?: Change };

/** The breaker's rules for outcomes, judged once all are counted; the script in Redis decides the same. */
export function record(machine: Machine, reports: readonly Report[], around: Circumstances): Recording {
  let now: Recording = { machine };
  let counted = false;
  for (const report of reports) {
    if (report.ticket.generation !== now.machine.generation) continue;
    if (now.machine.tripped) {
      now = { ...now, ...probed(now.machine, report, around) };
    } else if (report.outcome.kind !== 'ignored' && isRecent(report.ticket, around)) {
      const grown = count(now.machine, report, around);
      counted ||= grown !== now.machine;
      now = { ...now, machine: grown };
    }
  }
  return counted ? { ...now, ...judge(now.machine, around) } : now;
}

function probed(machine: Machine, { ticket, outcome }: Report, around: Circumstances): Recording {
  const { now, policy } = around;
  const lease = machine.leases.get(ticket.token);
  if (lease === undefined || lease <= now) return { machine };
  const leases = new Map([...machine.leases].filter(([token]) => token !== ticket.token));
  if (outcome.kind === 'ignored') return { machine: { ...machine, leases } };
  const slow = outcome.ms >= policy.slowMs;
  if (outcome.kind === 'failure' || slow) {
    const how = outcome.kind === 'success' ? 'slow' : slow ? 'slow_failure' : 'failure';
    const askedMs = Math.ceil(outcome.retryAfterMs ?? 0);
    return {
      machine: opened(machine, machine.step + 1, askedMs, around),
      change: { from: 'half_open', to: 'open', reason: `a probe ended in ${how}` },
    };
  }
  const successes = machine.successes + 1;
  if (successes < policy.successThreshold) return { machine: { ...machine, leases, successes } };
  return {
    machine: { ...closedMachine, generation: next(machine, now), since: now },
    change: { from: 'half_open', to: 'closed', reason: `${successes} probes succeeded` },
  };
}

/** Of an older ticket, whether it was counted is no longer known. */
function isRecent({ issuedAtMs }: Ticket, { now, policy }: Circumstances): boolean {
  return now - issuedAtMs < policy.windowMs;
}

/** The same machine when the token was counted before. */
function count(machine: Machine, { ticket, outcome }: Report, around: Circumstances): Machine {
  const { now, policy } = around;
  const reported = new Map([...machine.reported].filter(([, at]) => at > now - policy.windowMs));
  if (reported.has(ticket.token)) return machine;
  reported.set(ticket.token, now);
  const cells = withOutcome(inWindow(machine.cells, now, policy), outcome, around);
  return { ...machine, reported, cells };
}

function judge(machine: Machine, around: Circumstances): Recording {
  const { cells } = machine;
  for (const kind of ['failed', 'slow'] as const) {
    if (!isOver(cells, kind, around.policy)) continue;
    const askedMs = Math.max(...cells.map(({ asked }) => asked)) - around.now;
    const reason = `${total(cells, kind)} of ${total(cells, 'calls')} calls ${kind}`;
    return { machine: opened(machine, 0, askedMs, around), change: { from: 'closed', to: 'open', reason } };
  }
  return { machine };
}

function opened(machine: Machine, step: number, askedMs: number, around: Circumstances): Machine {
  const { now, policy, random } = around;
  const plainMs = policy.coolOffMs * 2 ** step;
  const coolOffMs = step === 0 ? plainMs : Math.floor(plainMs * (1 + policy.jitter * random));
  const retryAt = now + Math.min(policy.coolOffCapMs, Math.max(coolOffMs, askedMs));
  return { ...closedMachine, tripped: true, generation: next(machine, now), since: now, step, retryAt };
}

/** Never a generation that was, even after the state was lost: by the clock, and past the last one. */
function next({ generation }: Machine, now: number): number {
  return Math.max(generation + 1, now);
}
