import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from './backend.js';
import { openEmbedded } from './embedded.js';
import { randomCommand } from './testing/random-commands.js';
import { randomScriptCall } from './testing/random-scripts.js';

let dataDir: string;
let log: string;
let now = 1_800_000_000_000;
const open = () => openEmbedded({ dataDir, now: () => now });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'redis-log-'));
  log = join(dataDir, 'redis.aof');
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function contents(redis: Backend): Promise<unknown> {
  const dump = `
    local all = {}
    for _, key in ipairs(redis.call('KEYS', '*')) do
      local kind = redis.call('TYPE', key).ok
      local value = kind == 'string' and redis.call('GET', key)
        or kind == 'hash' and redis.call('HGETALL', key)
        or kind == 'list' and redis.call('LRANGE', key, 0, -1)
        or kind == 'set' and redis.call('SMEMBERS', key)
        or redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
      all[#all + 1] = {key, kind, value, redis.call('PEXPIRETIME', key)}
    end
    return all`;
  const [all] = await redis.pipeline([['EVAL', dump, '0']]);
  return Array.isArray(all) ? all.map((entry) => JSON.stringify(entry)).sort() : all;
}

describe('the append-only file', () => {
  it('brings back whatever random commands and scripts left behind', async () => {
    const steps = fc.array(
      fc.oneof(
        randomCommand.map((words) => [words]),
        randomScriptCall,
      ),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        rmSync(log, { force: true });
        const before = await open();
        for (const commands of chosen) {
          await before.pipeline(commands);
          now += 700;
        }
        const expected = await contents(before);
        await before.close();
        const after = await open();
        expect(await contents(after)).toEqual(expected);
        await after.close();
      }),
      { numRuns: 60 },
    );
  });

  it('keeps an expiry as the moment it is, not as time from the restart', async () => {
    const before = await open();
    await before.pipeline([['SET', 'lease', 'mine', 'PX', '5000']]);
    await before.close();
    now += 4_999;
    const during = await open();
    expect(await during.pipeline([['PTTL', 'lease']])).toEqual([1]);
    await during.close();
    now += 2;
    const after = await open();
    expect(await after.pipeline([['GET', 'lease']])).toEqual([null]);
    await after.close();
  });

  it('holds what a script did, not the script', async () => {
    const redis = await open();
    await redis.pipeline([['EVAL', "redis.call('GET', 'a') redis.call('INCR', 'a') return 1", '0']]);
    await redis.close();
    const [, ...commands] = JSON.parse(readFileSync(log, 'utf8'));
    expect(commands).toEqual([['INCR', 'a']]);
  });

  it('writes nothing for a command that changed nothing', async () => {
    const redis = await open();
    await redis.pipeline([
      ['GET', 'a'],
      ['DEL', 'a'],
      ['INCR', 'a', 'b'],
      ['SET', 'a', '1', 'XX'],
      ['EXPIRE', 'a', '5'],
    ]);
    await redis.close();
    expect(readFileSync(log, 'utf8')).toBe('');
  });

  it('drops a last line that was cut short, and goes on after it', async () => {
    const first = await open();
    await first.pipeline([['SET', 'a', '1']]);
    await first.close();
    appendFileSync(log, '[1800000000000,["SET","b"');
    const second = await open();
    expect(await second.pipeline([['MGET', 'a', 'b']])).toEqual([['1', null]]);
    await second.pipeline([['SET', 'c', '3']]);
    await second.close();
    const third = await open();
    expect(await third.pipeline([['MGET', 'a', 'b', 'c']])).toEqual([['1', null, '3']]);
    await third.close();
  });

  it('refuses to open over damage in the middle', async () => {
    writeFileSync(log, '[1,["SET","a","1"]]\n[1,["SET",\n[1,["SET","b","1"]]\n');
    await expect(open()).rejects.toThrow(/line 2 of 3 is damaged/);
  });

  it('is rewritten in short when it has grown long', async () => {
    const first = await open();
    const big = 'x'.repeat(100_000);
    for (let turn = 0; turn < 12; turn++) await first.pipeline([['SET', 'big', big]]);
    await first.pipeline([
      ['ZADD', 'z', '1.5', 'm'],
      ['PEXPIREAT', 'z', '1900000000000'],
      ['RPUSH', 'l', 'a', 'b'],
    ]);
    const expected = await contents(first);
    await first.close();
    const long = statSync(log).size;
    const second = await open();
    expect(statSync(log).size).toBeLessThan(long / 10);
    expect(await contents(second)).toEqual(expected);
    await second.close();
  });

  it('is rewritten by a running store too, which then goes on in the new one', async () => {
    const first = await open();
    const megabyte = 'x'.repeat(1024 * 1024);
    for (let turn = 0; turn < 65; turn++) await first.pipeline([['SET', 'big', megabyte]]);
    await first.pipeline([['SET', 'small', 'after']]);
    await first.close();
    expect(statSync(log).size).toBeLessThan(4 * megabyte.length);
    const second = await open();
    expect(
      await second.pipeline([
        ['GET', 'small'],
        ['STRLEN', 'big'],
      ]),
    ).toEqual(['after', megabyte.length]);
    await second.close();
  });

  it('answers nothing more once the disk has refused a write', async () => {
    const redis = await open();
    await redis.pipeline([['SET', 'a', '1']]);
    await redis.close();
    expect(await redis.pipeline([['SET', 'a', '2']])).toEqual([
      { error: expect.stringMatching(/^MISCONF /) },
    ]);
  });
});
