import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import { redisLedger } from '../_adapters/redis/ledger.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { ops } from './ops-for-tests.js';

let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis({ token: 'secret' });
});
afterAll(() => redis.close());
const env = () => ({
  ...inject('services'),
  UPSTASH_REDIS_REST_URL: redis.url,
  UPSTASH_REDIS_REST_TOKEN: redis.token,
});

describe('ops cost', () => {
  it('prints the bill of what the database and Redis hold, with the sources of the prices', async () => {
    const { code, out } = await ops(['cost'], env());
    expect(code).toBe(0);
    expect(out).toMatch(/^OpenAI +model calls +not recorded +no spending was booked/m);
    expect(out).toMatch(/^Neon +storage +[\d.]+ GB-month +(< )?\$0\.\d\d +size of the database$/m);
    expect(out).toContain('prices: https://neon.com/docs/introduction/plans, as of 2026-11-12');
  });

  it('reads the spending that is booked, and tells a silent Redis from no spending', async () => {
    const day = new Date().toISOString().slice(0, 10);
    const client = redisClient({ ...redis, timeoutMs: 60_000 });
    const tokens = { input: 900_000, output: 100_000 };
    await redisLedger({ waited: client, background: client }).add([
      { day, caller: 'asha', microUsd: 1e6, tokens },
    ]);
    const booked = JSON.parse((await ops(['cost', '--platform', 'aws', '--json'], env())).out);
    expect(booked.lines[0]).toMatchObject({ unit: 'tokens', basis: 'booked today so far' });
    expect(booked.lines[0].amount).toBeGreaterThan(30e6);
    expect(booked.usdAMonth).toBeGreaterThan(30);
    const gone = { ...env(), UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' };
    const silent = JSON.parse((await ops(['cost', '--json'], gone)).out);
    expect(silent.lines.find(({ what }: { what: string }) => what === 'invocations').usdAMonth).toBeNull();
  });
});
