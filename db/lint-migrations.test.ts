import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { concurrentlyBuilt } from './concurrent-index.js';
import { migrationsFolder } from './testing/migrations.js';

/** Rules that say nothing here, and why. */
const left = {
  'require-lock-timeout': 'the migrator limits every lock',
  'require-statement-timeout': 'the migrator limits every statement',
  'prefer-bigint-over-int': 'rows of one import, lines of one file, milliseconds of one answer',
  'prefer-bigint-over-smallint': 'formality is one of five steps',
  'ban-char-field': 'ISO 4217 has three letters, and a check holds them',
};

/** What is against a rule all the same, by file, line and rule, and why it may be. */
const accepted: Record<string, string> = {
  '0003_search.sql:1 require-concurrent-index-creation': 'built before the first release, on an empty table',
  '0004_queue.sql:39 require-concurrent-index-creation':
    'one row a run of the importer: built in milliseconds',
  '0007_quarantine_items.sql:3 constraint-missing-not-valid':
    'what the last import of each source refused: thousands of rows, read by operators only',
  '0007_quarantine_items.sql:3 adding-serial-primary-key-field': 'likewise',
  '0009_drop_category.sql:1 require-concurrent-index-deletion':
    'a line in the catalogue, and the file goes later',
};

const squawk = fileURLToPath(import.meta.resolve('squawk-cli/js/bin/squawk'));

const Findings = z.array(z.object({ file: z.string(), line: z.int(), rule_name: z.string() }));

/** What squawk has against migrations, each run as the migrator runs it: in a transaction, or as indexes outside one. */
function lint(files: string[]): string[] {
  return files.flatMap((file) => {
    const alone = concurrentlyBuilt(readFileSync(file, 'utf8')) !== undefined;
    const { stdout, stderr } = spawnSync(process.execPath, [
      squawk,
      ...['--reporter', 'json', '--pg-version', '17.0', '--exclude', Object.keys(left).join()],
      ...(alone ? [] : ['--assume-in-transaction']),
      file,
    ]);
    if (stdout.length === 0) throw new Error(`squawk said nothing: ${stderr}`);
    return Findings.parse(JSON.parse(stdout.toString())).map(
      (found) => `${basename(found.file)}:${found.line + 1} ${found.rule_name}`,
    );
  });
}

it('every migration is one that a table in use can be given, or has a reason to be another', () => {
  const folder = fileURLToPath(new URL('./migrations/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  expect(lint(files.map((name) => join(folder, name)))).toEqual(Object.keys(accepted));
});

it('a migration that locks a table in use is found', () => {
  const file = join(migrationsFolder(), 'locks.sql');
  const found = (text: string) => {
    writeFileSync(file, text);
    return lint([file]);
  };
  expect(found('CREATE INDEX products_fit ON products (fit);')).toEqual([
    'locks.sql:1 require-concurrent-index-creation',
  ]);
  expect(found('CREATE INDEX CONCURRENTLY IF NOT EXISTS products_fit ON products (fit);')).toEqual([]);
  expect(found('ALTER TABLE products ALTER COLUMN formality TYPE integer;')).toContain(
    'locks.sql:1 changing-column-type',
  );
});
