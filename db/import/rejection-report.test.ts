import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArguments } from './arguments.js';
import { importFiles } from './import-files.js';
import { openReport } from './rejection-report.js';
import type { Rejection } from './write-batch.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('names the file, the line and the reason of every row that was refused, of one file or of several', async () => {
  const files = await Promise.all(
    ['spring.csv', 'autumn.csv'].map(async (name) => {
      const path = join(folder, name);
      const text = 'id,title,price\na,Blue shirt,500\nb,,300\n';
      await writeFile(path, text);
      return { path, size: text.length, format: 'csv' as const };
    }),
  );
  for (const given of [files.slice(0, 1), files]) {
    const rejected: Rejection[] = [];
    const plan = readArguments([...given.map(({ path }) => path), '--source', 'shop', '--dry-run']);
    if (plan === 'help') throw new Error('help was not asked for');
    await importFiles(null, 'shop', given, plan, {
      onRejected: async (rejection) => void rejected.push(rejection),
      onProgress: () => {},
      signal: new AbortController().signal,
    });
    expect(rejected.map(({ file, line, reason }) => [file, line, reason])).toEqual(
      given.map(({ path }) => [path.slice(folder.length + 1), 3, 'no title']),
    );
  }
});

it('is JSON a line, or CSV in which no cell is a formula', async () => {
  const rejection: Rejection = {
    ...{ file: 'spring.csv', line: 3, externalId: '=cmd()', reason: 'no "title"', row: { price: '3' } },
  };
  for (const name of ['report.jsonl', 'report.csv']) {
    const report = await openReport(join(folder, name));
    await report.add(rejection);
    await report.close();
  }
  expect(JSON.parse(await readFile(join(folder, 'report.jsonl'), 'utf8'))).toEqual(rejection);
  expect(parse(await readFile(join(folder, 'report.csv')))).toEqual([
    ['file', 'line', 'external_id', 'reason', 'row'],
    ['spring.csv', '3', "'=cmd()", 'no "title"', '{"price":"3"}'],
  ]);
});
