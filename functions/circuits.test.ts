import { afterAll, expect, inject, it, vi } from 'vitest';
import { filtersOf, lookEvent } from './_deploy/aws/watch.js';
import { MlHealthAnswer } from './_domain/ml-health.js';
import { settled } from './_http/after-response.js';
import { startScriptedServer } from './_local/models/scripted-server.js';
import { startRedis } from './_local/redis/server.js';

const provider = await startScriptedServer(() => ({ status: 500, body: {} }));
/** A Redis of its own, over the wire: the circuits that all instances share. */
const redis = await startRedis({ token: 'secret' });
Object.assign(process.env, inject('services'), {
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: 'secret' },
  ...{ RATE_LIMIT_PER_MINUTE: '0', REDIS_TIMEOUT_MS: '60000' },
  ...{ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: provider.url },
  ...{ HF_ENDPOINT_URL: provider.url, HF_MODEL: 'fashion/clip' },
});
const [{ default: recommend }, { default: search }, { default: mlHealth }, health] = await Promise.all([
  import('./recommend.js'),
  import('./search.js'),
  import('./ml-health.js'),
  import('./health.js'),
]);
afterAll(async () => {
  await settled();
  await Promise.all([provider.close(), redis.close()]);
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const circuits = async () => {
  await settled();
  const response = await mlHealth.fetch(new Request('http://localhost/api/ml/health'));
  return MlHealthAnswer.parse(await response.json());
};
/** What alarms on AWS count when `health` looks there by its timetable: log lines that hold every term of a filter. */
const counted = async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const { statusCode } = await Object(health.handler)(lookEvent, {});
  // As Lambda's JSON format keeps what is logged: text inside of JSON.
  const lines = log.mock.calls.map(([line]) => JSON.stringify({ message: line }));
  log.mockRestore();
  const patterns = filtersOf('production', 'health').map(({ pattern }) => String(pattern));
  const found = patterns.filter((terms) =>
    lines.some((line) => terms.split(' ').every((term) => line.includes(term))),
  );
  return [statusCode, ...found];
};

it('what becomes of a photo search counts in the circuit that all instances share', async () => {
  expect(await counted()).toEqual([200]);
  const image = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(60).fill(7)]).toString('base64');
  for (let shot = 0; shot < 6; shot++) await (await search.fetch(post('/api/search', { image }))).text();
  const { store, breakers } = await circuits();
  expect(store).toBe('redis');
  expect(breakers.huggingface).toMatchObject({ state: 'open' });
  expect(await counted()).toEqual([200, 'unwell circuits']);
});

it('so does what becomes of a wish, told at once or as a stream', async () => {
  await (await recommend.fetch(post('/api/recommend', { prompt: 'red saree under 3000' }))).text();
  const { openai } = (await circuits()).breakers;
  expect(openai.calls).toBe(2);
  expect(openai.failureRate).toBe(1);
  const stream = { accept: 'text/event-stream' };
  for (let wish = 0; wish < 3; wish++)
    await (
      await recommend.fetch(post('/api/recommend', { prompt: `blue kurta under ${2000 + wish}` }, stream))
    ).text();
  expect((await circuits()).breakers.openai).toMatchObject({ state: 'open' });
});
