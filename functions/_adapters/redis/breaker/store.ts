import type { Redis } from '@upstash/redis';
import * as z from 'zod';
import type { Transition } from '../../../_domain/breaker.js';
import type { BreakerPolicy } from '../../../_domain/breaker-policy.js';
import { once } from '../../../_domain/once.js';
import type { BreakerStore, Report } from '../../../_domain/ports/breaker.js';
import { scriptRunner } from '../run-script.js';
import { admitScript } from './admit-script.js';
import { eventOf } from './events.js';
import { breakerKeys } from './keys.js';
import { stateFormat } from './prelude.js';

const Note = z.enum(['', 'lost', 'unreadable']);
const Admitted = z.tuple([
  z.enum(['admitted', 'probe', 'open', 'probing']),
  z.coerce.number().int(),
  z.coerce.number().int().positive(),
  z.coerce.number().int(),
  Note,
  z.string(),
]);
const Recorded = z.tuple([Note, z.string()]);

type Options = {
  name: string;
  policy: BreakerPolicy;
  /** Names this instance in the window and in the history. */
  reporter: string;
  /** 0…1, stretches a doubled cool-off. */
  random: () => number;
  /** How long a forced-open circuit is believed without asking again, and how many transitions are kept. */
  overrideTrustMs: number;
  historyKept: number;
  onTransition: (transition: Transition) => void;
  /** The shared state was missing or of another layout, and counted as closed. */
  onOddState: (what: 'lost' | 'unreadable') => void;
};

/** The breaker's state in Redis, changed by two scripts on the server's own clock; a request waits for one of them. */
export function redisBreakerStore(
  redis: { waited: Redis; background: Redis },
  options: Options,
): BreakerStore {
  const { policy, reporter } = options;
  const keys = breakerKeys(options.name);
  const runAdmit = scriptRunner(redis.waited, admitScript);
  // After a response: its code, a fifth of this folder's, is loaded then.
  const loadRecord = once(async () => {
    const { recordScript } = await import('./record-script.js');
    return scriptRunner(redis.background, recordScript);
  });
  const tell = (note: z.infer<typeof Note>, event: string) => {
    if (note !== '') options.onOddState(note);
    if (event !== '') options.onTransition(eventOf(event));
  };
  return {
    async admit(token) {
      const reply = await runAdmit(
        [keys.state, keys.coolOff, keys.leases, keys.override, keys.history],
        [
          ...[stateFormat, token, reporter, policy.permits, policy.leaseMs],
          ...[options.overrideTrustMs, options.historyKept],
        ],
      );
      const [kind, generation, waitMs, now, note, event] = Admitted.parse(reply);
      tell(note, event);
      switch (kind) {
        case 'admitted':
        case 'probe':
          return {
            kind: 'admitted',
            ticket: { generation, token, issuedAtMs: now, probe: kind === 'probe' },
          };
        case 'open':
        case 'probing':
          return { kind: 'refused', retryAtMs: now + waitMs, retryInMs: waitMs, because: kind };
      }
    },
    async report(reports) {
      const runRecord = await loadRecord();
      const reply = await runRecord(
        [...[keys.state, keys.coolOff, keys.leases, keys.override, keys.history], keys.window, keys.reported],
        [
          ...[stateFormat, reporter, policy.windowMs, Math.floor(policy.windowMs / policy.windowSteps)],
          ...[policy.minCalls, policy.failureRate, policy.slowRate, policy.successThreshold],
          ...[policy.coolOffMs, policy.coolOffCapMs, 1 + policy.jitter * options.random()],
          options.historyKept,
          ...reports.flatMap((report) => words(report, policy.slowMs)),
        ],
      );
      const [note, event] = Recorded.parse(reply);
      tell(note, event);
    },
  };
}

function words({ ticket, outcome }: Report, slowMs: number): (string | number)[] {
  const slow = outcome.ms >= slowMs;
  const kind = {
    success: slow ? 'slow' : 'success',
    failure: slow ? 'slow_failure' : 'failure',
    ignored: 'ignored',
  };
  const retryAfterMs = Math.max(0, Math.ceil(outcome.retryAfterMs ?? 0));
  return [ticket.token, ticket.generation, ticket.issuedAtMs, kind[outcome.kind], retryAfterMs];
}
