import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import * as z from 'zod';
import { RecommendAnswer } from './_domain/answers.js';
import { settled } from './_http/after-response.js';
import { type Asked, type Operation, operations, requestsOf } from './_http/fuzzed-requests.fixture.js';
import { problemOf } from './_http/openapi.js';
import { routes } from './_local/routes.js';

const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
Object.assign(process.env, services, { RATE_LIMIT_PER_MINUTE: '0' });
const loaded = await Promise.all(
  routes.map(async ({ name, paths, load }) => ({ name, paths, endpoint: (await load()).default })),
);

/** An answer, and a product in it. */
const known: Record<string, string> = {};
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const asked = { method: 'POST', path: '/api/recommend', accept: 'application/json' };
  const { body } = await functions({ ...asked, body: '{"prompt":"casual cotton outfit under 3000"}' });
  const { id, outfits } = RecommendAnswer.parse(JSON.parse(body));
  Object.assign(known, { id, productId: outfits[0]?.items[0]?.id });
  await settled();
});
afterAll(async () => {
  // The last lines are written after the last answers.
  await settled();
  vi.restoreAllMocks();
});

const ajv = new Ajv2020({ strict: false, validateFormats: false });
type Answer = { status: number; type: string; body: string };
type Answering = (asked: Asked) => Promise<Answer>;

/** The deployed functions by their addresses; what is nobody's goes to `docs`, as both clouds have it. */
const functions: Answering = async ({ method, path, accept, body }) => {
  const { pathname } = new URL(path, 'http://localhost');
  const serves = (paths: readonly string[]) =>
    paths.some((each) => (each.endsWith('*') ? pathname.startsWith(each.slice(0, -1)) : each === pathname));
  const found = loaded.find(({ paths }) => serves(paths)) ?? loaded.find(({ name }) => name === 'docs');
  const response = await found?.endpoint.fetch(
    new Request(`http://localhost${path}`, {
      method,
      headers: { accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: body.toWellFormed() }),
    }),
  );
  return {
    status: response?.status ?? 0,
    type: response?.headers.get('content-type')?.split(';')[0] ?? '',
    body: (await response?.text()) ?? '',
  };
};

/** Throws unless an answer is no failure of ours, is one that its operation describes, and keeps to its schema. */
function expectDescribed(operation: Operation, asked: Asked, { status, type, body }: Answer): void {
  expect(status).toBeLessThan(500);
  // An address that is nobody's and a method that is not served are answered alike everywhere.
  const anywhere = status === 404 || status === 405;
  if (asked.method !== operation.method.toUpperCase()) expect(anywhere).toBe(true);
  const content = operation.responses[status]?.content ?? (anywhere ? problem : undefined);
  if (status === 302) expect(operation.responses[302]).toBeDefined();
  else if (type === 'text/event-stream') expectEvents(operation, status, body);
  else expectValid(content?.[type]?.schema, JSON.parse(body), `${operation.operationId} ${status} ${type}`);
}

function expectValid(schema: object | undefined, value: unknown, what: string): void {
  expect(schema, `nothing describes ${what}`).toBeDefined();
  const check = ajv.compile(schema ?? false);
  expect(check(value), `${what}: ${JSON.stringify(check.errors)}`).toBe(true);
}

/** A problem of an address that is nobody's or of a method that is not served, which no operation describes. */
const problem: Record<string, { schema: object }> = {
  'application/problem+json': {
    schema: z.toJSONSchema(problemOf(['not_found', 'method_not_allowed'])),
  },
};

/** The events together are the answer that is described: what they tell one by one, `done` closes. */
function expectEvents(operation: Operation, status: number, body: string): void {
  const events = [...body.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name = '', data = '']) => ({
    name,
    data: JSON.parse(data),
  }));
  const last = (name: string) => events.findLast((event) => event.name === name)?.data;
  expect([operation.operationId, status, events.at(-1)?.name]).toEqual(['recommend', 200, 'done']);
  const shown = events.filter(({ name }) => name === 'outfit').map(({ data }) => data);
  const whole = { query: last('query'), outfits: shown, ...last('done') };
  expectValid(operation.responses[200]?.content?.['application/json']?.schema, whole, 'the events together');
}

const runs = Number(process.env.FUZZ_RUNS ?? 60);

/** Asks an operation so many times, and returns how often each status came. */
async function fuzz(
  operation: Operation,
  answering: Answering,
  numRuns = runs,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(requestsOf(operation, known), async (asked) => {
      const answer = await answering(asked);
      counts[answer.status] = (counts[answer.status] ?? 0) + 1;
      expectDescribed(operation, asked, answer);
    }),
    { numRuns },
  );
  return counts;
}

describe('whatever is asked', () => {
  it.each(operations)(
    '$method $path never fails on our side, and answers as its description says',
    { timeout: 900_000 },
    async (operation) => {
      const counts = await fuzz(operation, functions);
      // What is only ever refused proves nothing of answers. The sample's products lead to no shop.
      expect(counts[operation.operationId === 'out' ? 404 : 200] ?? 0).toBeGreaterThan(0);
      if (process.env.FUZZ_RUNS) console.info(operation.operationId, counts);
    },
  );
});

describe('a function that is wrong is found', () => {
  const answer = (status: number, body: object, type = 'application/json'): Answering => {
    const given = { status, type, body: JSON.stringify(body) };
    return async () => given;
  };
  it.each<[string, Answering]>([
    ['it fails', answer(500, {})],
    ['it answers off its schema', answer(200, { products: [] })],
    ['it says what it never told it might', answer(418, {})],
    ['it finds nothing, and says so in no problem', answer(404, {}, 'application/problem+json')],
    ['its stream is cut off', answer(200, {}, 'text/event-stream')],
    ['it serves every method', (asked) => functions({ ...asked, method: 'GET' })],
  ])('%s', async (_, answering) => {
    for (const operation of operations.filter(({ method, path }) => method === 'get' && !path.includes('{')))
      await expect(fuzz(operation, answering, 500)).rejects.toThrow(/^Property failed after/);
  });
});
