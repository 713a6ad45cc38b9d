import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { SearchAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { startFaultProxy } from './_local/faults/proxy.js';
import { startRedis } from './_local/redis/server.js';

// A Redis of its own: what is kept here is found by no other test.
const redis = await startRedis({ token: 'secret' });
const services = inject('services');
const database = new URL(services.DATABASE_URL ?? '');
const toDatabase = await startFaultProxy({ port: Number(database.port) });
database.port = String(toDatabase.port);
Object.assign(process.env, services, {
  ...{ DATABASE_URL: database.href, RATE_LIMIT_PER_MINUTE: '0' },
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token, REDIS_TIMEOUT_MS: '20000' },
});
const { default: search } = await import('./search.js');

beforeEach(() => toDatabase.set({ kind: 'none' }));
afterAll(async () => {
  await settled();
  await Promise.all([redis.close(), toDatabase.close()]);
});

async function ask(query: string) {
  const response = await search.fetch(new Request(`http://localhost/api/search?${query}`));
  const cache = response.headers.get('cache-status');
  const body: unknown = await response.json();
  await settled();
  return { status: response.status, cache, body };
}
const found = ({ body }: { body: unknown }) => SearchAnswer.parse(body);

it('a search that was made before is answered again without the statement, in whatever order its fields stand', async () => {
  const first = await ask('q=red+saree&limit=5');
  const again = await ask('limit=5&q=red+saree');
  expect([first.cache, again.cache]).toEqual(['FashionDeck; fwd=miss', 'FashionDeck; hit']);
  const { timings: _, ...same } = found(first);
  expect(found(again)).toMatchObject(same);
  expect(found(first).timings).toHaveProperty('databaseMs');
  expect(found(again).timings).not.toHaveProperty('databaseMs');
  expect((await ask('q=red+saree&limit=6')).cache).toBe('FashionDeck; fwd=miss');
});

it('without a database it is answered from what is kept, which it says; another is a problem worth a retry', async () => {
  const before = found(await ask('q=white+sneakers'));
  toDatabase.set({ kind: 'reset' });
  // Until this instance's memory of the catalogue's version is too old, the same may still come out.
  await expect
    .poll(async () => found(await ask('q=white+sneakers')).degraded, { timeout: 10_000 })
    .toContainEqual({ part: 'database', reason: 'error' });
  expect(found(await ask('q=white+sneakers')).products).toEqual(before.products);
  expect(await ask('q=black+sneakers')).toMatchObject({ status: 503, body: { retryable: true } });
});
