import { randomUUID } from 'node:crypto';
import type { qstashAlerts } from '../_adapters/qstash/alerts.js';
import type { redisBreakerConsole } from '../_adapters/redis/breaker/console.js';
import { redisBreakerStore } from '../_adapters/redis/breaker/store.js';
import type { redisClient } from '../_adapters/redis/client.js';
import type { BreakerReading, Transition } from '../_domain/breaker.js';
import { checkedPolicy } from '../_domain/breaker-policy.js';
import { type Located, type Provider, providers } from '../_domain/ml-health.js';
import { afterResponse } from '../_http/after-response.js';
import { breakerInInstance } from '../_resilience/breaker/in-instance.js';
import { type SharedBreaker, sharedBreaker } from '../_resilience/breaker/shared.js';
import { withDeadline } from '../_resilience/deadline.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';
import type { Warn } from './warn-seldom.js';

type Redis = ReturnType<typeof redisClient>;
type Surroundings = {
  instance: string;
  /** A client whose time limit a request can wait for, and one for what nobody waits for; none without Redis. */
  redis: { waited: Redis; background: Redis } | undefined;
  alerts: Pick<ReturnType<typeof qstashAlerts>, 'circuit'> | undefined;
  warn: Warn;
  /** In place of the policy's. */
  coolOffMs?: number | undefined;
};

const keepAlive = (work: Promise<unknown>) => afterResponse(() => work);

/** A breaker for every model provider, and how each stands. The instance's own breakers live here. */
export function providerBreakers({ instance, redis, alerts, warn, coolOffMs }: Surroundings) {
  const clock = () => performance.now();
  const { historyKept, overrideTrustMs } = policies.breaker;
  const warnLost = warn('circuits are local');

  function build(name: Provider) {
    const policy = checkedPolicy(name, { ...policies.breaker[name], ...(coolOffMs && { coolOffMs }) });
    const random = Math.random;
    const own = breakerInInstance({ policy, reporter: instance, now: Date.now, random, historyKept });
    const onTransition = (transition: Transition) => {
      logLine('warn', 'circuit', { name, ...transition });
      if (!alerts) return;
      const tell = () => withDeadline(policies.afterResponseMs / 2, alerts.circuit(name, transition));
      // Heard once however often it is published: the first may have come through unheard.
      keepAlive(tell().catch(tell).catch(alertLost));
    };
    const onOddState = (state: string) => logLine('warn', 'circuit state', { name, state });
    const shared =
      redis &&
      redisBreakerStore(redis, {
        ...{ name, policy, reporter: instance, random, overrideTrustMs, historyKept },
        ...{ onTransition, onOddState },
      });
    const breaker = sharedBreaker(shared ?? own, own, {
      clock,
      token: randomUUID,
      keepAlive,
      ...{ ...policies.breaker.store, overrideTrustMs },
      onLost: warnLost,
    });
    const shown = redis && (() => sharedReading(redis.background, { name, policy, historyKept }));
    return { breaker, read: () => reading(shown, own, warnLost) };
  }

  const all: Record<Provider, ReturnType<typeof build>> = {
    openai: build('openai'),
    huggingface: build('huggingface'),
  };
  const breakers: Record<Provider, SharedBreaker> = {
    openai: all.openai.breaker,
    huggingface: all.huggingface.breaker,
  };
  return {
    breakers,
    /** How each stands, by the shared state or, where that does not answer, by this instance's own. */
    async readBreakers(): Promise<Record<Provider, Located>> {
      const [openai, huggingface] = await Promise.all([all.openai.read(), all.huggingface.read()]);
      return { openai, huggingface };
    },
    /** Reports what waits in this instance, for after the response. */
    reportOutcomes: () => Promise.all(providers.map((name) => breakers[name].flush())),
  };
}

/** Loaded at its first use: of all functions one alone shows circuits. */
async function sharedReading(...of: Parameters<typeof redisBreakerConsole>): Promise<BreakerReading> {
  const { redisBreakerConsole } = await import('../_adapters/redis/breaker/console.js');
  return redisBreakerConsole(...of).read();
}

async function reading(
  shared: (() => Promise<BreakerReading>) | undefined,
  own: ReturnType<typeof breakerInInstance>,
  onLost: (error: unknown) => void,
): Promise<Located> {
  if (!shared) return { store: 'local', reading: own.read() };
  try {
    return { store: 'redis', reading: await shared() };
  } catch (error) {
    onLost(error);
    return { store: 'local', reading: own.read() };
  }
}

function alertLost(error: unknown): void {
  logLine('error', 'alert lost', errorFacts(error));
}
