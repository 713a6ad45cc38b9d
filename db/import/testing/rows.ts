import type { SourceRow } from '../source-row.js';

/** A text in pieces of `length` characters, as a stream would bring it. */
export async function* pieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Everything that an asynchronous iterable brings. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Rows as a reader would bring them, lines counted from 2. */
export async function* asRows(fields: readonly SourceRow['fields'][]): AsyncGenerator<SourceRow> {
  let line = 1;
  for (const row of fields) {
    line += 1;
    yield { line, fields: row };
  }
}
