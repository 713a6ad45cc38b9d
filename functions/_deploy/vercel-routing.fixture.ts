import type { VercelRoute } from './vercel-output.js';

/** Where Vercel's routing leads a path: the function, or nowhere when it leads to a file of the web app. */
export function functionFor(path: string, routes: readonly VercelRoute[]): string | undefined {
  for (const route of routes) {
    if ('handle' in route) return undefined;
    if ('dest' in route && new RegExp(`^${route.src}$`).test(path)) return route.dest.replace('/api/', '');
  }
  return undefined;
}

/** What Vercel serves a path with among the files of the web app: one of them and its headers; not what a function answers. */
export function fileFor(path: string, files: readonly string[], routes: readonly VercelRoute[]) {
  const headers: Record<string, string> = {};
  let file = files.includes(path) ? path : undefined;
  let phase = 'start';
  for (const route of routes) {
    if ('handle' in route) phase = route.handle;
    else if (!new RegExp(`^${route.src}$`).test(path)) continue;
    else if ('headers' in route && (phase !== 'hit' || file === path)) Object.assign(headers, route.headers);
    else if ('dest' in route) {
      if (phase === 'start') return undefined;
      file ??= route.dest;
    }
  }
  return file === undefined ? undefined : { file, headers };
}

/** An answer without what differs between two calls of the same endpoint: ids, times, and how long it took. */
export async function lasting(response: Response) {
  const body = (await response.text())
    .replaceAll(/"requestId":"[^"]+"/g, '"requestId":""')
    .replaceAll(/"timings":\{[^}]*\}/g, '"timings":{}')
    .replaceAll(/"(observedMs|asOf|since)":("[^"]*"|[\d.]+)/g, '"$1":0')
    .replaceAll(/source seen \d+ h ago/g, 'source seen')
    .replace(/"metrics":\{.*\}/s, '"metrics":{}');
  const varying = new Set(['x-request-id', 'server-timing', 'ratelimit', 'date']);
  const headers = [...response.headers].filter(([name]) => !varying.has(name));
  return { status: response.status, headers, body };
}
