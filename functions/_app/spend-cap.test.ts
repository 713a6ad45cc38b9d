import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import { redisLedger } from '../_adapters/redis/ledger.js';
import type { SpendLedger } from '../_domain/ports/spend.js';
import { settled } from '../_http/after-response.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { ledgerInInstance } from '../_resilience/ledger-in-instance.js';
import { readEnv } from './env.js';
import { spendCap } from './spend-cap.js';

let server: RunningRedis;
let shared: SpendLedger;
let flush: () => Promise<unknown>;
beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl && { redisUrl }) });
  const redis = redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000 });
  shared = redisLedger({ waited: redis, background: redis });
  flush = () => redis.flushdb();
});
beforeEach(() => flush());
afterAll(() => server.close());

const noon = Date.parse('2026-03-01T12:00:00Z');
const env = (caps: Record<string, string> = {}) =>
  readEnv({ MODEL_SPEND_CAP_USD: '0.01', MODEL_SPEND_CAP_USD_PER_CALLER: '0.004', ...caps });
const cap = (ledger: SpendLedger | undefined, now = () => noon, caps = {}) =>
  spendCap(env(caps), ledgerInInstance(ledger, { onLost: () => {} }), { now, onNotShared: () => {} });
/** 1,000 tokens in and 1,000 out of gpt-4.1-mini: 0.0004 and 0.0016 dollars. */
const call = { input: 1000, output: 1000 };

it('lets a caller spend up to her cap, over all instances, and others go on', async () => {
  const [one, other] = [cap(shared), cap(shared)];
  one.book('asha', call);
  await settled();
  expect(await other.allows('asha')).toBe(true);
  other.book('asha', call);
  await settled();
  expect([await one.allows('asha'), await one.allows('ben')]).toEqual([false, true]);
});

it('stops everyone once the day has cost its cap, and no longer the day after', async () => {
  let now = noon;
  const one = cap(shared, () => now);
  for (const caller of ['a', 'b', 'c', 'd', 'e']) one.book(caller, call);
  await settled();
  expect(await one.allows('f')).toBe(false);
  now += 12 * 3600 * 1000;
  expect(await one.allows('f')).toBe(true);
});

it('counts tenths of a cent exactly', async () => {
  cap(shared).book('asha', { input: 1, output: 0 });
  await settled();
  expect(await shared.spent('2026-03-01', 'asha')).toEqual({ all: 1, byCaller: 1 });
});

it('goes by what this instance alone has spent where the shared book does not answer', async () => {
  const gone: SpendLedger = {
    spent: () => Promise.reject(new Error('gone')),
    add: () => Promise.reject(new Error('gone')),
  };
  for (const ledger of [gone, undefined]) {
    const one = cap(ledger);
    one.book('asha', call);
    one.book('asha', call);
    await settled();
    expect([await one.allows('asha'), await one.allows('ben')]).toEqual([false, true]);
  }
});

it('counts a model without a listed price as a dear one', async () => {
  cap(shared, () => noon, { OPENAI_MODEL: 'brand-new' }).book('asha', call);
  await settled();
  expect((await shared.spent('2026-03-01', 'asha')).all).toBe(12_500);
});

it('lets nothing be spent under a cap of nothing', async () => {
  expect(await cap(shared, () => noon, { MODEL_SPEND_CAP_USD: '0' }).allows('asha')).toBe(false);
});
