import { expect, it } from 'vitest';
import { build } from './deps.js';
import { readEnv } from './env.js';

it.each<[Record<string, string>, string[]]>([
  [{}, []],
  [{ OPENAI_API_KEY: 'sk-test' }, ['openai']],
  [{ HF_TOKEN: 'hf_test' }, ['huggingface']],
  [{ HF_ENDPOINT_URL: 'https://model.example' }, ['huggingface']],
  [{ OPENAI_API_KEY: 'sk-test', HF_TOKEN: 'hf_test' }, ['openai', 'huggingface']],
  [{ OPENAI_API_KEY: 'sk-test', OPENAI_EMBEDDING_MODEL: 'text-embedding-3-small' }, ['openai']],
])('of the environment %j the health page watches the circuits of %j', (env, watched) => {
  expect(build(readEnv(env)).providers).toEqual(watched);
});

it('an error tracker and a trace collector are there only where they are set up', () => {
  const bare = build(readEnv({}));
  expect([bare.reporter, bare.tracer]).toEqual([undefined, undefined]);
  const told = build(
    readEnv({
      SENTRY_DSN: 'https://key@sentry.example/1',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://otel.example',
    }),
  );
  expect([told.reporter, told.tracer]).not.toContain(undefined);
});

it('a caller is known by the same name to all instances of a database, and to nobody who does not know its address', () => {
  const nameFor = (env: Record<string, string>) => build(readEnv(env)).callerHash('198.51.100.7');
  const database = { DATABASE_URL: 'postgresql://a:b@c/d' };
  expect(nameFor(database)).toBe(nameFor(database));
  expect(nameFor(database)).not.toBe(nameFor({ DATABASE_URL: 'postgresql://a:e@c/d' }));
  expect(nameFor({})).not.toBe(nameFor({}));
  const one = build(readEnv({}));
  expect(one.callerHash('198.51.100.7')).toBe(one.callerHash('198.51.100.7'));
});
