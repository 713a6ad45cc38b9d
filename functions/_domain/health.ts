import * as z from 'zod';
import { counted } from './counted.js';
import { percentile } from './latency.js';
import { circuitsInWords, type MlHealthAnswer } from './ml-health.js';
import type { DatabaseVitals } from './ports/catalogue.js';
import type { Tally, Totals } from './ports/telemetry.js';

const Status = z.enum(['pass', 'warn', 'fail']);
type Status = z.infer<typeof Status>;

const Check = z.object({ status: Status, output: z.string(), observedMs: z.number().optional() });
type Check = z.infer<typeof Check>;

/** The runbook's targets, by name. */
const Target = z.enum(['p95', 'errors', 'connections', 'memory', 'circuits']);
type Target = z.infer<typeof Target>;

const Measure = z.object({
  value: z.number().nullable(),
  target: z.string(),
  /** Null where nothing was measured. */
  met: z.boolean().nullable(),
});

/** What `GET /api/health` answers with, after the draft of `application/health+json`. */
export const HealthAnswer = z.object({
  status: Status,
  /** The targets that are missed now; absent in what older releases answer. */
  missed: z.array(Target).optional(),
  checks: z.object({
    configuration: Check,
    database: Check,
    redis: Check,
    queue: Check,
    ml: Check,
    catalogue: Check,
  }),
  metrics: z.object({
    windowMinutes: z.int(),
    requests: z.int().nullable(),
    p50Ms: z.number().nullable(),
    p95Ms: Measure,
    p99Ms: z.number().nullable(),
    errorRate: Measure,
    databaseConnections: Measure.extend({ limit: z.int().nullable() }),
    /** With the peak of the last minute that saw a request: whether memory grows, the peak of them all cannot tell. */
    memoryPeakMb: Measure.extend({ lastMinute: z.number().nullable().optional() }),
    /** The same by route, the busiest first. */
    routes: z.array(
      z.object({
        route: z.string(),
        requests: z.int(),
        p50Ms: z.number().nullable(),
        p95Ms: z.number().nullable(),
        p99Ms: z.number().nullable(),
        errorRate: z.number(),
      }),
    ),
  }),
});
export type HealthAnswer = z.infer<typeof HealthAnswer>;

/** One thing asked of a service: what it said and how long that took, or that it did not answer. */
export type Probe<T> =
  | { ok: true; value: T; ms: number }
  | { ok: false; reason: 'timeout' | 'error' | 'not_configured' };

export type HealthInput = {
  database: Probe<DatabaseVitals>;
  redis: Probe<Totals>;
  /** How many messages are in the dead letters. */
  queue: Probe<number>;
  /** Variables that are not as they should be, by name. */
  misconfigured: { missing: readonly string[]; malformed: readonly string[] };
  /** Which model providers are set up. */
  providers: readonly string[];
  circuits: MlHealthAnswer;
  nowMs: number;
  windowMinutes: number;
  freshHours: number;
  targets: { p95Ms: number; errorRate: number; connectionShare: number; memoryMb: number };
};

/**
 * Judges the installation: `fail` only when no answer can be given (the database is gone), `warn` when answers are
 * poorer or a target is missed. A measure that cannot be read is null, its target neither met nor missed: the service that it
 * would be read from has a check of its own, and where nobody asked nothing was measured.
 */
export function assessHealth(input: HealthInput): HealthAnswer {
  const { database, redis, targets } = input;
  const vitals = database.ok ? database.value : null;
  const tally = redis.ok ? redis.value : null;
  const checks = {
    configuration: configurationCheck(input),
    database: check(database, 'fail', () => ['pass', 'answers']),
    redis: check(redis, 'warn', () => ['pass', 'answers']),
    queue: check(input.queue, 'warn', (dead) => [dead > 0 ? 'warn' : 'pass', `${dead} dead letters`]),
    ml: modelsCheck(input),
    catalogue: vitals ? catalogueCheck(vitals, input) : unknown(),
  };
  const p95 = tally && percentile(tally, 0.95);
  const errorRate = tally && tally.calls > 0 ? tally.errors / tally.calls : null;
  // Where nobody asked, nothing was measured.
  const memoryMb = tally?.memoryLastMinuteMb ?? null;
  const share = vitals && vitals.connectionsUsed / vitals.connectionsLimit;
  const metrics = {
    windowMinutes: input.windowMinutes,
    requests: tally?.calls ?? null,
    p50Ms: tally && percentile(tally, 0.5),
    p95Ms: measure(p95, targets.p95Ms, `< ${targets.p95Ms}`),
    p99Ms: tally && percentile(tally, 0.99),
    errorRate: measure(errorRate, targets.errorRate, `< ${targets.errorRate}`),
    databaseConnections: {
      ...measure(share, targets.connectionShare, `< ${targets.connectionShare} of limit`),
      value: vitals?.connectionsUsed ?? null,
      limit: vitals?.connectionsLimit ?? null,
    },
    memoryPeakMb: {
      ...measure(
        memoryMb === null ? null : (tally?.memoryPeakMb ?? null),
        targets.memoryMb,
        `< ${targets.memoryMb}`,
      ),
      lastMinute: memoryMb,
    },
    routes: [...(tally?.byRoute ?? [])].map(routeMetrics).sort((a, b) => b.requests - a.requests),
  };
  const met: Record<Target, boolean | null> = {
    p95: metrics.p95Ms.met,
    errors: metrics.errorRate.met,
    connections: metrics.databaseConnections.met,
    memory: metrics.memoryPeakMb.met,
    // One held open by hand degrades answers as any open one. That of a provider that is gone stays as it was left.
    circuits: Object.entries(input.circuits.breakers).every(
      ([name, { state }]) => state === 'closed' || !input.providers.includes(name),
    ),
  };
  const missed = Target.options.filter((target) => met[target] === false);
  return { status: worst(Object.values(checks), missed.length > 0), missed, checks, metrics };
}

function routeMetrics([route, tally]: [string, Tally]) {
  return {
    route,
    requests: tally.calls,
    p50Ms: percentile(tally, 0.5),
    p95Ms: percentile(tally, 0.95),
    p99Ms: percentile(tally, 0.99),
    errorRate: tally.calls > 0 ? tally.errors / tally.calls : 0,
  };
}

function worst(checks: Check[], missed: boolean): Status {
  if (checks.some(({ status }) => status === 'fail')) return 'fail';
  return missed || checks.some(({ status }) => status === 'warn') ? 'warn' : 'pass';
}

function check<T>(probe: Probe<T>, whenGone: Status, judge: (value: T) => [Status, string]): Check {
  if (!probe.ok) {
    const says = {
      timeout: 'did not answer in time',
      error: 'refused or failed',
      not_configured: 'is not set up',
    };
    return { status: whenGone, output: says[probe.reason] };
  }
  const [status, output] = judge(probe.value);
  return { status, output, observedMs: Math.round(probe.ms * 10) / 10 };
}

function configurationCheck({ misconfigured: { missing, malformed } }: HealthInput): Check {
  const wrong = [
    ...missing.map((name) => `${name} is missing`),
    ...malformed.map((name) => `${name} is malformed`),
  ];
  return wrong.length === 0
    ? { status: 'pass', output: 'is well formed' }
    : { status: 'warn', output: `misconfigured: ${wrong.join(', ')}` };
}

function modelsCheck({ providers, circuits }: HealthInput): Check {
  if (providers.length === 0) {
    return { status: 'pass', output: 'no model provider is set up; the house stylist answers' };
  }
  return { status: circuits.status, output: `set up: ${providers.join(', ')}; ${circuitsInWords(circuits)}` };
}

function catalogueCheck(vitals: DatabaseVitals, { nowMs, freshHours }: HealthInput): Check {
  if (vitals.products === 0) return { status: 'warn', output: 'the catalogue is empty' };
  if (vitals.oldestSeen === null)
    return { status: 'warn', output: `${counted(vitals.products, 'product')}, never imported` };
  const hours = Math.floor((nowMs - Date.parse(vitals.oldestSeen)) / 3_600_000);
  const sample =
    vitals.sampleProducts > 0
      ? `, ${counted(vitals.sampleProducts, 'of them a sample product', 'of them sample products')}`
      : '';
  return {
    status: hours > freshHours ? 'warn' : 'pass',
    output: `${counted(vitals.products, 'product')}${sample}, oldest source seen ${hours} h ago (target ≤ ${freshHours} h)`,
  };
}

function unknown(): Check {
  return { status: 'warn', output: 'cannot be read without the database' };
}

function measure(value: number | null, target: number, text: string) {
  return { value, target: text, met: value === null ? null : value < target };
}
