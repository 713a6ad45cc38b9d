import { type CsvError, parse } from 'csv-parse';
import { endsInQuote, endsInRow, longestRow, UnreadableFile } from './source-row.js';

/** One record of a delimited file and the line it starts on, or why it could not be read. */
export type CsvRecord = { line: number; cells: string[] } | { line: number; problem: string };

/** Every quote left open costs a second look at up to `longestRow`; a file with more of them is not CSV. */
const mostRestarts = 1000;
/** Delimiters at the places of a header's, in all lines between a record's first and last, that make them rows. */
const leastAgreement = 8;

/** What Excel writes above the header for itself. */
const excelHint = /^sep=([,;\t|])\r?\n/i;

/** Whether a row's cells are the line that Excel writes above the header, and no product. */
export const isExcelHint = (cells: readonly string[]): boolean => /^sep=$/i.test(cells[0] ?? '');

/** The delimiter of `,` `;` tab `|` that a file names as Excel does, or that its first lines agree on. */
export function delimiterOf(sample: string): string {
  const named = excelHint.exec(sample)?.[1];
  if (named !== undefined) return named;
  const lines = sample
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const header = lines[0] ?? '';
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const wanted = header.split(delimiter).length - 1;
    return wanted === 0
      ? 0
      : wanted * (counts.filter((count) => count === wanted).length / counts.length + 0.01);
  };
  return [',', ';', '\t', '|'].reduce((best, next) => (score(next) > score(best) ? next : best));
}

/**
 * The records of a delimited text, header included: quoted cells may hold newlines, a stray quote is a character.
 * A record that grows beyond `longestRow`, or whose quote never closes, or only in another row, costs its first line and
 * no more: reading goes on at the next one. A text that breaks off has a last record of the problem `endsInQuote`, or
 * `endsInRow` where it has fewer cells than the header and no line end.
 */
export async function* readCsv(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  let reader = startReader(delimiter, 1, 0);
  let restarts = 0;
  async function* recovered(problem: string): AsyncGenerator<CsvRecord> {
    const { line, unread, width } = reader.stop();
    restarts += 1;
    if (restarts > mostRestarts)
      throw new UnreadableFile(`line ${line}: ${problem}, once more; this is no CSV`);
    yield { line, problem };
    const next = unread.indexOf(0x0a) + 1;
    reader = startReader(delimiter, line + 1, width);
    // Within an endless line everything up to its end belongs to it.
    reader.skipping = next === 0;
    if (next > 0) yield* reader.feed(unread.subarray(next));
  }
  for await (const piece of text) {
    yield* reader.feed(Buffer.from(piece));
    for (let problem = reader.problem(); problem !== null; problem = reader.problem())
      yield* recovered(problem);
  }
  for (;;) {
    yield* reader.end();
    const problem = reader.problem();
    if (problem === null) return;
    yield* recovered(problem);
  }
}

function startReader(delimiter: string, firstLine: number, headers: number) {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  let ready: { record: string[]; info: { bytes: number } }[] = [];
  let failure: Error | undefined;
  /** Everything fed since the end of the last record, and how much the parser had consumed there. */
  let unread: Buffer = Buffer.alloc(0);
  let consumed = 0;
  let line = firstLine;
  let width = headers;
  let isSwallowed = false;
  parser.on('data', (record) => ready.push(record));
  parser.on('error', (error) => {
    failure = error;
  });

  function take(isEnd = false): CsvRecord[] {
    const records: CsvRecord[] = [];
    let start = 0;
    for (const { record, info } of ready) {
      const end = start + info.bytes - consumed;
      while (unread[start] === 0x0a || unread[start] === 0x0d) {
        if (unread[start] === 0x0a) line += 1;
        start += 1;
      }
      isSwallowed = holdsRows(unread.subarray(start, end), delimiter, width);
      if (isSwallowed) break;
      width ||= record.length;
      const isCut = isEnd && end === unread.length && unread[end - 1] !== 0x0a && record.length < width;
      records.push(isCut && !isBlank(record) ? { line, problem: endsInRow } : { line, cells: record });
      line += newlines(unread, start, end);
      start = end;
      consumed = info.bytes;
    }
    unread = unread.subarray(start);
    ready = [];
    return records;
  }

  return {
    skipping: false,
    async *feed(bytes: Buffer): AsyncGenerator<CsvRecord> {
      let chunk = bytes;
      if (this.skipping) {
        const end = chunk.indexOf(0x0a);
        if (end < 0) return;
        chunk = chunk.subarray(end + 1);
        this.skipping = false;
      }
      if (chunk.length === 0) return;
      unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
      await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
      yield* take();
    },
    /** The last records; whether they are all, `problem` knows. */
    async *end(): AsyncGenerator<CsvRecord> {
      await new Promise<void>((resolve) => {
        parser.once('end', resolve).once('error', () => resolve());
        parser.end();
      });
      yield* take(true);
    },
    /** Why what was fed cannot be read from where the records end, or null. */
    problem(): string | null {
      if (isSwallowed) return 'a quote that is closed only in another row';
      if (unread.length > longestRow) return `a row of more than ${longestRow} characters`;
      if (failure === undefined) return null;
      if (isCsvError(failure) && failure.code === 'CSV_QUOTE_NOT_CLOSED')
        return width === 0 || rowFollows(unread, delimiter, width)
          ? 'a quote that is never closed'
          : endsInQuote;
      throw failure;
    },
    stop() {
      parser.destroy();
      return { line, unread, width };
    },
  };
}

/**
 * Whether a record of several lines is a row whose open quote ran on through others. A line that begins within quotes and
 * ends outside holds an odd number of them; a row of its own has an even number, and as many cells as the header.
 */
function holdsRows(record: Buffer, delimiter: string, width: number): boolean {
  if (width < 2 || record.indexOf(0x0a) < 0) return false;
  const [, ...lines] = record
    .toString()
    .trim()
    .split(/(?:\r?\n)+/);
  const last = lines.pop();
  if (last === undefined) return false;
  // A description may hold a line or two that look like rows; so many cells in agreement are no chance.
  const isTable =
    lines.length > 1 &&
    lines.length * (width - 1) >= leastAgreement &&
    lines.every((line) => isRow(line, delimiter, width));
  return isTable || isRow(last, delimiter, width);
}

/** Whether any line after the first of a text is a row of its own: what an open quote before it was not cut off in. */
function rowFollows(text: Buffer, delimiter: string, width: number): boolean {
  const [, ...lines] = text.toString().split(/\r?\n/);
  return lines.some((line) => isRow(line, delimiter, width));
}

function isRow(line: string, delimiter: string, width: number): boolean {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  return !bare.includes('"') && bare.split(delimiter).length === width;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

const isCsvError = (error: Error): error is CsvError => 'code' in error;
