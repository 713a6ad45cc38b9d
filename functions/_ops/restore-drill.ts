import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../_local/postgres/server.js';
import { rehearsalText } from './backup/rehearsal-text.js';
import { isWhole, restoreBackup } from './backup/rehearse.js';
import { writeBackup } from './backup/write.js';
import { needed } from './surroundings.js';
import type { Verb } from './verb.js';

/** Restores a backup into a database of its own, proves it whole, and throws the database away. */
export const restoreDrill: Verb = (command, finish) => {
  command
    .argument('[folder]', 'the backup; without it one is taken first')
    .addHelpText('after', '\nExit code 1 when the restored database is not the one that was backed up.')
    .action((folder) =>
      finish(async ({ env, ink, progress, now, signal }) => {
        const scratch = await mkdtemp(join(tmpdir(), 'fashiondeck-drill-'));
        const fresh = await startPostgres();
        try {
          const taken = join(scratch, 'backup');
          if (!folder) await writeBackup(needed(env, 'DATABASE_URL'), taken, { progress, now, signal });
          const rehearsal = await restoreBackup(folder ?? taken, fresh.databaseUrl, { progress, signal });
          const { manifest: _, ...data } = rehearsal;
          return { ok: isWhole(rehearsal), text: rehearsalText(rehearsal, ink), data };
        } finally {
          await fresh.close();
          await rm(scratch, { recursive: true, force: true });
        }
      }),
    );
};
