import { parseArgs } from 'node:util';
import { printRows, type Row } from './row.js';

/** A part of a table: its title, and how its rows come about. */
export type Section = { title: string; rows: (options: Options) => Row[] | Promise<Row[]> };

/** What the command line says beside the sections. */
type Options = {
  /** How many rows a section that makes some is to make. */
  rows: number | undefined;
  /** What the measures of a section that can leave some out are to hold. */
  only: string | undefined;
};

/** Prints the sections that the command line names, or all of them; a name that is none ends the process with 2. */
export async function printSections(
  command: string,
  sections: Readonly<Record<string, Section>>,
): Promise<void> {
  const usage = `${command} [${Object.keys(sections).join(', ')}] [--rows N] [--only TEXT]: all of them without a name.`;
  const { values, positionals: names } = readOptions(usage);
  const rowsWanted = values.rows === undefined ? undefined : Number(values.rows);
  const { only } = values;
  const unknown = names.filter((name) => !(name in sections));
  const wrong = rowsWanted !== undefined && !(Number.isInteger(rowsWanted) && rowsWanted > 0);
  if (unknown.length > 0 || wrong || values.help === true) {
    if (unknown.length > 0) console.error(`There is no "${unknown.join('", "')}".`);
    if (wrong) console.error(`--rows ${values.rows}: must be a whole number above 0.`);
    console.error(usage);
    process.exit(values.help === true ? 0 : 2);
  }
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code));
  for (const [name, { title, rows }] of Object.entries(sections)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(`${name} …`);
    printRows(title, await rows({ rows: rowsWanted, only }));
  }
  process.exit(0);
}

/** An option that is none ends the process with 2. */
function readOptions(usage: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { rows: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
