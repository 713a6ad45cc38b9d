import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Listening, listen } from '../_local/listen.js';
import { type ScriptedServer, startScriptedServer } from '../_local/models/scripted-server.js';
import { scriptedStylist } from '../_local/models/scripted-stylist.js';
import { startQstash } from '../_local/qstash/server.js';
import { ops } from './ops-for-tests.js';

const refused = { status: 401, body: { error: { message: 'Incorrect API key provided: sk-canary' } } };
let models: ScriptedServer;
beforeAll(async () => {
  models = await startScriptedServer((request) =>
    request.authorization === 'Bearer sk-new' ? scriptedStylist(request) : refused,
  );
});
afterAll(() => models.close());

const env = () => ({
  ...inject('services'),
  OPENAI_BASE_URL: models.url,
  HF_ENDPOINT: models.url,
  OPENAI_API_KEY: 'sk-canary-old',
});
const rotate = (key: string, value: string, more: Record<string, string> = {}) =>
  ops(['rotate', key], { ...env(), ...more, [`NEW_${key}`]: value });

describe('ops rotate', () => {
  it('tries a new key at OpenAI, then says where to set it and that the old one can go afterwards', async () => {
    const { code, out } = await rotate('OPENAI_API_KEY', 'sk-new');
    expect(code).toBe(0);
    expect(out).toMatch(/^pass +new +OpenAI lets it use gpt-4\.1-mini$/m);
    expect(out).toMatch(/^fail +in force +refused or not reached: .*401$/m);
    expect(out).toContain('npx vercel env add OPENAI_API_KEY production --force');
    expect(out).toContain('npx sst secret set OpenaiApiKey --stage production');
    expect(out).toContain('rotate OPENAI_API_KEY --deployed');
    expect(models.asked.at(-1)?.path).toBe('/models/gpt-4.1-mini');
  });

  it('sets nothing for a key that is refused, and repeats neither it nor the words of the vendor', async () => {
    for (const key of ['OPENAI_API_KEY', 'HF_TOKEN', 'UPSTASH_REDIS_REST_TOKEN', 'QSTASH_TOKEN']) {
      const { code, out, err } = await rotate(key, 'sk-canary-bad');
      expect([key, code]).toEqual([key, 1]);
      expect(out).toMatch(/^fail +new +refused or not reached: /m);
      expect(out).toContain('Set nothing');
      expect(out + err).not.toContain('canary');
    }
  });

  it('takes a database only when it holds the catalogue in force, and never shows its password', async () => {
    const { DATABASE_URL: url = '' } = inject('services');
    const wrong = url.replace(/:[^:@/]+@/, ':canary@');
    const bad = await rotate('DATABASE_URL', wrong);
    expect([bad.code, bad.out.includes('canary')]).toEqual([1, false]);
    const other = await rotate('DATABASE_URL', url, { DATABASE_URL: wrong });
    expect(other.out).toMatch(/^pass +new +leads to a catalogue$/m);
    expect(other.out).toContain('| sed s/-pooler// | gh secret set DATABASE_URL_UNPOOLED --env production');
  });

  it('knows tokens that Redis and QStash take', async () => {
    const { UPSTASH_REDIS_REST_TOKEN: redis = '', QSTASH_TOKEN: queue = '' } = inject('services');
    const old = { UPSTASH_REDIS_REST_TOKEN: 'old', QSTASH_TOKEN: 'old' };
    expect((await rotate('UPSTASH_REDIS_REST_TOKEN', redis, old)).out).toMatch(/^pass +new +Redis answers/m);
    expect((await rotate('QSTASH_TOKEN', queue, old)).out).toMatch(
      /^pass +new +QStash answers it: \d+ mess/m,
    );
  });

  it('holds signing keys against those that QStash signs with, and says whether the overlap holds', async () => {
    const qstash = await startQstash({ token: 't', currentSigningKey: 'sig_1', nextSigningKey: 'sig_2' });
    const deployed = { QSTASH_CURRENT_SIGNING_KEY: 'sig_1', QSTASH_NEXT_SIGNING_KEY: 'sig_2' };
    const at = { QSTASH_URL: qstash.url, QSTASH_TOKEN: 't', ...deployed };
    await fetch(`${qstash.url}/v2/keys/rotate`, { method: 'POST', headers: { authorization: 'Bearer t' } });
    const { current, next } = qstash.signingKeys();
    const right = await rotate('QSTASH_SIGNING_KEYS', `${current}\n${next}\n`, at);
    const wrong = await rotate('QSTASH_SIGNING_KEYS', `${next}\n${current}`, at);
    const late = await rotate('QSTASH_SIGNING_KEYS', `${current}\n${next}`, {
      ...at,
      QSTASH_NEXT_SIGNING_KEY: 'sig_0',
    });
    await qstash.close();
    expect([right.code, wrong.code]).toEqual([0, 1]);
    expect(right.out).toContain('accepts the current one already');
    expect(wrong.out).toContain('QStash signs with others');
    expect(late.out).toContain('make haste');
    expect(right.out + wrong.out).not.toContain(next);
  });

  it.each([
    ['  ', 'no new value: set NEW_OPENAI_API_KEY'],
    ['sk one', 'must be one line of printable characters'],
    ['sk-canary-old', 'is the one in force already'],
  ])('refuses %j as a new value', async (value, told) => {
    const { code, err } = await rotate('OPENAI_API_KEY', value);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
    expect(err).not.toContain('canary');
  });

  it('knows no other key', async () => {
    expect((await ops(['rotate', 'PORT'], env())).code).toBe(2);
  });
});

describe('ops rotate --deployed', () => {
  let site: Listening;
  beforeAll(async () => {
    const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
    Object.assign(process.env, services, { OPENAI_API_KEY: 'sk-new', OPENAI_BASE_URL: models.url });
    const [{ default: recommend }, { default: health }] = await Promise.all([
      import('../recommend.js'),
      import('../health.js'),
    ]);
    site = await listen((request) => (request.url.includes('health') ? health : recommend).fetch(request), 0);
  });
  afterAll(() => site.close());
  const deployed = (key: string) => ops(['rotate', key, '--deployed', `http://127.0.0.1:${site.port}`], {});

  it('sees the key in use, and only then says that the old one may go', async () => {
    const { code, out } = await deployed('OPENAI_API_KEY');
    expect([code, out]).toEqual([0, expect.stringContaining('parser and judge took part in an answer')]);
    expect(out).toContain('Revoke the old one at https://platform.openai.com/api-keys');
    expect((await deployed('DATABASE_URL')).out).toMatch(/^pass +deployed +database answers$/m);
  });

  it('says to revoke nothing while the deployment does without', async () => {
    const { code, out } = await deployed('HF_TOKEN');
    expect([code, out]).toEqual([1, expect.stringContaining('embedder not_configured')]);
    expect(out).toContain('Revoke nothing');
    expect((await deployed('UPSTASH_REDIS_REST_TOKEN')).code).toBe(1);
  });
});
