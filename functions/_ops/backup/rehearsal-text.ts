import { type Ink, table } from '../ink.js';
import { isWhole, type Rehearsal } from './rehearse.js';

/** What came of a restore, for people. */
export function rehearsalText(rehearsal: Rehearsal, ink: Ink): string {
  const { tables, golden, restoreMs, manifest } = rehearsal;
  const rows = tables.map(({ name, dumped, restored, equal }) => [
    equal ? ink.good('equal') : ink.bad('DIFFERS'),
    name,
    `${restored} of ${dumped} rows`,
  ]);
  const same = golden.asked - golden.changed.length;
  const reason =
    golden.changed.length > 0 && !golden.sameRelease
      ? ` (another release answered: ${manifest.release})`
      : '';
  return [
    table(rows),
    `golden wishes: ${same} of ${golden.asked} answered as before${reason}`,
    ...golden.changed.map((wish) => `  otherwise: ${wish}`),
    `${isWhole(rehearsal) ? ink.good('whole') : ink.bad('NOT whole')}: the backup of ${manifest.createdAt} was serving after ${(restoreMs / 1000).toFixed(1)} s`,
  ].join('\n');
}
