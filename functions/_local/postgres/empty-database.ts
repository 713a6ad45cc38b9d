import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import * as z from 'zod';
import { cacheFolder, pgliteManifest } from './cache-folder.js';

// One file for each release: another Postgres cannot read it.
async function cacheFile(): Promise<string> {
  const manifest = JSON.parse(await readFile(pgliteManifest, 'utf8'));
  return join(cacheFolder, `empty-database-${z.object({ version: z.string() }).parse(manifest).version}.tar`);
}

/**
 * The files of an empty database. Making them takes PGlite 2.6 s, starting from them 0.4 s, and every test that wants a
 * Postgres wants them: they are made once and, where possible, kept beside the packages.
 */
export async function emptyDatabase(): Promise<Blob> {
  const file = await cacheFile();
  const cached = await readFile(file).catch(() => null);
  if (cached) return new Blob([cached]);
  const database = await PGlite.create();
  const files = await database.dumpDataDir('none');
  await database.close();
  await keep(file, files).catch(() => undefined);
  return files;
}

// Packages may be read-only; then the files are made every time.
async function keep(file: string, files: Blob): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await files.arrayBuffer()));
  await rename(unfinished, file);
}
