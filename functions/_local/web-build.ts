import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'web/dist');
// What the page is made of, besides the packages that the lock file names.
const sources = ['web', 'functions/_domain'];

const changedAt = async (file: string) => (await stat(file)).mtimeMs;

async function newestSource(): Promise<number> {
  const files = [join(root, 'package-lock.json')];
  for (const folder of sources) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !file.startsWith(dist) && !/\.test\.tsx?$/.test(file)) files.push(file);
    }
  }
  return Math.max(...(await Promise.all(files.map(changedAt))));
}

/**
 * The folder of the built web app, built first when it is missing or older than its sources; `onBuild` is told then.
 * In a process of its own, so that the server never holds the bundler. Rejects with Vite's own words.
 */
export async function builtWeb(onBuild: () => void): Promise<string> {
  const builtAt = await changedAt(join(dist, 'index.html')).catch(() => 0);
  if (builtAt > (await newestSource())) return dist;
  onBuild();
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', join(root, 'web')], { env }).catch((error) => {
    throw new Error(`the web app cannot be built: ${error.stderr || error.message}`);
  });
  return dist;
}
