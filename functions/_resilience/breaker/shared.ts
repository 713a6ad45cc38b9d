import type {
  Admission,
  Breaker,
  BreakerStore,
  CallOutcome,
  Refusal,
  Report,
  Ticket,
} from '../../_domain/ports/breaker.js';

type Options = {
  /** Milliseconds that only move forward; whose zero does not matter. */
  clock: () => number;
  token: () => string;
  /** Keeps the instance alive for work that nobody waits for. */
  keepAlive: (work: Promise<void>) => void;
  /** How long an open circuit is believed before it is asked, by nobody who waits, whether an operator has closed it. */
  overrideTrustMs: number;
  /** How long the instance goes without the shared state after it did not answer. */
  lostForMs: number;
  /** Reports that can wait in this instance, and how long they are worth sending. */
  mostWaiting: number;
  reportableMs: number;
  onLost: (error: unknown) => void;
};

/** As many reports as go in one command, or wait for one. */
const batch = 100;

export type SharedBreaker = Breaker & {
  /** Reports what waits, for after the response. */
  flush(): Promise<void>;
};

/**
 * The breaker that callers see: decides by the shared state, remembers an open circuit until its cool-off ends or an
 * operator closes it, and goes by the instance's own breaker while the shared state is out of reach. Never rejects, and
 * `record` never waits: successes of a closed circuit go out together at `flush`, everything else at once.
 */
export function sharedBreaker(shared: BreakerStore, own: BreakerStore, options: Options): SharedBreaker {
  const { clock } = options;
  let open: { until: number; askedAt: number; refusal: Refusal } | undefined;
  let lostUntil = Number.NEGATIVE_INFINITY;
  let waiting: (Report & { at: number })[] = [];
  let sending: Promise<void> | undefined;
  const handedBack = new WeakSet<Ticket>();

  function lost(error: unknown): void {
    lostUntil = clock() + options.lostForMs;
    options.onLost(error);
  }

  function note(admission: Admission): void {
    const isOpen = admission.kind === 'refused' && admission.because === 'open';
    open = isOpen
      ? { until: clock() + admission.retryInMs, askedAt: clock(), refusal: admission }
      : undefined;
  }

  /** On the trip of whoever is refused from memory meanwhile, and waited for by nobody. */
  async function askAgain(): Promise<void> {
    try {
      const admission = await shared.admit(options.token());
      note(admission);
      if (admission.kind === 'admitted') await record(admission.ticket, { kind: 'ignored', ms: 0 });
    } catch (error) {
      lost(error);
    }
  }

  async function ask(token: string): Promise<Admission> {
    if (clock() < lostUntil) return own.admit(token);
    try {
      const admission = await shared.admit(token);
      note(admission);
      return admission;
    } catch (error) {
      lost(error);
      return own.admit(token);
    }
  }

  /** Sends what waits, one command at a time; what does not arrive is sent again with the next report. */
  function flush(): Promise<void> {
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  async function send(): Promise<void> {
    while (waiting.length > 0 && clock() >= lostUntil) {
      const reports = waiting.splice(0, batch).filter(({ at }) => clock() - at < options.reportableMs);
      if (reports.length === 0) continue;
      try {
        await shared.report(reports);
      } catch (error) {
        waiting = [...reports, ...waiting].slice(-options.mostWaiting);
        lost(error);
      }
    }
  }

  async function record(ticket: Ticket, outcome: CallOutcome): Promise<void> {
    if (handedBack.has(ticket)) return;
    handedBack.add(ticket);
    if (ticket.onlyHere) return own.report([{ ticket, outcome }]);
    if (outcome.kind === 'ignored' && !ticket.probe) return;
    waiting.push({ ticket, outcome, at: clock() });
    waiting = waiting.slice(-options.mostWaiting);
    const canWait = outcome.kind === 'success' && !ticket.probe && waiting.length < batch;
    if (!canWait) options.keepAlive(flush());
  }

  return {
    async admit() {
      const now = clock();
      if (!open || open.until <= now) return ask(options.token());
      const { refusal, until } = open;
      if (now - open.askedAt >= options.overrideTrustMs && now >= lostUntil) {
        open.askedAt = now;
        options.keepAlive(askAgain());
      }
      return { ...refusal, retryInMs: Math.ceil(until - now) };
    },
    record,
    flush,
  };
}
