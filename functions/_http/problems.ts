import type { Context } from 'hono';
import { Unavailable } from '../_domain/unavailable.js';

/** Every way a request can fail: its status, its title, and whether the same request may succeed later. */
export const problems = {
  invalid_request: { status: 400, title: 'The request is not valid', retryable: false },
  unreadable_prompt: { status: 400, title: 'The wish cannot be read', retryable: false },
  invalid_cursor: { status: 400, title: 'The cursor is not valid', retryable: false },
  unsigned: { status: 401, title: 'The signature is missing or does not hold', retryable: false },
  not_found: { status: 404, title: 'Nothing is here', retryable: false },
  method_not_allowed: { status: 405, title: 'The method is not allowed here', retryable: false },
  too_large: { status: 413, title: 'The request is too large', retryable: false },
  unsupported_media_type: { status: 415, title: 'The media type is not supported', retryable: false },
  rate_limited: { status: 429, title: 'Too many requests', retryable: true },
  internal: { status: 500, title: 'Something went wrong on our side', retryable: true },
  not_configured: { status: 503, title: 'This is not set up here', retryable: true },
  not_now: { status: 503, title: 'This cannot be done yet', retryable: true },
  unavailable: { status: 503, title: 'The catalogue cannot be reached', retryable: true },
} as const;
export type ProblemCode = keyof typeof problems;

/** One wrong value of a request: where it is (`sizes.top`) and what would be right. */
export type FieldError = { path: string; message: string };

/** An RFC 9457 answer. `detail` says which value was wrong and never holds a vendor's words or a secret. */
export function problem(c: Context, code: ProblemCode, detail: string, errors?: FieldError[]): Response {
  const body = problemBody(c, code, detail, errors);
  return c.body(JSON.stringify(body), body.status, { 'content-type': 'application/problem+json' });
}

/** What the caller is told of an error that nothing foresaw: which of the two it is, and the request's id. */
export function problemOf(c: Context, error: unknown) {
  return error instanceof Unavailable
    ? problemBody(c, 'unavailable', 'The database does not answer; try again shortly.')
    : problemBody(c, 'internal', 'An unforeseen error was logged under the request id.');
}

function problemBody(c: Context, code: ProblemCode, detail: string, errors?: FieldError[]) {
  const { status, title, retryable } = problems[code];
  return {
    type: `/api/docs#${code}`,
    title,
    status,
    detail,
    code,
    retryable,
    requestId: c.get('requestId'),
    ...(errors && { errors }),
  };
}
