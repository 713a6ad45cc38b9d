import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startScriptedNeon } from '../functions/_adapters/neon/scripted-neon.fixture.js';
import { startScriptedServer } from '../functions/_local/models/scripted-server.js';
import { scriptedStylist } from '../functions/_local/models/scripted-stylist.js';
import { findRunningServices } from '../functions/_local/running-services.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Stack = {
  /** What an operator has exported: the site as URL, and the variables that lead to its services. */
  env: Record<string, string>;
  folder: string;
  close(): Promise<void>;
};

/** All of FashionDeck as `npm start` runs it, on a folder of its own, with scripted servers in the place of OpenAI and of Neon's API. */
export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-runbook-'));
  const dataDir = join(folder, 'data');
  const models = await startScriptedServer(scriptedStylist);
  const keys = { OPENAI_API_KEY: 'sk-of-the-runbook', OPENAI_BASE_URL: models.url };
  const { PATH = '', HOME = '' } = process.env;
  const start = join(root, 'functions/_local/start.ts');
  const site = spawn(process.execPath, ['--import', 'tsx', start], {
    cwd: root,
    // One caller asks for everything, on a machine that may be busy with other tests.
    env: {
      ...{ PATH, HOME, DATA_DIR: dataDir, PORT: '0', RATE_LIMIT_PER_MINUTE: '0' },
      ...{ DATABASE_TIMEOUT_MS: '60000', ...keys },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const log = createWriteStream(join(folder, 'functions.log'));
  site.stdout?.pipe(log);
  const url = await addressOf(site);
  const services = findRunningServices(dataDir)?.env ?? {};
  const neon = await startScriptedNeon(services.DATABASE_URL);
  return {
    env: { ...services, ...keys, ...neon.env, DATABASE_TIMEOUT_MS: '60000', URL: url },
    folder,
    async close() {
      site.kill('SIGTERM');
      if (site.exitCode === null) await once(site, 'exit');
      await models.close();
      await neon.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(site: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    site.stdout?.on('data', (chunk) => {
      heard += chunk;
      const url = /FashionDeck is at (http\S+)/.exec(heard)?.[1];
      if (url) resolve(url);
    });
    site.once('exit', (code) => reject(new Error(`the site ended with ${code}: ${heard}`)));
  });
}
