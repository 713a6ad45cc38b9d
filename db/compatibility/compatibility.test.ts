import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../../functions/_local/postgres/server.js';
import { migrate } from '../migrate.js';
import { migrationsFolder, writeMigrations } from '../testing/migrations.js';
import { breaking } from './breaking.js';
import { statementsOf } from './statements.js';
import { readTables, type Tables } from './tables.js';

/** What a migration may do that would break the release before in general, and why it does not. */
const accepted: Record<string, Record<string, string>> = {
  '0004_queue': {
    'imports newly refuses by CREATE UNIQUE INDEX imports_under_way ON public.imports USING btree (source) WHERE ((digest IS NOT NULL) AND (finished_at IS NULL) AND (replaced_at IS NULL))':
      'it holds only rows with a digest, which the release before does not write',
  },
  '0007_quarantine_items': {
    'quarantine has no longer PRIMARY KEY (import_id, file, line)':
      'the release before names no key when it writes rows that may be there already',
    'quarantine newly refuses by PRIMARY KEY (import_id, file, line, item)':
      'refuses nothing that the narrower key before it took',
  },
};

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const journal: { entries: { tag: string }[] } = JSON.parse(
  readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'),
);
const tags = journal.entries.map(({ tag }) => tag);

/** The migrations up to and with one of them. */
function upTo(tag: string): string {
  const folder = join(migrationsFolder(), 'up-to');
  cpSync(migrations, folder, { recursive: true });
  const entries = journal.entries.slice(0, tags.indexOf(tag) + 1);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  return folder;
}

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.close());

const runs = (statements: string[]) => {
  const sql = neon(postgres.databaseUrl);
  return sql.transaction(statements.map((statement) => sql.query(statement)));
};

describe('the release before a migration', () => {
  let before: Tables = { columns: [], rules: [] };

  it.each(tags)('goes on working on the schema of %s', async (tag) => {
    const statements = statementsOf(before);
    if (statements.length > 0) await runs(statements);
    await migrate(postgres.databaseUrl, upTo(tag));
    const after = await readTables(postgres.databaseUrl);
    expect(breaking(before, after)).toEqual(Object.keys(accepted[tag] ?? {}));
    if (statements.length > 0) await runs(statements);
    before = after;
  });

  it('was asked of every table there is', () => {
    expect(before.columns.length).toBeGreaterThan(80);
    for (const { table } of before.columns)
      expect(statementsOf(before).filter((text) => text.includes(`INTO "${table}"`))).toHaveLength(2);
  });
});

describe('a migration that breaks the release before', () => {
  let empty: RunningPostgres;
  beforeAll(async () => {
    empty = await startPostgres();
  });
  afterAll(() => empty.close());

  it.each<[string, string[]]>([
    ['DROP TABLE shops', ['shops is gone']],
    ['ALTER TABLE shops DROP COLUMN note', ['shops.note is gone']],
    ['ALTER TABLE shops RENAME note TO remark', ['shops.note is gone']],
    ['ALTER TABLE shops ALTER rank TYPE smallint', ['shops.rank was integer and is smallint']],
    ['ALTER TABLE shops ALTER note SET NOT NULL', ['shops.note is newly required']],
    ['ALTER TABLE shops ALTER rank DROP DEFAULT', ['shops.rank has lost its default']],
    [
      'ALTER TABLE shops ADD COLUMN city text NOT NULL',
      ['shops.city is new, required and without a default'],
    ],
    ['ALTER TABLE shops DROP CONSTRAINT shops_pkey', ['shops has no longer PRIMARY KEY (id)']],
    ['ALTER TABLE shops ADD CHECK (rank > 0)', ['shops newly refuses by CHECK ((rank > 0))']],
    ['ALTER TABLE shops ADD COLUMN city text', []],
    ["ALTER TABLE shops ADD COLUMN city text NOT NULL DEFAULT ''", []],
    ['CREATE TABLE cities (name text NOT NULL UNIQUE)', []],
    ['CREATE INDEX CONCURRENTLY shops_note ON shops (note)', []],
  ])('is told by what it does: %s', async (change, told) => {
    const first = ['CREATE TABLE shops (id text PRIMARY KEY, note text, rank integer NOT NULL DEFAULT 1)'];
    const sql = neon(empty.databaseUrl);
    await sql.transaction([
      sql`DROP SCHEMA public CASCADE`,
      sql`CREATE SCHEMA public`,
      sql`DROP SCHEMA IF EXISTS drizzle CASCADE`,
    ]);
    await migrate(empty.databaseUrl, writeMigrations({ first }));
    const before = await readTables(empty.databaseUrl);
    await migrate(empty.databaseUrl, writeMigrations({ first, second: [change] }));
    expect(breaking(before, await readTables(empty.databaseUrl))).toEqual(told);
  });
});
