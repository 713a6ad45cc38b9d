import { createWriteStream, writeSync } from 'node:fs';
import { lstat, open, rename, unlink } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Currency } from '../../functions/_domain/money.js';
import { sortedLines } from './sorted-lines.js';
import type { Note, Rejection } from './write-batch.js';

const csvHead = 'file,line,item,external_id,reason,note,row\n';

/**
 * Opens a report of refused rows, each with its reason, and of what was left out of others, with a note: CSV when the
 * file is called so, JSON Lines otherwise. It holds what was added so far, as it came, so that it outlives a process that
 * is killed; `close` puts it in order, by file, line and item. Rejects when the file cannot be written; so do `add` and
 * `close`, where the disk is full. Cells that a spreadsheet would run as a formula are quoted for it.
 */
export async function openReport(path: string) {
  const csv = /\.csv$/i.test(path);
  const toLine = (json: string) => `${csv ? csvLine(JSON.parse(json)) : json}\n`;
  const rows = sortedLines();
  // Opened once more, what standard output goes to would be written from its start, over what was said before.
  const out = path === '/dev/stdout' ? process.stdout : undefined;
  const file = await open(path, out ? 'a' : 'w');
  // What is no file of its own, such as a terminal or a link, cannot be put in order afterwards: it is written so.
  const isFile = !out && (await lstat(path)).isFile();
  if (csv && isFile) await file.write(csvHead);
  async function* inOrder(): AsyncGenerator<string> {
    if (csv) yield csvHead;
    for await (const line of rows.read()) yield toLine(line.slice(line.lastIndexOf('\0') + 1));
  }
  return {
    async add({ row, ...said }: Rejection | Note): Promise<void> {
      const json = JSON.stringify({ ...said, row });
      // At once, and without a turn of the loop, which costs ten times what the write does.
      if (isFile) writeSync(file.fd, toLine(json));
      const [line, item] = [said.line, said.item].map((number) => String(number).padStart(12, '0'));
      await rows.add([said.file.replaceAll('\n', ' '), line, item, json].join('\0'));
    },
    async close(): Promise<void> {
      const ordered = isFile ? `${path}.ordered` : path;
      try {
        await file.close();
        if (out) await pipeline(inOrder, out, { end: false });
        else await pipeline(inOrder, createWriteStream(ordered));
        if (isFile) await rename(ordered, path);
      } catch (error) {
        if (isFile) await unlink(ordered).catch(() => undefined);
        throw error;
      } finally {
        await rows.close();
      }
    },
  };
}

function csvLine({ row, ...said }: Rejection | Note): string {
  const { file, line, item, externalId } = said;
  const [reason, note] = 'reason' in said ? [said.reason, ''] : ['', said.note];
  return [file, line, item, externalId ?? '', reason, note, JSON.stringify(row)].map(cell).join(',');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Counts reasons or notes, values aside: `unreadable price "…"` is one, shown with the first value that it had. */
export function reasonTally() {
  const tally = new Map<string, { example: string; count: number }>();
  return {
    add(reason: string): void {
      const kind = reason.replace(/"(?:[^"\\]|\\.)*"/g, '…').replace(/\d+(?:[.,]\d+)*/g, '#');
      const entry = tally.get(kind) ?? { example: reason, count: 0 };
      entry.count += 1;
      if (tally.has(kind) || tally.size < 200) tally.set(kind, entry);
    },
    /** The ten most frequent, one a line. */
    lines: (): string[] =>
      [...tally.values()]
        .sort((first, second) => second.count - first.count)
        .slice(0, 10)
        // A file's name may hold a line break, and a reason a file's name.
        .map(({ example, count }) => `  ${count} × ${example.replaceAll('\n', ' ')}`),
  };
}

/** What is said of products whose price names no currency. */
export const assumedCurrency = (products: number, currency: Currency): string =>
  `  ${products} × no currency named, read as ${currency} (--currency CODE says otherwise)`;
