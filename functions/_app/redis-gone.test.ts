import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settled } from '../_http/after-response.js';
import { build } from './deps.js';
import { readEnv } from './env.js';
import { publicEndpoint } from './public-endpoint.js';

const nowhere = { UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1', UPSTASH_REDIS_REST_TOKEN: 'token' };

const lines: string[] = [];
const told = (message: string) => lines.filter((line) => line.includes(`"message":"${message}"`));
beforeEach(() => {
  lines.length = 0;
  for (const [name, value] of Object.entries(nowhere)) vi.stubEnv(name, value);
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('while Redis is gone an instance warns once that its counts are lost, not at every request of every route', async () => {
  for (const route of ['search', 'health']) {
    const app = publicEndpoint(route, { maxBodyBytes: 1 });
    app.get('/', (c) => c.text('found'));
    for (let call = 0; call < 3; call++) await app.request('/');
  }
  await settled();
  expect(told('answered')).toHaveLength(6);
  expect(told('metrics lost')).toHaveLength(1);
});

it('while Redis is gone an instance warns once that answers are not kept, not at every answer', async () => {
  const { kept } = build(readEnv(nowhere));
  const facets = { slot: [], colour: [], brand: [], price: [] };
  const made = { catalogueVersion: '1', madeAt: '2026-01-01T00:00:00.000Z' };
  const answer = { products: [], facets, degraded: [], timings: { totalMs: 1 } };
  for (const wish of ['a saree', 'a kurta', 'a shirt']) {
    const known = await kept.search.look(wish, async () => ({ catalogueVersion: '1' }));
    known.keep({ ...made, answer });
    await known.renew(async () => ({ ...made, answer }));
  }
  await settled();
  expect(told('answer not kept')).toHaveLength(1);
  expect(told('answer not renewed')).toHaveLength(1);
});
