import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ops } from './ops-for-tests.js';

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'drill-')), 'backup');
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('ops backup and restore-drill', { timeout: 120_000 }, () => {
  it('bring the catalogue into a fresh database whose twenty golden answers are the same', async () => {
    const taken = await ops(['backup', '--to', folder], inject('services'));
    expect(taken).toMatchObject({ code: 0, out: expect.stringContaining('whole, with 20 golden answers') });
    const drill = await ops(['restore-drill', folder, '--json'], {});
    expect(drill.code).toBe(0);
    const { tables, golden } = JSON.parse(drill.out);
    expect(golden).toMatchObject({ asked: 20, changed: [] });
    expect(tables.every(({ equal }: { equal: boolean }) => equal)).toBe(true);
  });

  it('are a drill too, whose promises stand beside what was measured', async () => {
    const { code, out } = await ops(['drill', 'restore', folder], {});
    expect(code).toBe(0);
    expect(out).toMatch(/^held +every table .*, by rows and checksum +(\d+) of \1 tables, \d+ rows$/m);
    expect(out).toMatch(/^held +the golden wishes .* 20 of 20$/m);
    expect(out).toMatch(/^held +the database serves again within 900 s +after [\d.]+ s$/m);
    expect(out).toMatch(/^restore: 3 of 3 promises held, in \d+ s$/m);
  });

  it('fail when an answer is another one than before, unless another release gave it', async () => {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    manifest.golden['red dress under 2000'] = '[]';
    await writeFile(file, JSON.stringify(manifest));
    const drill = await ops(['restore-drill', folder], {});
    expect(drill.code).toBe(1);
    expect(drill.out).toContain('19 of 20 answered as before\n  otherwise: red dress under 2000\nNOT whole');
    expect((await ops(['drill', 'restore', folder], {})).out).toMatch(
      /^BROKEN +the golden wishes .* 19 of 20$/m,
    );
    await writeFile(file, JSON.stringify({ ...manifest, release: 'older' }));
    const older = await ops(['restore-drill', folder], {});
    expect([older.code, older.out]).toEqual([
      0,
      expect.stringContaining('(another release answered: older)'),
    ]);
  });

  it('refuse a folder that exists, and one that is no backup', async () => {
    expect(await ops(['backup', '--to', folder], inject('services'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('exists already: name a new folder with --to'),
    });
    expect(await ops(['restore-drill', tmpdir()], {})).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds no manifest.json: it is no backup, or one cut off'),
    });
  });
});
