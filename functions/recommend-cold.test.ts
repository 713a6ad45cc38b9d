import { afterAll, expect, inject, it, vi } from 'vitest';
import { RecommendAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { startRedis } from './_local/redis/server.js';

const redis = await startRedis({ token: 'secret' });
Object.assign(process.env, inject('services'), {
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token, REDIS_TIMEOUT_MS: '20000' },
  // Not what the catalogue sells in: an instance guesses wrong before it has asked.
  ...{ DATABASE_TIMEOUT_MS: '20000', DEFAULT_CURRENCY: 'USD' },
});
const [{ default: recommend }, { default: search }] = await Promise.all([
  import('./recommend.js'),
  import('./search.js'),
]);

/** Where requests led, in order; those to a held place are not sent before it is let go, or lost. */
type Trip = 'redis' | 'database' | 'version';
let trips: Trip[] = [];
let held: Trip | undefined = 'database';
let lost = false;
const waiting: { go: () => void; lose: () => void }[] = [];
const { fetch } = globalThis;
/** A Redis that is slow, as on a busy machine, has the version alone asked for beside it. */
function tripOf(address: string, init?: RequestInit): Trip {
  if (address.startsWith(redis.url)) return 'redis';
  const isVersionAlone = String(init?.body).startsWith('{"query":"SELECT value FROM facts');
  return isVersionAlone ? 'version' : 'database';
}
globalThis.fetch = async (input, init) => {
  const trip = tripOf(String(input), init);
  trips.push(trip);
  if (trip === held)
    await new Promise<void>((resolve, reject) => {
      waiting.push({ go: resolve, lose: () => reject(new TypeError('fetch failed')) });
    });
  if (trip !== 'redis' && lost) throw new TypeError('fetch failed');
  return fetch(input, init);
};
afterAll(async () => {
  globalThis.fetch = fetch;
  await settled();
  await redis.close();
});

const wish = (endpoint = recommend) =>
  endpoint.fetch(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt: 'red saree under 3000' }),
    }),
  );

it('a new instance asks Redis beside its first question to the database, and not after it', async () => {
  const asking = wish();
  await expect.poll(() => trips, { timeout: 20_000 }).toEqual(expect.arrayContaining(['database', 'redis']));
  held = undefined;
  for (const { go } of waiting.splice(0)) go();
  const { query, outfits } = RecommendAnswer.parse(await (await asking).json());
  expect(query.budget).toMatchObject({ max: 300_000, currency: 'INR' });
  expect(outfits.length).toBeGreaterThan(1);
});

it('a new instance that cannot reach the database gives what is kept once it knows, and asks no second time', async () => {
  await settled();
  process.env.DEFAULT_CURRENCY = 'INR';
  vi.resetModules();
  const another = (await import('./recommend.js')).default;
  [trips, lost] = [[], true];
  const response = await wish(another);
  const asked = trips.filter((trip) => trip === 'database');
  expect(response.headers.get('cache-status')).toBe('FashionDeck; hit');
  const { degraded } = RecommendAnswer.parse(await response.json());
  expect(degraded).toContainEqual({ part: 'database', reason: 'error' });
  // Its one question, tried twice.
  expect(asked).toHaveLength(2);
});

it('while Redis does not answer, the database is asked whether it is there; its outage is told at once after', async () => {
  await settled();
  [trips, held, lost] = [[], 'redis', true];
  const asking = Promise.resolve(search.fetch(new Request('http://localhost/api/search?q=red+saree')));
  await expect.poll(() => trips, { timeout: 20_000 }).toContain('version');
  expect(trips[0]).toBe('redis');
  for (const { lose } of waiting.splice(0)) lose();
  held = undefined;
  expect((await asking).status).toBe(503);
});
