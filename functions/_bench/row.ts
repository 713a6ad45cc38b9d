/** One measured figure, and what it is to be read against. */
export type Row = { measure: string; value: string; comparedWith: string };

/** The value below which the share `q` of the times lies, nearest rank. */
export function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** `p50 12.3 ms, p95 20.1 ms` of times in milliseconds. */
export function percentiles(times: readonly number[]): string {
  return `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
}

/** Prints a table on stdout: its title, then a line a row, the values one below the other. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ measure }) => measure.length));
  for (const { measure, value, comparedWith } of rows) {
    console.log(`  ${measure.padEnd(width)}  ${value}${comparedWith && `   (${comparedWith})`}`);
  }
}
