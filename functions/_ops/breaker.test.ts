import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import { MlHealthAnswer } from '../_domain/ml-health.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { ops } from './ops-for-tests.js';

/** A Redis of its own: what is held open here is not to meet other tests' calls. */
let redis: RunningRedis;
beforeAll(async () => {
  redis = await startRedis({ token: 'secret' });
});
beforeEach(() => redisClient({ ...redis, timeoutMs: 60_000 }).flushdb());
afterAll(() => redis.close());

const env = () => ({
  ...inject('services'),
  UPSTASH_REDIS_REST_URL: redis.url,
  UPSTASH_REDIS_REST_TOKEN: redis.token,
});

const breaker = (args: string[], given: Record<string, string> = env()) => ops(['breaker', ...args], given);

describe('npm run ops -- breaker', () => {
  it('shows a circuit that nothing ever happened to', async () => {
    const { code, out } = await breaker(['openai']);
    expect(code).toBe(0);
    expect(out).toMatch(/^openai +closed +nothing ever happened\nwindow +0 calls +0.0 % failed/);
  });

  it('holds a circuit open for a while, says who did and why, and ends it', async () => {
    const { out } = await breaker(['openai', 'open', '--for', '10m', '--reason', 'their page says so']);
    expect(out).toMatch(/^held +forced open +until \S+Z, by .+: their page says so$/m);
    const held = await breaker(['openai']);
    expect([held.code, held.out]).toEqual([1, expect.stringMatching(/^openai +open +since \S+Z\nheld/)]);
    expect((await ops(['status'], env())).out).toMatch(/^ {2}openai +warn +forced open until \S+Z, 0 calls/m);
    Object.assign(process.env, env());
    const { default: mlHealth } = await import('../ml-health.js');
    const response = await mlHealth.fetch(new Request('http://localhost/api/ml/health'));
    const { status, breakers } = MlHealthAnswer.parse(await response.json());
    expect(status).toBe('warn');
    expect(breakers.openai).toMatchObject({
      state: 'open',
      override: { kind: 'forced_open', reason: 'their page says so' },
      history: [{ from: 'auto', to: 'forced_open', reason: 'their page says so' }],
    });
    const after = await breaker(['openai', 'auto', '--reason', 'they are back', '--json']);
    expect(after.code).toBe(0);
    expect(JSON.parse(after.out)).toMatchObject({
      state: 'closed',
      overrides: [{ to: 'auto' }, { to: 'forced_open' }],
    });
    expect(JSON.parse(after.out).override).toBeUndefined();
  });

  it.each([
    [['nobody'], "'nobody' is invalid"],
    [['openai', 'shut'], "'shut' is invalid"],
    [['openai', 'open', '--reason', 'r'], '--for is missing'],
    [['openai', 'open', '--for', '10', '--reason', 'r'], '"10" is no length of time'],
    [['openai', 'open', '--for', '25h', '--reason', 'r'], '"25h" is no length of time'],
    [['openai', 'close', '--for', '10m'], '--reason is missing'],
    [['openai', 'auto', '--reason', 'a\u001b[2J'], '--reason is missing or no line'],
  ])('refuses %j and says what is wrong', async (args, message) => {
    const { code, err } = await breaker(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect((await breaker(['openai', '--json'])).out).toContain('"overrides":[]');
  });

  it('fails when Redis does not answer, and keeps what it sent to itself', async () => {
    const gone = { ...env(), UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' };
    const { code, err } = await breaker(['openai', 'close', '--for', '1h', '--reason', 'r'], gone);
    expect([code, err]).toEqual([1, 'Redis does not answer (TypeError).\n']);
  });
});
