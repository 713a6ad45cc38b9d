import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** A process as a file remembers it: its number, and its birth, since numbers are given out again. */
export const ProcessMark = z.object({ pid: z.int().positive(), born: z.string() });
export type ProcessMark = z.infer<typeof ProcessMark>;

/** This process, to be written down. */
export const thisProcess = (): ProcessMark => ({ pid: process.pid, born: bornAt(process.pid) ?? '' });

/** Whether the very process that was written down still runs. */
export const stillRuns = ({ pid, born }: ProcessMark): boolean => bornAt(pid) === born;

// In the kernel's ticks; '' where there is no /proc; undefined when no such process runs, or only its remains do.
function bornAt(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined;
  }
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
  // The name before the last parenthesis may hold blanks; the state follows it, and the birth 19 fields later.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}
