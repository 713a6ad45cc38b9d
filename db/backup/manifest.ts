import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const DumpedTable = z.object({
  name: z.string(),
  file: z.string().regex(/^[\w-]+\.jsonl\.gz$/),
  columns: z.array(z.string()),
  rows: z.int().min(0),
  /** Of all rows in whatever order, as `rowChecksum` makes it. */
  contents: z.string(),
  bytes: z.int().min(0),
  /** Of the file as it lies there. */
  sha256: z.string(),
});
export type DumpedTable = z.infer<typeof DumpedTable>;

/** What a backup consists of: a folder with this as `manifest.json`, and one file a table. */
export const Manifest = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  /** The commit that wrote it. */
  release: z.string(),
  /** The migrations that the database had, by their time stamps. */
  migrations: z.array(z.int()),
  catalogueVersion: z.string().nullable(),
  tables: z.array(DumpedTable),
  /** Answers to the golden queries, to be compared with those of a restored database. */
  golden: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestFile = 'manifest.json';

/** Reads a backup's manifest; the error says what the folder is not. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, manifestFile);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`${folder} holds no ${manifestFile}: it is no backup, or one cut off`);
  const read = Manifest.safeParse(parse(text));
  if (read.success) return read.data;
  throw new Error(`${file} cannot be read: ${z.prettifyError(read.error)}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
