import { neon } from '@neondatabase/serverless';
import * as z from 'zod';
import '../client.js';

const Table = z.object({
  name: z.string(),
  /** What a row consists of, without what the database computes itself. */
  columns: z.array(z.string()),
  /** The primary key: columns and their types. */
  key: z.array(z.tuple([z.string(), z.string()])).min(1, 'has no primary key'),
  /** The column that numbers itself. */
  identity: z.string().nullable(),
  references: z.array(z.string()),
});
export type Table = z.infer<typeof Table>;

/**
 * Every table of the database, read from its catalogue, in the order of a dump: what points to others comes before what
 * it points to. Rows that are pointed to are never deleted, so that each row of a dump finds its target in it.
 */
export async function readTables(databaseUrl: string): Promise<Table[]> {
  const rows = await neon(databaseUrl)`
    SELECT c.relname AS name,
      (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT coalesce(json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY k.nth), '[]')
        FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(number, nth), pg_attribute a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number) AS key,
      (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attidentity <> '') AS identity,
      (SELECT coalesce(json_agg(r.relname), '[]') FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
        WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS references
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname`;
  return pointersFirst(z.array(Table).parse(rows));
}

/** Sorted so that a table comes before every table that it references; otherwise in the order given. */
export function pointersFirst<T extends Pick<Table, 'name' | 'references'>>(tables: readonly T[]): T[] {
  const sorted: T[] = [];
  const left = [...tables];
  while (left.length > 0) {
    const at = left.findIndex(({ name }) => !left.some((other) => other.references.includes(name)));
    const next = left[at];
    if (!next) throw new Error(`tables reference each other in a circle: ${left.map((t) => t.name)}`);
    sorted.push(next);
    left.splice(at, 1);
  }
  return sorted;
}
