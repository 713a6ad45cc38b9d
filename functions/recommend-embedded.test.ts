import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect } from '../db/client.js';
import { embedCatalogue } from '../db/embed/embed-catalogue.js';
import { importRows } from '../db/import/import.js';
import { migrate } from '../db/migrate.js';
import { redisClient } from './_adapters/redis/client.js';
import { RecommendAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { huggingFaceAct, scriptedVector } from './_local/models/scripted-embedding.js';
import { type Script, startScriptedServer } from './_local/models/scripted-server.js';
import { startPostgres } from './_local/postgres/server.js';
import { startRedis } from './_local/redis/server.js';

const server = await startScriptedServer(() => 'hang');
const [postgres, redis] = await Promise.all([startPostgres(), startRedis({ token: 'secret' })]);
await migrate(postgres.databaseUrl);
const db = connect(postgres.databaseUrl);
const garments = [
  'Cotton Shirt',
  'Denim Jeans',
  'Linen Trousers',
  'Leather Shoes',
  'Canvas Sneakers',
  'Oxford Shirt',
];
async function* rows() {
  for (const [line, garment] of garments.entries())
    for (const [nth, colour] of ['Blue', 'White', 'Black'].entries())
      yield { line, fields: { id: `p${line}${nth}`, title: `Men ${colour} ${garment}`, price: '900' } };
}
await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });

Object.assign(process.env, inject('services'), {
  ...{ DATABASE_URL: postgres.databaseUrl, RATE_LIMIT_PER_MINUTE: '1000' },
  // However busy the machine: what Redis tells too late is asked of the model.
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token, REDIS_TIMEOUT_MS: '20000' },
  ...{ HF_ENDPOINT_URL: server.url, HF_MODEL: 'fashion/clip', OPENAI_API_KEY: '' },
});
const { default: recommend } = await import('./recommend.js');
const well: Script = ({ body }) => huggingFaceAct(body, '');

/** Where every request to Redis or the database since the test began led, and which only asked for the version. */
let trips: string[] = [];
const { fetch } = globalThis;
const isVersionAsked = (init?: RequestInit) =>
  /^\{"query":"SELECT value FROM facts WHERE name = 'catalogue_version'"/.test(String(init?.body));
globalThis.fetch = (input, init) => {
  const address = String(input);
  if (address.startsWith(redis.url)) trips.push('redis');
  if (address.endsWith('/sql')) trips.push(isVersionAsked(init) ? 'version' : 'database');
  return fetch(input, init);
};
afterAll(async () => {
  globalThis.fetch = fetch;
  await settled();
  await Promise.all([server.close(), postgres.close(), redis.close()]);
});
const store = redisClient({ url: redis.url, token: redis.token, timeoutMs: 60_000 });
beforeEach(async () => {
  // What it placed before it is not asked for again.
  await settled();
  await store.flushdb();
  server.asked.length = 0;
  server.script(well);
});

let nth = 0;
/** Another wish each time, so that no kept answer is given. */
const ask = async (headers: Record<string, string> = {}) => {
  const prompt = `casual outfit for men under ${3000 + nth++}`;
  const request = new Request('http://localhost/api/recommend', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ prompt }),
  });
  await settled();
  trips = [];
  return recommend.fetch(request);
};
const answer = async () => RecommendAnswer.parse(await (await ask()).json());
const embedder = (reason: string) => ({ part: 'embedder', reason });

describe('recommend with an embedding model', () => {
  it('answers by the house embedder, and says so, until the catalogue is embedded', async () => {
    const { outfits, degraded } = await answer();
    expect(outfits.length).toBeGreaterThan(1);
    expect(degraded).toContainEqual(embedder('not_configured'));
    const model = {
      embed: async (texts: readonly string[]) =>
        texts.map((text) => Float32Array.from(scriptedVector(text), (component) => component / 3)),
    };
    await embedCatalogue(
      db,
      { space: 'hf:fashion/clip', model },
      { batch: 64, callMs: 60_000, signal: new AbortController().signal },
    );
    expect((await answer()).degraded.map(({ part }) => part)).not.toContain('embedder');
  });

  it('asks the model once, for all places of the outfit', async () => {
    await answer();
    expect(server.asked).toHaveLength(1);
    const [asked] = server.asked;
    expect(asked?.body).toMatchObject({
      inputs: expect.arrayContaining(
        ['shirt', 'jeans', 'sneakers'].map((word) => expect.stringContaining(word)),
      ),
    });
  });

  it('asks it nothing for words that it has placed before, whatever else the wish says', async () => {
    await answer();
    expect((await answer()).degraded.map(({ part }) => part)).not.toContain('embedder');
    expect(server.asked).toHaveLength(1);
  });

  it('waits for one trip to Redis and one to the database, beside which it asks whether that is there', async () => {
    await answer();
    const response = await ask();
    await response.json();
    expect(trips.filter((trip) => trip === 'version').length).toBeLessThanOrEqual(1);
    trips = trips.filter((trip) => trip !== 'version');
    expect(trips.slice(0, 2)).toEqual(['redis', 'database']);
    // What follows is told after the response.
    expect(trips.filter((trip) => trip === 'database').length).toBeLessThanOrEqual(2);
  });

  it('tells drafts of the house embedder at once to a caller who listens', async () => {
    const events = (await (await ask({ accept: 'text/event-stream' })).text()).match(/^event: \w+/gm);
    expect(events?.filter((event) => event === 'event: query')).toHaveLength(2);
    expect(events?.at(-1)).toBe('event: done');
  });

  it.each<[string, Script, string]>([
    ['is down', () => ({ status: 500, body: {} }), 'error'],
    ['sends vectors of another length', () => ({ body: [[1, 2, 3]] }), 'error'],
    ['never answers', () => 'hang', 'timeout'],
  ])('answers by the house embedder where the model %s', async (_, script, reason) => {
    server.script(script);
    const { outfits, degraded } = await answer();
    expect(outfits.length).toBeGreaterThan(1);
    expect(degraded).toContainEqual(embedder(reason));
  });
});
