import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Currency } from '../../functions/_domain/money.js';
import { sortedLines } from './sorted-lines.js';
import type { Note, Rejection } from './write-batch.js';

/**
 * Opens a report of refused rows, each with its reason, and of what was left out of others, with a note: CSV when the
 * file is called so, JSON Lines otherwise. It is written when it is closed, by file, line and item, whatever the order of
 * what was added. Rejects when the file cannot be written; so does `close`, where the disk is full. Cells that a
 * spreadsheet would run as a formula are quoted for it.
 */
export async function openReport(path: string) {
  await (await open(path, 'w')).close();
  const csv = /\.csv$/i.test(path);
  const rows = sortedLines();
  async function* written(): AsyncGenerator<string> {
    if (csv) yield 'file,line,item,external_id,reason,note,row\n';
    for await (const line of rows.read()) {
      const json = line.slice(line.lastIndexOf('\0') + 1);
      yield `${csv ? csvLine(JSON.parse(json)) : json}\n`;
    }
  }
  return {
    add: ({ row, ...said }: Rejection | Note): Promise<void> => {
      const [line, item] = [said.line, said.item].map((number) => String(number).padStart(12, '0'));
      return rows.add([said.file, line, item, JSON.stringify({ ...said, row })].join('\0'));
    },
    close: async (): Promise<void> => {
      await pipeline(written, createWriteStream(path)).finally(rows.close);
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
        .map(({ example, count }) => `  ${count} × ${example}`),
  };
}

/** What is said of products whose price names no currency. */
export const assumedCurrency = (products: number, currency: Currency): string =>
  `  ${products} × no currency named, read as ${currency} (--currency CODE says otherwise)`;
