import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let dataDir: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

function launch(port: number | string, folder = dataDir) {
  const child = spawn(process.execPath, ['functions/_local/boot.js'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const errors: string[] = [];
  child.stderr.on('data', (text) => errors.push(String(text)));
  const exit = once(child, 'exit').then(([code]) => ({ code, errors: errors.join('') }));
  return { child, exit };
}

async function addressOf({ child, exit }: ReturnType<typeof launch>): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^FashionDeck is at (http:\S+)/.exec(line)?.[1];
    // Nobody reads on: what the functions log must not fill the pipe and stop them.
    if (url) return child.stdout.resume() && url;
  }
  throw new Error(`it ended before it was ready: ${(await exit).errors}`);
}

describe('npm start', () => {
  it('goes from an empty folder to the page and answered wishes, again from a full one, and stops cleanly', {
    timeout: 180_000,
  }, async () => {
    const first = launch(0);
    const url = await addressOf(first);
    const page = await fetch(url);
    expect(await page.text()).toContain('<title>FashionDeck</title>');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const answer = await fetch(`${url}/api/recommend`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt: 'casual cotton outfit for women under 5000 rupees' }),
    });
    expect(answer.status).toBe(200);
    const { outfits } = await answer.json();
    expect(outfits.length).toBeGreaterThanOrEqual(2);
    for (const path of [
      '/api/health',
      '/api/ml/health',
      '/api/ml-health',
      '/api/search?q=shirt',
      '/api/openapi.json',
      '/api/docs',
    ]) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 200]);
    }
    expect((await fetch(`${url}/api/nowhere`)).headers.get('content-type')).toBe('application/problem+json');
    const posted = await fetch(url, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);

    const port = Number(new URL(url).port);
    expect(await launch(port, join(dataDir, 'other')).exit).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`Port ${port} is taken`),
    });
    first.child.kill('SIGINT');
    expect(await first.exit).toMatchObject({ code: 0 });

    const second = launch(0);
    const again = await addressOf(second);
    expect(await (await fetch(`${again}/api/search?limit=1`)).json()).toMatchObject({
      products: [{ slot: expect.any(String) }],
    });
    second.child.kill('SIGTERM');
    expect(await second.exit).toMatchObject({ code: 0 });
  });

  it('refuses a port that is none', async () => {
    expect(await launch('http').exit).toEqual({
      code: 1,
      errors: 'PORT must be a number from 0 to 65535, not "http"\n',
    });
  });
});
