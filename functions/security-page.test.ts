import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(`${root}SECURITY.md`, 'utf8');

describe('the page on security', () => {
  it('names tests that there are', () => {
    const named = [...page.matchAll(/`((?:functions|db|web)\/[^`]+\.test\.ts)`/g)].map(
      ([, file = '']) => file,
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  it('speaks of every attack of both lists, each with a test', () => {
    for (const list of ['API', 'LLM'])
      for (const at of Array.from({ length: 10 }, (_, index) => index + 1)) {
        const id = list === 'API' ? `API${at}` : `LLM${String(at).padStart(2, '0')}`;
        const row = page.split('\n').find((line) => line.startsWith(`| ${id} `));
        expect([id, row]).toEqual([id, expect.stringMatching(/\.test\.ts` \|$/)]);
      }
  });
});
