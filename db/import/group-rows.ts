import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Place, placeOf, type SourceRow } from './source-row.js';
import { splitLines } from './split-json.js';

/** A row, where else the same words stand (up to a bound), and how many more repetitions there are. */
type GroupedRow = {
  row: SourceRow;
  again: Place[];
  more: number;
};
/** The distinct rows of one product. */
export type Group = { key: string; rows: GroupedRow[] };

type Keyed = [key: string, row: SourceRow];

/** So much text is held in memory before it goes to the disk; most catalogues never see it. */
const memoryCharacters = 8 * 1024 * 1024;
/** A part is grouped at a time: of a gigabyte, 4 MB. */
const parts = 256;
/** One more holds the rows of no product, as they come. */
const aside = parts;
/** No product has more variants; a file whose every row has one id must not grow one group without end. */
const mostRowsOfOne = 2000;
const tooMany = `more than ${mostRowsOfOne} different rows of one product`;
/** Repetitions whose place is remembered, should their row be refused; beyond, they are only counted. */
const mostRepetitions = 1000;

/**
 * Brings the rows of each product together, wherever in the files they stand: rows are dealt out by product into parts,
 * and come back a part at a time. What does not fit in memory waits in temporary files until then.
 */
export function rowGroups(keepCharacters = memoryCharacters) {
  const held: string[][] = Array.from({ length: parts + 1 }, () => []);
  let characters = 0;
  let spill: Awaited<ReturnType<typeof openSpill>> | undefined;

  async function keep(part: number, value: unknown): Promise<void> {
    const line = JSON.stringify(value);
    held[part]?.push(line);
    characters += line.length;
    if (characters <= keepCharacters) return;
    spill ??= await openSpill();
    for (const [at, lines] of held.entries()) await spill.write(at, lines.splice(0));
    characters = 0;
  }

  async function* kept<T>(part: number): AsyncGenerator<T> {
    if (spill) for await (const line of spill.read(part)) yield JSON.parse(line);
    for (const line of held[part] ?? []) yield JSON.parse(line);
    held[part] = [];
  }

  return {
    /** Takes a row of the product `key`; resolves when there is room for the next. */
    add: (key: string, row: SourceRow) => keep(createHash('md5').update(key).digest()[0] ?? 0, [key, row]),
    /** Takes a row that names no product; likewise. */
    setAside: (row: SourceRow) => keep(aside, row),
    /** The rows set aside, in their order. */
    aside: () => kept<SourceRow>(aside),
    async *groups(): AsyncGenerator<Group> {
      for (let part = 0; part < parts; part += 1) yield* grouped(kept<Keyed>(part));
    },
    close: async (): Promise<void> => spill?.close(),
  };
}

async function* grouped(rows: AsyncIterable<Keyed>): AsyncGenerator<Group> {
  const byKey = new Map<string, Map<string, GroupedRow>>();
  for await (const [key, row] of rows) {
    const group = byKey.get(key) ?? new Map<string, GroupedRow>();
    byKey.set(key, group);
    const content = JSON.stringify([row.fields, row.problem]);
    const same = group.get(content);
    if (same && same.again.length < mostRepetitions) same.again.push(placeOf(row));
    else if (same) same.more += 1;
    else if (group.size < mostRowsOfOne) group.set(content, { row, again: [], more: 0 });
    else yield { key, rows: [{ row: { ...row, problem: tooMany }, again: [], more: 0 }] };
  }
  for (const [key, group] of byKey) yield { key, rows: [...group.values()] };
}

async function openSpill() {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-import-'));
  const files = new Map<number, FileHandle>();
  return {
    async write(part: number, lines: readonly string[]): Promise<void> {
      if (lines.length === 0) return;
      const file = files.get(part) ?? (await open(join(folder, String(part)), 'w+'));
      files.set(part, file);
      await file.appendFile(`${lines.join('\n')}\n`);
    },
    async *read(part: number): AsyncGenerator<string> {
      const text = files.get(part)?.createReadStream({ encoding: 'utf8', start: 0, autoClose: false });
      if (!text) return;
      for await (const line of splitLines(text, Number.POSITIVE_INFINITY))
        if ('text' in line) yield line.text;
    },
    async close(): Promise<void> {
      for (const file of files.values()) await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
