import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFiles } from './static-files.js';

describe('staticFiles', () => {
  let folder: string;
  let page: (pathname: string) => Response;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(folder, 'site', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'not to be served');
    await writeFile(join(folder, 'site', 'index.html'), '<h1>the page</h1>');
    await writeFile(join(folder, 'site', 'assets', 'app-1a2b.js'), 'run()');
    page = await staticFiles(join(folder, 'site'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('serves a file named after its content for good, and the page never unchecked', async () => {
    const script = page('/assets/app-1a2b.js');
    expect(await script.text()).toBe('run()');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(page('/').headers.get('cache-control')).toBe('no-cache');
  });

  it('serves the page for every address of the app, and 404 for a file that is not there', async () => {
    for (const path of ['/', '/looks/a-wish', '/constructor']) {
      expect(await page(path).text()).toBe('<h1>the page</h1>');
    }
    expect(page('/assets/app-old.js').status).toBe(404);
  });

  it('never leaves its folder', () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt']) {
      expect(page(path).status).toBe(404);
    }
  });

  it('lets a browser run nothing but the app’s own files over https, and nobody frame or hold them', () => {
    const { headers } = page('/');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
