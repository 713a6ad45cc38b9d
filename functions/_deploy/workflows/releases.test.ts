import { describe, expect, it } from 'vitest';
import { job } from './read-workflows.fixture.js';
import { type Answer, runJob } from './run-job.fixture.js';

const clouds = { VERCEL_PROJECT_ID: 'prj_1', AWS_ROLE_ARN: 'arn:1' };
const files = { '.sst/outputs.json': '{"url":"https://d1.example"}' };
const vercel = 'npx --yes vercel@64.0.2';
const smoke = 'npm run --silent ops -- smoke https://';
const deployed: Answer = { to: '--prebuilt', prints: 'https://new.example' };

describe('production.yml', () => {
  const run = (cloud: string, ...answers: Answer[]) => {
    const { steps, env } = job(`production.yml ${cloud}`);
    const vars = { ...clouds, PRODUCTION_URL: 'https://shop.example' };
    const { called, failed } = runJob(
      steps,
      env,
      { vars, secrets: {}, github: { token: '' }, files },
      answers,
    );
    return { failed, called: called.filter((line) => !/^npm (ci|run build)/.test(line)) };
  };
  const live: Answer[] = [
    { to: ' ls --environment production', prints: 'https://old.example' },
    { to: 'inspect', prints: '{"id":"dpl_old"}' },
  ];

  it('goes live on Vercel by being promoted, and stays when it works', () => {
    expect(run('vercel', ...live, deployed)).toEqual({
      failed: false,
      called: [
        `${vercel} ls --environment production --status READY`,
        `${vercel} inspect https://shop.example --json`,
        `${vercel} deploy --prebuilt --prod --skip-domain`,
        `${vercel} promote https://new.example --yes`,
        `${smoke}shop.example`,
      ],
    });
  });

  it('goes back on Vercel to what was live when smoke fails, tries that too, and fails', () => {
    const { failed, called } = run(
      'vercel',
      ...live,
      deployed,
      { to: 'smoke', fails: true },
      { to: 'smoke' },
    );
    expect(failed).toBe(true);
    expect(called.slice(-2)).toEqual([`${vercel} promote dpl_old --yes`, `${smoke}shop.example`]);
  });

  it('goes back on Vercel when promoting fails, and nowhere when nothing was live', () => {
    const broken: Answer = { to: 'promote https://new.example', fails: true };
    expect(run('vercel', ...live, deployed, broken).called).toContain(`${vercel} promote dpl_old --yes`);
    const first = run('vercel', deployed, { to: 'smoke', fails: true });
    expect(first.called.filter((line) => line.includes('promote'))).toHaveLength(1);
  });

  it.each([' ls ', 'inspect'])(
    'deploys nothing on Vercel while it cannot be told what is live: %s fails',
    (to) => {
      const { failed, called } = run('vercel', { to, fails: true }, ...live);
      expect([failed, called.filter((line) => line.includes('--prebuilt'))]).toEqual([true, []]);
    },
  );

  it('goes back on AWS to the last release that went through when smoke or the deployment fails', () => {
    const last: Answer = { to: 'gh run list', prints: 'sha=0a1b2c' };
    const again = ['git checkout 0a1b2c', 'npx sst deploy --stage production', `${smoke}d1.example`];
    for (const to of ['smoke', 'sst deploy']) {
      const { failed, called } = run('aws', last, { to, fails: true }, { to });
      expect([to, failed, called.slice(-3)]).toEqual([to, true, again]);
    }
    const fine = run('aws', last);
    expect([fine.failed, fine.called.filter((line) => line.startsWith('git'))]).toEqual([false, []]);
    const first = run('aws', { to: 'gh run list', prints: 'sha=' }, { to: 'smoke', fails: true });
    expect([first.failed, first.called.filter((line) => line.startsWith('git'))]).toEqual([true, []]);
  });
});

describe('preview.yml', () => {
  const [pooled, direct] = ['postgresql://o:pw@h-pooler/d?a=1&b=2', 'postgresql://o:pw@h/d'];
  const made: Answer = {
    to: 'preview create pr-7',
    prints: `STAGE=pr-7\nDATABASE_URL=${pooled}\nDATABASE_URL_UNPOOLED=${direct}`,
  };
  const run = (name: string, ...answers: Answer[]) => {
    const github = { token: '', event: { number: 7 } };
    const world = { vars: clouds, secrets: {}, github, files };
    return runJob(job(`preview.yml ${name}`).steps, { STAGE: 'pr-7' }, world, answers);
  };

  it('deploys with the address of the preview’s own branch, which no log shows but to have it masked', () => {
    const { called, failed, log, told } = run('deploy', made, deployed);
    expect([failed, told]).toEqual([false, pooled]);
    expect(called).toContain(
      `${vercel} deploy --prebuilt --meta stage=pr-7 --env STAGE=pr-7 --env DATABASE_URL=${pooled}`,
    );
    expect(called.slice(-3)).toEqual([
      ...[`${smoke}new.example`, `${smoke}d1.example`],
      expect.stringMatching(
        /^gh pr comment 7 .*Preview pr-7 at https:\/\/new\.example https:\/\/d1\.example$/,
      ),
    ]);
    const shown = log.split('\n').filter((line) => line.includes('pw@'));
    expect(shown).toEqual([`::add-mask::${pooled}`, `::add-mask::${direct}`]);
  });

  it('migrates and deploys nothing without a branch, and tells of nothing that smoke refuses', () => {
    const branchless = run('deploy', { to: 'preview create', fails: true });
    expect([branchless.failed, branchless.called.at(-1)]).toEqual([
      true,
      expect.stringContaining('preview create'),
    ]);
    const { called, failed } = run('deploy', made, deployed, { to: 'smoke', fails: true });
    expect([failed, called.filter((line) => line.startsWith('gh'))]).toEqual([true, []]);
  });

  it('removes every deployment of the preview, and its branch even where a cloud keeps the rest', () => {
    const urls: Answer = { to: ' ls --meta stage=pr-7', prints: 'https://a.example\nhttps://b.example' };
    const { called, failed } = run('destroy', urls, { to: 'sst remove', fails: true });
    expect(failed).toBe(true);
    expect(called).toContain(`${vercel} remove --yes https://a.example https://b.example`);
    expect(called.at(-1)).toBe('npm run --silent ops -- preview destroy pr-7');
  });
});
