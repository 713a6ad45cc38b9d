import { connect } from '../../db/client.js';
import { checkIntegrity, type IntegrityResult } from '../../db/integrity/run.js';
import { policies } from '../_app/policies.js';
import { counted } from '../_domain/counted.js';
import { type Ink, table } from './ink.js';
import { databaseOf } from './surroundings.js';
import type { Verb } from './verb.js';

/** What must hold in the database, checked row by row; changes nothing. */
export const integrity: Verb = (command, finish) => {
  command
    .addHelpText(
      'after',
      '\nExit code 1 when an error is found: answers may be wrong. Warnings alone exit with 0.',
    )
    .action(() =>
      finish(async ({ env, ink, progress }) => {
        const results = await checkIntegrity(connect(databaseOf(env)), {
          freshHours: policies.catalogueFreshHours,
          onDone: (done, of) => progress.show('checks', done, of),
        });
        const broken = (level: IntegrityResult['level']) =>
          results.filter((result) => result.level === level && result.broken > 0).length;
        const [errors, warnings] = [broken('error'), broken('warning')];
        const verdict = `${counted(results.length, 'check')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
        return {
          ok: errors === 0,
          text: `${table(results.flatMap((result) => shown(result, ink)))}\n${verdict}`,
          data: { errors, warnings, checks: results },
        };
      }),
    );
};

function shown({ name, level, promise, broken, examples }: IntegrityResult, ink: Ink): string[][] {
  if (broken === 0) return [[ink.good('pass'), name, promise]];
  const mark = level === 'error' ? ink.bad('FAIL') : ink.poor('warn');
  return [
    [mark, name, `${broken} break it: ${promise}`],
    ...examples.map((example) => ['', '', ink.dim(example)]),
  ];
}
