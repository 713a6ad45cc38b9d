import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadHouseCatalogue } from '../../db/house/load.js';
import { migrate } from '../../db/migrate.js';
import { startServices } from '../_local/start-services.js';

/** A real catalogue of 12,491 products, where it is at hand; the sample catalogue stands in for it elsewhere. */
export const realCatalogue = '../shared/data/myntra/myntra_products_catalog.csv';

/** Women's wear with sizes, of which the real catalogue states none. */
export const sizedCatalogue = '../shared/data/women-sizes/FashionDataset.csv';

/**
 * Local services on a folder of their own, with a catalogue to measure on, and `more` files beside a real one; the sample
 * catalogue where no `real` one is wanted. Sets the variables that lead to them.
 */
export async function stockedServices(
  more: readonly string[] = [],
  real = existsSync(realCatalogue),
): Promise<{ catalogue: string; env: Record<string, string>; close: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashiondeck-bench-'));
  // However it ends: a table that is stopped half-way, or a catalogue that does not load.
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const services = await startServices({ DATA_DIR: dataDir });
  Object.assign(process.env, services.env, { RATE_LIMIT_PER_MINUTE: '1000000' });
  const databaseUrl = services.env.DATABASE_URL ?? '';
  await migrate(databaseUrl);
  if (real) await promisify(execFile)('npm', ['run', '-s', 'import', '--', realCatalogue, ...more]);
  else await loadHouseCatalogue(databaseUrl);
  return {
    env: services.env,
    catalogue: real ? 'a real catalogue of 12,491 products' : 'the sample catalogue',
    close: async () => {
      await services.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
