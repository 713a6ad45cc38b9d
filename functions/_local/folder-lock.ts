import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, makeFolder, unusable } from './make-folder.js';
import { ProcessMark, stillRuns, thisProcess } from './processes.js';

/** A folder that belongs to this process until released. */
export type FolderLock = { release(): Promise<void> };

const lookAgainMs = 20;

async function newestLock(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

// Null when nobody holds it: released (emptied), or swept away by a newer lock.
async function holderOf(file: string): Promise<ProcessMark | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? null : ProcessMark.parse(JSON.parse(text));
}

/**
 * Takes a folder (made when missing) for this process, from a dead one if need be; rejects, naming the process, when a
 * living one still has it after `patienceMs`, and as `unusable` says where nothing can be written. Locks are numbered and only ever grow: of two that find the same lock dead,
 * only one can link the next number, so there is no moment in which both have the folder.
 */
export async function lockFolder(folder: string, patienceMs = 0): Promise<FolderLock> {
  const mine = join(folder, `taking-${randomUUID()}`);
  await makeFolder(folder);
  await writeFile(mine, JSON.stringify(thisProcess())).catch((error) => {
    throw unusable(folder, error);
  });
  const until = performance.now() + patienceMs;
  try {
    for (;;) {
      const newest = await newestLock(folder);
      const holder = newest === 0 ? null : await holderOf(join(folder, `lock.${newest}`));
      if (holder && stillRuns(holder)) {
        if (performance.now() < until) {
          await setTimeout(lookAgainMs);
          continue;
        }
        throw new Error(
          `${folder} is in use by process ${holder.pid}: stop that one first, or set DATA_DIR to another folder`,
        );
      }
      const next = join(folder, `lock.${newest + 1}`);
      try {
        await link(mine, next);
      } catch (error) {
        if (codeOf(error) === 'EEXIST') continue;
        throw error;
      }
      await sweep(folder, newest);
      return { release: () => truncate(next) };
    }
  } finally {
    await rm(mine, { force: true });
  }
}

async function sweep(folder: string, upTo: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
    if (number > 0 && number <= upTo) await rm(join(folder, name), { force: true });
  }
}
