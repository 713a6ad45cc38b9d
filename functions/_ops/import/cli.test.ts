import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ready = {
  ...{ command: 'SELECT', rowCount: 1, rowAsArray: true },
  ...{ fields: [{ name: 'ready', dataTypeID: 16 }], rows: [['t']] },
};
let asked = 0;
/** A database that says it has its tables, and is gone from then on. */
const dying = createServer((request, response) => {
  asked += 1;
  if (asked > 1) request.socket.destroy();
  else response.setHeader('content-type', 'application/json').end(JSON.stringify(ready));
});
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-import-'));
  await writeFile(join(folder, 'shop.csv'), 'id,title,price\n1,Red kurta,500\n');
  await once(dying.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  dying.close();
  await rm(folder, { recursive: true });
});

async function importing(...args: string[]) {
  asked = 0;
  const { port } = dying.address() as AddressInfo;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'functions/_ops/import/cli.ts', join(folder, 'shop.csv'), ...args],
    {
      env: { PATH: process.env.PATH, DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/shop` },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, said };
}

describe('an import whose database dies', () => {
  const goesOn = 'whole batches are in: run the same command again to go on';

  it('says why, and that the same command goes on where it stopped', async () => {
    const { code, said } = await importing();
    expect([code, said]).toEqual([1, expect.stringMatching(/cannot be reached \(.+\)\n/)]);
    expect(said).toContain(goesOn);
  });

  it('says why alone on a dry run, which has written nothing', async () => {
    const { code, said } = await importing('--dry-run');
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be reached')]);
    expect(said).not.toContain(goesOn);
  });
});
