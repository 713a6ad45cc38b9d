import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** `npm start` in a process of its own: where it answers, what it logs, and how it stops. */
export type Site = { url: string; log: Readable; close(): Promise<void> };

/**
 * Starts all of FashionDeck as `npm start` does, with these variables and no others, in `folder`, where no `.env` adds to
 * them. Rejects with what it said when it ends instead.
 */
export async function startSite(folder: string, env: Readonly<Record<string, string>>): Promise<Site> {
  const { PATH = '', HOME = '' } = process.env;
  const boot = fileURLToPath(new URL('./boot.js', import.meta.url));
  const site = spawn(process.execPath, [boot], {
    cwd: folder,
    env: { PATH, HOME, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(site);
  return {
    url,
    log: site.stdout,
    async close() {
      site.kill('SIGTERM');
      if (site.exitCode === null && site.signalCode === null) await once(site, 'exit');
    },
  };
}

function addressOf(site: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const hear = (chunk: Buffer) => {
      heard += chunk;
      const url = /FashionDeck is at (http\S+)/.exec(heard)?.[1];
      if (!url) return;
      site.stdout?.off('data', hear);
      resolve(url);
    };
    site.stdout?.on('data', hear);
    site.stderr?.on('data', (chunk) => {
      heard += chunk;
    });
    site.once('exit', (code) => reject(new Error(`the site ended with ${code}: ${heard}`)));
  });
}
