import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const run = fileURLToPath(new URL('./run.ts', import.meta.url));
const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), run, ...args], {
    encoding: 'utf8',
    timeout: 25_000,
  });

it.each([
  [['--bogus'], "'--bogus'"],
  [['nothing'], '"nothing"'],
  [['--rows', 'many'], '--rows many'],
])('%j begins no measurement, and is told what there is', (args, named) => {
  const { status, stderr } = bench(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(stderr).toContain('[--rows N]');
});
