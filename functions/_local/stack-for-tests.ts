import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadHouseCatalogue } from '../../db/house/load.js';
import { migrate } from '../../db/migrate.js';
import { startServices } from './start-services.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The variables that lead to running services with the sample catalogue. */
    services: Record<string, string>;
  }
}

/** Starts the local services once for all tests that ask the functions, on a folder of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashiondeck-'));
  const services = await startServices({ DATA_DIR: dataDir, LOCAL_REDIS_URL: process.env.LOCAL_REDIS_URL });
  const databaseUrl = services.env.DATABASE_URL ?? '';
  await migrate(databaseUrl);
  await loadHouseCatalogue(databaseUrl);
  project.provide('services', services.env);
  return async () => {
    await services.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}
