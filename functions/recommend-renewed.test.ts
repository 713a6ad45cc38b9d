import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { connect } from '../db/client.js';
import { importRows } from '../db/import/import.js';
import { migrate } from '../db/migrate.js';
import { redisBreakerConsole } from './_adapters/redis/breaker/console.js';
import { redisClient } from './_adapters/redis/client.js';
import { policies } from './_app/policies.js';
import { RecommendAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { completion, type Script, startScriptedServer } from './_local/models/scripted-server.js';
import { startPostgres } from './_local/postgres/server.js';
import { startRedis } from './_local/redis/server.js';

const reading = {
  restated: 'a look',
  aesthetics: [],
  occasion: null,
  season: null,
  gender: null,
  unread: [],
};
const isVerdict = (body: unknown) => JSON.stringify(body).includes('ranking');
const well: Script = ({ body }) => {
  const { messages } = body as { messages: { content: string }[] };
  const { outfits } = JSON.parse(messages[1]?.content ?? '');
  return completion(outfits ? { ranking: outfits.map(({ id }: { id: string }) => id) } : reading);
};
const model = await startScriptedServer(well);
const [postgres, redis] = await Promise.all([startPostgres(), startRedis({ token: 'secret' })]);
await migrate(postgres.databaseUrl);
const db = connect(postgres.databaseUrl);

type Row = { id: string; title: string; price: string; sizes: string; availability: string };
const garments = ['Cotton Shirt', 'Denim Jeans', 'Linen Trousers', 'Leather Shoes', 'Oxford Shirt'];
const stock: Row[] = garments.flatMap((garment, line) =>
  ['Blue', 'White', 'Black'].map((colour, nth) => ({
    ...{ id: `p${line}${nth}`, title: `Men ${colour} ${garment}`, price: String(700 + 10 * line + nth) },
    ...{ sizes: 'M,L,32,34,9', availability: 'in stock' },
  })),
);
/** An import of these rows alone, at a later time each. */
let imports = Date.parse('2026-01-01T00:00:00Z');
async function sell(...sold: Row[]) {
  async function* rows() {
    for (const [line, fields] of sold.entries()) yield { line, fields };
  }
  imports += 60_000;
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date(imports) });
}

Object.assign(process.env, inject('services'), {
  ...{ DATABASE_URL: postgres.databaseUrl, RATE_LIMIT_PER_MINUTE: '0', DATABASE_TIMEOUT_MS: '20000' },
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: redis.token, REDIS_TIMEOUT_MS: '20000' },
  ...{ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.url },
});
const { default: recommend } = await import('./recommend.js');
const store = redisClient({ url: redis.url, token: redis.token, timeoutMs: 60_000 });

const circuit = redisBreakerConsole(store, {
  ...{ name: 'openai', policy: policies.breaker.openai, historyKept: 50 },
});

const Sold = z.object({
  ...{ id: z.string(), price: z.coerce.number(), sizes: z.array(z.string()), availability: z.string() },
});
async function soldNow() {
  const { rows } = await db.execute(
    sql`SELECT id, price, coalesce(sizes, '{}') AS sizes, availability FROM products WHERE retired_at IS NULL`,
  );
  return new Map(rows.map((row) => Sold.parse(row)).map((one) => [one.id, one]));
}

/** What an instance remembers of the catalogue's version is a second old at most: by now it is older. */
let skipped = 0;
const clock = performance.now.bind(performance);
performance.now = () => clock() + skipped;
const later = () => {
  skipped += 1000;
};
/** Where the requests to Redis and the database led that were sent since the test cleared it. */
let trips: string[] = [];
const isVersionAlone = (init?: RequestInit) =>
  /^\{"query":"SELECT value FROM facts WHERE name = 'catalogue_version'"/.test(String(init?.body));
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const address = String(input);
  if (address.startsWith(redis.url)) trips.push('redis');
  // A Redis that is slow on a busy machine has the version alone asked for beside it.
  if (address.endsWith('/sql')) trips.push(isVersionAlone(init) ? 'version' : 'database');
  return fetch(input, init);
};
// On a busy machine the model's SDK, which the first wish loads, takes longer than a wish may be read.
beforeAll(async () => {
  await sell(...stock);
  await ask('white shirt for men under 1000');
});
beforeEach(async () => {
  await settled();
  await store.flushdb();
  await sell(...stock, spare);
  later();
  model.script(well);
  model.asked.length = 0;
});
afterAll(async () => {
  globalThis.fetch = fetch;
  performance.now = clock;
  await settled();
  await Promise.all([model.close(), postgres.close(), redis.close()]);
});

const spare: Row = {
  id: 'spare',
  title: 'Women Red Saree',
  price: '999',
  sizes: '',
  availability: 'in stock',
};
const fresh = 'FashionDeck; hit';
const stale = 'FashionDeck; hit; detail=stale';
const missed = 'FashionDeck; fwd=miss';

async function ask(prompt = 'casual outfit for men under 3000, size M') {
  await settled();
  trips = [];
  const body = { prompt, candidates: true };
  const response = await recommend.fetch(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  const waitedFor = trips.filter((trip) => trip !== 'version');
  const answer = RecommendAnswer.parse(await response.json());
  return { answer, cache: response.headers.get('cache-status'), waitedFor };
}

it('an import that leaves its pieces as they were lets an answer be given at once, while it is made anew', async () => {
  const before = await ask();
  expect(before.answer.budget?.optimal).toBe(true);
  await sell({ ...spare, price: '998' });
  later();
  const { answer, cache, waitedFor } = await ask();
  expect(cache).toBe(stale);
  expect(waitedFor).toEqual(['redis', 'database']);
  expect(answer.outfits).toEqual(before.answer.outfits);
  expect(Date.parse(answer.asOf ?? '')).toBeLessThanOrEqual(Date.now());
  // Of what was sold then: better may have come since.
  expect(answer.budget).toEqual({ ...before.answer.budget, optimal: undefined });
  const renewed = await ask();
  expect(renewed.cache).toBe(fresh);
  expect(renewed.answer.asOf).toBeUndefined();
  expect(renewed.answer.budget?.optimal).toBe(true);
  // What the wish means was known: only the ranking is anew.
  expect(model.asked.map(({ body }) => isVerdict(body))).toEqual([false, true, true]);
});

it('a crowd is given the old answer while one of them has it made anew', async () => {
  await ask();
  await sell({ ...spare, price: '998' });
  later();
  await settled();
  const crowd = await Promise.all(Array.from({ length: 30 }, () => ask()));
  expect(crowd.map(({ cache }) => cache)).toEqual(crowd.map(() => stale));
  await settled();
  expect(model.asked).toHaveLength(3);
  expect((await ask()).cache).toBe(fresh);
});

it('while the model is lost the old answer stands in, as long as it holds, and no poorer one takes its place', async () => {
  const { answer } = await ask();
  model.script(() => ({ status: 500, body: {} }));
  await sell({ ...spare, price: '998' });
  for (let turn = 0; turn < 3; turn++) {
    later();
    const again = await ask();
    expect(again.cache).toBe(stale);
    expect(again.answer.outfits).toEqual(answer.outfits);
    expect(again.answer.degraded).toEqual(answer.degraded);
  }
});

it('no price, size or stock that has changed ever reaches a shopper', async () => {
  const change = fc.record({
    which: fc.nat(stock.length - 1),
    how: fc.constantFrom<(row: Row) => Row>(
      (row) => ({ ...row, price: String(Number(row.price) + 1) }),
      (row) => ({ ...row, price: '2990' }),
      (row) => ({ ...row, sizes: 'XXL' }),
      (row) => ({ ...row, availability: 'out of stock' }),
    ),
  });
  const seen: (string | null)[] = [];
  await fc.assert(
    fc.asyncProperty(change, async ({ which, how }) => {
      await sell(...stock);
      later();
      await ask();
      await settled();
      const row = stock[which];
      if (!row) throw new Error('no such row');
      await sell(how(row));
      later();
      const { answer, cache } = await ask();
      seen.push(cache);
      const shown = [...answer.outfits.flatMap(({ items }) => items), ...(answer.candidates ?? [])];
      const sold = await soldNow();
      for (const { id, price, sizes, availability } of shown)
        expect(sold.get(id)).toEqual({ id, price: price.amount, sizes, availability });
      const changed = shown.filter(({ title }) => title === row.title);
      if (cache === stale) expect(changed).toEqual([]);
      const worn = answer.outfits.flatMap(({ items }) => items);
      for (const { sizes, availability } of worn) {
        expect(availability).not.toBe('out_of_stock');
        expect(sizes).not.toEqual(['XXL']);
      }
      for (const { total } of answer.outfits) expect(total.amount).toBeLessThanOrEqual(300_000);
    }),
    { numRuns: 20 },
  );
  // Both happened: a piece of an outfit was changed, and one that was only among the candidates.
  expect(new Set(seen)).toEqual(new Set([stale, missed]));
}, 120_000);

// Last: the instance believes that its circuit is open for seconds.
it('while its circuit is open the old answer is given as it was, where another wish has to do without', async () => {
  const { answer } = await ask();
  await circuit.override({ kind: 'forced_open', reason: 'a drill', by: 'test' }, 60_000);
  await sell({ ...spare, price: '998' });
  later();
  const again = await ask();
  expect(again.cache).toBe(stale);
  expect(again.answer.outfits).toEqual(answer.outfits);
  expect(again.answer.degraded).toEqual(answer.degraded);
  const another = await ask('casual outfit for men under 2900, size M');
  expect(another.answer.degraded).toContainEqual({ part: 'judge', reason: 'circuit_open' });
});
