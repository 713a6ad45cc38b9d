import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Listening, listen } from '../_local/listen.js';
import { type Fetch, openSite } from '../_local/site.js';
import { ops } from './ops-for-tests.js';

Object.assign(process.env, inject('services'));

let folder: string;
let site: Fetch;
let spoil: (request: Request) => Response | undefined = () => undefined;
let server: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  await writeFile(join(folder, 'index.html'), '<title>FashionDeck</title><script src="/main.js"></script>');
  await writeFile(join(folder, 'main.js'), '');
  site = await openSite(folder);
  server = await listen((request) => spoil(request) ?? site(request), 0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const smoke = async () => {
  const { code, out } = await ops(['smoke', `http://127.0.0.1:${server.port}`, '--json'], {});
  const checks: { name: string; ok: boolean; seen: string }[] = JSON.parse(out).checks;
  return { code, failed: checks.filter(({ ok }) => !ok).map(({ name, seen }) => `${name}: ${seen}`) };
};

describe('ops smoke', () => {
  it('passes on the whole stack', async () => {
    spoil = () => undefined;
    expect(await smoke()).toEqual({ code: 0, failed: [] });
  });

  it.each([
    ['/api/openapi.json', new Response(null, { status: 500 }), 'documentation: answered 500'],
    [
      '/api/search',
      Response.json({ products: [] }),
      'search: http://…/api/search?q=shirt&limit=3 does not answer as FashionDeck does: is the address right?',
    ],
    ['/main.js', new Response(null, { status: 404 }), 'web app: its script /main.js answered 404'],
    ['/assets/gone-0.js', new Response('<title>'), 'web app: a file that is gone was answered with 200'],
    [
      '/api/out/no-such-product',
      new Response(null, { status: 302 }),
      'click-out: an unknown product was answered with 302',
    ],
  ])('fails when %s is broken, and says how', async (path, response, told) => {
    spoil = (request) => (new URL(request.url).pathname === path ? response.clone() : undefined);
    const { code, failed } = await smoke();
    expect([code, failed.map((text) => text.replace(/127.0.0.1:\d+/, '…'))]).toEqual([1, [told]]);
  });

  it('fails when an outfit breaks the limit of the wish', async () => {
    const prompt = { prompt: 'casual cotton outfit under 9000 rupees', count: 2 };
    const body = JSON.stringify(prompt);
    const dear = await site(
      new Request('http://localhost/api/recommend', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
    );
    const answer = await dear.json();
    for (const outfit of answer.outfits) outfit.total.amount = 900_000;
    spoil = (request) =>
      request.url.endsWith('/recommend') && !request.headers.get('accept')?.includes('event-stream')
        ? Response.json(answer)
        : undefined;
    const { failed } = await smoke();
    expect(failed).toContain('recommend: an outfit costs 900000, over the limit of 300000');
  });

  it('says which address cannot be reached', async () => {
    const { code, out } = await ops(['smoke', 'http://127.0.0.1:1', '--json'], {});
    expect(code).toBe(1);
    expect(JSON.parse(out).checks[0].seen).toMatch(/^http:\/\/127\.0\.0\.1:1 cannot be reached: /);
  });
});
