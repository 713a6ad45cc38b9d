import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policies } from '../functions/_app/policies.js';
import { deployed } from '../functions/_deploy/deployed.js';
import { redisCommandsACall } from '../functions/_ops/cost/prices.js';
import { type Page, patternOf, readPage } from './page.js';
import { openRecordings, type Recordings } from './recordings.js';
import { type PageRun, runPage } from './run-page.fixture.js';
import { type Stack, startStack } from './stack.fixture.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const read = (name: string) => readFileSync(here(name), 'utf8');
const index = read('README.md');
const pages = readdirSync(here('.'))
  .filter((name) => name.endsWith('.md') && !['README.md', 'architecture.md'].includes(name))
  .map((name) => readPage(name, read(name)));

const { breaker, database, out, recommend, redis, search } = policies;
const calls = redisCommandsACall;
/** What pages say that the functions' own tables say too. */
const numbers: Record<string, string[]> = {
  'high-error-rate.md': [`does not answer in ${database.timeoutMs / 1000} s`],
  'environment-variables.md': [
    `a statement may take ${database.timeoutMs / 1000} s`,
    `a request waits ${redis.timeoutMs} ms for Redis`,
    `left alone for ${breaker.openai.coolOffMs / 1000} s`,
    `${recommend.callsPerMinute} wishes, ${search.callsPerMinute} searches and ${out.callsPerMinute} clicks out to a shop, a minute and caller`,
  ],
  'scale.md': [
    `${deployed.recommend.memoryMb} MB for \`search\`, \`recommend\` and \`ingest\`, ${deployed.health.memoryMb} MB for the others`,
    `${deployed.recommend.seconds} s, \`ingest\` ${deployed.ingest.seconds} s`,
    `at most ${calls.recommend} a wish, ${calls.search} a search`,
    `${recommend.callsPerMinute} wishes, ${search.callsPerMinute} searches a minute`,
  ],
  'breaker-stuck-open.md': [
    `fails in ${100 * breaker.openai.failureRate} % of the calls of the last ${breaker.openai.windowMs / 1000} s`,
    `slow in ${100 * breaker.openai.slowRate} % of them, ${breaker.openai.minCalls} calls at least`,
    `after ${breaker.openai.coolOffMs / 1000} s two calls go through`,
    `double the wait up to ${breaker.openai.coolOffCapMs / 60_000} minutes`,
    `within ${breaker.overrideTrustMs / 1000} s`,
  ],
  'slow-responses.md': [`counts against its circuit from ${breaker.openai.slowMs / 1000} s on`],
};

/** Two shells at a time, as many as there are cores; then, one by one, the pages that none may watch. */
const atOnce = 2;

/** A page that runs alone waits for all others, on a machine that may be busy with other tests. */
const patienceMs = 600_000;

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
    patienceMs,
  );

  it(
    'ends without a command that failed',
    async () => {
      const { code, errors } = (await runs.get(name)) ?? {};
      expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' });
    },
    patienceMs,
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

  it.each(Object.entries(numbers))('tells on %s the numbers that the functions run by', (name, told) => {
    const text = read(name).replace(/\s+/g, ' ');
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  it(
    'records nothing that no page runs',
    async () => {
      await Promise.all(runs.values());
      expect(recordings.unused()).toEqual([]);
    },
    patienceMs,
  );
});
