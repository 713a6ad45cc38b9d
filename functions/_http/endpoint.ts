import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
// Hono with its small router: a function has a handful of routes, and the others are 5 KB more at every start.
import { Hono } from 'hono/tiny';
import type { Uncounted } from '../_domain/ports/limiter.js';
import type { Answered } from '../_domain/ports/telemetry.js';
import { problem, problemOf } from './problems.js';

type Options = {
  /** Origins that may call from a browser, besides the endpoint's own. */
  corsOrigins: () => readonly string[];
  maxBodyBytes: number;
  /** Told of every error that became a 5xx, with its request id; the caller only gets the id. */
  onUnknownError: (error: unknown, requestId: string) => void;
};

/** What middleware leaves for the handlers, and they for it. */
export type EndpointEnv = {
  Variables: {
    requestId: string;
    answered: Answered | undefined;
    /** Settles once a streamed answer is whole; absent where the answer was whole before it was sent. */
    streamed: Promise<void> | undefined;
    /** The status of an answer that failed once its own was sent. */
    failedLate: number | undefined;
    /** Why the call could not be counted over all instances, if it could not. */
    uncounted: Uncounted | undefined;
    /** What a handler may read of the body. */
    maxBodyBytes: number;
  };
};
export type Endpoint = Hono<EndpointEnv>;

/** A Hono app with what every endpoint owes the outside: request id, CORS, limits, safe headers, problem answers. */
export function endpoint({ corsOrigins, maxBodyBytes, onUnknownError }: Options): Endpoint {
  const app: Endpoint = new Hono();
  app.use(requestId({ limitLength: 64 }));
  app.use(async (c, next) => {
    const started = performance.now();
    c.set('maxBodyBytes', maxBodyBytes);
    await next();
    c.res.headers.append('server-timing', `total;dur=${(performance.now() - started).toFixed(1)}`);
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    // An answer is data, from which a browser has nothing to run or fetch; a page says what it needs.
    if (!c.res.headers.has('content-security-policy')) {
      c.res.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
  app.use(secureHeaders());
  app.use(
    cors({
      allowMethods: ['GET', 'POST'],
      origin: (origin) => (corsOrigins().includes(origin) ? origin : null),
      exposeHeaders: ['x-request-id', 'server-timing', 'ratelimit', 'ratelimit-policy', 'retry-after'],
      maxAge: 600,
    }),
  );
  app.notFound((c) => {
    const served = (['GET', 'POST'] as const).filter((method) =>
      app.router.match(method, c.req.path)[0].some(([[, { method: of }]]) => of === method),
    );
    if (served.length === 0) return problem(c, 'not_found', 'No such address.');
    // RFC 9110, 15.5.6.
    c.header('allow', served.map((method) => (method === 'GET' ? 'GET, HEAD' : method)).join(', '));
    return problem(c, 'method_not_allowed', `${c.req.method} is not answered here.`);
  });
  app.onError((error, c) => {
    onUnknownError(error, c.get('requestId'));
    const body = problemOf(c, error);
    return c.body(JSON.stringify(body), body.status, { 'content-type': 'application/problem+json' });
  });
  return app;
}
