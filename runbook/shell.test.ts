import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'fashiondeck-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command of the runbook's first page that opens a shell, in which `.env` holds `variables`; what that shell knows. */
function shellKnows(variables: string): Record<string, string> {
  const index = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const [command = ''] = /^node --env-file=\.env -e '\n[\s\S]*?'$/m.exec(index) ?? [];
  const shell = join(folder, 'shell');
  writeFileSync(join(folder, '.env'), variables);
  writeFileSync(shell, '#!/bin/sh\nenv\n');
  chmodSync(shell, 0o755);
  const { PATH = '' } = process.env;
  const { stdout } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    env: { PATH, SHELL: shell },
    encoding: 'utf8',
  });
  return Object.fromEntries(
    stdout.split('\n').map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
  );
}

it('a shell of the runbook knows what .env says to the letter, and psql its database without being told on a command line', () => {
  expect(
    shellKnows(
      'DATABASE_URL="postgresql://owner:p%40%24HOME@ep-a1.aws.neon.tech:6543/shop?sslmode=require"\nHF_TOKEN=\'$HOME`id`\'\n',
    ),
  ).toMatchObject({
    HF_TOKEN: '$HOME`id`',
    ...{
      PGHOST: 'ep-a1.aws.neon.tech',
      PGPORT: '6543',
      PGUSER: 'owner',
      PGPASSWORD: 'p@$HOME',
      PGDATABASE: 'shop',
    },
  });
  expect(shellKnows('HF_TOKEN=hf_1\n')).toMatchObject({ HF_TOKEN: 'hf_1' });
});
