import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ops } from './ops-for-tests.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'access-'));
});
afterAll(() => rm(folder, { recursive: true }));

const line = (caller: string, status: number, route = 'search') =>
  JSON.stringify({ message: 'answered', at: '2026-11-25T17:00:00Z', route, status, caller });
const review = async (lines: string[], ...args: string[]) => {
  const file = join(folder, 'log.jsonl');
  await writeFile(file, lines.join('\n'));
  return ops(['access-review', file, ...args], {});
};

describe('ops access-review', () => {
  it('prints a ranked report and fails when there is something to act on', async () => {
    const { code, out } = await review([
      line('a', 200),
      line('a', 404),
      line('b', 401, 'ingest'),
      '{"message":"other"}',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('3 requests by 2 callers; 1 entry told of none');
    expect(out).toMatch(/^act +signature +b +1 queue message without a valid signature$/m);
    expect(out).toMatch(/^a +2 +50\.0 % +0\.0 % +0\.0 % +2$/m);
    const asJson = await review([line('b', 401, 'ingest')], '--json');
    expect(JSON.parse(asJson.out).findings).toEqual([
      expect.objectContaining({ kind: 'signature', subject: 'b' }),
    ]);
  });

  it('passes an ordinary log', async () => {
    expect(await review([line('a', 200)])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing out of the ordinary.'),
    });
  });

  it('does not pass a log that is only the newest part of what was asked for', async () => {
    const summary = (hasMore: boolean) =>
      JSON.stringify({ type: 'summary', recordsReturned: 1, pagination: { hasMore, next: null } });
    const part = await review([line('a', 200), summary(true)]);
    expect([part.code, part.out]).toEqual([1, expect.stringMatching(/^Only the newest .*ask for less time/)]);
    const whole = await review([line('a', 200), summary(false)], '--json');
    expect([whole.code, JSON.parse(whole.out).cutOff]).toEqual([0, false]);
  });

  it('says that a file is not there, or tells of no request', async () => {
    expect(await ops(['access-review', '/no/such.log'], {})).toMatchObject({
      code: 2,
      err: expect.stringContaining('/no/such.log does not exist'),
    });
    expect(await review(['{"message":"START"}'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no request is told of in 1 entries'),
    });
  });
});
