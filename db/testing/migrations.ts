import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const all = mkdtempSync(join(tmpdir(), 'migrations-'));
afterAll(() => rmSync(all, { recursive: true }));

/** A folder for migrations, gone after the tests of the file that asks for it. */
export const migrationsFolder = () => mkdtempSync(join(all, 'of-'));

/** Writes a folder of migrations by their names, in order, as drizzle-kit does, and returns where it is. */
export function writeMigrations(migrations: Record<string, readonly string[]>): string {
  const folder = migrationsFolder();
  mkdirSync(join(folder, 'meta'));
  const entries = Object.entries(migrations).map(([tag, statements], idx) => {
    writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'));
    return { idx, when: idx + 1, tag, breakpoints: true };
  });
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ entries }));
  return folder;
}
