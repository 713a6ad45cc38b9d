import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../_domain/counted.js';
import { writeBackup } from './backup/write.js';
import { table } from './ink.js';
import { databaseOf } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

/** A logical dump of every table, with checksums, into a folder of its own. */
export const backup: Verb = (command, finish) => {
  command
    .option('--to <folder>', 'a new folder for it; default: backups/ and the time')
    .option(
      '--import-cut-off',
      'an import that has not ended is dead: take the database as it left it',
      false,
    )
    .addHelpText(
      'after',
      '\nOne gzipped file of JSON lines a table, and manifest.json with rows, SHA-256 and twenty golden answers.',
    )
    .action(({ to, importCutOff }) =>
      finish(async ({ env, progress, now, signal }) => {
        const url = databaseOf(env);
        const stamp = new Date(now()).toISOString().replace(/[-:]|\.\d+/g, '');
        const folder = to ?? join('backups', stamp);
        if (existsSync(folder))
          throw new WrongInput(`${folder} exists already: name a new folder with --to.`);
        const started = performance.now();
        const { tables, golden } = await writeBackup(url, folder, { progress, now, signal, importCutOff });
        const ms = Math.round(performance.now() - started);
        const rows = tables.map(({ name, rows, bytes, sha256 }) => [
          name,
          counted(rows, 'row'),
          `${bytes} bytes`,
          `sha256 ${sha256.slice(0, 12)}…`,
        ]);
        const verdict = `${folder}: whole, with ${Object.keys(golden).length} golden answers, in ${(ms / 1000).toFixed(1)} s`;
        return { ok: true, text: `${table(rows)}\n${verdict}`, data: { folder, ms, tables } };
      }),
    );
};
