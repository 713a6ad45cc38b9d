import { rehearsalText } from './backup/rehearsal-text.js';
import { isWhole, restoreBackup } from './backup/rehearse.js';
import { databaseAddress } from './surroundings.js';
import type { Verb } from './verb.js';

/** A backup into the empty database that `--into` names; the one in use is never touched. */
export const restore: Verb = (command, finish) => {
  command
    .argument('<folder>', 'the backup')
    .requiredOption('--into <address>', 'an empty database: postgresql://…, its unpooled address')
    .addHelpText('after', '\nExit code 1 when the restored database is not the one that was backed up.')
    .action((folder, { into }) =>
      finish(async ({ ink, progress, signal }) => {
        const rehearsal = await restoreBackup(folder, databaseAddress('--into', into), { progress, signal });
        const { manifest: _, ...data } = rehearsal;
        return { ok: isWhole(rehearsal), text: rehearsalText(rehearsal, ink), data };
      }),
    );
};
