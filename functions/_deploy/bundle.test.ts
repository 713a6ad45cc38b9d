import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../_local/routes.js';
import { bundle, writeFiles } from './bundle.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-bundle-'));
});
afterAll(() => rm(folder, { recursive: true }));

const loaded = async (name: string) => {
  const { files, startBytes } = await bundle(fileURLToPath(new URL(`../${name}.ts`, import.meta.url)));
  await writeFiles(join(folder, name), files);
  return { files, startBytes, module: await import(pathToFileURL(join(folder, name, 'index.mjs')).href) };
};

describe('a deployed bundle', () => {
  it.each(routes.map(({ name }) => name))(
    'of %s stands alone, serves both clouds, and loads less than 830 KB at the start',
    async (name) => {
      const { startBytes, module } = await loaded(name);
      expect(module.default.fetch).toBeTypeOf('function');
      expect(module.handler).toBeTypeOf('function');
      expect(startBytes).toBeLessThan(830 * 1024);
    },
  );

  it('keeps the SDKs that are loaded on first use out of the start', async () => {
    const { files } = await loaded('recommend');
    // What only Sentry's, OpenTelemetry's, OpenAI's, Hugging Face's and QStash's say.
    for (const word of ['sentry_version', 'v1/traces', '/embeddings', 'hf-inference', '/v2/publish']) {
      const holding = files.filter(({ contents }) => new TextDecoder().decode(contents).includes(word));
      expect([word, holding.length > 0]).toEqual([word, true]);
      expect([word, holding.map(({ path }) => path)]).not.toEqual([
        word,
        expect.arrayContaining(['index.mjs']),
      ]);
    }
  });

  it('has Vercel wait for what is done after the answer', async () => {
    const { module } = await loaded('docs');
    const waitedFor: unknown[] = [];
    const context = Symbol.for('@vercel/request-context');
    const waitUntil = (work: unknown) => waitedFor.push(work);
    Reflect.set(globalThis, context, { get: () => ({ waitUntil }) });
    await module.default.fetch(new Request('https://shop.example/api/openapi.json'));
    Reflect.deleteProperty(globalThis, context);
    expect(waitedFor.length).toBeGreaterThan(0);
  });

  it('answers Vercel and Lambda alike', async () => {
    const { module } = await loaded('docs');
    const direct = await module.default.fetch(new Request('https://shop.example/api/openapi.json'));
    const event = {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/api/openapi.json',
      rawQueryString: '',
      headers: { host: 'shop.example' },
      requestContext: {
        domainName: 'shop.example',
        http: { method: 'GET', path: '/api/openapi.json', sourceIp: '203.0.113.9' },
      },
      isBase64Encoded: false,
    };
    const lambda = await module.handler(event, {});
    expect(lambda.statusCode).toBe(200);
    expect(JSON.parse(lambda.body)).toEqual(await direct.json());
  });
});
