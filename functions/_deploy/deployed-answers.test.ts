import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { settled } from '../_http/after-response.js';
import { openSite } from '../_local/site.js';
import { bundle } from './bundle.js';
import { functionNames } from './deployed.js';
import { vercelRoutes, writeFunction } from './vercel-output.js';
import { functionFor, lasting } from './vercel-routing.fixture.js';

type Fetch = (request: Request) => Response | Promise<Response>;
const Config = z.object({ handler: z.string(), runtime: z.literal('nodejs24.x') });

let folder: string;
let local: Fetch;
const built = new Map<string, Fetch>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-func-'));
  const own = { ...process.env };
  // Each side has Redis keys of its own, so that neither is given what the other has kept.
  Object.assign(process.env, inject('services'), {
    ...{ RATE_LIMIT_PER_MINUTE: '0', STAGE: 'local' },
    // What a busy machine skips, one side would name and the other not.
    REDIS_TIMEOUT_MS: '20000',
  });
  local = await openSite(folder);
  await local(new Request('http://localhost/api/health'));
  process.env.STAGE = 'built';
  for (const name of functionNames) {
    const entry = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
    const func = await writeFunction(folder, name, await bundle(entry));
    const { handler } = Config.parse(JSON.parse(await readFile(join(func, '.vc-config.json'), 'utf8')));
    built.set(name, (await import(pathToFileURL(join(func, handler)).href)).default.fetch);
  }
  return () => {
    process.env = own;
  };
}, 120_000);
afterAll(async () => {
  await settled();
  await rm(folder, { recursive: true, force: true });
});

const wish = (body: unknown, accept = 'application/json') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept },
  body: JSON.stringify(body),
});
const korean = {
  prompt: 'korean minimal fit, size M, under 1500 rupees, for a coffee date',
  count: 3,
  seed: 7,
};

describe('what is built for Vercel', () => {
  it.each<[string, RequestInit?]>([
    ['/api/search?q=red+saree&limit=5'],
    ['/api/search?q=kurta&sort=price_asc&gender=men&maxPrice=150000'],
    ['/api/search?limit=101'],
    ['/api/search', wish({ q: 'white sneakers', slot: 'shoes', limit: 3 })],
    ['/api/recommend', wish(korean)],
    ['/api/recommend', wish(korean, 'text/event-stream')],
    ['/api/recommend', wish({ prompt: 'a wedding guest look under 200 rupees' })],
    ['/api/recommend', wish({ prompt: 'x' })],
    ['/api/recommend/rec_0000000000000000'],
    ['/api/out/no-such-product'],
    ['/api/health'],
    ['/api/ml/health'],
    ['/api/ml-health'],
    ['/api/docs'],
    ['/api/openapi.json'],
    ['/api/ingest', wish({ kind: 'refresh', source: 'x' })],
    ['/api/no-such-address'],
    ['/api/search', { method: 'DELETE' }],
  ])('answers %s %j as the local app does, byte for byte apart from ids and times', async (path, init) => {
    const request = () => new Request(`http://localhost${path}`, init);
    const name = functionFor(new URL(request().url).pathname, vercelRoutes);
    const fetch = built.get(name ?? '');
    expect(fetch, `${path} leads to ${name}`).toBeDefined();
    const answered = await lasting((await fetch?.(request())) ?? new Response());
    expect(answered).toEqual(await lasting(await local(request())));
  });

  it('leads to the web app for every other address', () => {
    expect(functionFor('/', vercelRoutes)).toBeUndefined();
    expect(functionFor('/assets/index-1a2b.js', vercelRoutes)).toBeUndefined();
    expect(functionFor('/apiary', vercelRoutes)).toBeUndefined();
  });
});
