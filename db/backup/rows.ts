import { neon } from '@neondatabase/serverless';
import * as z from 'zod';
import { quoted } from '../quoted.js';
import type { Table } from './tables.js';

/** About 3 MB of products; a response over HTTP is held in memory whole. */
const pageRows = 500;

const Page = z.array(z.object({ line: z.string(), key: z.array(z.string()) }));

/**
 * Every row of a table as a line of JSON, page by page in the order of its primary key. Times are in UTC, so that equal
 * rows are equal lines wherever the database stands.
 */
export async function* readLines(databaseUrl: string, table: Table): AsyncGenerator<string[]> {
  const sql = neon(databaseUrl);
  const names = table.key.map(([column]) => `t.${quoted(column)}`).join(', ');
  const from = table.key.map(([, type], at) => `$${at + 1}::text::${type}`).join(', ');
  const text = (after: boolean) =>
    `SELECT (SELECT to_jsonb(r)::text FROM (SELECT ${table.columns.map((column) => `t.${quoted(column)}`).join(', ')}) r)
      AS line, json_build_array(${table.key.map(([column]) => `t.${quoted(column)}::text`).join(', ')}) AS key
    FROM ${quoted(table.name)} t ${after ? `WHERE (${names}) > (${from})` : ''} ORDER BY ${names} LIMIT ${pageRows}`;
  let last: string[] | undefined;
  do {
    const [, rows] = await sql.transaction(
      [sql`SELECT set_config('TimeZone', 'UTC', true)`, sql.query(text(last !== undefined), last ?? [])],
      { readOnly: true },
    );
    const page = Page.parse(rows);
    yield page.map(({ line }) => line);
    last = page.length < pageRows ? undefined : page.at(-1)?.key;
  } while (last);
}
