import * as z from 'zod';
import { acpRows } from './acp-fields.js';
import { type Columns, columnMatcher } from './columns.js';
import { jsonFields } from './json-fields.js';
import { variantRows } from './json-variants.js';
import { type Field, type Fields, itemsOfLines, type SourceRow } from './source-row.js';
import type { JsonText } from './split-json.js';

const Item = z.record(z.string(), z.unknown());
/** Two thousand variants of a product with a long description stay below it. */
const longestItem = 64 * 1024 * 1024;

/** Rows of a list of JSON products, each of its own shape; a product that lists its variants has a row for each. */
export async function* readJson(
  texts: AsyncIterable<JsonText>,
  maps: ReadonlyMap<Field, string>,
): AsyncGenerator<SourceRow> {
  const match = columnMatcher(maps);
  const placed = itemsOfLines();
  for await (const part of texts) {
    for (const row of rowsOf(part, match)) {
      yield { ...row, ...placed(row.line) };
    }
  }
}

function rowsOf(part: JsonText, match: (names: readonly string[]) => Columns): SourceRow[] {
  const { line } = part;
  if ('problem' in part) return [{ line, fields: {}, problem: part.problem }];
  const item = parsed(part.text);
  if (item === null) {
    const lines = itemsALine(part.text);
    if (lines) return lines.flatMap((text, at) => rowsOf({ line: line + at, text }, match));
    const shown = JSON.stringify(part.text.slice(0, 80));
    return part.text === '' ? [] : [{ line, fields: {}, problem: `not a JSON object: ${shown}` }];
  }
  const rows: Fields[] = acpRows(item) ?? variantRows(item, match) ?? [jsonFields(item, match)];
  if (isLonger(rows, longestItem))
    return [{ line, fields: {}, problem: `variants that repeat more than ${longestItem} characters` }];
  return rows.map((fields) => ({ line, fields }));
}

/** Each row of an item repeats what its product says, so that a megabyte could come to gigabytes on the disk. */
function isLonger(rows: readonly Fields[], most: number): boolean {
  let characters = 0;
  for (const fields of rows)
    for (const text of Object.values(fields).flat()) {
      characters += text.length + 1;
      if (characters > most) return true;
    }
  return false;
}

/**
 * The lines of a broken text where most of them are items of their own: an open string runs on through the items after
 * it until another one closes it. Null when it is one item.
 */
function itemsALine(text: string): string[] | null {
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  if (lines.length < 2) return null;
  const whole = lines.filter((line) => parsed(line) !== null);
  return whole.length * 2 >= lines.length ? lines : null;
}

/** A string, which is passed over (also one that never ends), or a whole number of more digits than a number can hold. */
const longNumber = /"(?:[^"\\]|\\.?)*"?|(?<![\w.+-])-?\d{16,}(?![\d.eE])/g;

function parsed(text: string): Record<string, unknown> | null {
  const exact = /\d{16}/.test(text)
    ? text.replace(longNumber, (found) => (found.startsWith('"') ? found : `"${found}"`))
    : text;
  try {
    return Item.safeParse(JSON.parse(exact)).data ?? null;
  } catch {
    return null;
  }
}
