import { NeonDbError, type NeonQueryFunction } from '@neondatabase/serverless';
import * as z from 'zod';
import { quoted } from './quoted.js';

type Sql = NeonQueryFunction<false, false>;

const Found = z.array(z.object({ valid: z.boolean(), building: z.boolean() }));

/** What another session's lock or a deadlock ends: the same build may succeed a moment later. */
const passing = new Set(['55P03', '40P01']);
const tries = 3;

/**
 * Builds an index beside readers and writers by its `CREATE INDEX CONCURRENTLY`, which runs in no transaction, and sees
 * that it is valid. One that a build cut off has left invalid is dropped and built anew; one that cannot be built leaves
 * nothing behind. Throws when another session is building it.
 */
export async function buildConcurrently(
  sql: Sql,
  name: string,
  create: string,
): Promise<'built' | 'present'> {
  for (let left = tries; ; left -= 1) {
    const index = await find(sql, name);
    if (index?.valid) return 'present';
    if (index?.building) throw new Error(`Index ${name} is being built by another session: wait for it.`);
    if (index) await drop(sql, name);
    try {
      await sql.query(create);
    } catch (error) {
      if (left > 1 && error instanceof NeonDbError && passing.has(error.code ?? '')) continue;
      // Whether the build or only its connection broke: what is there, or goes on without us, is not ours to drop.
      const rest = await find(sql, name);
      if (rest?.valid) return 'present';
      if (rest && !rest.building) await drop(sql, name);
      throw error;
    }
    if ((await find(sql, name))?.valid) return 'built';
    if (left === 1) throw new Error(`Index ${name} is invalid after ${tries} builds.`);
  }
}

/** The name of the index that a statement builds concurrently, or undefined when it does something else. */
export function concurrentlyBuilt(statement: string): string | undefined {
  return /^(?:\s|--.*\n)*create\s+(?:unique\s+)?index\s+concurrently\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?\s+on\s/i.exec(
    statement,
  )?.[1];
}

async function find(sql: Sql, name: string): Promise<z.infer<typeof Found>[number] | undefined> {
  const rows = await sql`
    SELECT indisvalid AND indisready AS valid,
      EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid) AS building
    FROM pg_index i WHERE indexrelid = to_regclass(${`public.${quoted(name)}`})`;
  return Found.parse(rows)[0];
}

async function drop(sql: Sql, name: string): Promise<void> {
  await sql.query(`DROP INDEX CONCURRENTLY public.${quoted(name)}`);
}
