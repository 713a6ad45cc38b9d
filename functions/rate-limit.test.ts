import { afterAll, expect, inject, it } from 'vitest';
import { settled } from './_http/after-response.js';
import { startRedis } from './_local/redis/server.js';

const redis = await startRedis({ token: 'secret' });
const perMinute = 9;
Object.assign(process.env, inject('services'), {
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token, REDIS_TIMEOUT_MS: '20000' },
  RATE_LIMIT_PER_MINUTE: String(perMinute),
});
const [{ default: recommend }, { default: search }] = await Promise.all([
  import('./recommend.js'),
  import('./search.js'),
]);
const routes = { recommend, search };

let trips = 0;
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  if (String(input).startsWith(redis.url)) trips += 1;
  return fetch(input, init);
};
afterAll(async () => {
  globalThis.fetch = fetch;
  await settled();
  await redis.close();
});

type Sent = { body: BodyInit; headers?: Record<string, string> };
async function send(route: keyof typeof routes, { body, headers = {} }: Sent) {
  const response = await routes[route].fetch(
    new Request(`http://localhost/api/${route}`, {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );
  const left = Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
  return { status: response.status, left, retryAfter: response.headers.get('retry-after') };
}
/** Bytes without end, which nobody says the length of; `pulled` tells how many times some were asked for. */
function endless() {
  const source = { pulled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        source.pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    },
    { highWaterMark: 0 },
  );
  return { source, body };
}

it.each(['recommend', 'search'] as const)(
  'whatever is wrong with what a caller sends to %s, the call counts',
  async (route) => {
    const wrong: [Sent, number][] = [
      [{ body: '{}', headers: { 'content-length': '99999999' } }, 413],
      [{ body: endless().body }, 413],
      [{ body: '{}', headers: { 'content-type': 'text/plain' } }, 415],
      [{ body: '{}', headers: { 'content-encoding': 'gzip' } }, 415],
      [{ body: '{' }, 400],
      [{ body: new Uint8Array([0xff]) }, 400],
      [{ body: '{"nonsense":1}' }, 400],
    ];
    let left = perMinute;
    for (const [sent, status] of wrong) {
      left -= 1;
      expect(await send(route, sent)).toMatchObject({ status, left });
    }
  },
);

it('a caller who is past her limit and was told so is not read any more, and costs no trip', async () => {
  let told = await send('recommend', { body: '{' });
  for (let call = 0; call < perMinute && told.status !== 429; call++)
    told = await send('recommend', { body: '{' });
  expect(told.status).toBe(429);
  await settled();
  trips = 0;
  const { source, body } = endless();
  const again = await send('recommend', { body });
  expect(again.status).toBe(429);
  expect(Number(again.retryAfter)).toBeLessThanOrEqual(Number(told.retryAfter));
  expect([source.pulled, trips]).toEqual([0, 0]);
});
