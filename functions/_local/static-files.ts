import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { pageHeaders } from '../_deploy/page-headers.js';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

type File = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

// Vite names what it puts under assets/ after its content.
const cacheControl = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

async function readFiles(folder: string): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).replaceAll('\\', '/')}`;
    const type = types[extname(path)] ?? 'application/octet-stream';
    files.set(path, {
      body: new Uint8Array(await readFile(file)),
      headers: { ...pageHeaders, 'content-type': type, 'cache-control': cacheControl(path) },
    });
  }
  return files;
}

/**
 * Reads a built web app into memory and answers for it: its files by their exact paths, its page for every other address
 * without an extension (the app reads the address itself), 404 for the rest.
 */
export async function staticFiles(folder: string): Promise<(pathname: string) => Response> {
  const files = await readFiles(folder);
  return (pathname) => {
    const isPage = pathname === '/' || extname(pathname) === '';
    const file = files.get(pathname) ?? (isPage ? files.get('/index.html') : undefined);
    if (!file) return new Response('Not found', { status: 404, headers: pageHeaders });
    return new Response(file.body, { headers: file.headers });
  };
}
