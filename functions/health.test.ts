import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { connect } from '../db/client.js';
import { clicks } from '../db/schema.js';
import { HealthAnswer } from './_domain/health.js';
import { MlHealthAnswer } from './_domain/ml-health.js';
import { settled } from './_http/after-response.js';
import { problems } from './_http/problems.js';

Object.assign(process.env, inject('services'));
const endpoints = await Promise.all([
  import('./health.js'),
  import('./ml-health.js'),
  import('./docs.js'),
  import('./out.js'),
  import('./search.js'),
]);
const [health, mlHealth, docs, out, search] = endpoints.map(
  ({ default: endpoint }) =>
    (path: string, init?: RequestInit) =>
      endpoint.fetch(new Request(`http://localhost${path}`, init)),
);
afterEach(settled);

describe('health', () => {
  it('passes or warns on a machine where all services run, with every target beside its figure', async () => {
    const response = await health?.('/api/health');
    expect(response?.headers.get('content-type')).toBe('application/health+json');
    const answer = HealthAnswer.parse(await response?.json());
    expect(answer.status).not.toBe('fail');
    expect(answer.checks.database.status).toBe('pass');
    expect(answer.checks.redis.status).toBe('pass');
    expect(answer.checks.queue.status).toBe('pass');
    expect(answer.metrics.p95Ms.target).toBe('< 7000');
    expect(answer.metrics.databaseConnections.limit).toBeGreaterThan(0);
    expect(answer.metrics.databaseConnections.value).toBeGreaterThan(0);
  });

  it('counts requests of all endpoints', async () => {
    await health?.('/api/health');
    await settled();
    const answer = HealthAnswer.parse(await (await health?.('/api/health'))?.json());
    expect(answer.metrics.requests).toBeGreaterThan(0);
    expect(answer.metrics.p50Ms).toBeGreaterThan(0);
  });
});

describe('ml-health', () => {
  it('answers alike at both of its addresses', async () => {
    const [one, other] = await Promise.all(
      ['/api/ml/health', '/api/ml-health'].map((path) => mlHealth?.(path)),
    );
    const answer = MlHealthAnswer.parse(await one?.json());
    expect(answer).toEqual(await other?.json());
    expect(answer).toMatchObject({ store: 'redis', breakers: { openai: { state: 'closed' } } });
  });
});

describe('docs', () => {
  it('describes every endpoint from the schemas that validate', async () => {
    const api = JSON.parse((await (await docs?.('/api/openapi.json'))?.text()) ?? '');
    expect(Object.keys(api.paths)).toEqual([
      '/api/recommend',
      '/api/recommend/{id}',
      '/api/search',
      '/api/out/{productId}',
      '/api/health',
      '/api/ml/health',
    ]);
    const schema = api.paths['/api/recommend'].post.requestBody.content['application/json'].schema;
    expect(schema).toMatchObject({ required: ['prompt'], additionalProperties: false });
    expect(schema.properties.prompt).toMatchObject({ type: 'string', minLength: 3, maxLength: 500 });
    expect(api.paths['/api/search'].get.parameters).toContainEqual(
      expect.objectContaining({ name: 'limit', schema: expect.objectContaining({ maximum: 100 }) }),
    );
  });

  it('are a page that says all without a script, and lets only its own origin add to it', async () => {
    const response = await docs?.('/api/docs');
    const page = (await response?.text()) ?? '';
    expect(page).toContain('POST /api/recommend');
    expect(page.match(/(src|href)="[^"]+"/g)?.filter((link) => !/="\/[^/]/.test(link))).toEqual([]);
    const policy = response?.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('are where the type of every problem leads, to its own line', async () => {
    const site = 'https://shop.example';
    const refused = await search?.('/api/search?limit=101');
    const { type, code } = JSON.parse((await refused?.text()) ?? '');
    expect(new URL(type, site).href).toBe(`${site}/api/docs#${code}`);
    const page = (await (await docs?.(new URL(type, site).pathname))?.text()) ?? '';
    for (const [name, { status, title }] of Object.entries(problems))
      expect(page).toContain(`<tr id="${name}"><td><code>${name}</code><td>${status}<td>${title}<td>`);
  });
});

describe('out', () => {
  it("leads to the product's own affiliate address, and counts the click after the answer", async () => {
    const db = connect(inject('services').DATABASE_URL ?? '');
    const shop = 'https://shop.example/kurta?ref=fashiondeck';
    const { rows } = await db.execute(sql`
      UPDATE products SET url = ${shop}, affiliate_url = ${shop} WHERE id = (SELECT min(id) FROM products) RETURNING id`);
    const id = String(rows[0]?.id);
    expect((await out?.(`/api/out/${id}`, { method: 'HEAD' }))?.status).toBe(302);
    const response = await out?.(`/api/out/${id}?to=https://evil.example`);
    expect([response?.status, response?.headers.get('location')]).toEqual([302, shop]);
    await settled();
    expect((await db.select().from(clicks)).map(({ productId }) => productId)).toEqual([id]);
  });

  it('says 404 for a product that is not, and never redirects to what a caller names', async () => {
    expect((await out?.('/api/out/nothing'))?.status).toBe(404);
    expect((await out?.('/api/out/https:%2F%2Fevil.example'))?.status).toBe(404);
  });
});
