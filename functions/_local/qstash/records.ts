import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const Line = z.tuple([z.string(), z.string(), z.unknown()]);

// How many lines are appended before the file is written anew without the outdated ones.
const slack = 10_000;

/** One kind of record by id, in the order of first writing; on disk before `set` or `delete` returns. */
export type Table<T> = {
  get(id: string): T | undefined;
  set(id: string, value: T): void;
  /** Whether there was one. */
  delete(id: string): boolean;
  all(): T[];
};

/** All kinds of records of one file. */
export type Records = { table<T>(kind: string, schema: z.ZodType<T>): Table<T> };

/**
 * Opens an append-only file of JSON lines `[kind, id, value]` (null deletes), or of no file at all. A line cut off by a
 * crash was never acknowledged and is dropped. Only the owner may read the file: it holds messages.
 */
export function openRecords(file: string | undefined): Records {
  const kinds = new Map<string, Map<string, unknown>>();
  const rowsOf = (kind: string) => {
    const rows = kinds.get(kind) ?? new Map<string, unknown>();
    kinds.set(kind, rows);
    return rows;
  };
  let appended = 0;
  const rewrite = (path: string) => {
    const lines = [...kinds].flatMap(([kind, rows]) =>
      [...rows].map(([id, value]) => toLine(kind, id, value)),
    );
    writeFileSync(`${path}.new`, lines.join(''), { mode: 0o600 });
    renameSync(`${path}.new`, path);
    appended = 0;
  };
  const append = (kind: string, id: string, value: unknown) => {
    if (file === undefined) return;
    appendFileSync(file, toLine(kind, id, value));
    if (++appended > slack) rewrite(file);
  };
  if (file !== undefined) {
    for (const [kind, id, value] of readLines(file)) {
      if (value === null) rowsOf(kind).delete(id);
      else rowsOf(kind).set(id, value);
    }
    mkdirSync(dirname(file), { recursive: true });
    rewrite(file);
  }
  return {
    table: <T>(kind: string, schema: z.ZodType<T>): Table<T> => {
      const rows = new Map<string, T>([...rowsOf(kind)].map(([id, value]) => [id, schema.parse(value)]));
      kinds.set(kind, rows);
      return {
        get: (id) => rows.get(id),
        set: (id, value) => {
          rows.set(id, value);
          append(kind, id, value);
        },
        delete: (id) => {
          if (!rows.delete(id)) return false;
          append(kind, id, null);
          return true;
        },
        all: () => [...rows.values()],
      };
    },
  };
}

const toLine = (...line: z.infer<typeof Line>) => `${JSON.stringify(line)}\n`;

function readLines(file: string): z.infer<typeof Line>[] {
  if (!existsSync(file)) return [];
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return whole.map((line) => Line.parse(JSON.parse(line)));
}
