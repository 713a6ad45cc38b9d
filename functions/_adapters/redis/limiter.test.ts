import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { percentile } from '../../_domain/latency.js';
import { type RunningRedis, startRedis } from '../../_local/redis/server.js';
import { redisClient } from './client.js';
import { redisLimiter } from './limiter.js';
import { redisMetrics } from './metrics.js';

let server: RunningRedis;
let calls = 0;
const clock = { at: Date.parse('2026-03-01T10:00:00Z') };
const now = () => clock.at;
const heard: unknown[] = [];
const onLost = (error: unknown) => heard.push(error);

beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl ? { redisUrl } : { now }) });
  const original = globalThis.fetch;
  globalThis.fetch = (...args) => {
    calls += 1;
    return original(...args);
  };
  return () => {
    globalThis.fetch = original;
  };
});
beforeEach(async () => {
  await client().flushdb();
  calls = 0;
  heard.length = 0;
});
afterAll(() => server.close());

const client = (token = server.token) => redisClient({ url: server.url, token, timeoutMs: 2000 });

describe('the rate limit', () => {
  it('lets exactly the limit through in a minute, in one round trip a call', async () => {
    const limiter = redisLimiter(client(), { now, onLost });
    // The script goes over once, whole; from then on by its hash.
    await limiter.take('recommend', '203.0.113.9', 3);
    calls = 0;
    const kinds: string[] = [];
    for (let call = 0; call < 5; call++) kinds.push((await limiter.take('search', '203.0.113.9', 3)).kind);
    expect(kinds).toEqual(['allowed', 'allowed', 'allowed', 'refused', 'refused']);
    expect(calls).toBe(5);
  });

  it('counts callers and routes apart', async () => {
    const limiter = redisLimiter(client(), { now, onLost });
    await limiter.take('search', 'a', 1);
    expect((await limiter.take('search', 'b', 1)).kind).toBe('allowed');
    expect((await limiter.take('recommend', 'a', 1)).kind).toBe('allowed');
    expect((await limiter.take('search', 'a', 1)).kind).toBe('refused');
  });

  it('lets the last minute fade instead of forgetting it at the full minute', async () => {
    const limiter = redisLimiter(client(), { now, onLost });
    for (let call = 0; call < 10; call++) await limiter.take('search', 'a', 10);
    clock.at += 75_000;
    // A quarter into the next minute, three quarters of the ten still count: this call is the 8.5th.
    expect(await limiter.take('search', 'a', 10)).toEqual({
      kind: 'allowed',
      remaining: 1,
      resetSeconds: 45,
    });
    clock.at += 45_000;
  });

  it.each([
    [1, 3],
    [5, 6],
    [5, 60],
    [30, 31],
  ])('says truly how long to wait: with a limit of %i after %i calls', async (limit, made) => {
    const limiter = redisLimiter(client(), { now, onLost });
    let last = await limiter.take('search', 'a', limit);
    for (let call = 1; call < made; call++) last = await limiter.take('search', 'a', limit);
    if (last.kind !== 'refused') throw new Error(`the last call was ${last.kind}`);
    clock.at += last.resetSeconds * 1000;
    expect((await limiter.take('search', 'a', limit)).kind).toBe('allowed');
  });

  it('keeps to the wait that it told, however often a refused caller asks meanwhile', async () => {
    const limiter = redisLimiter(client(), { now, onLost });
    const take = () => limiter.take('search', 'a', 5);
    for (let call = 0; call < 5; call++) expect((await take()).kind).toBe('allowed');
    const first = await take();
    if (first.kind !== 'refused') throw new Error(`the sixth call was ${first.kind}`);
    clock.at += (first.resetSeconds - 1) * 1000;
    for (let call = 0; call < 20; call++)
      expect(await take()).toMatchObject({ kind: 'refused', resetSeconds: 1 });
    clock.at += 1000;
    expect((await take()).kind).toBe('allowed');
  });

  it('says that it does not know when the store refuses or is gone, and lets why be heard', async () => {
    expect(await redisLimiter(client('wrong'), { now, onLost }).take('search', 'a', 3)).toEqual({
      kind: 'unknown',
      reason: 'error',
    });
    const gone = redisClient({ url: 'http://127.0.0.1:1', token: 'x', timeoutMs: 500 });
    expect(await redisLimiter(gone, { now, onLost }).take('search', 'a', 3)).toEqual({
      kind: 'unknown',
      reason: 'error',
    });
    expect(heard).toMatchObject([{ name: 'UpstashError' }, { name: 'TypeError' }]);
  });
});

describe('the metrics', () => {
  it('add up over instances and minutes, one round trip to write and one to read', async () => {
    const first = redisMetrics(client(), { now, instance: 'one', keptSeconds: 3600 });
    const second = redisMetrics(client(), { now, instance: 'two', keptSeconds: 3600 });
    await first.record({ route: 'search', status: 200, ms: 10, memoryMb: 90 });
    await second.record({ route: 'recommend', status: 503, ms: 400, memoryMb: 120 });
    clock.at += 60_000;
    await first.record({ route: 'search', status: 400, ms: 20, memoryMb: 80 });
    expect(calls).toBe(3);
    const tally = await first.read(5);
    expect(calls).toBe(4);
    expect(tally).toMatchObject({ calls: 3, errors: 1, memoryPeakMb: 120, memoryLastMinuteMb: 80 });
    expect(percentile(tally, 0.5)).toBeGreaterThanOrEqual(20);
    expect([...tally.byRoute].map(([route, { calls, errors }]) => [route, calls, errors]).sort()).toEqual([
      ['recommend', 1, 1],
      ['search', 2, 0],
    ]);
  });

  it('forget what is older than the window', async () => {
    const metrics = redisMetrics(client(), { now, instance: 'one', keptSeconds: 3600 });
    await metrics.record({ route: 'search', status: 200, ms: 10, memoryMb: 90 });
    clock.at += 5 * 60_000;
    expect(await metrics.read(5)).toMatchObject({ calls: 0, memoryPeakMb: 0, memoryLastMinuteMb: null });
  });
});
