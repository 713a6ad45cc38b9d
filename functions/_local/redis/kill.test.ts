import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Redis } from '@upstash/redis';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startRedis } from './server.js';

const WRITER = fileURLToPath(new URL('./testing/writer.ts', import.meta.url));
const ENOUGH_WRITES = 100;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'redis-kill-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs the writer until enough writes are acknowledged, kills it in the middle, and says how far it had come. */
async function killWhileWriting(): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let acknowledged = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line);
    if (acknowledged >= ENOUGH_WRITES) child.kill('SIGKILL');
  }
  await gone;
  return acknowledged;
}

describe('a process killed with SIGKILL', () => {
  it('has lost no write that it acknowledged', async () => {
    const last = await killWhileWriting();
    expect(last).toBeGreaterThanOrEqual(ENOUGH_WRITES);
    const server = await startRedis({ dataDir, token: 'reader' });
    const redis = new Redis({ url: server.url, token: server.token, retry: false });
    const numbers = Array.from({ length: last + 1 }, (_, number) => number);
    expect(await redis.mget(...numbers.map((number) => `key:${number}`))).toEqual(numbers);
    const list = await redis.lrange<number>('list', 0, -1);
    expect(list.slice(0, last + 1)).toEqual(numbers);
    // A script is in the log whole or not at all.
    expect(await redis.get('count')).toBe(list.length);
    await server.close();
  });
});
