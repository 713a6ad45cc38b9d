import { randomUUID } from 'node:crypto';
import type { Redis } from '@upstash/redis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { policies } from '../../_app/policies.js';
import { type RunningRedis, startRedis } from '../../_local/redis/server.js';
import { sharedBreaker } from '../../_resilience/breaker/shared.js';
import { redisBreakerStore } from './breaker/store.js';
import { redisClient } from './client.js';
import { redisLimiter } from './limiter.js';

let server: RunningRedis;
let redis: Redis;
/** The commands of every HTTP request since the test began. */
let trips: string[][] = [];
const { fetch } = globalThis;

beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl && { redisUrl }) });
  redis = redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000 });
});
beforeEach(async () => {
  await redis.flushdb();
  await redis.scriptFlush();
  trips = [];
  globalThis.fetch = (input, init) => {
    const body: unknown = JSON.parse(String(init?.body));
    const commands = Array.isArray(body) && Array.isArray(body[0]) ? body : [body];
    trips.push(commands.map((words) => String(words[0]).toLowerCase()));
    return fetch(input, init);
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
});
afterAll(() => server.close());

function world() {
  const store = (name: 'openai' | 'huggingface') =>
    redisBreakerStore(
      { waited: redis, background: redis },
      {
        ...{ name, policy: policies.breaker[name], reporter: 'one', random: () => 0 },
        ...{ overrideTrustMs: 5000, historyKept: 50, onTransition: () => {}, onOddState: () => {} },
      },
    );
  return {
    limiter: redisLimiter(redis, { now: Date.now, onLost: () => {} }),
    openai: store('openai'),
    huggingface: store('huggingface'),
  };
}

/** What a request asks of Redis before it answers. */
async function ask({ limiter, openai, huggingface }: ReturnType<typeof world>) {
  return Promise.all([
    limiter.take('recommend', 'caller', 30),
    openai.admit('a'),
    huggingface.admit('b'),
    redis.getex('answer:1'),
  ]);
}

describe("a request's own way to Redis", () => {
  it('is one trip for the limit, two admissions and a cached answer: four commands, one of them a breaker', async () => {
    const asked = world();
    await ask(asked);
    trips = [];
    const [allowance, openai, huggingface, cached] = await ask(asked);
    expect(trips).toEqual([['evalsha', 'evalsha', 'evalsha', 'getex']]);
    expect([allowance.kind, openai.kind, huggingface.kind, cached]).toEqual([
      'allowed',
      'admitted',
      'admitted',
      null,
    ]);
  });

  it('costs one extra trip after a flush of the script cache, for all scripts together', async () => {
    const asked = world();
    await ask(asked);
    expect(trips).toEqual([
      ['evalsha', 'evalsha', 'evalsha', 'getex'],
      ['eval', 'eval', 'eval'],
    ]);
  });

  it('fails a command alone: the others on the trip are answered', async () => {
    const asked = world();
    await redis.lpush('answer:1', 'no string');
    const [allowance, openai, , cached] = await Promise.allSettled([
      asked.limiter.take('recommend', 'caller', 30),
      asked.openai.admit('a'),
      asked.huggingface.admit('b'),
      redis.getex('answer:1'),
    ]);
    expect(allowance).toMatchObject({ status: 'fulfilled', value: { kind: 'allowed' } });
    expect(openai).toMatchObject({ status: 'fulfilled', value: { kind: 'admitted' } });
    expect(cached?.status).toBe('rejected');
  });

  it('waits for one command while the circuit is closed, and for none while it is known to be open', async () => {
    const { openai: store } = world();
    const clock = { at: 0 };
    const breaker = sharedBreaker(store, store, {
      ...{ ...policies.breaker.store, overrideTrustMs: policies.breaker.overrideTrustMs },
      clock: () => clock.at,
      token: randomUUID,
      keepAlive: (work) => kept.push(work),
      onLost: () => {},
    });
    const kept: Promise<void>[] = [];
    const call = async (kind: 'success' | 'failure') => {
      const admission = await breaker.admit();
      if (admission.kind === 'admitted') await breaker.record(admission.ticket, { kind, ms: 5 });
      return admission.kind;
    };
    await call('success');
    await breaker.flush();
    trips = [];
    for (let turn = 0; turn < 3; turn++) await call('success');
    expect(trips).toEqual([['evalsha'], ['evalsha'], ['evalsha']]);
    await breaker.flush();
    expect(trips).toHaveLength(4);
    for (let turn = 0; turn < 4; turn++) await call('failure');
    await Promise.all(kept);
    expect(await call('success')).toBe('refused');
    trips = [];
    for (let turn = 0; turn < 100; turn++) expect(await call('success')).toBe('refused');
    expect(trips).toEqual([]);
    // Whether an operator has closed it is asked by one of them, on the trip of its other questions.
    clock.at += policies.breaker.overrideTrustMs;
    for (let turn = 0; turn < 100; turn++) {
      const [admission] = await Promise.all([call('success'), redis.getex('answer:1')]);
      expect(admission).toBe('refused');
    }
    await Promise.all(kept);
    expect(trips.filter((words) => words.includes('evalsha'))).toEqual([['evalsha', 'getex']]);
    trips = [];
    clock.at += policies.breaker.openai.coolOffMs;
    await call('success');
    expect(trips).toEqual([['evalsha']]);
  });

  it('reports the outcomes of a whole batch and of both breakers in one trip', async () => {
    const asked = world();
    const reports = Array.from({ length: 50 }, (_, index) => ({
      ticket: { generation: 0, token: `t${index}`, issuedAtMs: Date.now(), probe: false },
      outcome: { kind: 'success' as const, ms: 5 },
    }));
    await Promise.all([asked.openai.report(reports), asked.huggingface.report(reports)]);
    trips = [];
    await Promise.all([asked.openai.report(reports), asked.huggingface.report(reports)]);
    expect(trips).toEqual([['evalsha', 'evalsha']]);
  });
});
