import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArguments } from './arguments.js';
import { importFiles } from './import-files.js';
import { openReport, reasonTally } from './rejection-report.js';
import type { Note, Rejection } from './write-batch.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('names the file, the line and why of every row that was refused or lost a link, of one file or of several', async () => {
  const files = await Promise.all(
    ['spring.csv', 'autumn.csv'].map(async (name) => {
      const path = join(folder, name);
      const text = 'id,title,price,link\na,Blue shirt,500,javascript:alert(1)\nb,,300,\n';
      await writeFile(path, text);
      return { path, size: text.length, format: 'csv' as const };
    }),
  );
  for (const given of [files.slice(0, 1), files]) {
    const told: [string, number, string][] = [];
    const plan = readArguments([...given.map(({ path }) => path), '--source', 'shop', '--dry-run']);
    if (plan === 'help') throw new Error('help was not asked for');
    const { assumed } = await importFiles(null, 'shop', given, plan, {
      onRejected: async ({ file, line, reason }) => void told.push([file, line, reason]),
      onNoted: async ({ file, line, note }) => void told.push([file, line, note]),
      onColumns: () => {},
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    const names = given.map(({ path }) => path.slice(folder.length + 1));
    expect(told).toEqual([
      ...names.map((name) => [name, 2, 'url left out, no http(s) address: "javascript:alert(1)"']),
      ...names.map((name) => [name, 3, 'no title']),
    ]);
    expect(assumed).toBe(1);
  }
});

it('is JSON a line, or CSV in which no cell is a formula', async () => {
  const rejection: Rejection = {
    ...{ file: 'spring.csv', line: 3, item: 1, externalId: '=cmd()', reason: 'no "title"' },
    row: { price: '3' },
  };
  const note: Note = {
    ...{ file: 'spring.csv', line: 4, item: 2, externalId: 'b', note: 'url left out', row: {} },
  };
  for (const name of ['report.jsonl', 'report.csv']) {
    const report = await openReport(join(folder, name));
    await report.add(note);
    await report.add(rejection);
    await report.close();
  }
  const lines = (await readFile(join(folder, 'report.jsonl'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([rejection, note]);
  expect(parse(await readFile(join(folder, 'report.csv')))).toEqual([
    ['file', 'line', 'item', 'external_id', 'reason', 'note', 'row'],
    ['spring.csv', '3', '1', "'=cmd()", 'no "title"', '', '{"price":"3"}'],
    ['spring.csv', '4', '2', 'b', '', 'url left out', '{}'],
  ]);
});

it('is by file, line and item, as a person goes through the feed', async () => {
  const places: [string, number, number][] = [
    ['a.csv', 2, 1],
    ['a.csv', 9, 1],
    ['a.csv', 10, 1],
    ['a.csv', 10, 2],
    ['b.csv', 1, 1],
  ];
  const path = join(folder, 'sorted.jsonl');
  const report = await openReport(path);
  for (const [file, line, item] of places.toReversed())
    await report.add({
      file,
      line,
      item,
      externalId: null,
      reason: 'no title',
      row: { brand: 'a\0b\u2028c' },
    });
  await report.close();
  const told: Rejection[] = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.map(({ file, line, item }) => [file, line, item])).toEqual(places);
  expect(told.map(({ row }) => row.brand)).toEqual(places.map(() => 'a\0b\u2028c'));
});

it('holds what was found until its process was killed, and is in order once it was not', async () => {
  for (const name of ['killed.jsonl', 'killed.csv']) {
    const path = join(folder, name);
    const report = await openReport(path);
    const rows = [9, 3].map((line) => ({
      ...{ file: 'a.csv', line, item: 1, externalId: null, reason: 'no title', row: {} },
    }));
    for (const row of rows) await report.add(row);
    const found = await readFile(path, 'utf8');
    const lines = (text: string) => [...text.matchAll(/a\.csv"[^\d]+(\d)/g)].map(([, line]) => line);
    expect(lines(found)).toEqual(['9', '3']);
    await report.close();
    expect(lines(await readFile(path, 'utf8'))).toEqual(['3', '9']);
    expect((await readFile(path, 'utf8')).length).toBe(found.length);
    expect(existsSync(`${path}.ordered`)).toBe(false);
  }
});

it('is a line a row, whatever the file is called, and however many there are', async () => {
  const path = join(folder, 'broken-name.jsonl');
  const report = await openReport(path);
  // More than waits in memory.
  const row = { title: 'x'.repeat(20_000) };
  for (let line = 500; line > 0; line--)
    await report.add({ file: 'a\nb.csv', line, item: 1, externalId: null, reason: 'no title', row });
  await report.close();
  const told: Rejection[] = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.map(({ file, line }) => [file, line])).toEqual(
    Array.from({ length: 500 }, (_, at) => ['a\nb.csv', at + 1]),
  );
  const tally = reasonTally();
  tally.add('sold at 3, and at 4 in line 2 of a\nb.csv');
  expect(tally.lines()).toEqual(['  1 × sold at 3, and at 4 in line 2 of a b.csv']);
});

it.runIf(existsSync('/dev/full'))(
  'a disk that is full is an error of the report, not of the process',
  async () => {
    const report = await openReport('/dev/full');
    await report.add({ file: '', line: 1, item: 1, externalId: null, reason: 'no title', row: {} });
    await expect(report.close()).rejects.toThrow('ENOSPC');
  },
);

it('that cannot be put in order leaves nothing beside it', async () => {
  const path = join(folder, 'gone.jsonl');
  const report = await openReport(path);
  await report.add({ file: 'a.csv', line: 1, item: 1, externalId: null, reason: 'no title', row: {} });
  await rm(path);
  await mkdir(path);
  await expect(report.close()).rejects.toThrow(path);
  expect(existsSync(`${path}.ordered`)).toBe(false);
});

it('that is a link stays one, and what it leads to is in order', async () => {
  const [path, target] = [join(folder, 'link.jsonl'), join(folder, 'target.jsonl')];
  await symlink(target, path);
  const report = await openReport(path);
  for (const line of [9, 3])
    await report.add({ file: 'a.csv', line, item: 1, externalId: null, reason: 'no title', row: {} });
  await report.close();
  expect((await lstat(path)).isSymbolicLink()).toBe(true);
  expect([...(await readFile(target, 'utf8')).matchAll(/"line":(\d)/g)].map(([, line]) => line)).toEqual([
    '3',
    '9',
  ]);
});

it('on standard output stands beside what else is said there', async () => {
  const [feed, said] = [join(folder, 'feed.csv'), join(folder, 'said.txt')];
  await writeFile(feed, 'id,title,price\na,,500\nb,Blue shirt,300\n');
  const out = openSync(said, 'w');
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'functions/_ops/import/cli.ts', feed, '--dry-run', '--report', '/dev/stdout'],
    { stdio: ['ignore', out, 'ignore'] },
  );
  closeSync(out);
  expect(status).toBe(0);
  const [rejection, counts, ...rest] = (await readFile(said, 'utf8')).trim().split('\n');
  expect(JSON.parse(rejection ?? '')).toMatchObject({ line: 2, reason: 'no title' });
  expect(JSON.parse(counts ?? '')).toMatchObject({ read: 2, rejected: 1 });
  expect(rest).toEqual([]);
});
