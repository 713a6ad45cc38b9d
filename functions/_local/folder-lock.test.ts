import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './folder-lock.js';
import { thisProcess } from './processes.js';

/** Where Node's own recursion never ended; other systems have no such place. */
const underProc = existsSync('/proc/self') ? ['/proc/foo', '/proc/foo/bar'] : [];

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

  it.each<[string, string]>([
    ['file', 'it is a file'],
    ['file/inner/most', 'a part of its path is a file'],
    ['dangling/inner', 'no folder can be made there'],
    ...underProc.map((name): [string, string] => [name, 'no folder can be made there']),
  ])('refuses %s by its variable and its name, and says why', async (name, why) => {
    await writeFile(join(folder, 'file'), '');
    await symlink(join(folder, 'gone', 'away'), join(folder, 'dangling'));
    const inner = resolve(folder, name);
    await expect(lockFolder(inner)).rejects.toThrow(
      `DATA_DIR: ${inner} cannot be used: ${why}; set DATA_DIR`,
    );
  });

  it('takes a folder that a link leads to', async () => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await lockFolder(join(folder, 'link'));
    await lockFolder(join(folder, 'link', 'inner'));
    expect(await readdir(join(folder, 'real'))).toEqual(['inner', 'lock.1']);
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
