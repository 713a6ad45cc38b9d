import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedLines } from './sorted-lines.js';

it('gives back every line in order, in memory and from several files, and leaves none of them behind', async () => {
  const line = fc.stringMatching(/^[a-z\0\u2028"]{0,12}$/);
  const own = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('fashiondeck-lines-'));
  const before = await own();
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
  expect(await own()).toEqual(before);
});
