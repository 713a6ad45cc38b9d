import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../_local/listen.js';
import { ops } from './ops-for-tests.js';

let server: Listening;
let folder: string;
let status = 200;
const asked: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
  server = await listen((request) => {
    asked.push(new URL(request.url).pathname);
    return Response.json({}, { status });
  }, 0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const load = (...args: string[]) =>
  ops(['load', `http://127.0.0.1:${server.port}`, '--rps', '60', '--minutes', '0.01', ...args], {});

describe('ops load', () => {
  it('sends the asked number of requests and writes a report that stands alone', async () => {
    const report = join(folder, 'load.html');
    const { code, out } = await load('--report', report);
    expect(code).toBe(0);
    expect(out).toMatch(/^36 requests, .* 36 × 200$/m);
    expect(out).toMatch(/^met +p95 +\d+ ms \(target < 7000 ms\)$/m);
    expect(asked.filter((path) => path === '/api/recommend')).toHaveLength(24);
    expect(asked.filter((path) => path === '/api/search')).toHaveLength(12);
    expect(await readFile(report, 'utf8')).toContain('<figcaption>Answer time');
    expect(out).toContain('\nmemory: not told by health\n');
  });

  it('asks as so many callers at once, and says so in the report', async () => {
    const report = join(folder, 'crowd.html');
    const url = `http://127.0.0.1:${server.port}`;
    const { code, out } = await ops(
      ['load', url, '--callers', '3', '--minutes', '0.01', '--report', report],
      {},
    );
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ requests, .* × 200$/m)]);
    expect(await readFile(report, 'utf8')).toContain('3 callers at once');
  });

  it('fails when a target is missed, and names the limit when that is why', async () => {
    status = 429;
    const { code, out } = await load('--json');
    expect([code, JSON.parse(out).limited]).toEqual([1, 36]);
    expect((await load()).out).toContain('start the service with RATE_LIMIT_PER_MINUTE=0');
  });

  it('fails at an address that is no FashionDeck', async () => {
    status = 404;
    const { code, out } = await load();
    expect([code, out]).toEqual([1, expect.stringMatching(/^MISSED +errors +100 %/m)]);
  });

  it('loads another host only when told so twice, and refuses a rate that is none', async () => {
    for (const host of ['fashiondeck.example', 'localhost.example', '127.0.0.1.example', '128.0.0.1']) {
      const { code, err } = await ops(['load', `http://${host}`], {});
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`${host} is not this machine: say --yes-this-host`),
      ]);
    }
    expect((await ops(['load', 'http://localhost', '--callers', '2.5'], {})).err).toContain(
      'a whole number above 0',
    );
    expect((await load('--callers', '3')).err).toContain('cannot be used with');
    expect(await load('--rps', 'fast')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--rps fast: must be'),
    });
  });
});
