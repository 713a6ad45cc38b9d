import { columnMatcher } from '../import/columns.js';
import { jsonFields } from '../import/json-fields.js';
import type { SourceRow } from '../import/source-row.js';
import { generateHouse } from './generate.js';

/** The house catalogue as the importer reads a JSON list, each piece on a line of its own. */
export async function* houseRows(): AsyncGenerator<SourceRow> {
  const match = columnMatcher(new Map());
  let line = 0;
  for (const { row } of generateHouse()) yield { line: ++line, fields: jsonFields(row, match) };
}
