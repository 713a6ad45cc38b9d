import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildWeb } from 'vite';
import { runCommand } from '../_local/command.js';
import { bundle, writeFiles } from './bundle.js';
import { functionNames } from './deployed.js';
import { softwareBill } from './sbom.js';
import { writeFunction, writeSite } from './vercel-output.js';

const help = `npm run build

Writes what is deployed: the web app as files, and every endpoint as a function of its own. For Vercel that is
.vercel/output, for AWS web/dist and .aws; source maps and the bill of software are beside Vercel's.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const vercelFolder = join(root, '.vercel/output');
const sourceMapFolder = join(root, '.vercel/source-maps');
/** For whoever asks what is in it; not deployed. */
const billFile = join(root, '.vercel/sbom.cdx.json');
/** What `sst.config.ts` ships: the same files, without Vercel's. SST adds a function's linked secrets, encrypted. */
const awsFolder = join(root, '.aws');

/** Writes what both clouds deploy: the web app as files, and every endpoint as a function of its own. */
async function build(): Promise<void> {
  for (const folder of [vercelFolder, sourceMapFolder, awsFolder])
    await rm(folder, { recursive: true, force: true });
  await buildWeb({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' });
  await writeSite(vercelFolder, join(root, 'web/dist'));
  await writeFile(billFile, await softwareBill());
  for (const name of functionNames) {
    const bundled = await bundle(join(root, 'functions', `${name}.ts`));
    await writeFunction(vercelFolder, name, bundled);
    await writeFiles(join(awsFolder, name), bundled.files);
    // Beside the function, not in it: people read it, and in it would only make a cold start slower.
    await writeFiles(join(sourceMapFolder, name), bundled.sourceMaps);
    const { startBytes, startGzipBytes, laterBytes } = bundled;
    console.log(
      `${name.padEnd(10)} ${kilobytes(startBytes)}, ${kilobytes(startGzipBytes)} gzipped, ${kilobytes(laterBytes)} on first use`,
    );
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`.padStart(7);
}

await runCommand(help, build);
