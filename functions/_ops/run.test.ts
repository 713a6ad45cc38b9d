import { describe, expect, inject, it } from 'vitest';
import { ops as runInTerminal } from './ops-for-tests.js';
import { verbs } from './verbs.js';

/** On the running services unless `env` says otherwise. */
const ops = (args: string[], env: Record<string, string> = inject('services'), terminal = false) =>
  runInTerminal(args, env, terminal);

const nowhere = { DATA_DIR: '/nowhere' };

describe('npm run ops', () => {
  it('lists every command, and describes each', async () => {
    const { code, out } = await ops(['--help'], nowhere);
    expect(code).toBe(0);
    for (const name of Object.keys(verbs)) {
      expect(out).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
      const help = await ops([name, '--help'], nowhere);
      expect([name, help.code]).toEqual([name, 0]);
      expect(help.out).toContain(`npm run ops -- ${name}`);
      expect(help.out).toContain('--json');
    }
  });

  it('names a command or an option that it does not have, and the one that was meant', async () => {
    const command = await ops(['stauts'], nowhere);
    expect(command).toMatchObject({ code: 2, out: '' });
    expect(command.err).toContain("unknown command 'stauts'\n(Did you mean status?)");
    const option = await ops(['migrate', '--vector-indx'], nowhere);
    expect(option).toMatchObject({ code: 2, out: '' });
    expect(option.err).toContain("unknown option '--vector-indx'\n(Did you mean --vector-index?)");
  });

  it('says which value is wrong and where help is', async () => {
    expect(await ops(['status', 'fashiondeck'], nowhere)).toEqual({
      code: 2,
      out: '',
      err:
        '"fashiondeck" is no web address: give one such as https://fashiondeck.example.\n' +
        'npm run ops -- status --help shows what is possible\n',
    });
    const half = await ops(['status'], { ...nowhere, UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' });
    expect([half.code, half.err]).toEqual([
      2,
      expect.stringContaining('DATABASE_URL is not set, but UPSTASH_REDIS_REST_URL is'),
    ]);
    const nothing = await ops(['status', '--json'], nowhere);
    expect(nothing.code).toBe(2);
    expect(nothing.err).toContain('DATABASE_URL is not set, and no services run on /nowhere');
    expect(JSON.parse(nothing.out)).toEqual({ error: expect.stringContaining('DATABASE_URL is not set') });
  });

  it('tells a program in JSON what is wrong with the words themselves', async () => {
    for (const [words, told] of [
      [['nope'], "unknown command 'nope'"],
      [['dlq'], 'a command is missing'],
      [['smoke'], "missing required argument 'url'"],
      [['status', '--bogus'], "unknown option '--bogus'"],
    ] as const) {
      const { code, out } = await ops([...words, '--json'], nowhere);
      expect([code, JSON.parse(out)]).toEqual([2, { error: expect.stringMatching(`^${told}`) }]);
    }
  });

  it('never mixes what is set with what runs on this machine', async () => {
    const { code, err } = await ops(['migrate'], { QSTASH_URL: 'https://qstash.upstash.io' });
    expect(code).toBe(2);
    expect(err).toContain('DATABASE_URL is not set');
  });

  it('changes no schema through a pooler, and takes the direct address beside it', async () => {
    const owner = 'postgresql://owner:hunter2@';
    const pooled = { DATABASE_URL: `${owner}ep-a1-pooler.eu.aws.neon.tech/shop` };
    const { code, out, err } = await ops(['migrate'], pooled);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^ep-a1-pooler\.eu\.aws\.neon\.tech is a connection pooler.*set DATABASE_URL_UNPOOLED/,
    );
    expect(err).not.toContain('hunter2');
    const direct = { DATABASE_URL_UNPOOLED: inject('services').DATABASE_URL ?? '' };
    expect(await ops(['migrate'], direct)).toMatchObject({ code: 0 });
  });

  it('keeps passwords out of what it prints', async () => {
    const gone = { DATABASE_URL: 'postgresql://owner:hunter2@127.0.0.1:1/fashiondeck' };
    const { code, out, err } = await ops(['migrate'], gone);
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(/^127\.0\.0\.1:1 cannot be reached \(/)]);
    expect(err).not.toContain('hunter2');
  });

  it.each([
    ...['status', 'integrity', 'migrate', 'backup --to /nowhere', 'cost', 'replay rec_0', 'feed list'],
    ...['reembed', 'restore-drill', 'restore /nowhere --into postgresql:hunter2@host'],
  ])('%s: what is no address of a database is not repeated, whatever is in it', async (words) => {
    const { code, out, err } = await ops(words.split(' '), { DATABASE_URL: 'owner:hunter2@host/name' });
    expect(code).toBe(words === 'status' ? 1 : 2);
    expect(out + err).toContain('no address of a database');
    expect(out + err).not.toContain('hunter2');
  });

  it('says in a line that the database does not answer, not in the words of a whole statement', async () => {
    const { code, err } = await ops(['integrity'], { DATABASE_URL: 'postgresql://o@127.0.0.1:1/name' });
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(err).toBe('the database cannot be reached (bad port)\n');
  });

  it('says of what cannot be measured neither that it is as it should be nor that it is not', async () => {
    const { UPSTASH_REDIS_REST_TOKEN: _, ...silent } = inject('services');
    const { out } = await ops(['status'], { ...silent, UPSTASH_REDIS_REST_URL: 'http://127.0.0.1:1' });
    expect(out).toMatch(/^ {2}errors +– +nothing measured/m);
  });

  it('shows the state of the services on one screen, in colour on a terminal only', async () => {
    const { code, out } = await ops(['status']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}database +pass +answers$/m);
    expect(out).toMatch(/^ {2}p95 +(pass +\d+ ms|– +nothing measured) \(target < 7000 ms\)$/m);
    expect(out).toMatch(/^ {2}errors +.+ \(target < 1 %\)$/m);
    expect(out).toMatch(/^ {2}connections +pass +\d+ of \d+ \(target < 80 % of limit\)$/m);
    expect(out).toMatch(/^ {2}openai +pass +closed/m);
    expect(out).toMatch(/^queue +pass +0 waiting$/m);
    expect(out.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    expect(out).not.toContain('\u001b[');
    expect((await ops(['status'], inject('services'), true)).out).toContain('\u001b[');
    expect((await ops(['status'], { ...inject('services'), NO_COLOR: '1' }, true)).out).not.toContain(
      '\u001b[',
    );
  });

  it('fails when the database is gone, and still says how the rest is', async () => {
    const env = { ...inject('services'), DATABASE_URL: 'postgresql://owner:hunter2@127.0.0.1:1/fashiondeck' };
    const { code, out } = await ops(['status', '--json'], env);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      place: 'postgresql://…@127.0.0.1:1/fashiondeck',
      health: { status: 'fail', checks: { redis: { status: 'pass' } } },
      waiting: { ok: true, value: 0 },
    });
  });
});
