import './_local/property-seed.js';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { connect } from '../db/client.js';
import { embedCatalogue } from '../db/embed/embed-catalogue.js';
import { importRows } from '../db/import/import.js';
import { migrate } from '../db/migrate.js';
import { RecommendAnswer, SearchAnswer } from './_domain/answers.js';
import type { Product } from './_domain/product.js';
import { settled } from './_http/after-response.js';
import {
  canary,
  type Hostile,
  readings,
  tenMegabytes,
  vectors,
  verdicts,
} from './_local/models/hostile-outputs.fixture.js';
import { scriptedVector } from './_local/models/scripted-embedding.js';
import { startScriptedServer } from './_local/models/scripted-server.js';
import { startPostgres } from './_local/postgres/server.js';

const requests = 84;
const photos = 250;
const space = 'hf:fashion/clip';

const model = await startScriptedServer(() => 'hang');
const postgres = await startPostgres();
await migrate(postgres.databaseUrl);
const db = connect(postgres.databaseUrl);
const garments = [
  'Cotton Shirt',
  'Oxford Shirt',
  'Denim Jeans',
  'Linen Trousers',
  'Leather Shoes',
  'Canvas Sneakers',
];
async function* rows() {
  for (const gender of ['Men', 'Women'])
    for (const [nth, garment] of garments.entries())
      for (const colour of ['Blue', 'White', 'Black', 'Grey'])
        yield {
          line: nth,
          fields: {
            id: `${gender}${nth}${colour}`,
            title: `${gender} ${colour} ${garment}`,
            price: String(700 + 100 * nth),
            sizes: 'M;L;32;9',
            url: `https://shop.example/${gender}/${nth}/${colour}`,
          },
        };
}
await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
await embedCatalogue(
  db,
  {
    space,
    model: {
      embed: async (texts) => texts.map((text) => Float32Array.from(scriptedVector(text), (x) => x / 3)),
    },
  },
  { batch: 64, callMs: 60_000, signal: new AbortController().signal },
);
const Row = z.array(
  z.object({ id: z.string(), title: z.string(), price: z.coerce.number(), url: z.string() }),
);
const sold = new Map(
  Row.parse((await db.execute(sql`SELECT id, title, price, url FROM products`)).rows).map((row) => [
    row.id,
    row,
  ]),
);

// No Redis: an open circuit would keep the next hostile output out, and this instance's own stands alone.
const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
Object.assign(process.env, services, {
  ...{ DATABASE_URL: postgres.databaseUrl, RATE_LIMIT_PER_MINUTE: '0', MODEL_SPEND_CAP_USD: '1000' },
  ...{ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: model.url, MODEL_SPEND_CAP_USD_PER_CALLER: '1000' },
  ...{ HF_ENDPOINT_URL: `${model.url}/hf`, HF_MODEL: 'fashion/clip' },
});
const [{ default: recommend }, { default: search }] = await Promise.all([
  import('./recommend.js'),
  import('./search.js'),
]);
afterAll(async () => {
  await settled();
  await Promise.all([model.close(), postgres.close()]);
});

type Outputs = {
  reading: Hostile;
  verdict: (ids: readonly string[]) => Hostile;
  vectors: (count: number) => Hostile;
};
/** What was asked of the models, and how each answered, since the last request began. */
let told: { reading?: Hostile; verdict?: Hostile; vectors?: Hostile } = {};

const Chat = z.object({ messages: z.tuple([z.unknown(), z.object({ content: z.string() })]) });
const Judged = z.object({ outfits: z.array(z.object({ id: z.string() })) });

function follow(outputs: Outputs): void {
  told = {};
  model.script(({ path, body }) => {
    if (path === '/hf') {
      const inputs = z.object({ inputs: z.array(z.string()) }).safeParse(body);
      told.vectors = outputs.vectors(inputs.data?.inputs.length ?? 1);
      return told.vectors.act;
    }
    const asked: unknown = JSON.parse(Chat.parse(body).messages[1].content);
    const judged = Judged.safeParse(asked);
    if (!judged.success) told.reading = outputs.reading;
    else told.verdict = outputs.verdict(judged.data.outfits.map(({ id }) => id));
    return (told.verdict ?? outputs.reading).act;
  });
}

const post = (endpoint: typeof recommend, path: string, body: unknown) =>
  endpoint.fetch(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** Products are as the database has them, whatever was said of them. */
function expectSold(products: readonly Product[]): void {
  for (const { id, title, price, url } of products)
    expect({ id, title, price: price.amount, url }).toEqual(sold.get(id));
}

async function expectUnmoved(nth: number, outputs: Outputs): Promise<void> {
  follow(outputs);
  const most = 300_000 + nth;
  const prompt = `casual outfit for men, size M, no black, under ${most / 100} rupees${nth % 2 ? ', bitte sehr' : ''}`;
  const response = await post(recommend, '/api/recommend', { prompt, count: 3 });
  const text = await response.text();
  expect([response.status, text.includes(canary)]).toEqual([200, false]);
  const { outfits, query, degraded } = RecommendAnswer.parse(JSON.parse(text));
  expect(query).toMatchObject({ text: prompt, gender: 'men', sizes: { any: 'M' }, budget: { max: most } });
  // What the rules could not read a model may read as it likes, even as something that nothing sold can answer.
  const followed = told.reading?.usable && query.unread.length < 2 && nth % 2 === 1;
  expect(outfits.length).toBeGreaterThanOrEqual(followed ? 0 : 2);
  expect(new Set(outfits.map(({ id }) => id)).size).toBe(outfits.length);
  for (const { items, total } of outfits) {
    expectSold(items);
    expect(total.amount).toBe(items.reduce((sum, { price }) => sum + price.amount, 0));
    expect(total.amount).toBeLessThanOrEqual(most);
    for (const { gender, colours } of items) {
      expect(['men', 'unisex']).toContain(gender);
      expect(colours).not.toContain('black');
    }
  }
  // Every output was asked for, and each that is no answer is named.
  const named = degraded.map(({ part, reason }) => `${part}:${reason}`);
  const judged = outfits.length > 1 && { judge: told.verdict };
  const parts = { parser: told.reading, embedder: told.vectors, ...judged };
  for (const [part, output] of Object.entries(parts)) {
    expect([part, output === undefined]).toEqual([part, false]);
    expect([part, named.includes(`${part}:error`)]).toEqual([part, output?.usable === false]);
  }
}

describe('hostile outputs of models', () => {
  it(`${requests} readings, as many verdicts and as many vectors move no limit, price or word of an answer`, async () => {
    const drawn = fc.sample(fc.record({ reading: readings, verdict: verdicts, vectors }), requests);
    for (const [nth, outputs] of drawn.entries()) {
      try {
        await expectUnmoved(nth, outputs);
      } catch (error) {
        throw new Error(`output ${nth}: ${JSON.stringify(told).slice(0, 2000)}`, { cause: error });
      }
    }
    expect({}).not.toHaveProperty('hostile');
  }, 120_000);

  it(`${photos} vectors of photos find nothing that looks like them`, async () => {
    const image = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(60).fill(1)]).toString('base64');
    for (const output of fc.sample(vectors, photos)) {
      follow({ reading: tenMegabytes.reading, verdict: () => tenMegabytes.verdict, vectors: output });
      const response = await post(search, '/api/search', { image });
      const { products, degraded } = SearchAnswer.parse(await response.json());
      expect([products, degraded, told.vectors?.usable]).toEqual([
        [],
        [{ part: 'embedder', reason: 'error' }],
        false,
      ]);
    }
  }, 60_000);

  it('ten megabytes from every model at once are none', async () => {
    await expectUnmoved(requests, {
      reading: tenMegabytes.reading,
      verdict: () => tenMegabytes.verdict,
      vectors: () => tenMegabytes.vectors,
    });
  }, 60_000);

  it('a photo with a vector finds what is sold, at its price', async () => {
    follow({
      reading: tenMegabytes.reading,
      verdict: () => tenMegabytes.verdict,
      vectors: () => ({ act: { body: scriptedVector('denim jeans') }, usable: true }),
    });
    const image = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...new Array(60).fill(2)]).toString('base64');
    const response = await post(search, '/api/search', { image, limit: 5 });
    const { products } = SearchAnswer.parse(await response.json());
    expect(products).toHaveLength(5);
    expectSold(products);
  });
});
