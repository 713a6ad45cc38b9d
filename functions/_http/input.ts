import type { Context } from 'hono';
import type * as z from 'zod';
import type { EndpointEnv } from './endpoint.js';
import { type FieldError, problem } from './problems.js';

/** The JSON body as `schema` reads it, or the problem to answer with: 415, 413 or 400. */
export async function readJson<T>(c: Context<EndpointEnv>, schema: z.ZodType<T>): Promise<T | Response> {
  const given = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset=\s*"?utf-8"?\s*)?$/i.test(given)) {
    const message = `must be application/json in UTF-8, not ${given.slice(0, 100) || 'absent'}`;
    return problem(c, 'unsupported_media_type', `\`content-type\` ${message}.`, [
      { path: 'content-type', message },
    ]);
  }
  const coding = c.req.header('content-encoding')?.trim() || 'identity';
  if (coding.toLowerCase() !== 'identity') {
    const message = `must be absent or identity, not ${coding.slice(0, 100)}: send the body as plain JSON`;
    // RFC 9110, 12.5.3: tells a refused coding from a refused type, and which coding would do.
    c.header('accept-encoding', 'identity');
    return problem(c, 'unsupported_media_type', `\`content-encoding\` ${message}.`, [
      { path: 'content-encoding', message },
    ]);
  }
  const most = c.get('maxBodyBytes');
  // Whoever broke off hears nothing of it, but it is no fault of ours either.
  const bytes = await readBytes(c, most).catch(() => 'broken off' as const);
  if (bytes === 'broken off') return refuse(c, [{ path: '', message: 'the body broke off' }]);
  if (bytes === null) {
    const message = `the body may hold at most ${most} bytes`;
    return problem(c, 'too_large', `${message}.`, [{ path: '', message }]);
  }
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

/**
 * The query string as `schema` reads it, or a 400; a parameter given twice is refused, not guessed at, and so is one
 * that is not UTF-8, which would reach the schema as other text than was meant.
 */
export function readQuery<T>(c: Context<EndpointEnv>, schema: z.ZodType<T>): T | Response {
  const params: [string, string][] = [];
  for (const pair of new URL(c.req.url).search.slice(1).split('&').filter(Boolean)) {
    const [name = '', value = ''] = pair.split(/=(.*)/s).map(decoded);
    if (name === null || value === null) {
      const path = name ?? '';
      return refuse(c, [{ path, message: 'is not percent-encoded UTF-8' }]);
    }
    if (params.some(([other]) => other === name)) {
      return refuse(c, [{ path: name, message: 'is given more than once' }]);
    }
    params.push([name, value]);
  }
  const given = Object.fromEntries(params);
  return accept(c, schema.safeParse(given), ownProto(given));
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function accept<T>(c: Context, parsed: z.ZodSafeParseResult<T>, proto: string | undefined): T | Response {
  if (proto !== undefined) return refuse(c, [{ path: proto, message: 'is not a known field' }]);
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

// zod passes over an own `__proto__`, which JSON.parse does create; at any depth it is never honest. This is its path.
function ownProto(value: unknown, above: readonly string[] = []): string | undefined {
  if (typeof value !== 'object' || value === null || above.length > 4) return undefined;
  if (Object.hasOwn(value, '__proto__')) return [...above, '__proto__'].join('.').slice(0, 100);
  for (const [name, inner] of Object.entries(value)) {
    const path = ownProto(inner, [...above, name]);
    if (path !== undefined) return path;
  }
  return undefined;
}
