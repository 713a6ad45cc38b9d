import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { neon, neonConfig } from '@neondatabase/serverless';
import { Client } from '@upstash/qstash';
import { Redis } from '@upstash/redis';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findRunningServices } from './running-services.js';
import { startServices } from './start-services.js';

neonConfig.fetchEndpoint = (host, port) => `http://${host}:${port}/sql`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = [
  'DATABASE_URL',
  'UPSTASH_REDIS_REST_URL',
  'UPSTASH_REDIS_REST_TOKEN',
  'QSTASH_URL',
  'QSTASH_TOKEN',
];

let dataDir: string;
let children: ChildProcess[];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'services-'));
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  // Services that are told to stop say so before their database has closed its files.
  await rm(dataDir, { recursive: true, maxRetries: 20 });
});

function launch(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'functions/_local/services.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that a test can kill all of its processes at once.
    detached: true,
  });
  children.push(child);
  const errors: string[] = [];
  child.stderr.on('data', (text) => errors.push(String(text)));
  const exit = once(child, 'exit').then(([code]) => ({ code, errors: errors.join('') }));
  return { child, exit };
}

const killAll = ({ pid = 0 }: ChildProcess) => process.kill(-pid, 'SIGKILL');

async function untilReady(child: ChildProcess): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  if (!child.stdout) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'ready') return env;
    const [, name = '', value = ''] = /^([A-Z_]+)=(.+)$/.exec(line) ?? [];
    env[name] = value;
  }
  throw new Error('the services ended before they were ready');
}

const clients = (env: Record<string, string>) => ({
  sql: neon(env.DATABASE_URL ?? ''),
  redis: new Redis({
    url: env.UPSTASH_REDIS_REST_URL,
    token: env.UPSTASH_REDIS_REST_TOKEN,
    enableTelemetry: false,
  }),
  qstash: new Client({ baseUrl: env.QSTASH_URL ?? '', token: env.QSTASH_TOKEN ?? '' }),
});

describe('npm run services', () => {
  it('serves the vendors’ clients, keeps every acknowledged write through kill -9, and stops cleanly', {
    timeout: 120_000,
  }, async () => {
    const first = launch();
    const env = await untilReady(first.child);
    expect(Object.keys(env).sort()).toEqual(
      [...names, 'DATABASE_TIMEOUT_MS', 'QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'].sort(),
    );
    expect(findRunningServices(dataDir)).toEqual({ pid: first.child.pid, env });
    const { sql, redis, qstash } = clients(env);
    await sql`CREATE TABLE written (n int PRIMARY KEY, padding text)`;
    await redis.set('kept', 'yes');
    const { messageId } = await qstash.publishJSON({ url: 'http://127.0.0.1:1/', body: {}, delay: '1h' });

    const acknowledged: number[] = [];
    let next = 0;
    const most = 20_000;
    // Each goes on until its write is not acknowledged: however fast they are, the kill comes amid them.
    const writer = async () => {
      while (next < most) {
        const n = next++;
        await sql`INSERT INTO written VALUES (${n}, repeat('x', 2000))`;
        acknowledged.push(n);
        if (acknowledged.length === 150) killAll(first.child);
      }
    };
    await Promise.allSettled(Array.from({ length: 50 }, writer));
    await first.exit;
    expect(acknowledged.length).toBeGreaterThanOrEqual(150);
    expect(acknowledged.length).toBeLessThan(most);
    expect(findRunningServices(dataDir)).toBeNull();

    const second = launch();
    const again = clients(await untilReady(second.child));
    const rows = await again.sql`SELECT n FROM written WHERE length(padding) = 2000`;
    const kept = new Set(rows.map(({ n }) => n));
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
    expect(await again.redis.get('kept')).toBe('yes');
    expect(await again.qstash.messages.get(messageId)).toMatchObject({ messageId, body: '{}' });

    const third = await launch().exit;
    expect(third).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`in use by process ${second.child.pid}`),
    });
    second.child.kill('SIGTERM');
    expect(await second.exit).toEqual({ code: 0, errors: '' });
    expect(existsSync(join(dataDir, 'services.json'))).toBe(false);
  });

  it('starts again at once when it alone was killed and its Postgres still computes', {
    timeout: 60_000,
  }, async () => {
    const first = launch();
    const sql = neon((await untilReady(first.child)).DATABASE_URL ?? '');
    await sql`CREATE TABLE kept AS SELECT 42 AS n`;
    const computing = Promise.allSettled([sql`SELECT count(*) FROM generate_series(1, 6e6::bigint)`]);
    first.child.kill('SIGKILL');
    const second = clients(await untilReady(launch().child));
    expect(await second.sql`SELECT n FROM kept`).toEqual([{ n: 42 }]);
    await computing;
  });

  it('stops when npm, which started it, is told to', async () => {
    const npm = spawn('npm', ['run', 'services'], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: dataDir, DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(npm);
    await untilReady(npm);
    expect(findRunningServices(dataDir)).not.toBeNull();
    npm.kill('SIGTERM');
    await vi.waitFor(() => expect(existsSync(join(dataDir, 'services.json'))).toBe(false), 20_000);
  });

  it('explains itself with --help, and refuses arguments it does not know with exit code 2', async () => {
    expect(await launch('--help').exit).toEqual({ code: 0, errors: '' });
    expect(await launch('--prot', '80').exit).toMatchObject({
      code: 2,
      errors: expect.stringContaining("'--prot'"),
    });
  });
});

describe('startServices', () => {
  const given = {
    DATABASE_URL: 'postgresql://a:b@db.example/c',
    UPSTASH_REDIS_REST_URL: 'https://redis.example',
  };

  it('starts no stand-in for what the environment gives', async () => {
    const services = await startServices({ ...given, DATA_DIR: dataDir, QSTASH_TOKEN: 'own' });
    expect(Object.keys(services.env).filter((name) => !name.startsWith('QSTASH_'))).toEqual([]);
    expect(services.env.QSTASH_TOKEN).toBe('own');
    await services.close();
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('keeps its secrets from start to start, and leaves nothing running when one part cannot start', async () => {
    const env = { ...given, DATA_DIR: dataDir };
    const first = await startServices(env);
    await first.close();
    const second = await startServices(env);
    expect(second.env.QSTASH_TOKEN).toBe(first.env.QSTASH_TOKEN);
    await second.close();
    const broken = { DATA_DIR: dataDir, LOCAL_POSTGRES_URL: 'postgresql://x@127.0.0.1:1/y' };
    await expect(startServices(broken)).rejects.toThrow(/LOCAL_POSTGRES_URL: .*ECONNREFUSED/);
    await (await startServices(env)).close();
  });

  it.each(['LOCAL_POSTGRES_URL', 'LOCAL_REDIS_URL'])(
    'names %s when it holds no address, without repeating it',
    async (name) => {
      const refused = await startServices({ DATA_DIR: dataDir, [name]: 'me:secret' }).catch(String);
      expect(refused).toMatch(new RegExp(`${name} is no address .* such as`));
      expect(refused).not.toContain('secret');
    },
  );
});
