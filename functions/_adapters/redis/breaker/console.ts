import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import { type BreakerReading, ForcedState, type Transition } from '../../../_domain/breaker.js';
import type { BreakerPolicy } from '../../../_domain/breaker-policy.js';
import type { BreakerConsole } from '../../../_domain/ports/breaker.js';
import { Counts } from '../counts.js';
import { scriptRunner } from '../run-script.js';
import { eventOf } from './events.js';
import { breakerKeys } from './keys.js';
import { overrideScript } from './override-script.js';
import { stateFormat } from './prelude.js';

const State = z.tuple([
  z.literal(stateFormat),
  z.enum(['closed', 'tripped']),
  z.coerce.number(),
  z.coerce.number(),
  z.coerce.number().catch(0),
]);
const Override = z.object({ reason: z.string(), by: z.string(), untilMs: z.number() });

/** Overrides that are kept: a year of them, if there is one every working day. */
const auditKept = 250;

/** A look at the state in Redis that changes nothing, in one round trip; and the operator's word above it. */
export function redisBreakerConsole(
  redis: Redis,
  { name, policy, historyKept }: { name: string; policy: BreakerPolicy; historyKept: number },
): BreakerConsole {
  const keys = breakerKeys(name);
  const runOverride = scriptRunner(redis, overrideScript);
  return {
    async read() {
      const replies = await redis
        .multi()
        .hmget<Record<string, unknown>>(keys.state, 'format', 'phase', 'since', 'retryAt', 'half')
        .exists(keys.coolOff)
        .hgetall(keys.window)
        .get(keys.override)
        .lrange(keys.history, 0, historyKept - 1)
        .time()
        .exec({ keepErrors: true });
      const [state, coolOff, window, override, history, time] = replies.map(({ result }) => result);
      const happened = transitions(history);
      return {
        ...(heldBy(override, happened) ?? stateOf(state, coolOff === 1)),
        ...ratesOf(window, timeMs(time), policy),
        history: happened,
      };
    },
    async override({ kind, reason, by }, forMs) {
      await runOverride(
        [keys.override, keys.history, keys.audit],
        [kind, reason, by, forMs, historyKept, auditKept],
      );
    },
    overrides: async () => transitions(await redis.lrange(keys.audit, 0, auditKept - 1)),
  };
}

function stateOf(reply: unknown, coolingOff: boolean): Pick<BreakerReading, 'state' | 'since' | 'retryAt'> {
  const fields = Array.isArray(reply) || reply === null ? reply : Object.values(Object(reply));
  const parsed = State.safeParse(fields);
  if (!parsed.success) return { state: 'closed', since: null };
  const [, phase, since, retryAt, half] = parsed.data;
  const iso = (ms: number) => new Date(ms).toISOString();
  if (phase === 'closed') return { state: 'closed', since: iso(since) };
  if (coolingOff) return { state: 'open', since: iso(since), retryAt: iso(retryAt) };
  return { state: 'half_open', since: iso(half > 0 ? half : retryAt) };
}

function timeMs(reply: unknown): number {
  const [seconds, micros] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(reply);
  return seconds * 1000 + Math.floor(micros / 1000);
}

/**
 * Counts of the steps that are still in the window; the key itself is pruned by the next report only. One that is no hash
 * counts nothing.
 */
function ratesOf(reply: unknown, now: number, { windowMs, windowSteps }: BreakerPolicy) {
  const stepMs = Math.floor(windowMs / windowSteps);
  const oldest = Math.floor(now / stepMs) - Math.floor(windowMs / stepMs) + 1;
  const sums = { calls: 0, failed: 0, slow: 0 };
  for (const [field, value] of Counts.safeParse(reply).data ?? []) {
    const [, at, kind] = /^(\d+):(calls|failed|slow):/.exec(field) ?? [];
    if (Number(at) < oldest) continue;
    if (kind === 'calls' || kind === 'failed' || kind === 'slow') sums[kind] += value;
  }
  const share = (part: number) => (sums.calls === 0 ? 0 : part / sums.calls);
  return { failureRate: share(sums.failed), slowRate: share(sums.slow), calls: sums.calls };
}

/** What callers get while an operator holds the circuit, whatever its state; nothing else happens to it meanwhile. */
function heldBy(
  reply: unknown,
  history: readonly Transition[],
): Pick<BreakerReading, 'state' | 'since' | 'override'> | undefined {
  const [, word = '', json = ''] = /^(\w+) (.*)$/s.exec(String(reply)) ?? [];
  const { data: kind } = ForcedState.safeParse(word);
  if (!kind) return undefined;
  const { reason, by, untilMs } = Override.parse(JSON.parse(json));
  return {
    state: kind === 'forced_open' ? 'open' : 'closed',
    since: history.find(({ to }) => to === kind)?.at ?? null,
    override: { kind, until: new Date(untilMs).toISOString(), reason, by },
  };
}

/** The entries of a list that can be read. */
function transitions(reply: unknown): Transition[] {
  const list = z.array(z.string()).safeParse(reply).data ?? [];
  return list.flatMap((json) => {
    try {
      return [eventOf(json)];
    } catch {
      return [];
    }
  });
}
