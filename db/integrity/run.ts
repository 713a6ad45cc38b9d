import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { currencyCodes } from '../../functions/_domain/money.js';
import type { Database } from '../client.js';
import { type IntegrityCheck, integrityChecks } from './checks.js';
import { selfRecall } from './self-recall.js';

/** A check and what came of it: how much breaks its promise, and the first of it. */
export type IntegrityResult = Pick<IntegrityCheck, 'name' | 'level' | 'promise'> & {
  broken: number;
  examples: string[];
};

const examplesShown = 3;
const Found = z.tuple([z.object({ broken: z.coerce.number(), examples: z.array(z.string()) })]);

/** Runs every check, one statement each; `onDone` is told after each. Changes nothing. */
export async function checkIntegrity(
  db: Database,
  { freshHours, onDone }: { freshHours: number; onDone: (done: number, of: number) => void },
): Promise<IntegrityResult[]> {
  const checks = integrityChecks(freshHours, [...currencyCodes]);
  const results: IntegrityResult[] = [];
  for (const { name, level, promise, broken } of checks) {
    const { rows } = await db.execute(sql`
      WITH broken AS MATERIALIZED (${broken})
      SELECT count(*) AS broken,
        (SELECT coalesce(json_agg(subject), '[]') FROM (SELECT subject FROM broken LIMIT ${examplesShown}) first) AS examples
      FROM broken`);
    results.push({ name, level, promise, ...Found.parse(rows)[0] });
    onDone(results.length, checks.length + 1);
  }
  results.push(await selfRecall(db));
  return results;
}
