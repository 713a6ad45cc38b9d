import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openApi } from './_http/openapi.js';
import { routes } from './_local/routes.js';

const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
Object.assign(process.env, services, { RATE_LIMIT_PER_MINUTE: '0' });
const loaded = await Promise.all(
  routes.map(async ({ paths, load }) => ({ paths, endpoint: (await load()).default })),
);

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

type Schema = Record<string, unknown>;
type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
const api = openApi('http://localhost');
const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]: [string, Operation]) => ({ path, method, operation })),
);
const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Values that a schema allows, as far as types, ranges and choices go. */
function valid(schema: Schema): fc.Arbitrary<unknown> {
  const { type, anyOf, const: only, properties, required, items } = schema;
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(valid));
  if (type === 'object' && properties) {
    const fields = Object.entries(properties).map(([name, field]) => [name, valid(field)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: Array.isArray(required) ? required : [] });
  }
  if (type === 'array')
    return fc.array(valid(Object(items)), { maxLength: Math.min(5, Number(schema.maxItems ?? 5)) });
  if (type === 'integer' || type === 'number') {
    const [min, max] = [Number(schema.minimum ?? 0), Number(schema.maximum ?? 1_000_000)];
    return fc.integer({ min: Math.max(min, -1_000_000), max: Math.min(max, 10_000_000) });
  }
  if (type === 'boolean') return fc.boolean();
  if (typeof schema.pattern === 'string' && schema.pattern.includes('A-Z'))
    return fc.constantFrom('INR', 'USD');
  return fc.oneof(
    fc.constantFrom('red saree under 2000', 'M', 'kurta', 'p1', 'black'),
    fc.string({ unit: 'binary', minLength: Number(schema.minLength ?? 0), maxLength: 40 }),
  );
}

/** Anything at all where a value was expected. */
const wild = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1e308, '', '\u0000', '\ud800', [], {}, 'NaN', '1e9', '9'.repeat(30)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value that is off its schema in one place at most, or as it should be. */
function nearly(schema: Schema): fc.Arbitrary<unknown> {
  const whole = valid(schema);
  if (schema.type !== 'object')
    return fc.oneof({ weight: 2, arbitrary: whole }, { weight: 1, arbitrary: wild });
  const field = fc.oneof(
    fc.constantFrom(...Object.keys(Object(schema.properties))),
    fc.string({ maxLength: 12 }),
  );
  const spoiled = fc
    .tuple(whole, field, wild)
    .map(([value, name, other]) => ({ ...Object(value), [name]: other }));
  return fc.oneof(
    { weight: 2, arbitrary: whole },
    { weight: 2, arbitrary: spoiled },
    { weight: 1, arbitrary: wild },
  );
}

type Asked = { path: string; body?: string };

function requests({ path, operation }: (typeof operations)[number]): fc.Arbitrary<Asked> {
  const { parameters = [], requestBody } = operation;
  const schema = requestBody?.content['application/json']?.schema;
  const inPath = fc.oneof(
    fc.string({ minLength: 1, maxLength: 70 }),
    fc.constantFrom('rec_0123456789abcdef', '..', 'p1'),
  );
  const address = inPath.map((value) => path.replace(/\{\w+\}/, () => encodeURIComponent(value)));
  const fields = Object.fromEntries(
    parameters.filter((each) => each.in === 'query').map(({ name, schema: each }) => [name, nearly(each)]),
  );
  const query = fc
    .record(fields, { requiredKeys: [] })
    .map((values) => new URLSearchParams(Object.entries(values).map(([name, value]) => [name, text(value)])));
  return fc
    .tuple(
      address,
      query,
      schema
        ? fc.oneof(
            { weight: 9, arbitrary: nearly(schema).map((value) => JSON.stringify(value)) },
            fc.string(),
          )
        : fc.constant(undefined),
    )
    .map(([at, values, body]) => ({
      path: values.size > 0 ? `${at}?${values}` : at,
      ...(body !== undefined && { body }),
    }));
}

function text(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // A lone half of a character cannot be written in an address.
  return written.toWellFormed();
}

async function answer(method: string, { path, body }: Asked): Promise<Response> {
  const { pathname } = new URL(path, 'http://localhost');
  const found = loaded.find(({ paths }) =>
    paths.some((each) => (each.endsWith('*') ? pathname.startsWith(each.slice(0, -1)) : each === pathname)),
  );
  if (!found) return new Response('{}', { status: 404 });
  return found.endpoint.fetch(
    new Request(`http://localhost${path}`, {
      method: method.toUpperCase(),
      ...(body !== undefined && {
        body: body.toWellFormed(),
        headers: { 'content-type': 'application/json' },
      }),
    }),
  );
}

const runs = Number(process.env.FUZZ_RUNS ?? 60);

describe('whatever is asked', () => {
  it.each(operations)(
    '$method $path never fails on our side, and answers as its description says',
    { timeout: 300_000 },
    async (described) => {
      const { operation, method } = described;
      await fc.assert(
        fc.asyncProperty(requests(described), async (asked) => {
          const response = await answer(method, asked);
          const body = await response.text();
          expect(response.status).toBeLessThan(500);
          if (response.status === 404 || response.status === 405) return;
          const declared = operation.responses[response.status];
          expect(declared, `${operation.operationId} does not declare ${response.status}`).toBeDefined();
          const type = response.headers.get('content-type')?.split(';')[0] ?? '';
          const schema = declared?.content?.[type]?.schema;
          if (!schema) return expect(response.status).toBe(302);
          const check = ajv.compile(schema);
          expect(check(JSON.parse(body)), JSON.stringify(check.errors)).toBe(true);
        }),
        { numRuns: runs },
      );
    },
  );
});
