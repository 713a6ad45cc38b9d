import { columnsRead, currencyInHeader, fieldsOf, matchColumns, missingColumns, shown } from './columns.js';
import { type OpenOptions, openText, textSample } from './open-text.js';
import { type CsvRecord, delimiterOf, isExcelHint, readCsv } from './read-csv.js';
import { readJson } from './read-json.js';
import { readXml } from './read-xml.js';
import { isShopifyHeader, shopifyReader } from './shopify-fields.js';
import { type Field, type Fields, longestCell, type SourceRow, UnreadableFile } from './source-row.js';
import { listNames, splitJson, splitLines } from './split-json.js';

export const formats = ['csv', 'google', 'shopify', 'acp', 'json'] as const;
export type Format = (typeof formats)[number];
/** Whether a word names one of `formats`. */
export const isFormat = (name: string): name is Format => formats.some((format) => format === name);

/** What a file is by its beginning, whatever it is called. */
export async function detectFormat(path: string): Promise<Format> {
  const sample = (await textSample(path)).trimStart();
  if (sample === '') throw new UnreadableFile(`${path}: the file is empty`);
  if (sample.startsWith('<')) return 'google';
  if (sample.startsWith('[')) return 'json';
  if (sample.startsWith('{')) return isWholeJson(sample.split('\n', 1)[0] ?? '') ? 'acp' : 'json';
  const [first = '', second = ''] = sample.split(/\r?\n/, 2);
  const delimiter = delimiterOf(sample);
  const header = isExcelHint(first.split(delimiter)) ? second : first;
  if (header.includes('\0'))
    throw new UnreadableFile(`${path}: not a text file; a spreadsheet must be saved as CSV`);
  return isShopifyHeader(header.split(delimiter)) ? 'shopify' : 'csv';
}

/** JSON Lines have a whole product on the first line; an object around a list, or around such an object, is none. */
function isWholeJson(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Object.entries(value).some(isList);
  } catch {
    return false;
  }
}

const isList = ([name, inner]: [string, unknown]): boolean =>
  listNames.has(name) && typeof inner === 'object' && inner !== null;

/**
 * The rows of a catalogue file, one at a time. Throws UnreadableFile when the file is not of its format or names no
 * title or price; a single bad row is a row with a `problem`. `onColumns` hears how a header is understood.
 */
export async function* readCatalogue(
  path: string,
  format: Format,
  maps: ReadonlyMap<Field, string>,
  options: OpenOptions & { onColumns?: ((read: string) => void) | undefined } = {},
): AsyncGenerator<SourceRow> {
  const text = openText(path, options);
  switch (format) {
    case 'json':
      yield* readJson(splitJson(text), maps);
      return;
    case 'acp':
      yield* readJson(splitLines(text), maps);
      return;
    case 'google':
    case 'shopify':
    case 'csv': {
      const sample = await textSample(path);
      if (format === 'google' && sample.trimStart().startsWith('<')) yield* readXml(text, maps);
      else yield* delimitedRows(readCsv(text, delimiterOf(sample)), format, maps, options.onColumns);
      return;
    }
  }
}

async function* delimitedRows(
  records: AsyncIterable<CsvRecord>,
  format: Format,
  maps: ReadonlyMap<Field, string>,
  onColumns: ((read: string) => void) | undefined,
): AsyncGenerator<SourceRow> {
  let read: ((cells: readonly string[]) => Fields) | undefined;
  let width = 0;
  for await (const record of records) {
    const { line } = record;
    if ('problem' in record) {
      if (!read) throw new UnreadableFile(`line ${line}: ${record.problem}`);
      yield { line, fields: {}, problem: record.problem };
    } else if (read) yield { line, ...checkedRow(record.cells, width, read) };
    else if (!isExcelHint(record.cells)) {
      width = record.cells.length;
      read = rowReader(record.cells, format, maps, onColumns);
    }
  }
  if (!read) throw new UnreadableFile('the file is empty');
}

function rowReader(
  headers: string[],
  format: Format,
  maps: ReadonlyMap<Field, string>,
  onColumns: ((read: string) => void) | undefined,
) {
  if (format === 'shopify') {
    if (!isShopifyHeader(headers))
      throw new UnreadableFile(`no Shopify export: no Handle and Option1 Value among ${shown(headers)}`);
    return shopifyReader(headers);
  }
  const columns = matchColumns(headers, maps);
  const missing = missingColumns(columns);
  if (missing.length > 0)
    throw new UnreadableFile(
      `no column for ${missing.join(' and ')} among ${shown(headers)}; name ${missing.length === 1 ? 'it' : 'them'}: ${missing.map((field) => `--map ${field}=COLUMN`).join(' ')}`,
    );
  onColumns?.(columnsRead(headers, columns));
  const currency = currencyInHeader(headers, columns);
  const headed: Fields = currency === undefined ? {} : { currency };
  return (cells: readonly string[]) => ({ ...headed, ...fieldsOf(cells, columns) });
}

function checkedRow(
  cells: string[],
  width: number,
  read: (cells: readonly string[]) => Fields,
): Omit<SourceRow, 'line'> {
  const fields = read(cells);
  const long = cells.findIndex((cell) => cell.length > longestCell);
  if (long >= 0)
    return { fields: {}, problem: `column ${long + 1} is longer than ${longestCell} characters` };
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '').length;
  return extra > 0 ? { fields, problem: `${cells.length} cells under ${width} headers` } : { fields };
}
