import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkedPolicy } from '../../_domain/breaker-policy.js';
import { type RunningRedis, startRedis } from '../../_local/redis/server.js';
import { redisBreakerConsole } from './breaker/console.js';
import { redisClient } from './client.js';
import { redisLimiter } from './limiter.js';
import { redisMetrics } from './metrics.js';

let server: RunningRedis;
beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl && { redisUrl }) });
});
afterAll(() => server.close());

const client = (stage?: string) =>
  redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000, stage });
const keys = async () => (await client().keys('*')).sort();
beforeEach(() => client().flushdb());

const policy = checkedPolicy('openai', {
  ...{ windowMs: 60_000, windowSteps: 12, minCalls: 6, failureRate: 0.5, slowRate: 0.8, slowMs: 2500 },
  ...{
    coolOffMs: 30_000,
    coolOffCapMs: 300_000,
    jitter: 0.2,
    permits: 2,
    successThreshold: 2,
    leaseMs: 10_000,
  },
});

describe('a stage', () => {
  it('keeps limits, metrics and circuits under its own name, through scripts, pipelines and transactions', async () => {
    const redis = client('pr-12');
    await redisLimiter(redis, { now: Date.now, onLost: () => {} }).take('search', 'a', 3);
    await redisMetrics(redis, { now: Date.now, instance: 'one', keptSeconds: 60 }).record({
      ...{ route: 'search', status: 200, ms: 1, memoryMb: 1 },
    });
    const console = redisBreakerConsole(redis, { name: 'openai', policy, historyKept: 5 });
    await console.override({ kind: 'forced_open', reason: 'a test', by: 'test' }, 60_000);
    const kept = await keys();
    expect(kept.length).toBeGreaterThan(4);
    expect(kept.filter((key) => !key.startsWith('stage-pr-12:'))).toEqual([]);
    expect(await console.read()).toMatchObject({ override: { kind: 'forced_open' } });
  });

  it('does not see what another stage keeps under the same name', async () => {
    const [one, other, production] = [client('pr-1'), client('pr-2'), client()];
    const limits = [one, other, production].map((redis) =>
      redisLimiter(redis, { now: () => 0, onLost: () => {} }),
    );
    for (const limit of limits) expect((await limit.take('search', 'a', 1)).kind).toBe('allowed');
    for (const limit of limits) expect((await limit.take('search', 'a', 1)).kind).toBe('refused');
  });

  it('refuses a command whose keys it cannot tell, before it is sent', async () => {
    await expect(client('pr-1').flushdb()).rejects.toThrow('flushdb');
    await client('pr-1').set('a', '1');
    expect(await keys()).toEqual(['stage-pr-1:a']);
  });
});
