import { neon } from '@neondatabase/serverless';
import * as z from 'zod';
import '../client.js';

const Column = z.object({
  table: z.string(),
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  /** Written by the database when an insert does not. */
  defaulted: z.boolean(),
  /** Written by the database alone. */
  computed: z.boolean(),
  /** The table and column that a foreign key of this one alone points at. */
  references: z.object({ table: z.string(), column: z.string() }).nullable(),
});
export type Column = z.infer<typeof Column>;

const Rule = z.object({ table: z.string(), unique: z.boolean(), definition: z.string() });
type Rule = z.infer<typeof Rule>;

/** What a database's tables hold, and what they refuse. */
export type Tables = { columns: Column[]; rules: Rule[] };

/** Reads the columns in their order, and every key, check, foreign key and unique index, from the database itself. */
export async function readTables(databaseUrl: string): Promise<Tables> {
  const sql = neon(databaseUrl);
  const columns = await sql`
    SELECT t.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
      a.attnotnull AS required, a.atthasdef AND a.attgenerated = '' AS defaulted,
      a.attgenerated <> '' OR a.attidentity <> '' AS computed,
      (SELECT jsonb_build_object('table', p.relname, 'column', pa.attname) FROM pg_constraint f
        JOIN pg_class p ON p.oid = f.confrelid
        JOIN pg_attribute pa ON pa.attrelid = f.confrelid AND pa.attnum = f.confkey[1]
        WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum]) AS references
    FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY t.relname, a.attnum`;
  // Postgres 18 keeps NOT NULL as a constraint too; the columns tell of it.
  const rules = await sql`
    SELECT conrelid::regclass::text AS table, contype IN ('p', 'u') AS unique, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype <> 'n'
    UNION ALL
    SELECT indrelid::regclass::text, true, pg_get_indexdef(indexrelid) FROM pg_index i
    WHERE indisunique AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u'))
    ORDER BY 1, 3`;
  return { columns: z.array(Column).parse(columns), rules: z.array(Rule).parse(rules) };
}
