import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compiled } from './compiled.js';

describe('compiled', () => {
  it('compiles once, and anew when it was made of other sources, even twice at once', async () => {
    const file = await compiled('postgres/main');
    const { mtimeMs } = await stat(file);
    expect(await compiled('postgres/main')).toBe(file);
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);

    const code = await readFile(file, 'utf8');
    await writeFile(`${file}.made-of`, 'others');
    expect(await Promise.all([compiled('postgres/main'), compiled('postgres/main')])).toEqual([file, file]);
    expect((await stat(file)).mtimeMs).toBeGreaterThan(mtimeMs);
    expect(await readFile(file, 'utf8')).toBe(code);
  });

  it('gives every source its own address', async () => {
    const code = await readFile(await compiled('start'), 'utf8');
    expect(code).toContain(new URL('./web-build.ts', import.meta.url).href);
  });
});
