import { describe, expect, it } from 'vitest';
import { build } from './deps.js';
import { checkEnv, readEnv } from './env.js';
import { reportHealth } from './report-health.js';

/** An installation without services, but for a database that answers when it is let. */
function watched() {
  const waiting: (() => void)[] = [];
  const vitals = () => new Promise<never>((_, reject) => waiting.push(() => reject(new Error('down'))));
  const release = () => {
    for (const answer of waiting) answer();
  };
  return { world: { ...build(readEnv({})), vitals }, waiting, release };
}

describe('a look at health', () => {
  it('is shared by all who ask an instance meanwhile, so that a flood costs one', async () => {
    const { world, waiting, release } = watched();
    const asked = Array.from({ length: 100 }, () => reportHealth(world));
    expect(waiting).toHaveLength(1);
    release();
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ checks }) => checks.database.status))).toEqual(new Set(['fail']));
  });

  it('lets why a service failed be heard, which the page itself does not tell', async () => {
    const heard: unknown[] = [];
    const world = build(
      readEnv({}),
      undefined,
      (message, facts) => (error) => heard.push([message, facts, error]),
    );
    const wrong = new Error('password authentication failed');
    await reportHealth({ ...world, vitals: () => Promise.reject(wrong) });
    expect(heard).toEqual([['probe failed', { service: 'database' }, wrong]]);
  });

  it('names what is missing for something that is set to have an effect', async () => {
    const source = {
      ALERT_WEBHOOK_URL: 'https://a.example',
      QSTASH_URL: 'no address',
      OPENAI_EMBEDDING_MODEL: 'small',
    };
    const { env, misconfigured } = checkEnv(source);
    const { checks } = await reportHealth(build(env, misconfigured));
    expect(checks.configuration.output).toBe(
      'misconfigured: DATABASE_URL is missing, QSTASH_TOKEN is missing, OPENAI_API_KEY is missing, QSTASH_URL is malformed',
    );
  });

  it('is a new one for whoever asks afterwards', async () => {
    const { world, waiting, release } = watched();
    for (const looks of [1, 2]) {
      const answer = reportHealth(world);
      expect(waiting).toHaveLength(looks);
      release();
      await answer;
    }
  });
});
