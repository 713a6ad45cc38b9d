import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BuildV3, download, glob } from '@vercel/build-utils';
import * as vercelNode from '@vercel/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import { settled } from '../_http/after-response.js';
import { openSite } from '../_local/site.js';
import { deployed, type FunctionName, functionNames } from './deployed.js';
import { lasting } from './vercel-routing.fixture.js';

// The package's types are those of its request helpers alone.
const { build } = z.object({ build: z.custom<BuildV3>((it) => typeof it === 'function') }).parse(vercelNode);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Compiling one takes some seconds: the largest here, every one where CI asks for them. */
const compiled: readonly FunctionName[] = process.env.FASHIONDECK_EVERY_ENDPOINT
  ? functionNames
  : ['recommend'];

const requests: Partial<Record<FunctionName, RequestInit>> = {
  recommend: {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: 'blue jeans and a white shirt under 3000', count: 2 }),
  },
  ingest: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
};

let folder: string;
let local: (request: Request) => Response | Promise<Response>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-vercel-'));
  const own = { ...process.env };
  // The packages are there: without this the builder would run npm install over them.
  // Each side has Redis keys of its own, so that neither is given what the other has kept.
  const variables = {
    ...{ RATE_LIMIT_PER_MINUTE: '0', STAGE: 'local', VERCEL_INSTALL_COMPLETED: '1' },
    // What a busy machine skips, one side would name and the other not.
    REDIS_TIMEOUT_MS: '20000',
  };
  Object.assign(process.env, inject('services'), variables);
  local = await openSite(folder);
  await local(new Request('http://localhost/api/health'));
  process.env.STAGE = 'compiled';
  return () => {
    process.env = own;
  };
});
afterAll(async () => {
  await settled();
  await rm(folder, { recursive: true, force: true });
});

describe("Vercel's own builder", () => {
  it.each(compiled)(
    'compiles %s from its source, and what it makes answers as the local app does',
    async (name) => {
      const built = await build({
        files: await glob('{functions,db}/**/*.ts', root),
        entrypoint: `functions/${name}.ts`,
        workPath: root,
        repoRootPath: root,
        config: { zeroConfig: false },
        meta: { skipDownload: true },
      });
      if (!('files' in built.output) || !('handler' in built.output)) throw new Error('no function came out');
      const { files, handler, runtime } = built.output;
      expect(runtime).toBe('nodejs24.x');
      const place = join(folder, name);
      await download(files ?? {}, place);
      const { default: endpoint } = await import(pathToFileURL(join(place, handler)).href);
      const path = deployed[name].paths[0].replace('*', 'nothing');
      const request = () => new Request(`http://localhost${path}`, requests[name]);
      const answered = await lasting(await endpoint.fetch(request()));
      expect(answered).toEqual(await lasting(await local(request())));
    },
    120_000,
  );
});
