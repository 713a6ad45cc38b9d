import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Pool } from 'pg';
import * as z from 'zod';
import { jsonRows } from './json-rows.js';
import { BeginStatement, isDatabaseError, runSql, SqlRequest, type TextResult } from './run-sql.js';

// Neon's own limit on a request.
const maxBodyBytes = 64 * 1024 * 1024;

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((text) => text === 'true');

const Shape = z.object({ 'neon-raw-text-output': flag, 'neon-array-mode': flag });
type Shape = z.infer<typeof Shape>;

const digest = (text: string) => createHash('sha256').update(text).digest();

// User, password and database together. The header needs a preflight in a browser, which is never granted here, so
// that no page can reach the database, not even one that has rebound its name to 127.0.0.1: it lacks the password.
function opens(given: string, expected: string): boolean {
  if (!URL.canParse(given)) return false;
  const key = ({ username, password, pathname }: URL) =>
    digest(JSON.stringify([username, password, pathname]));
  return timingSafeEqual(key(new URL(given)), key(new URL(expected)));
}

const inShape = (result: TextResult, shape: Shape) => ({
  ...result,
  rows: jsonRows(result, { text: shape['neon-raw-text-output'], arrays: shape['neon-array-mode'] }),
  rowAsArray: shape['neon-array-mode'],
});

const refusal = (code: string, message: string) => ({ message, code, severity: 'ERROR' });

/**
 * Neon's SQL over HTTP (`POST /sql`) in front of `pool`, for callers that present `connectionString`'s user, password
 * and database. What Postgres refuses is a 400 with its own fields (SQLSTATE in `code`), as at Neon.
 */
export function sqlEndpoint(pool: Pool, connectionString: string): Hono {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.text('the request is too large', 413) });
  app.post('/sql', limit, async (c) => {
    if (!opens(c.req.header('neon-connection-string') ?? '', connectionString)) {
      return c.json(refusal('28P01', 'password authentication failed'), 400);
    }
    const headers = c.req.header();
    const shape = Shape.safeParse(headers);
    const mode = BeginStatement.safeParse(headers);
    const request = SqlRequest.safeParse(await c.req.json().catch(() => undefined));
    const invalid = request.error ?? mode.error ?? shape.error;
    if (!request.success || !mode.success || !shape.success) {
      return c.json(refusal('08P01', `not a request for /sql: ${invalid && z.prettifyError(invalid)}`), 400);
    }
    const results = (await runSql(pool, request.data, mode.data, c.req.raw.signal)).map((result) =>
      inShape(result, shape.data),
    );
    return c.json('queries' in request.data ? { results } : results[0]);
  });
  app.onError((error, c) => {
    // `message` is not enumerable on an error; everything that Postgres said about it is.
    if (isDatabaseError(error)) return c.json({ ...error, message: error.message }, 400);
    return c.text(`the database did not answer: ${error.message}`, 503);
  });
  return app;
}
