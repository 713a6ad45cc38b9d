import type { Context } from 'hono';
import type { Story } from '../_domain/ports/telemetry.js';
import { Unavailable } from '../_domain/unavailable.js';
import { afterResponse } from '../_http/after-response.js';
import { callerOf } from '../_http/caller.js';
import { counted } from '../_http/counted.js';
import { type Endpoint, type EndpointEnv, endpoint } from '../_http/endpoint.js';
import { refusalOf, refusedBy } from '../_http/limits.js';
import { deps } from './deps.js';
import { errorFacts, logLine } from './log.js';

type Policy = {
  maxBodyBytes: number;
  /** How many a caller may make; whoever is past it and has been told so is not read any more. */
  callsPerMinute?: number;
  /** No shopper waits here: its answers are logged, and stay out of the figures that are held against the targets. */
  unmeasured?: boolean;
};
type LimitedPolicy = Required<Pick<Policy, 'callsPerMinute'>> & Policy;

/** Logs an error and, unless it is an outage, tells the tracker: an outage is seen in health and metrics. */
export function unforeseen(error: unknown, at: { route: string; requestId: string }): void {
  logLine('error', 'unforeseen', { ...at, ...errorFacts(error) });
  if (error instanceof Unavailable) return;
  afterResponse(async () => deps().reporter?.report(error, at));
}

/** An endpoint for anyone: counted in the metrics, and logged. */
export function publicEndpoint(route: string, policy: Policy): Endpoint {
  const app = endpoint({
    corsOrigins: () => deps().env.CORS_ORIGIN,
    maxBodyBytes: policy.maxBodyBytes,
    onUnknownError: (error, requestId) => unforeseen(error, { route, requestId }),
  });
  app.use(
    counted({
      route,
      callerOf: callerNamed,
      metrics: () => (policy.unmeasured ? undefined : deps().metrics),
      onAnswered: async (story) => {
        logLine('info', 'answered', logged(story));
        await deps().tracer?.trace(story);
      },
      onMetricsLost: (error) => deps().onMetricsLost(error),
    }),
  );
  app.use(async (c, next) => refusedBefore(route, policy, c) ?? next());
  app.use(async (c, next) => {
    await next();
    afterResponse(async () => {
      await c.get('streamed');
      await deps().reportOutcomes();
    });
  });
  return app;
}

/** A public endpoint every call of which counts against the caller's limit. */
export function limitedEndpoint(route: string, policy: LimitedPolicy): Endpoint {
  const app = publicEndpoint(route, policy);
  app.use(async (c, next) => (await refusal(route, policy, c)) ?? next());
  return app;
}

/** Counts a call against the caller's limit; the 429 to answer with past it. */
export function refusal(
  route: string,
  { callsPerMinute }: LimitedPolicy,
  c: Context<EndpointEnv>,
): Promise<Response | undefined> {
  return refusedBy(
    { limiter: deps().limiter, route, perMinute: limitOf(callsPerMinute), caller: callerNamed(c) },
    c,
  );
}

/** The 429 of a caller who was told how long to wait and has not; before her body is read, and without a trip. */
function refusedBefore(
  route: string,
  { callsPerMinute }: Policy,
  c: Context<EndpointEnv>,
): Response | undefined {
  const perMinute = callsPerMinute === undefined ? 0 : limitOf(callsPerMinute);
  const refused = perMinute === 0 ? undefined : deps().limiter.refused(route, callerNamed(c));
  return refused && refusalOf(refused, { route, perMinute }, c);
}

function limitOf(callsPerMinute: number): number {
  return deps().env.RATE_LIMIT_PER_MINUTE ?? callsPerMinute;
}

/** The caller as limits, logs and spending know it. */
export function callerNamed(c: Context<EndpointEnv>): string {
  const { callerHash, isFrontDoor } = deps();
  return callerHash(callerOf(c, isFrontDoor));
}

/** A story as one line: what fell short as `part:reason`, and none of the fields that are for traces alone. */
function logged({ startedAtMs: _, degraded = [], ...story }: Story): Record<string, unknown> {
  return { ...story, degraded: degraded.map(({ part, reason }) => `${part}:${reason}`) };
}
