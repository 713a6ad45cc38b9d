import { describe, expect, it } from 'vitest';
import { checkEnv, lackedBy, readEnv } from './env.js';

describe('the environment', () => {
  it('may be empty: every variable that is missing has a poorer mode', () => {
    expect(readEnv({})).toEqual({
      CORS_ORIGIN: [],
      DEFAULT_CURRENCY: 'INR',
      OPENAI_MODEL: 'gpt-4.1-mini',
      HF_MODEL: 'Marqo/marqo-fashionCLIP',
    });
  });

  it('takes an empty variable for an absent one', () => {
    expect(
      readEnv({ RATE_LIMIT_PER_MINUTE: '', UPSTASH_REDIS_REST_URL: '' }).RATE_LIMIT_PER_MINUTE,
    ).toBeUndefined();
    expect(readEnv({ RATE_LIMIT_PER_MINUTE: '0' }).RATE_LIMIT_PER_MINUTE).toBe(0);
  });

  it.each([' ', '0x10', '1e3', '1.5', '-1', 'many'])(
    'refuses %j for a number, rather than guess one',
    (value) => {
      for (const name of [
        'RATE_LIMIT_PER_MINUTE',
        'DATABASE_TIMEOUT_MS',
        'REDIS_TIMEOUT_MS',
        'BREAKER_COOL_OFF_MS',
      ])
        expect(checkEnv({ [name]: value }).misconfigured.malformed).toEqual([name]);
    },
  );

  it('takes a number as it was pasted, within its limits', () => {
    expect(readEnv({ RATE_LIMIT_PER_MINUTE: '30\n' }).RATE_LIMIT_PER_MINUTE).toBe(30);
    expect(readEnv({ BREAKER_COOL_OFF_MS: '300000' }).BREAKER_COOL_OFF_MS).toBe(300_000);
    for (const value of ['99', '300001'])
      expect(checkEnv({ BREAKER_COOL_OFF_MS: value }).misconfigured.malformed).toEqual([
        'BREAKER_COOL_OFF_MS',
      ]);
  });

  it('names every malformed variable, and never its value', () => {
    const wrong = {
      DATABASE_URL: 'mysql://root:hunter2@db',
      QSTASH_URL: 'hunter3',
      RATE_LIMIT_PER_MINUTE: '-1',
    };
    expect(() => readEnv(wrong)).toThrow('DATABASE_URL, QSTASH_URL, RATE_LIMIT_PER_MINUTE');
    expect(() => readEnv(wrong)).not.toThrow(/hunter/);
  });

  it('knows where it is reached from Vercel, and as a preview from nobody else', () => {
    const told = { PUBLIC_URL: 'https://shop.example' };
    const vercel = { VERCEL_URL: 'app-9c1.vercel.app', VERCEL_PROJECT_PRODUCTION_URL: 'app.vercel.app' };
    const reached = (source: Record<string, string>) => readEnv(source).PUBLIC_URL;
    expect(reached({ ...vercel, VERCEL_ENV: 'preview' })).toBe('https://app-9c1.vercel.app');
    expect(reached({ ...vercel, ...told, VERCEL_ENV: 'preview' })).toBe('https://app-9c1.vercel.app');
    expect(reached({ ...vercel, VERCEL_ENV: 'production' })).toBe('https://app.vercel.app');
    expect(reached({ ...vercel, ...told, VERCEL_ENV: 'production' })).toBe('https://shop.example');
    expect([reached(told), reached(vercel)]).toEqual(['https://shop.example', undefined]);
  });

  it('splits origins at commas', () => {
    expect(readEnv({ CORS_ORIGIN: 'https://a.example, https://b.example,' }).CORS_ORIGIN).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it.each([
    'https://a.example',
    'http://localhost:5173',
    'https://a.example:8443,http://127.0.0.1',
    'https://xn--fsq.example',
    'capacitor://localhost',
  ])('takes the origins %j', (list) => {
    expect(readEnv({ CORS_ORIGIN: list }).CORS_ORIGIN).toEqual(list.split(','));
  });

  it.each([
    'www.example.com',
    'foo,bar',
    'https://a.example,b.example',
    'https://a.example/',
    'https://a.example/shop',
    'https://a.example?x',
    'https://a.example:443',
    'https://A.example',
    'https://u:p@a.example',
    'https://*.example.com',
    'https://é.example',
    'localhost:3000',
    'file://',
    'null',
    '*',
  ])('names the origins %j as malformed: no browser sends them', (list) => {
    expect(checkEnv({ CORS_ORIGIN: list }).misconfigured.malformed).toEqual(['CORS_ORIGIN']);
  });

  it.each([
    'api-key=0123456789abcdef',
    'Authorization=Basic%20dXNlcjpwYXNz==',
    'authorization=Bearer abc, x-scope-orgid=7',
    'a=1,b=2,',
  ])('takes the headers %j', (headers) => {
    expect(checkEnv({ OTEL_EXPORTER_OTLP_HEADERS: headers }).misconfigured.malformed).toEqual([]);
  });

  it.each(['bad', 'api-key', 'api-key:abc', '=abc', 'a=', 'a=1,b', 'a=%zz', 'a=1%', 'a=;b', 'a b=1', ' '])(
    'names the headers %j as malformed: the exporter would pass over them',
    (headers) => {
      const { malformed } = checkEnv({ OTEL_EXPORTER_OTLP_HEADERS: headers }).misconfigured;
      expect(malformed).toEqual(['OTEL_EXPORTER_OTLP_HEADERS']);
    },
  );

  it('is read as well as it can be: what is malformed counts as absent, and is named', () => {
    const { env, misconfigured } = checkEnv({
      DATABASE_URL: 'mysql://root:hunter2@db',
      OPENAI_BASE_URL: 'hunter3',
      RATE_LIMIT_PER_MINUTE: '7',
    });
    expect(env).toEqual({ ...readEnv({}), RATE_LIMIT_PER_MINUTE: 7 });
    expect(misconfigured).toEqual({ missing: [], malformed: ['DATABASE_URL', 'OPENAI_BASE_URL'] });
  });

  it('of a stage with a malformed name has neither Redis nor queue: they would be those of production', () => {
    const shared = {
      ...{ UPSTASH_REDIS_REST_URL: 'https://a.example', UPSTASH_REDIS_REST_TOKEN: 'x' },
      ...{ QSTASH_URL: 'https://b.example', QSTASH_TOKEN: 'y' },
    };
    expect(checkEnv({ ...shared, STAGE: 'pr-1' }).env).toMatchObject({ ...shared, STAGE: 'pr-1' });
    const { env, misconfigured } = checkEnv({ ...shared, STAGE: 'PR 1' });
    expect(env).toEqual(readEnv({}));
    expect(misconfigured.malformed).toEqual(['STAGE']);
  });

  it('takes no key to sign by that ships in QStash’s SDK, and names it', () => {
    const keys = {
      QSTASH_CURRENT_SIGNING_KEY: 'sig_4aBcDeFgHiJkLmNoPqRsTuVwXyZ0',
      QSTASH_NEXT_SIGNING_KEY: 'sig_5ZB6DVzB1wjE8S6rZ7eenA8Pdnhs',
    };
    const { env, misconfigured } = checkEnv({ ...keys, DATABASE_URL: 'postgresql://a@b/c' });
    expect(env.QSTASH_NEXT_SIGNING_KEY).toBeUndefined();
    expect(misconfigured).toEqual({ missing: [], malformed: ['QSTASH_NEXT_SIGNING_KEY'] });
  });

  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ ALERT_WEBHOOK_URL: 'https://a.example' }, ['QSTASH_URL', 'QSTASH_TOKEN']],
    [{ ALERT_WEBHOOK_URL: 'https://a.example', QSTASH_URL: 'https://b.example', QSTASH_TOKEN: 'x' }, []],
    [{ OPENAI_EMBEDDING_MODEL: 'text-embedding-3-small' }, ['OPENAI_API_KEY']],
    [{ OPENAI_EMBEDDING_MODEL: 'text-embedding-3-small', OPENAI_API_KEY: 'x' }, []],
  ])('of %j has no effect without %j', (source, lacked) => {
    expect(lackedBy(readEnv(source))).toEqual(lacked);
  });

  it('misses the database, and the other half of what works in pairs only', () => {
    const missing = (source: Record<string, string>) => checkEnv(source).misconfigured.missing;
    const database = { DATABASE_URL: 'postgresql://a@b/c' };
    expect(missing({})).toEqual(['DATABASE_URL']);
    expect(missing(database)).toEqual([]);
    expect(missing({ ...database, QSTASH_TOKEN: 'x' })).toEqual(['QSTASH_URL']);
    expect(missing({ ...database, UPSTASH_REDIS_REST_URL: 'https://a.example' })).toEqual([
      'UPSTASH_REDIS_REST_TOKEN',
    ]);
  });
});
