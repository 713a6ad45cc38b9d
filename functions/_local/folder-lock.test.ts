import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.js';
import { thisProcess } from './processes.js';

describe('lockFolder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('makes the folder, and refuses a second holder by the first one’s process number', async () => {
    const inner = join(folder, 'a', 'b');
    await lockFolder(inner);
    await expect(lockFolder(inner)).rejects.toThrow(`in use by process ${process.pid}`);
  });

  it('is free again once released, any number of times', async () => {
    for (let time = 0; time < 3; time++) await (await lockFolder(folder)).release();
    await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['lock.4']);
  });

  it('is taken over from a process that died without releasing it', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    await writeFile(join(folder, 'lock.7'), JSON.stringify({ pid: child.pid, born: '1' }));
    await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['lock.8']);
  });

  it('is taken over when the number of the dead holder went to another process', async () => {
    const reborn = { pid: process.pid, born: `${Number(thisProcess().born) - 1}` };
    await writeFile(join(folder, 'lock.1'), JSON.stringify(reborn));
    await lockFolder(folder);
  });

  it('goes to exactly one of many that ask at once', async () => {
    await writeFile(join(folder, 'lock.1'), JSON.stringify({ pid: process.pid, born: 'before' }));
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
