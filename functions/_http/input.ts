import type { Context } from 'hono';
import type * as z from 'zod';
import type { EndpointEnv } from './endpoint.js';
import { type FieldError, problem } from './problems.js';

/** The JSON body as `schema` reads it, or the problem to answer with: 415, 413 or 400. */
export async function readJson<T>(c: Context<EndpointEnv>, schema: z.ZodType<T>): Promise<T | Response> {
  const given = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset=\s*"?utf-8"?\s*)?$/i.test(given)) {
    return problem(
      c,
      'unsupported_media_type',
      `The body must be application/json in UTF-8, not ${given.slice(0, 100) || 'untyped'}.`,
    );
  }
  const most = c.get('maxBodyBytes');
  const bytes = await readBytes(c, most);
  if (bytes === null) return problem(c, 'too_large', `The body may hold at most ${most} bytes.`);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const message = bytes.length === 0 ? 'the body is empty' : 'the body is not JSON in UTF-8';
    return refuse(c, [{ path: '', message }]);
  }
  return accept(c, schema.safeParse(body), ownProto(body));
}

/** The whole body, or null as soon as it proves larger than `most` bytes: the rest is not read. */
export async function readBytes(c: Context, most: number): Promise<Uint8Array | null> {
  if (Number(c.req.header('content-length') ?? 0) > most) return null;
  const reader = c.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The query string as `schema` reads it, or a 400; a parameter given twice is refused, not guessed at. */
export function readQuery<T>(c: Context<EndpointEnv>, schema: z.ZodType<T>): T | Response {
  const params: [string, string][] = [];
  for (const [name, values] of Object.entries(c.req.queries())) {
    if (values.length > 1) return refuse(c, [{ path: name, message: 'is given more than once' }]);
    params.push([name, values[0] ?? '']);
  }
  return accept(
    c,
    schema.safeParse(Object.fromEntries(params)),
    params.some(([name]) => name === '__proto__'),
  );
}

function accept<T>(c: Context, parsed: z.ZodSafeParseResult<T>, proto: boolean): T | Response {
  if (proto) return refuse(c, [{ path: '__proto__', message: 'is not a known field' }]);
  return parsed.success ? parsed.data : refuse(c, parsed.error.issues.flatMap(fieldErrors));
}

function refuse(c: Context, errors: FieldError[]): Response {
  const [first] = errors;
  const where = first?.path ? `\`${first.path}\` ` : '';
  return problem(c, 'invalid_request', `${where}${first?.message ?? 'is not valid'}.`, errors.slice(0, 20));
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].join('.').slice(0, 100),
      message: 'is not a known field',
    }));
  }
  return [{ path: path.join('.').slice(0, 100), message: issue.message }];
}

// zod passes over an own `__proto__`, which JSON.parse does create; at any depth it is never honest.
function ownProto(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > 4) return false;
  return (
    Object.hasOwn(value, '__proto__') || Object.values(value).some((inner) => ownProto(inner, depth + 1))
  );
}
