import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { policies } from './_app/policies.js';
import { RecommendAnswer, type RecommendRequest } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { type FaultProxy, startFaultProxy } from './_local/faults/proxy.js';
import { completion, startScriptedServer } from './_local/models/scripted-server.js';
import { startRedis } from './_local/redis/server.js';

// A crowd in one process takes a busy machine longer than a request may take: none of it is to be short of time.
Object.assign(policies.models, { deadlineMs: 60_000, llmMs: 50_000, judgeMs: 20_000 });

const reading = {
  ...{ restated: 'a red saree under 3000 rupees', aesthetics: [], occasion: null, season: null },
  ...{ gender: null, unread: [] },
};
const model = await startScriptedServer(({ body }) => {
  const { messages } = body as { messages: { content: string }[] };
  const { outfits } = JSON.parse(messages[1]?.content ?? '');
  return completion(outfits ? { ranking: outfits.map(({ id }: { id: string }) => id) } : reading);
});
// A Redis of its own: what is kept here is found by no other test.
const redis = await startRedis({ token: 'secret' });
const services = inject('services');
const database = new URL(services.DATABASE_URL ?? '');
const toDatabase: FaultProxy = await startFaultProxy({ port: Number(database.port) });
database.port = String(toDatabase.port);
Object.assign(process.env, services, {
  DATABASE_URL: database.href,
  UPSTASH_REDIS_REST_URL: redis.url,
  UPSTASH_REDIS_REST_TOKEN: 'secret',
  // What is kept is to be found on a busy machine too.
  REDIS_TIMEOUT_MS: '20000',
  RATE_LIMIT_PER_MINUTE: '0',
  OPENAI_API_KEY: 'sk-test',
  OPENAI_BASE_URL: model.url,
});
const { default: recommend } = await import('./recommend.js');

// On a busy machine the model's SDK, which the first wish loads, takes longer than a wish may be read.
beforeAll(async () => {
  await ask({ prompt: 'grey shawl under 2000' });
});
beforeEach(() => {
  model.asked.length = 0;
  toDatabase.set({ kind: 'none' });
});
afterAll(async () => {
  await settled();
  await Promise.all([model.close(), redis.close(), toDatabase.close()]);
});

async function ask(request: RecommendRequest) {
  const response = await recommend.fetch(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    }),
  );
  const answer = RecommendAnswer.parse(await response.json());
  const cache = response.headers.get('cache-status');
  await settled();
  return { answer, cache };
}

describe('a wish that was answered before', () => {
  it('is answered again without a model and without a search of the catalogue', async () => {
    const first = await ask({ prompt: 'red saree under 3000' });
    expect(first.cache).toBe('FashionDeck; fwd=miss');
    expect(model.asked).toHaveLength(2);
    const again = await ask({ prompt: 'red saree under 3000' });
    expect(again.cache).toBe('FashionDeck; hit');
    expect(model.asked).toHaveLength(2);
    const { timings: _, ...whole } = first.answer;
    expect(again.answer).toMatchObject(whole);
    expect(again.answer.timings).not.toHaveProperty('databaseMs');
    for (const { timings } of [first.answer, again.answer]) expect(timings).toHaveProperty('redisMs');
  });

  it('is answered under the words of whoever asks, and remembered as hers', async () => {
    const { answer: one } = await ask({ prompt: 'green kurta under 2000' });
    const { answer: other, cache } = await ask({ prompt: 'a GREEN kurta, max 2000 rupees' });
    expect(cache).toBe('FashionDeck; hit');
    expect(other.outfits).toEqual(one.outfits);
    expect(other.query.text).toBe('a GREEN kurta, max 2000 rupees');
    expect(other.id).not.toBe(one.id);
  });

  it.each<[string, RecommendRequest]>([
    ['budget', { prompt: 'blue dress under 2500' }],
    ['size', { prompt: 'blue dress size M under 3000' }],
    ['gender', { prompt: 'blue dress for my daughter under 3000' }],
    ['avoided colour', { prompt: 'blue dress under 3000, nothing black' }],
    ['avoided kind of shoe', { prompt: 'blue dress under 3000, no black shoes' }],
    ['avoided fit', { prompt: 'blue dress under 3000, not slim fit' }],
    ['occasion', { prompt: 'blue dress for a wedding under 3000' }],
    ['unread word', { prompt: 'blue dress under 3000 zorblax' }],
    ['banned piece', { prompt: 'blue dress under 3000', banned: ['p1'] }],
    ['number of outfits', { prompt: 'blue dress under 3000', count: 2 }],
  ])('is another one where its %s is another', async (_, request) => {
    await ask({ prompt: 'blue dress under 3000' });
    expect((await ask(request)).cache).toBe('FashionDeck; fwd=miss');
  });

  it('is answered without a database, and says that the catalogue may have moved on', async () => {
    await ask({ prompt: 'black dress under 4000' });
    toDatabase.set({ kind: 'reset' });
    await expect
      .poll(async () => (await ask({ prompt: 'black dress under 4000' })).answer.degraded, {
        timeout: 10_000,
      })
      .toContainEqual({ part: 'database', reason: 'error' });
  });
});

describe('a crowd that wishes for the same', () => {
  it('costs one reading and one verdict', async () => {
    const crowd = Array.from({ length: 100 }, () => ask({ prompt: 'pink lehenga under 9000' }));
    const answers = await Promise.all(crowd);
    expect(new Set(answers.map(({ answer }) => JSON.stringify(answer.outfits)))).toHaveProperty('size', 1);
    expect(model.asked).toHaveLength(2);
  });
});

describe('an answer that fell short', () => {
  it('is not kept', async () => {
    model.script(() => ({ status: 500, body: {} }));
    const { answer } = await ask({ prompt: 'yellow saree under 5000' });
    expect(answer.degraded).toContainEqual({ part: 'parser', reason: 'error' });
    expect((await ask({ prompt: 'yellow saree under 5000' })).cache).toBe('FashionDeck; fwd=miss');
  });
});
