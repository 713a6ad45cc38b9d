import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bundle, writeFiles } from './bundle.js';
import { deployed, deployedNode, type FunctionName, functionNames } from './deployed.js';
import { pageHeaders } from './page-headers.js';

/** A step of Vercel's routing, taken in order; the first that names a destination ends it. */
export type VercelRoute =
  | { src: string; headers: Readonly<Record<string, string>>; continue: true }
  | { src: string; dest: string }
  | { handle: 'filesystem' | 'hit' };

/** Vercel's routing: every address of a function, problems for the rest of /api, and the web app for all else. */
export const vercelRoutes: readonly VercelRoute[] = [
  { src: '/(?!api(?:/|$)).*', headers: pageHeaders, continue: true },
  ...functionNames.flatMap((name) =>
    deployed[name].paths.map((path) => ({ src: patternOf(path), dest: `/api/${name}` })),
  ),
  // Any function answers an address that is not its own with the same problem; this one needs least for it.
  { src: '/api(?:/.*)?', dest: '/api/docs' },
  { handle: 'filesystem' },
  // The app reads its own addresses, none of which looks like a file: one that is gone is 404, not the page.
  { src: '/(?:.*/)?[^/.]*', dest: '/index.html' },
  { handle: 'hit' },
  {
    src: '/assets/.*',
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    continue: true,
  },
];

/** Writes Vercel's Build Output API (version 3) into a folder: routing, and the web app of `webFolder` as files. */
export async function writeSite(output: string, webFolder: string): Promise<void> {
  await cp(webFolder, join(output, 'static'), { recursive: true });
  await writeJson(join(output, 'config.json'), { version: 3, routes: vercelRoutes });
}

/** Writes one endpoint as a function of its own into the same folder, and returns where it is. */
export async function writeFunction(output: string, name: FunctionName, { files }: Bundle): Promise<string> {
  const folder = join(output, 'functions/api', `${name}.func`);
  const { seconds, memoryMb, streams } = deployed[name];
  await writeJson(join(folder, '.vc-config.json'), {
    runtime: `nodejs${deployedNode}.x`,
    handler: 'index.mjs',
    launcherType: 'Nodejs',
    shouldAddHelpers: false,
    supportsResponseStreaming: streams,
    memory: memoryMb,
    maxDuration: seconds,
  });
  await writeFiles(folder, files);
  return folder;
}

/** The addresses of a path as Vercel matches them, whole. */
function patternOf(path: string): string {
  return path.replaceAll('.', '\\.').replace('*', '[^/]+');
}

async function writeJson(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
