import { describe, expect, it } from 'vitest';
import { pageHeaders } from './page-headers.js';
import { vercelRoutes } from './vercel-output.js';
import { fileFor } from './vercel-routing.fixture.js';

const files = ['/index.html', '/llms.txt', '/assets/index-1a2b.js'];
const served = (path: string) => fileFor(path, files, vercelRoutes);

describe('the web app on Vercel', () => {
  it.each(['/', '/looks/a-wish', '/apiary'])('has its page at %s', (path) => {
    expect(served(path)).toEqual({ file: '/index.html', headers: pageHeaders });
  });

  it('leaves every address of the API its own headers, the bare one too', () => {
    for (const path of ['/api', '/api/', '/api/search']) expect(served(path)).toBeUndefined();
    const [first] = vercelRoutes;
    const pages = new RegExp(`^${first && 'src' in first ? first.src : ''}$`);
    expect(['/api', '/api/search', '/', '/apiary'].map((path) => pages.test(path))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('keeps a file named after its content for good, and no other', () => {
    expect(served('/assets/index-1a2b.js')?.headers['cache-control']).toContain('immutable');
    expect(served('/llms.txt')).toEqual({ file: '/llms.txt', headers: pageHeaders });
  });

  it('answers no file of an earlier release with the page, which caches would keep under its name', () => {
    for (const gone of ['/assets/index-0f0f.js', '/docs/swagger-ui.css', '/favicon.ico'])
      expect([gone, served(gone)]).toEqual([gone, undefined]);
  });
});
