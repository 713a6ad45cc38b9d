import { stripVTControlCharacters, styleText } from 'node:util';

/** Colours for a terminal, or the plain text where there is none. */
export type Ink = Record<'good' | 'poor' | 'bad' | 'dim' | 'bold', (text: string) => string>;

/** Colours only where a person looks, and not where `NO_COLOR` asks for none. */
export function inkFor(terminal: boolean, env: Readonly<Record<string, string | undefined>>): Ink {
  const coloured = terminal && !env.NO_COLOR;
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    coloured ? styleText(format, text, { validateStream: false }) : text;
  return {
    good: paint('green'),
    poor: paint('yellow'),
    bad: paint('red'),
    dim: paint('dim'),
    bold: paint('bold'),
  };
}

/** Lines of cells, each column as wide as its widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, visible(cell));
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - visible(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const visible = (cell: string): number => stripVTControlCharacters(cell).length;
