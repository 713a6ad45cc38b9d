import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';

/** Answers `POST /api/recommend` and `POST /api/search` in place of the functions; gets the parsed body. */
type Stylist = (body: unknown) => Response | Promise<Response>;

export interface ServedPage {
  url: string;
  /** Every body that was asked, in order. */
  asked: unknown[];
  /** Replaces the stylist from the next request on. */
  script: (stylist: Stylist) => void;
  close: () => Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** An answer that comes only when the signal says so. */
export function whenever(signal: AbortSignal, response: Response): Promise<Response> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(response), { once: true }));
}

/** Stricter than any deployment: a script or style that is not a file of this origin is an error in the console. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'";

/** The page, built as it is deployed and served on loopback beside a stylist who follows a script. */
export async function servePage({ photoSearch = false } = {}): Promise<ServedPage> {
  const dist = await build();
  let stylist: Stylist = () => new Response(null, { status: 500 });
  const asked: unknown[] = [];

  async function respond(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/api/ml/health') return Response.json({ photoSearch });
    if (pathname === '/api/recommend' || pathname === '/api/search') {
      const body: unknown = await request.json();
      asked.push(body);
      return stylist(body);
    }
    const file = await readFile(join(dist, pathname === '/' ? 'index.html' : pathname)).catch(() => null);
    if (file === null) return new Response(null, { status: 404 });
    const type = contentTypes[extname(pathname)] ?? 'text/html; charset=utf-8';
    return new Response(new Uint8Array(file), {
      headers: { 'content-type': type, 'content-security-policy': policy },
    });
  }

  const server = createServer(getRequestListener(respond));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    script: (next) => {
      stylist = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(dist, { recursive: true });
    },
  };
}

/** Builds in a process of its own: the test runner's NODE_ENV would give the development build of React. */
async function build(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'page-'));
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', import.meta.dirname, '--outDir', dist], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return dist;
}
