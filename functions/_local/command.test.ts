import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
  ['npm run services', 'functions/_local/services.ts'],
  ['npm run build', 'functions/_deploy/build.ts'],
  ['npm run fit', 'functions/_eval/worn-together/fit.ts'],
])(
  '%s says with --help what it does, and refuses what it does not know, both without doing it',
  (name, file) => {
    const run = (argument: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, argument], {
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    const opening = new RegExp(`^${name}\n\n`);
    expect(run('--help')).toEqual({ status: 0, stdout: expect.stringMatching(opening), stderr: '' });
    for (const wrong of ['--nonsense', 'nonsense'])
      expect(run(wrong)).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`${name}\n\n`) });
  },
);
