import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connect } from '../db/client.js';
import { embedCatalogue } from '../db/embed/embed-catalogue.js';
import { importRows } from '../db/import/import.js';
import { migrate } from '../db/migrate.js';
import { embeddingModel } from './_app/embeddings.js';
import { readEnv } from './_app/env.js';
import { SearchAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { huggingFaceAct } from './_local/models/scripted-embedding.js';
import { startScriptedServer } from './_local/models/scripted-server.js';
import { startPostgres } from './_local/postgres/server.js';

const server = await startScriptedServer(() => 'hang');
const postgres = await startPostgres();
await migrate(postgres.databaseUrl);
const db = connect(postgres.databaseUrl);
const titles = [
  ...['Women Red Silk Saree', 'Women Black Leather Handbag', 'Men Blue Denim Jeans', 'Men White Linen Shirt'],
  ...[
    'Men Black Leather Shoes',
    'Women Blue Denim Jeans',
    'Men Blue Cotton Shirt',
    'Women Blue Cotton Shirt',
  ],
];
async function* rows(extra: string[] = []) {
  for (const [line, title] of [...titles, ...extra].entries())
    yield { line, fields: { id: `p${line}`, title, price: String(500 + line) } };
}
const load = (extra?: string[]) =>
  importRows(db, rows(extra), { source: 'shop', currency: 'INR', now: () => new Date() });
await load();

const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
Object.assign(process.env, services, {
  ...{ DATABASE_URL: postgres.databaseUrl, RATE_LIMIT_PER_MINUTE: '0' },
  ...{ HF_ENDPOINT_URL: server.url, HF_MODEL: 'fashion/clip' },
});
const { default: endpoint } = await import('./search.js');
/** What the scripted model takes every picture for. */
const sees = (pictured: string) => server.script(({ body }) => huggingFaceAct(body, pictured));
const embedAll = async () => {
  const model = embeddingModel(readEnv(process.env));
  if (!model) throw new Error('no model is set up');
  const placer = { space: model.space, model: await model.load() };
  await embedCatalogue(db, placer, {
    ...{ batch: 4, callMs: 60_000 },
    signal: new AbortController().signal,
  });
};
sees('');
await embedAll();

afterAll(async () => {
  await settled();
  await Promise.all([server.close(), postgres.close()]);
});
beforeEach(() => {
  server.asked.length = 0;
});

const base64 = (...bytes: number[]) => Buffer.from([...bytes, ...new Array(64).fill(7)]).toString('base64');
const jpeg = base64(0xff, 0xd8, 0xff, 0xe0);
const post = (body: unknown) =>
  endpoint.fetch(
    new Request('http://localhost/api/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
const found = async (body: unknown) => {
  const { products, degraded, nextCursor } = SearchAnswer.parse(await (await post(body)).json());
  return { titles: products.map(({ title }) => title), degraded, nextCursor };
};

describe('search by a photo', () => {
  it('is said to be there, for whoever wants to offer it', async () => {
    const { default: mlHealth } = await import('./ml-health.js');
    const response = await mlHealth.fetch(new Request('http://localhost/api/ml/health'));
    expect(await response.json()).toMatchObject({ photoSearch: true });
  });

  it('finds what looks like it, likest first, in one call of the model', async () => {
    sees('blue denim jeans');
    const { titles, degraded } = await found({ image: jpeg, limit: 2 });
    expect(titles.sort()).toEqual(['Men Blue Denim Jeans', 'Women Blue Denim Jeans']);
    expect(degraded).toEqual([]);
    expect(server.asked).toMatchObject([{ body: { type: 'image/jpeg', bytes: 68 } }]);
  });

  it('holds the filters and the words beside it', async () => {
    sees('blue denim jeans');
    expect((await found({ image: jpeg, gender: 'men', limit: 1 })).titles).toEqual(['Men Blue Denim Jeans']);
    expect((await found({ image: jpeg, slot: 'shoes' })).titles).toEqual(['Men Black Leather Shoes']);
    const { titles } = await found({ image: jpeg, q: 'shirt' });
    expect(titles.every((title) => title.endsWith('Shirt'))).toBe(true);
    expect(titles[0]).toContain('Blue');
  });

  it('pages on by the same photo alone', async () => {
    sees('blue denim jeans');
    const first = await found({ image: jpeg, limit: 3 });
    const cursor = first.nextCursor;
    const second = await found({ image: jpeg, limit: 5, cursor });
    expect(new Set([...first.titles, ...second.titles])).toEqual(new Set(titles));
    expect((await post({ image: base64(0xff, 0xd8, 0xff, 0xe1), cursor })).status).toBe(400);
  });

  it.each([
    ['a JPEG', [0xff, 0xd8, 0xff], 'image/jpeg'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'],
    ['a WebP', [...Buffer.from('RIFF1234WEBP')], 'image/webp'],
  ])('knows %s by its bytes', async (_, bytes, type) => {
    sees('saree');
    await found({ image: base64(...bytes) });
    expect(server.asked).toMatchObject([{ body: { type } }]);
  });

  it.each([
    ['a GIF', base64(...Buffer.from('GIF89a'))],
    ['a page', base64(...Buffer.from('<svg onload=alert(1)>'))],
    ['a sound', base64(...Buffer.from('RIFF1234WAVE'))],
    ['an address', `data:image/jpeg;base64,${jpeg}`],
    ['nothing', ''],
    ['no base64', '/9j/****'],
    ['4 MB and a byte', Buffer.alloc(4 * 1024 * 1024 + 1, Buffer.from(jpeg, 'base64')).toString('base64')],
  ])('refuses %s before any model is asked', async (_, image) => {
    const response = await post({ image });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'image' }] });
    expect(server.asked).toEqual([]);
  });

  it('refuses a body that no picture within the limit needs, and likeness to a picture and a product at once', async () => {
    expect((await post({ image: 'A'.repeat(7_000_000) })).status).toBe(413);
    const response = await post({ image: jpeg, similarTo: 'p1' });
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ path: 'similarTo' }] });
  });

  it('finds nothing rather than anything where the model fails, and says why; words still answer', async () => {
    server.script(() => ({ status: 500, body: {} }));
    const down = [{ part: 'embedder', reason: 'error' }];
    expect(await found({ image: jpeg })).toMatchObject({ titles: [], degraded: down });
    expect(await found({ image: jpeg, q: 'saree' })).toMatchObject({
      titles: ['Women Red Silk Saree'],
      degraded: down,
    });
  });

  it('takes no vector for one that is none', async () => {
    for (const body of ['[NaN]', [[1, 2, 3]], new Array(512).fill(0), new Array(768).fill(1)]) {
      server.script(() => ({ body }));
      expect(await found({ image: jpeg })).toMatchObject({ titles: [], degraded: [{ reason: 'error' }] });
    }
  });

  it('says so where the catalogue is embedded in part: the words answer, or what is embedded', async () => {
    await load(['Women Gold Bangle']);
    sees('gold bangle');
    const degraded = [{ part: 'embedder', reason: 'not_configured' }];
    const alone = await found({ image: jpeg });
    expect(alone).toMatchObject({ degraded });
    expect(new Set(alone.titles)).toEqual(new Set(titles));
    expect(await found({ image: jpeg, q: 'bangle' })).toMatchObject({
      titles: ['Women Gold Bangle'],
      degraded,
    });
    await embedAll();
    expect(await found({ image: jpeg, limit: 1 })).toMatchObject({
      titles: ['Women Gold Bangle'],
      degraded: [],
    });
  });
});
