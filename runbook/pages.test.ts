import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Page, patternOf, readPage } from './page.js';
import { openRecordings, type Recordings } from './recordings.js';
import { type PageRun, runPage } from './run-page.fixture.js';
import { type Stack, startStack } from './stack.fixture.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(here(name), 'utf8');
const index = read('README.md');
const pages = readdirSync(here('.'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readPage(name, read(name)));

/** Two shells at a time, as many as there are cores; then, one by one, the pages that none may watch. */
const atOnce = 2;

let stack: Stack;
let recordings: Recordings;
const runs = new Map<string, Promise<PageRun>>();
beforeAll(async () => {
  stack = await startStack();
  recordings = await openRecordings(here('recorded'), stack.folder);
  const { PATH = '', HOME = '' } = process.env;
  const env = { HOME, LANG: 'C.UTF-8', REAL_PATH: PATH, PATH: `${recordings.bin}:${PATH}`, ...stack.env };
  const after = (before: Promise<unknown> | undefined, page: Page) => {
    const run = Promise.resolve(before).then(() => runPage(page, stack.folder, env));
    runs.set(page.name, run);
    return run;
  };
  const lanes: Promise<unknown>[] = [];
  pages
    .filter(({ alone }) => !alone)
    .forEach((page, at) => {
      lanes[at % atOnce] = after(lanes[at % atOnce], page);
    });
  let last: Promise<unknown> = Promise.all(lanes);
  for (const page of pages.filter(({ alone }) => alone)) last = after(last, page);
}, 120_000);
afterAll(() => stack?.close());

describe.each(pages)('runbook page $name', ({ name, steps, faults }) => {
  it('is seen, checked, done and verified, by commands that show what they print', () => {
    expect(faults).toEqual([]);
    expect(index).toContain(`](${name})`);
  });

  it.each(steps.map((step, at) => ({ ...step, at })))(
    'shows what its commands print: $commands',
    async ({ shown, at }) => {
      const { printed, code, errors } = (await runs.get(name)) ?? {};
      const out = printed?.[at]?.trimEnd();
      if (out === undefined || !patternOf(shown).test(`${out}\n`))
        expect({ printed: out ?? 'not reached', code, errors }).toEqual({ printed: shown });
    },
    180_000,
  );
});

describe('the runbook', () => {
  it('leads nowhere that is not there', () => {
    const names = readdirSync(here('.'));
    const links = [index, ...pages.map(({ name }) => read(name))].flatMap((text) =>
      [...text.matchAll(/\]\(([\w-]+\.md)[)#]/g)].map(([, target]) => target),
    );
    expect(links.filter((target) => !names.includes(target ?? ''))).toEqual([]);
  });

  it('tells of every variable that the functions read and the example shows', () => {
    const names = [...read('../functions/_app/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].concat([
      ...read('../.env.example').matchAll(/^([A-Z][A-Z0-9_]+)=/gm),
    ]);
    const told = read('environment-variables.md');
    expect(names.length).toBeGreaterThan(20);
    expect(names.flatMap(([, name]) => (told.includes(`\`${name}\``) ? [] : name))).toEqual([]);
  });

  it('records nothing that no page runs', async () => {
    await Promise.all(runs.values());
    expect(recordings.unused()).toEqual([]);
  }, 180_000);
});
