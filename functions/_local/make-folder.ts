import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The code of a system error, such as `EEXIST`; undefined for any other. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** What the codes of a file system mean to whoever named the folder. */
const reasons = new Map<unknown, string>([
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'that disk is for reading only'],
  ['EEXIST', 'it is a file'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['ENOENT', 'no folder can be made there'],
  ['ENOSPC', 'that disk is full'],
]);

/** The error of a folder in which local data cannot live: it names the folder, why, and the way out. */
export function unusable(folder: string, error: unknown): Error {
  const reason = reasons.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
  return new Error(
    `DATA_DIR: ${resolve(folder)} cannot be used: ${reason}; set DATA_DIR to a folder that can be written`,
    { cause: error },
  );
}

/** Makes a folder for local data, and those above it, where they are missing. Rejects as `unusable` says. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(resolve(folder));
  } catch (error) {
    throw unusable(folder, error);
  }
}

// Node's own recursion never ends where the folder above is there and nothing can be made in it, as under /proc.
async function make(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    await make(above);
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}
