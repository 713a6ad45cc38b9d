import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium that needs nothing but the installed packages. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpacked(), args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * The packed browser, unpacked once a machine. The package's own `executablePath()` hands out a half-written file
 * when two test files start together; a rename is seen whole or not at all.
 */
async function unpacked(): Promise<string> {
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../bin/chromium.br',
  );
  const ready = join(tmpdir(), 'fashiondeck-chromium');
  if (existsSync(ready)) return ready;
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const written = join(folder, 'chromium');
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(written, { mode: 0o755 }),
  );
  await rename(written, ready);
  await rm(folder, { recursive: true });
  return ready;
}
