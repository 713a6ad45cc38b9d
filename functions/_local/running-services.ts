import { readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ProcessMark, stillRuns, thisProcess } from './processes.js';

const Announcement = ProcessMark.extend({ env: z.record(z.string(), z.string()) });

/** Services that another process runs on a data folder: which process, and the variables that lead to them. */
export type FoundServices = { pid: number; env: Record<string, string> };

const fileIn = (dataDir: string) => join(dataDir, 'services.json');

/** Writes down where this process's services are; for the owner's eyes, since the addresses hold passwords. */
export async function announceServices(dataDir: string, env: Record<string, string>): Promise<void> {
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, JSON.stringify({ ...thisProcess(), env }), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Takes back what `announceServices` wrote. */
export const withdrawServices = (dataDir: string): Promise<void> => rm(fileIn(dataDir), { force: true });

/** The services that run on a data folder right now, or null; what a killed process left behind does not count. */
export function findRunningServices(dataDir: string): FoundServices | null {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
  } catch {
    return null;
  }
  const announced = Announcement.safeParse(found);
  if (!announced.success || !stillRuns(announced.data)) return null;
  const { pid, env } = announced.data;
  return { pid, env };
}
