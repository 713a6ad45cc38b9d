import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the release of PGlite says what it is. */
export const pgliteManifest = join(
  dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
  '../package.json',
);

/** Beside the installed packages, found from one of them, since compiled code does not know where it came from. */
export const cacheFolder = join(dirname(pgliteManifest), '../../.cache/fashiondeck');
