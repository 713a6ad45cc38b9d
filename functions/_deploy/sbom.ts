import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A package is half a kilobyte to two of JSON. */
const maxBuffer = 16 * 1024 * 1024;

/**
 * The bill of all that the lock file names, as CycloneDX; tools of development are marked as such. They are not left out by
 * npm's `--omit dev`, which leaves out what is shipped as well where a tool asks for it too: zod, for one.
 */
export async function softwareBill(): Promise<string> {
  // By the lock file, not by what is installed: a build may do without the tools.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root, maxBuffer });
  return stdout;
}
