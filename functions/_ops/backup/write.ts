import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { catalogueState, dumpTables } from '../../../db/backup/dump.js';
import { type Manifest, manifestFile } from '../../../db/backup/manifest.js';
import { appliedMigrations } from '../../../db/migrate.js';
import type { Progress } from '../progress.js';
import { goldenAnswers } from './golden.js';

type Watch = { progress: Progress; now: () => number; signal: AbortSignal; importCutOff?: boolean };

/**
 * Backs the database up into a new folder and returns its manifest. It gets its name when it is whole: what was cut off
 * stays behind as nothing, or as `….partial`.
 */
export async function writeBackup(databaseUrl: string, folder: string, watch: Watch): Promise<Manifest> {
  const { progress, now, signal, importCutOff = false } = watch;
  const unfinished = `${folder}.partial`;
  await mkdir(dirname(folder), { recursive: true });
  await rm(unfinished, { recursive: true, force: true });
  // A catalogue is no secret, but what shoppers asked is.
  await mkdir(unfinished, { mode: 0o700 });
  try {
    const onRows = (table: string, rows: number) => progress.show(table, rows, null);
    const tables = await dumpTables(databaseUrl, unfinished, { onRows, signal, importCutOff });
    progress.show('golden wishes', 0, null);
    const manifest: Manifest = {
      format: 1,
      createdAt: new Date(now()).toISOString(),
      release: await release(),
      migrations: await appliedMigrations(databaseUrl),
      catalogueVersion: (await catalogueState(databaseUrl)).version,
      tables,
      golden: await goldenAnswers(databaseUrl),
    };
    await writeFile(join(unfinished, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    });
    await rename(unfinished, folder);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** The commit that runs, or `unknown` outside of a checkout. */
export async function release(): Promise<string> {
  const sha = process.env.VERCEL_GIT_COMMIT_SHA;
  if (sha) return sha;
  const head = await promisify(execFile)('git', ['rev-parse', 'HEAD']).catch(() => null);
  return head?.stdout.trim() ?? 'unknown';
}
