import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './read-workflows.fixture.js';

/** A repository of two releases, and stand-ins of npm and npx that tell what lies where they are called. */
const folder = mkdtempSync(join(tmpdir(), 'release-before-'));
const [repository, bin, log] = [join(folder, 'repository'), join(folder, 'bin'), join(folder, 'log')];
const write = (path: string, text: string) => writeFileSync(join(repository, path), text);
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: repository })
    .toString()
    .trim();
const release = (name: string) => {
  write('code.ts', name);
  git('add', '-A');
  git('commit', '-qm', name);
  return git('rev-parse', 'HEAD');
};

const releases: string[] = [];
beforeAll(() => {
  for (const made of [join(repository, '.ci'), join(repository, 'db/migrations'), bin])
    mkdirSync(made, { recursive: true });
  for (const tool of ['npm', 'npx']) {
    const told = `echo "${tool} $1 at $(cat code.ts) with" $(ls db/migrations) >>'${log}'`;
    writeFileSync(join(bin, tool), `#!/usr/bin/env bash\n${told}\nexit "\${FAILS:-0}"\n`);
    chmodSync(join(bin, tool), 0o755);
  }
  writeFileSync(join(repository, '.ci/release-before'), readFileSync(root('.ci/release-before')));
  git('init', '-q');
  write('db/migrations/0000.sql', '');
  releases.push(release('first'));
  releases.push(release('second'));
  write('db/migrations/0001.sql', '');
  releases.push(release('third'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function against(before: string, fails = '0') {
  rmSync(log, { force: true });
  const { status } = spawnSync('bash', ['.ci/release-before', before], {
    cwd: repository,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, FAILS: fails },
  });
  return { status, called: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
}

describe('the release before, on a new schema', () => {
  it('is its own code and tests with the migrations of this release', () => {
    expect(against(releases[1] ?? '')).toEqual({
      status: 0,
      called: ['npm ci at second with 0000.sql 0001.sql', 'npx vitest at second with 0000.sql 0001.sql'],
    });
  });

  it('stops the pipeline where its tests fail, and leaves no checkout behind', () => {
    expect(against(releases[1] ?? '', '1').status).toBe(1);
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('is not asked where the schema is the same', () => {
    git('checkout', '-q', releases[1] ?? '');
    expect(against(releases[0] ?? '')).toEqual({ status: 0, called: [] });
  });

  it('is not missed by the first push to a branch, before which GitHub names a commit of zeros', () => {
    expect(against('0'.repeat(40))).toEqual({ status: 0, called: [] });
  });

  it('is not taken for right where there is no such release', () => {
    for (const unknown of ['f'.repeat(40), '', 'no-branch']) expect(against(unknown).status).not.toBe(0);
  });
});
