import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { type RunningRedis, startRedis } from '../../_local/redis/server.js';
import { redisKeptAnswers } from './answers.js';
import { redisClient } from './client.js';

let server: RunningRedis;
beforeAll(async () => {
  server = await startRedis({ token: 'secret' });
});
afterAll(() => server.close());

function answers() {
  const redis = redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000 });
  const policy = { answer: z.string(), keptSeconds: 900, renewalSeconds: 10, largestBytes: 1000 };
  return { redis, kept: redisKeptAnswers({ waited: redis, background: redis }, policy) };
}

it('of all instances that would make an answer anew one may, until its claim ends by itself', async () => {
  const { redis, kept } = answers();
  const claims = await Promise.all(Array.from({ length: 20 }, () => answers().kept.claim('wish')));
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await kept.claim('another wish')).toBe(true);
  const left = await redis.ttl('answer:wish:renewal');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(10);
  await redis.del('answer:wish:renewal');
  expect(await kept.claim('wish')).toBe(true);
});

it('what an older release kept is given as it was, without what it did not note', async () => {
  const { kept } = answers();
  await kept.keep('old', { answer: 'a', catalogueVersion: '1' });
  expect(await kept.look('old')).toEqual({ answer: 'a', catalogueVersion: '1' });
});
