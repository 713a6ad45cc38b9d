import { Hono } from 'hono';
import { errorFacts, logLine } from '../_app/log.js';
import { endpoint } from '../_http/endpoint.js';
import { problem } from '../_http/problems.js';
import { routes } from './routes.js';
import { staticFiles } from './static-files.js';

export type Fetch = (request: Request) => Response | Promise<Response>;

/** The deployed functions at their addresses, and the web app in `webFolder` at every other one. */
export async function openSite(webFolder: string): Promise<Fetch> {
  const [pages, endpoints] = await Promise.all([
    openPages(webFolder),
    Promise.all(routes.map(async ({ paths, load }) => ({ paths, endpoint: (await load()).default }))),
  ]);
  const site = new Hono();
  for (const { paths, endpoint } of endpoints) {
    for (const path of paths) site.all(path, (c) => endpoint.fetch(c.req.raw));
  }
  site.all('*', (c) => pages(c.req.raw));
  return (request) => site.fetch(request);
}

/** The web app's files, and problems for what is neither a file nor an endpoint. */
async function openPages(webFolder: string): Promise<Fetch> {
  const page = await staticFiles(webFolder);
  const pages = endpoint({
    corsOrigins: () => [],
    maxBodyBytes: 0,
    onUnknownError: (error, requestId) => logLine('error', 'unforeseen', { requestId, ...errorFacts(error) }),
  });
  pages.all('/api/*', (c) => problem(c, 'not_found', 'No such address.'));
  pages.get('*', (c) => page(c.req.path));
  pages.all('*', (c) => {
    c.header('allow', 'GET, HEAD');
    return problem(c, 'method_not_allowed', `${c.req.method} is not answered here.`);
  });
  return (request) => pages.fetch(request);
}
