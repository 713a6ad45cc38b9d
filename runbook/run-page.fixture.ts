import { spawn } from 'node:child_process';
import { mkdtemp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Page } from './page.js';
import { root } from './stack.fixture.js';

/** What a page's blocks printed, and how the shell ended; a block that was not reached has printed nothing. */
export type PageRun = { printed: (string | undefined)[]; code: number | null; errors: string };

const between = '----- the next block -----';
const kept = ['.git', '.data', '.env', '.vercel', 'backups'];

/**
 * Runs the blocks of a page in one shell, one after the other, as an operator types them: in the checkout (seen through
 * links, so that nothing is left in it), and no further than the first command that fails.
 */
export async function runPage(page: Page, folder: string, env: NodeJS.ProcessEnv): Promise<PageRun> {
  const cwd = await mkdtemp(join(folder, `${page.name}-`));
  for (const name of await readdir(root)) {
    if (!kept.includes(name)) await symlink(join(root, name), join(cwd, name));
  }
  const script = page.steps.map(({ commands }) => `${commands}echo '${between}'\n`).join('');
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors, code] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    new Promise<number | null>((resolve) => shell.once('close', resolve)),
  ]);
  const pieces = out.split(`${between}\n`);
  return { printed: page.steps.map((_, at) => pieces[at]), code, errors };
}
