import { createServer } from 'node:net';
import { afterAll, expect, inject, it } from 'vitest';
import { connect } from '../db/client.js';
import { importRows } from '../db/import/import.js';
import { migrate } from '../db/migrate.js';
import { SearchAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { startPostgres } from './_local/postgres/server.js';

/** Whoever connects here has followed an address that a shop chose. */
let visits = 0;
const inside = createServer((socket) => {
  visits++;
  socket.destroy();
});
await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
const port = Object(inside.address()).port;

const spellings = [
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '127.1',
  '[::ffff:127.0.0.1]',
  'localhost',
];
const addresses = spellings.flatMap((host) => [`http://${host}:${port}/x`, `https://${host}:${port}/x`]);

async function* rows() {
  for (const [line, address] of addresses.entries())
    yield {
      line,
      fields: { id: `p${line}`, title: 'Women Red Saree', price: '700', url: address, imageUrl: address },
    };
}

const postgres = await startPostgres();
await migrate(postgres.databaseUrl);
await importRows(connect(postgres.databaseUrl), rows(), {
  ...{ source: 'shop', currency: 'INR', now: () => new Date() },
});
Object.assign(process.env, inject('services'), {
  ...{ DATABASE_URL: postgres.databaseUrl, RATE_LIMIT_PER_MINUTE: '0' },
});
const [recommend, search, out] = await Promise.all(
  (['recommend', 'search', 'out'] as const).map(async (name) => (await import(`./${name}.js`)).default),
);
const post = (path: string, body: object) =>
  new Request(`http://localhost${path}`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(body),
  });
afterAll(async () => {
  await settled();
  await postgres.close();
  await new Promise((resolve) => inside.close(resolve));
});

it('no picture and no page of a shop is fetched here, however its address is spelled', async () => {
  const found = await search.fetch(new Request('http://localhost/api/search?q=saree&limit=100'));
  const { products } = SearchAnswer.parse(await found.json());
  expect(products).toHaveLength(addresses.length);
  const shown = products.flatMap(({ imageUrl, url }) => [imageUrl, url]);
  expect(shown.filter((address) => !address?.endsWith(`:${port}/x`))).toEqual([]);
  const id = products[0]?.id ?? '';
  await search.fetch(new Request(`http://localhost/api/search?similarTo=${id}`));
  await recommend.fetch(post('/api/recommend', { prompt: 'red saree for a wedding', locked: [id] }));
  expect((await out.fetch(new Request(`http://localhost/api/out/${id}`))).status).toBe(302);
  await settled();
  expect(visits).toBe(0);
});

it.each(addresses)('a photo that is the address %s is none', async (image) => {
  expect((await search.fetch(post('/api/search', { image }))).status).toBe(400);
  expect(visits).toBe(0);
});
