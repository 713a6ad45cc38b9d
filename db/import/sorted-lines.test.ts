import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sortedLines } from './sorted-lines.js';

// A folder of its own: others sort beside this test.
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-sorting-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

it('gives back every line in order, in memory and from several files, and leaves none of them behind', async () => {
  const line = fc.stringMatching(/^[a-z\0\u2028"]{0,12}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom(10, 100, 10_000),
      async (lines, keep) => {
        const sorted = sortedLines(keep);
        for (const one of lines) await sorted.add(one);
        const given: string[] = [];
        for await (const one of sorted.read()) given.push(one);
        expect(given).toEqual([...lines].sort());
        await sorted.close();
      },
    ),
    { numRuns: 60 },
  );
  expect(await readdir(folder)).toEqual([]);
});
