import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../_local/postgres/server.js';
import { rehearsalText } from './backup/rehearsal-text.js';
import { isWhole, type Rehearsal, restoreBackup } from './backup/rehearse.js';
import { writeBackup } from './backup/write.js';
import { databaseOf } from './surroundings.js';
import type { Verb, World } from './verb.js';

/** Restores a backup into a database of its own, proves it whole, and throws the database away. */
export const restoreDrill: Verb = (command, finish) => {
  command
    .argument('[folder]', 'the backup; without it one is taken first')
    .addHelpText('after', '\nExit code 1 when the restored database is not the one that was backed up.')
    .action((folder) =>
      finish(async (world) => {
        const rehearsal = await rehearse(folder, world);
        const { manifest: _, ...data } = rehearsal;
        return { ok: isWhole(rehearsal), text: rehearsalText(rehearsal, world.ink), data };
      }),
    );
};

/** What becomes of a backup in a database that is thrown away; without a folder, of one that is taken first. */
export async function rehearse(folder: string | undefined, world: World): Promise<Rehearsal> {
  const { env, progress, now, signal } = world;
  const source = folder ? undefined : databaseOf(env);
  const scratch = await mkdtemp(join(tmpdir(), 'fashiondeck-drill-'));
  const fresh = await startPostgres();
  try {
    const taken = join(scratch, 'backup');
    if (source) await writeBackup(source, taken, { progress, now, signal });
    return await restoreBackup(folder ?? taken, fresh.databaseUrl, { progress, signal });
  } finally {
    await fresh.close();
    await rm(scratch, { recursive: true, force: true });
  }
}
