import { types } from 'pg';
import type { TextResult } from './run-sql.js';

const { BOOL, INT2, INT4, FLOAT4, FLOAT8, JSON: JSON_TEXT, JSONB } = types.builtins;
type Read = (text: string) => unknown;

const asNumber: Read = (text) => (Number.isFinite(Number(text)) ? Number(text) : text);
const asJson: Read = (text) => JSON.parse(text);
const asText: Read = (text) => text;

// What Neon writes as JSON of its own; everything else stays text, bigint and numeric included.
const toJson = new Map<number, Read>([
  [BOOL, (text) => text === 't'],
  [INT2, asNumber],
  [INT4, asNumber],
  [FLOAT4, asNumber],
  [FLOAT8, asNumber],
  [JSON_TEXT, asJson],
  [JSONB, asJson],
]);

/** Rows as the caller asked for them: values as Postgres' text or as JSON, each row an array or an object by column. */
export function jsonRows(
  { fields, rows }: Pick<TextResult, 'fields' | 'rows'>,
  { text, arrays }: { text: boolean; arrays: boolean },
): unknown[] {
  if (text && arrays) return rows;
  const columns = fields.map(({ name, dataTypeID }) => ({
    name,
    read: text ? asText : (toJson.get(dataTypeID) ?? asText),
  }));
  return rows.map((row) => {
    const values = columns.map(
      ({ name, read }, at) => [name, row[at] == null ? null : read(row[at])] as const,
    );
    return arrays ? values.map(([, value]) => value) : Object.fromEntries(values);
  });
}
