import * as fc from 'fast-check';
import { openApi } from './openapi.js';

type Schema = Record<string, unknown>;
type Content = Record<string, { schema: Schema }>;
export type Operation = {
  path: string;
  method: string;
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};

/** Every operation that the description of the API names. */
export const operations: Operation[] = Object.entries(openApi('http://localhost').paths).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

/** Ids that lead somewhere, by the parameter that takes them. */
export type Known = Readonly<Record<string, string>>;

/** What is asked for in earnest: shoppers' words, and the smallest picture that is one. */
const words = [
  'red saree under 2000',
  'kurta',
  'black',
  'M',
  'casual cotton outfit for men',
  'नीली साड़ी',
  'under 5',
];
const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array(60).fill(1)]).toString('base64');

/** Values that a schema allows, as far as types, ranges, choices and patterns go; now and then an id that is known. */
function valid(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const { type, properties, items, pattern } = schema;
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (type === 'object') return fields(Object(properties), Object(schema.required), known);
  if (type === 'array')
    return fc.array(valid(Object(items), known), { maxLength: Math.min(5, Number(schema.maxItems ?? 5)) });
  if (type === 'integer' || type === 'number') {
    const [min, max] = [Number(schema.minimum ?? 1), Number(schema.maximum ?? 100)];
    return fc.integer({ min: Math.max(min, -1_000_000), max: Math.min(max, 10_000_000) });
  }
  if (type === 'boolean') return fc.boolean();
  if (schema.format === 'base64') return fc.constant(picture);
  if (typeof pattern === 'string') {
    const fitting = ['INR', ...Object.values(known)].filter((id) => new RegExp(pattern).test(id));
    const any = fc.stringMatching(new RegExp(pattern));
    return fitting.length > 0 ? fc.oneof(fc.constantFrom(...fitting), any) : any;
  }
  const [minLength, maxLength] = [Number(schema.minLength ?? 0), Number(schema.maxLength ?? 40)];
  return fc.oneof(
    fc.constantFrom(...words.filter(({ length }) => length >= minLength && length <= maxLength)),
    fc.string({ unit: 'binary', minLength, maxLength: Math.min(40, maxLength) }),
  );
}

/** One in four of the fields that may be left out. */
function fields(properties: Record<string, Schema>, required: unknown, known: Known) {
  const needed = Array.isArray(required) ? required : [];
  const entries = Object.entries(properties).map(([name, field]) => {
    const value = valid(field, known);
    const left = { weight: 3, arbitrary: fc.constant(undefined) };
    return [name, needed.includes(name) ? value : fc.oneof(left, { weight: 1, arbitrary: value })] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

/** Anything at all where a value was expected. */
const wild = fc.oneof(
  fc.constantFrom(null, true, -1, 0, 1e308, '', '\u0000', '\ud800', [], {}, 'NaN', '1e9', '9'.repeat(30)),
  fc.jsonValue({ maxDepth: 3 }),
);

/** An object that is as it should be, is off its schema in one place, or is none. */
function nearly(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  const whole = valid(schema, known);
  const name = fc.oneof(
    fc.constantFrom('__proto__', ...Object.keys(Object(schema.properties))),
    fc.string({ maxLength: 12 }),
  );
  const spoiled = fc
    .tuple(whole, name, wild)
    .map(([value, at, other]) => ({ ...Object(value), [at]: other }));
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    { weight: 4, arbitrary: spoiled },
    { weight: 1, arbitrary: wild },
  );
}

/** What one request asks; its method is now and then another than the operation's. */
export type Asked = { method: string; path: string; accept: string; body?: string };

/** Requests of an operation, in and off its schema. */
export function requestsOf(operation: Operation, known: Known): fc.Arbitrary<Asked> {
  const { path, method, parameters = [], requestBody } = operation;
  const schema = requestBody?.content['application/json']?.schema;
  const [, parameter = ''] = /\{(\w+)\}/.exec(path) ?? [];
  const inPath = fc.oneof(
    fc.string({ minLength: 1, maxLength: 70 }),
    fc.constantFrom('rec_0123456789abcdef', '..', 'p1'),
    fc.constant(known[parameter] ?? '-'),
  );
  const address = inPath.map((value) => path.replace(/\{\w+\}/, () => encodeURIComponent(value)));
  const asked = parameters
    .filter((each) => each.in === 'query')
    .map(({ name, schema: each }) => [name, each]);
  const query = nearly({ type: 'object', properties: Object.fromEntries(asked) }, known).map(
    (values) =>
      new URLSearchParams(
        Object.entries(Object(values)).flatMap(([name, value]) =>
          value === undefined ? [] : [[name.toWellFormed(), text(value)]],
        ),
      ),
  );
  const body = fc.oneof(
    { weight: 9, arbitrary: nearly(schema ?? {}, known).map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.string() },
  );
  const verb = fc.oneof(
    { weight: 19, arbitrary: fc.constant(method.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'PROPFIND') },
  );
  const accept = fc.constantFrom('application/json', 'text/event-stream', '*/*', 'text/html', '');
  return fc
    .tuple(verb, address, query, accept, schema ? body : fc.constant(undefined))
    .map(([as, at, values, accepts, sent]) => ({
      ...{ method: as, path: values.size > 0 ? `${at}?${values}` : at, accept: accepts },
      ...(sent !== undefined && { body: sent }),
    }));
}

function text(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  // A lone half of a character cannot be written in an address.
  return written.toWellFormed();
}
