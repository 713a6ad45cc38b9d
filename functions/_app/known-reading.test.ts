import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import { redisKeptReadings } from '../_adapters/redis/readings.js';
import type { KeptReadings } from '../_domain/ports/kept.js';
import type { Helped } from '../_domain/ports/models.js';
import type { Reading } from '../_domain/understanding/reading.js';
import { settled } from '../_http/after-response.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { sharedReadings } from './known-reading.js';
import { policies } from './policies.js';

const reading: Reading = {
  ...{ restated: 'a red saree', aesthetics: [], occasion: null, season: null, gender: null, unread: [] },
};
const helped: Helped<Reading> = { kind: 'helped', value: reading };
const lost: Helped<Reading> = { kind: 'alone', reason: 'error' };
const long = { leftMs: () => 60_000 };

let server: RunningRedis;
let stores: Parameters<typeof redisKeptReadings>[0];
let kept: KeptReadings;
let flush: () => Promise<unknown>;
beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl && { redisUrl }) });
  const redis = redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000 });
  stores = { waited: redis, background: redis };
  kept = redisKeptReadings(stores, { keptSeconds: 60, leadMs: 60_000 });
  flush = () => redis.flushdb();
});
beforeEach(async () => {
  await settled();
  await flush();
});
afterAll(() => server.close());

/** A hundred requests for the same wish at one instance, and how often it asked the model. */
function crowd(instance: string, answer: (call: number) => Helped<Reading> = () => helped) {
  const readings = sharedReadings(kept, instance);
  let calls = 0;
  const make = async () => {
    calls += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return answer(calls);
  };
  const all = Array.from({ length: 100 }, () => readings.begin('wish').read({ deadline: long, make }));
  return Promise.all(all).then((read) => ({ read, calls }));
}

describe('a reading', () => {
  it('is one model call for a hundred identical wishes at each of three instances', async () => {
    const crowds = await Promise.all(['one', 'two', 'three'].map((instance) => crowd(instance)));
    expect(crowds.flatMap(({ read }) => read)).toEqual(Array.from({ length: 300 }, () => helped));
    expect(crowds.reduce((sum, { calls }) => sum + calls, 0)).toBe(1);
  });

  it('is no call at all once it is known', async () => {
    await crowd('one');
    expect((await crowd('two')).calls).toBe(0);
  });

  it('is asked for by each instance once where the model gives none', async () => {
    const crowds = await Promise.all(['one', 'two', 'three'].map((instance) => crowd(instance, () => lost)));
    expect(crowds.map(({ calls }) => calls)).toEqual([1, 1, 1]);
    expect(crowds.flatMap(({ read }) => read).every((each) => each === lost)).toBe(true);
  });

  it('is asked for by another once who was to ask has not', async () => {
    const one = sharedReadings(kept, 'one').begin('wish');
    const other = crowd('two');
    await one.release();
    expect(await other).toMatchObject({ calls: 1 });
  });

  it('is not waited for past the deadline', async () => {
    await kept.look('wish', 'one that has died');
    let left = 1000;
    const deadline = { leftMs: () => (left -= 400) };
    const read = sharedReadings(kept, 'two')
      .begin('wish')
      .read({ deadline, make: async () => helped });
    expect(await read).toEqual({ kind: 'alone', reason: 'timeout' });
  });

  it('is asked for where nothing is shared, and where what is shared does not answer', async () => {
    const gone: KeptReadings = {
      look: () => Promise.reject(new Error('gone')),
      keep: () => Promise.reject(new Error('gone')),
      giveUp: () => Promise.reject(new Error('gone')),
    };
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    for (const [store, lines] of [
      [undefined, 0],
      [gone, 1],
    ] as const) {
      const readings = sharedReadings(store, 'one');
      for (let request = 0; request < 3; request++) {
        const asked = readings.begin('wish');
        expect(await asked.read({ deadline: long, make: async () => helped })).toBe(helped);
        await asked.release();
        await readings.begin('unused').release();
      }
      await settled();
      expect(log.mock.calls.flat().filter((line) => line.includes('out of reach'))).toHaveLength(lines);
    }
    log.mockRestore();
  });

  it('of a format that is no longer read is asked for anew', async () => {
    await kept.keep('wish', 'old', { restated: 1 } as unknown as Reading);
    expect(await kept.look('wish', 'one')).toEqual({ kind: 'lead' });
    expect(await kept.look('wish', 'two')).toEqual({ kind: 'wait' });
    await kept.keep('wish', 'one', reading);
    expect(await kept.look('wish', 'two')).toEqual({ kind: 'known', reading });
  });

  it('that comes after its lead has ended leaves the next one’s', async () => {
    const short = redisKeptReadings(stores, { keptSeconds: 60, leadMs: 1 });
    await short.look('wish', 'late');
    await vi.waitFor(async () => expect(await kept.look('wish', 'next')).toEqual({ kind: 'lead' }));
    await kept.keep('wish', 'late', { restated: 1 } as unknown as Reading);
    expect(await kept.look('wish', 'third')).toEqual({ kind: 'wait' });
  });

  it('is led until the latest request that reads it has told it', () => {
    const { readings, models, redis } = policies;
    expect(readings.leadMs).toBeGreaterThanOrEqual(models.deadlineMs + redis.backgroundMs);
  });
});
