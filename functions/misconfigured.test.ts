import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { HealthAnswer } from './_domain/health.js';
import { settled } from './_http/after-response.js';

const own = { ...process.env };
afterEach(async () => {
  await settled();
  vi.restoreAllMocks();
  process.env = { ...own };
});

/** The functions of an instance that boots in this environment, and the lines that it logs. */
async function instance(env: Record<string, string>) {
  process.env = { ...own, RATE_LIMIT_PER_MINUTE: '0', ...env };
  const log = vi.spyOn(console, 'log').mockReturnValue();
  vi.resetModules();
  const [search, health, docs] = await Promise.all([
    import('./search.js'),
    import('./health.js'),
    import('./docs.js'),
  ]);
  const ask = ({ default: { fetch } }: typeof search, path: string) =>
    fetch(new Request(`http://localhost${path}`));
  return {
    search: () => ask(search, '/api/search?q=saree&limit=1'),
    health: () => ask(health, '/api/health'),
    docs: () => ask(docs, '/api/openapi.json'),
    logged: () => log.mock.calls.map(([line]) => String(line)),
  };
}

describe('an instance whose environment is wrong', () => {
  it('answers whatever it still can, and says by name, never by value, what is wrong', async () => {
    const services = inject('services');
    const { search, health, docs, logged } = await instance({
      ...services,
      UPSTASH_REDIS_REST_TOKEN: '',
      SENTRY_DSN: 'canary-4711',
      OPENAI_BASE_URL: 'canary-4712',
    });
    expect([(await docs()).status, (await search()).status]).toEqual([200, 200]);
    const answered = await health();
    const text = await answered.text();
    expect([answered.status, HealthAnswer.parse(JSON.parse(text)).checks.configuration]).toEqual([
      200,
      {
        status: 'warn',
        output:
          'misconfigured: UPSTASH_REDIS_REST_TOKEN is missing, OPENAI_BASE_URL is malformed, SENTRY_DSN is malformed',
      },
    ]);
    const said = logged().filter((line) => line.includes('misconfigured'));
    expect(said.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'error',
        missing: ['UPSTASH_REDIS_REST_TOKEN'],
        malformed: ['OPENAI_BASE_URL', 'SENTRY_DSN'],
      },
    ]);
    expect(`${text}${logged().join('')}`).not.toContain('canary');
  });

  it('says without a database that it is missing, and still documents itself', async () => {
    const { search, health, docs, logged } = await instance({ DATABASE_URL: '' });
    expect((await docs()).status).toBe(200);
    const refused = await search();
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'unavailable' }]);
    const answered = await health();
    expect(answered.status).toBe(503);
    expect(HealthAnswer.parse(await answered.json()).checks).toMatchObject({
      configuration: { output: 'misconfigured: DATABASE_URL is missing' },
      database: { status: 'fail', output: 'is not set up' },
    });
    // What an alarm counts.
    const unwell = logged().filter((line) => line.includes('unwell'));
    expect(unwell.map((line) => JSON.parse(line))).toMatchObject([{ status: 'fail', missed: [] }]);
  });
});
