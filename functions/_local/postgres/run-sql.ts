import { setImmediate } from 'node:timers/promises';
import type { DatabaseError, FieldDef, Pool, PoolClient, QueryArrayConfig } from 'pg';
import * as z from 'zod';

const Statement = z.object({
  // COPY streams over a connection of its own, which HTTP has not; PGlite would not survive being asked.
  query: z.string().regex(/^(?!\s*copy\b)[^\0]*$/i, 'must be one statement, not COPY, without NUL'),
  params: z.array(z.unknown()).default([]),
});
type Statement = z.infer<typeof Statement>;

/** The body of Neon's `POST /sql`: one statement, or several for one transaction. */
export const SqlRequest = z.union([z.object({ queries: z.array(Statement) }), Statement]);
type SqlRequest = z.infer<typeof SqlRequest>;

const whenTrue = (sql: string) =>
  z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => (text === 'true' ? sql : ''));

/** Neon's headers for a transaction, parsed into the `BEGIN` that says the same. */
export const BeginStatement = z
  .object({
    'neon-batch-isolation-level': z
      .enum(['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable'])
      .transform((level) => ` ISOLATION LEVEL ${level.replace(/\B[A-Z]/, ' $&')}`)
      .default(''),
    'neon-batch-read-only': whenTrue(' READ ONLY'),
    'neon-batch-deferrable': whenTrue(' DEFERRABLE'),
  })
  .transform((mode) => `BEGIN${Object.values(mode).join('')}`);

/** One statement's result as Postgres wrote it: every value its text, or null. */
export type TextResult = {
  command: string;
  rowCount: number | null;
  fields: FieldDef[];
  rows: (string | null)[][];
};

/** What a pool for `runSql` must be made with: Neon's driver reads the types itself, on the other side. */
export const textTypes = { types: { getTypeParser: () => (text: string) => text } };

// The extended protocol, as behind Neon: one statement a query, whether it has parameters or not.
type ExtendedQuery = QueryArrayConfig & { queryMode: 'extended' };

async function run(client: PoolClient, { query, params }: Statement): Promise<TextResult> {
  const config: ExtendedQuery = { text: query, values: params, rowMode: 'array', queryMode: 'extended' };
  const { command, rowCount, fields, rows } = await client.query<(string | null)[]>(config);
  return { command, rowCount, fields, rows };
}

async function runBatch(client: PoolClient, statements: Statement[], begin: string): Promise<TextResult[]> {
  await client.query(begin);
  const results: TextResult[] = [];
  for (const statement of statements) results.push(await run(client, statement));
  await client.query('COMMIT');
  return results;
}

// A request leaves no open transaction and no changed setting to the next one on its connection.
async function settle(client: PoolClient, results: TextResult[]): Promise<void> {
  if (client.getTransactionStatus() !== 'I') await client.query('ROLLBACK');
  if (results.some(({ command }) => command === 'SET')) await client.query('RESET ALL');
}

/** A connection is taken, read, seen to end, shut and closed, a turn of the event loop each. */
const turnsToHear = 5;

/**
 * Runs a request alone on one connection: a single statement by itself, several as the one transaction that `begin`
 * opens. Rejects with `DatabaseError` (SQLSTATE in `code`) when Postgres refuses, keeping nothing of the transaction;
 * and with the reason of `gone` when nobody waits any more as its turn comes.
 */
export async function runSql(
  pool: Pool,
  request: SqlRequest,
  begin: string,
  gone: AbortSignal,
): Promise<TextResult[]> {
  const client = await pool.connect();
  let results: TextResult[] = [];
  try {
    // Nothing was heard while Postgres computed: that a caller has left is heard over the next turns.
    for (let turn = 0; turn < turnsToHear; turn++) await setImmediate();
    gone.throwIfAborted();
    results =
      'queries' in request ? await runBatch(client, request.queries, begin) : [await run(client, request)];
    return results;
  } finally {
    // A connection that cannot even be settled is broken: the pool drops it, and the first error is what counts.
    await settle(client, results).then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

/** Whether Postgres itself refused, over a socket or in process (whose error class is not the one `pg` exports). */
export function isDatabaseError(error: Error): error is DatabaseError {
  return 'severity' in error && 'code' in error;
}
