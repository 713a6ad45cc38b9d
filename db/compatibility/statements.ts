import { quoted } from '../quoted.js';
import type { Column, Tables } from './tables.js';

/**
 * The statements by which a release of this schema uses each of its tables: rows with all that may be given and with no
 * more than must be, read, changed and deleted again. Parents come before the children that point at them.
 */
export function statementsOf({ columns }: Tables): string[] {
  const tables = parentsFirst(columns);
  const given = (own: Column[]) => own.filter(({ computed }) => !computed);
  const list = (own: Column[]) => own.map(({ name }) => quoted(name)).join(', ');
  const insert = (table: string, own: Column[], values: string[]) =>
    `INSERT INTO ${quoted(table)} (${list(own)}) VALUES (${values.join(', ')})`;
  return [
    ...tables.flatMap(([table, own]) => {
      const full = given(own).map((column, at) => sample(column, at + 1, 'full'));
      const sparse = given(own).map((column, at) => {
        if (column.defaulted) return 'DEFAULT';
        return column.required ? sample(column, at + 1, 'sparse') : 'NULL';
      });
      return [insert(table, given(own), full), insert(table, given(own), sparse)];
    }),
    ...tables.map(([table, own]) => `SELECT ${list(own)} FROM ${quoted(table)}`),
    ...tables.map(([table, own]) => {
      const itself = given(own).map(({ name }) => `${quoted(name)} = ${quoted(name)}`);
      return `UPDATE ${quoted(table)} SET ${itself.join(', ')}`;
    }),
    ...tables.toReversed().map(([table]) => `DELETE FROM ${quoted(table)}`),
  ];
}

function parentsFirst(columns: Column[]): [string, Column[]][] {
  const sorted = new Map<string, Column[]>();
  const add = (table: string) => {
    const own = columns.filter((column) => column.table === table);
    for (const { references } of own)
      if (references && references.table !== table && !sorted.has(references.table)) add(references.table);
    sorted.set(table, own);
  };
  for (const { table } of columns) if (!sorted.has(table)) add(table);
  return [...sorted];
}

/** A value of a column's type. Numbers grow with the column's place, so that a list price is above its price. */
function sample({ type, references }: Column, at: number, row: string): string {
  // The full row's child points at the first row, the sparse one's at the second: keys stay apart.
  if (references) {
    const [column, order] = [quoted(references.column), row === 'full' ? '' : 'DESC'];
    return `(SELECT ${column} FROM ${quoted(references.table)} ORDER BY ${column} ${order} LIMIT 1)`;
  }
  const vector = /^halfvec\((\d+)\)$/.exec(type)?.[1];
  if (vector) return `array_fill(0.1::real, ARRAY[${vector}])::halfvec(${vector})`;
  const bits = /^bit\((\d+)\)$/.exec(type)?.[1];
  if (bits) return `repeat('1', ${bits})::bit(${bits})`;
  const value: Record<string, string> = {
    text: `'${row}'`,
    'text[]': `'{${row}}'`,
    'character(3)': `'INR'`,
    jsonb: `'{}'`,
    boolean: 'true',
    smallint: `${at}`,
    integer: `${at}`,
    bigint: `${at}`,
    'timestamp with time zone': 'now()',
  };
  const known = value[type];
  if (known === undefined) throw new Error(`no sample value of type ${type}: add one`);
  return known;
}
