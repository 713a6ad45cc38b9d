import { policies } from '../../_app/policies.js';
import { counted } from '../../_domain/counted.js';
import type { Rehearsal } from '../backup/rehearse.js';
import { inTime, type Promised } from './promises.js';

/** As long as kept answers stand in for a lost database: then shoppers notice. */
const servingMs = policies.answers.keptSeconds * 1000;

/** What a backup that was brought into an empty database promises. */
export function restored({ tables, golden, restoreMs }: Rehearsal): Promised[] {
  const rows = tables.reduce((sum, table) => sum + table.restored, 0);
  const differing = tables.filter(({ equal }) => !equal).map(({ name }) => name);
  return [
    {
      promise: 'every table is the one that was backed up, by rows and checksum',
      held: tables.length > 0 && differing.length === 0,
      measured: `${tables.length - differing.length} of ${tables.length} tables, ${counted(rows, 'row')}${differing.length > 0 ? `; not ${differing.join(', ')}` : ''}`,
    },
    {
      promise: 'the golden wishes are answered as on the day of the backup',
      held: golden.asked > 0 && (golden.changed.length === 0 || !golden.sameRelease),
      measured: `${golden.asked - golden.changed.length} of ${golden.asked}${golden.sameRelease ? '' : ', by another release'}`,
    },
    inTime('the database serves again', restoreMs, servingMs),
  ];
}
