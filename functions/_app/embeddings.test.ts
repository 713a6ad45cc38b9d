import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import { redisLedger } from '../_adapters/redis/ledger.js';
import { redisKeptVectors } from '../_adapters/redis/vectors.js';
import { houseDimensions } from '../_domain/embedding.js';
import type { Breaker } from '../_domain/ports/breaker.js';
import type { KeptVectors } from '../_domain/ports/kept.js';
import type { SpendLedger } from '../_domain/ports/spend.js';
import { settled } from '../_http/after-response.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { ledgerInInstance } from '../_resilience/ledger-in-instance.js';
import { embeddingSessions } from './embeddings.js';
import { readEnv } from './env.js';
import { spendCap } from './spend-cap.js';

let server: RunningRedis;
let redis: ReturnType<typeof redisClient>;
let kept: KeptVectors;
let ledger: SpendLedger;
beforeAll(async () => {
  const redisUrl = process.env.LOCAL_REDIS_URL;
  server = await startRedis({ token: 'secret', ...(redisUrl && { redisUrl }) });
  redis = redisClient({ url: server.url, token: 'secret', timeoutMs: 60_000 });
  kept = redisKeptVectors({ waited: redis, background: redis }, { keptSeconds: 60 });
  ledger = redisLedger({ waited: redis, background: redis });
});
beforeEach(() => redis.flushdb());
afterAll(() => server.close());

/** Along the axis of a text's length. */
const vectorOf = (text: string) =>
  Float32Array.from({ length: houseDimensions }, (_, at) => (at === text.length ? 1 : 0));

const breaker: Breaker = {
  admit: async () => ({
    kind: 'admitted',
    ticket: { generation: 0, token: 't', issuedAtMs: 0, probe: false },
  }),
  record: async () => {},
};
const breakers = { openai: breaker, huggingface: breaker };
const open: Breaker = {
  ...breaker,
  admit: async () => ({ kind: 'refused', retryAtMs: 1, retryInMs: 1, because: 'open' }),
};

/** An instance with a model that costs what `tokens` of text-embedding-3-small do, and what it was asked. */
function instance(
  more: Partial<Parameters<typeof embeddingSessions>[1]> & { capUsd?: string; tokens?: number } = {},
) {
  const asked: (readonly string[])[] = [];
  const { capUsd = '1', tokens = 0, ...around } = more;
  const model = {
    ...{ space: 'openai:small', provider: 'openai' as const, priced: 'text-embedding-3-small' },
    pictures: false,
    load: async () => ({
      async embed(
        texts: readonly string[],
        _: AbortSignal,
        onUsage?: (used: { input: number; output: number }) => void,
      ) {
        asked.push(texts);
        onUsage?.({ input: tokens, output: 0 });
        await new Promise((resolve) => setImmediate(resolve));
        return texts.map(vectorOf);
      },
    }),
  };
  const book = ledgerInInstance(ledger, { onLost: () => {} });
  const cap = spendCap(readEnv({ MODEL_SPEND_CAP_USD: capUsd }), book, {
    now: Date.now,
    onNotShared: () => {},
  });
  const { begin } = embeddingSessions(model, { breakers, kept, cap, nameOf: (text) => text, ...around });
  return {
    asked,
    async place(texts: readonly string[], probably = texts) {
      const session = begin({ caller: 'asha', probably: () => probably, deadline: { leftMs: () => 60_000 } });
      const placed = await session?.embed(texts);
      await session?.release();
      await settled();
      return placed?.kind === 'helped' ? placed.value.map(({ vector }) => vector.indexOf(1)) : placed;
    },
  };
}

it('is asked for a text once, at whichever instance, and afterwards only for what is new', async () => {
  const [one, other] = [instance(), instance()];
  expect(await one.place(['top', 'shoes'])).toEqual([3, 5]);
  expect(await other.place(['shoes', 'bag!', 'top'])).toEqual([5, 4, 3]);
  expect([one.asked, other.asked]).toEqual([[['top', 'shoes']], [['bag!']]]);
});

it('is called once in an instance for a hundred who ask the same at once', async () => {
  const one = instance();
  const placed = await Promise.all(Array.from({ length: 100 }, () => one.place(['top', 'shoes'])));
  expect(placed).toEqual(Array.from({ length: 100 }, () => [3, 5]));
  expect(one.asked).toHaveLength(1);
});

it('is asked for what nobody thought it would be', async () => {
  const one = instance();
  expect(await one.place(['coat'], ['top'])).toEqual([4]);
  expect(one.asked).toEqual([['coat']]);
});

it('is not missed for known texts while its circuit is open', async () => {
  await instance().place(['top']);
  const one = instance({ breakers: { ...breakers, openai: open } });
  expect(await one.place(['top'])).toEqual([3]);
  expect(await one.place(['top', 'bag!'])).toEqual({ kind: 'alone', reason: 'circuit_open' });
});

it('is asked again where what is kept is no vector of its space', async () => {
  const name = JSON.stringify(['openai:small', 'top']);
  const short = Buffer.alloc(4).toString('base64');
  const long = Buffer.from(new Float32Array(houseDimensions).fill(7).buffer).toString('base64');
  const notANumber = Buffer.from(new Float32Array(houseDimensions).fill(Number.NaN).buffer).toString(
    'base64',
  );
  for (const odd of ['', 'no base64 at all', short, long, notANumber]) {
    await redis.set(`vector:${name}`, odd);
    const one = instance();
    expect(await one.place(['top'])).toEqual([3]);
    expect(one.asked).toHaveLength(1);
  }
});

it('is asked where the store does not answer, which is said in the log once', async () => {
  const gone: KeptVectors = {
    look: () => Promise.reject(new Error('gone')),
    keep: () => Promise.reject(new Error('gone')),
  };
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await instance({ kept: undefined }).place(['top'])).toEqual([3]);
  expect(log).not.toHaveBeenCalled();
  const one = instance({ kept: gone });
  for (let request = 0; request < 3; request++) expect(await one.place(['top'])).toEqual([3]);
  // Once a minute and instance, and not at every look and every write.
  expect(log.mock.calls.flat().filter((line) => line.includes('vectors out of reach'))).toHaveLength(1);
  log.mockRestore();
});

it('is booked to the daily cap, past which only known texts are placed', async () => {
  // 5,000,000 tokens at 0.02 dollars a million.
  const one = instance({ capUsd: '0.1', tokens: 5_000_000 });
  expect(await one.place(['top'])).toEqual([3]);
  const day = new Date().toISOString().slice(0, 10);
  expect((await ledger.spent(day, 'asha')).all).toBe(100_000);
  expect(await one.place(['bag!'])).toEqual({ kind: 'alone', reason: 'spend_cap' });
  expect(await one.place(['top'])).toEqual([3]);
  expect(one.asked).toHaveLength(1);
});
