import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startScriptedNeon } from '../functions/_adapters/neon/scripted-neon.fixture.js';
import { startScriptedServer } from '../functions/_local/models/scripted-server.js';
import { scriptedStylist } from '../functions/_local/models/scripted-stylist.js';
import { startPostgres } from '../functions/_local/postgres/server.js';
import { findRunningServices } from '../functions/_local/running-services.js';
import { startSite } from '../functions/_local/start-site.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Stack = {
  /** What an operator has exported: the site as URL, and the variables that lead to its services. */
  env: Record<string, string>;
  folder: string;
  close(): Promise<void>;
};

/**
 * All of FashionDeck as `npm start` runs it, on a folder of its own, with scripted servers in the place of OpenAI and of
 * Neon's API, and an empty database beside it to restore into.
 */
export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-runbook-'));
  const dataDir = join(folder, 'data');
  const models = await startScriptedServer(scriptedStylist);
  const keys = { OPENAI_API_KEY: 'sk-of-the-runbook', OPENAI_BASE_URL: models.url };
  // One caller asks for everything, on a machine that may be busy with other tests.
  const busy = { RATE_LIMIT_PER_MINUTE: '6000', DATABASE_TIMEOUT_MS: '60000' };
  const site = await startSite(folder, { DATA_DIR: dataDir, ...busy, ...keys });
  site.log.pipe(createWriteStream(join(folder, 'functions.log')));
  const services = findRunningServices(dataDir)?.env ?? {};
  const neon = await startScriptedNeon(services.DATABASE_URL);
  const empty = await startPostgres();
  const places = { URL: site.url, NEW_DATABASE_URL: empty.databaseUrl };
  return {
    env: { ...services, ...keys, ...neon.env, DATABASE_TIMEOUT_MS: '60000', ...places },
    folder,
    async close() {
      await site.close();
      await models.close();
      await neon.close();
      await empty.close();
      // Its last lines may still be on their way into the log.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
