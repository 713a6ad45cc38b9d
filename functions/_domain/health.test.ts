import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakerState, ForcedState } from './breaker.js';
import { assessHealth, HealthAnswer, type HealthInput } from './health.js';
import { bucketOf, percentile } from './latency.js';
import { assessModels, type Located } from './ml-health.js';
import type { Totals } from './ports/telemetry.js';

const tallyOf = (times: readonly number[], errors = 0): Totals => {
  const buckets = new Map<number, number>();
  for (const ms of times) buckets.set(bucketOf(ms), (buckets.get(bucketOf(ms)) ?? 0) + 1);
  const tally = { calls: times.length, errors, buckets };
  return { ...tally, byRoute: new Map([['recommend', tally]]), memoryPeakMb: 120, memoryLastMinuteMb: 110 };
};

const idle: Located = {
  store: 'redis',
  reading: { state: 'closed', since: null, failureRate: 0, slowRate: 0, calls: 0, history: [] },
};
const well: HealthInput = {
  database: {
    ok: true,
    ms: 2,
    value: {
      connectionsUsed: 3,
      connectionsLimit: 100,
      products: 800,
      sampleProducts: 0,
      oldestSeen: '2026-03-01T10:00:00Z',
    },
  },
  redis: { ok: true, ms: 1, value: tallyOf([10, 20, 30, 40]) },
  queue: { ok: true, ms: 1, value: 0 },
  misconfigured: { missing: [], malformed: [] },
  providers: [],
  circuits: assessModels({ openai: idle, huggingface: idle }),
  nowMs: Date.parse('2026-03-01T12:00:00Z'),
  windowMinutes: 5,
  freshHours: 48,
  targets: { p95Ms: 7000, errorRate: 0.01, connectionShare: 0.8, memoryMb: 512 },
};

const circuits = assessModels({
  openai: { store: 'redis', reading: { ...idle.reading, state: 'open' } },
  huggingface: idle,
});

describe('health', () => {
  it('passes when all answer and every target is met, without any model provider', () => {
    const health = assessHealth(well);
    expect(HealthAnswer.parse(health)).toEqual(health);
    expect(health).toMatchObject({
      status: 'pass',
      metrics: {
        requests: 4,
        databaseConnections: { value: 3 },
        routes: [{ route: 'recommend', requests: 4, errorRate: 0 }],
      },
    });
  });

  it('fails only when the database is gone', () => {
    expect(assessHealth({ ...well, database: { ok: false, reason: 'timeout' } }).status).toBe('fail');
    expect(assessHealth({ ...well, redis: { ok: false, reason: 'error' } }).status).toBe('warn');
    expect(assessHealth({ ...well, queue: { ok: false, reason: 'not_configured' } }).status).toBe('warn');
  });

  it.each([
    ['a slow p95', { redis: { ok: true, ms: 1, value: tallyOf(Array(20).fill(9000)) } }],
    [
      'an error rate of one in a hundred',
      { redis: { ok: true, ms: 1, value: tallyOf(Array(100).fill(10), 1) } },
    ],
    ['dead letters', { queue: { ok: true, ms: 1, value: 1 } }],
    ['a circuit that is open', { providers: ['openai'], circuits }],
    ['a malformed variable', { misconfigured: { missing: [], malformed: ['SENTRY_DSN'] } }],
    ['a stale catalogue', { nowMs: Date.parse('2026-03-05T12:00:00Z') }],
  ] satisfies [string, Partial<HealthInput>][])('warns of %s', (_, change) => {
    expect(assessHealth({ ...well, ...change }).status).toBe('warn');
  });

  it('names every target that is missed, and no other', () => {
    const slow = { ...tallyOf(Array(20).fill(9000), 1), memoryPeakMb: 600 };
    const redis = { ok: true as const, ms: 1, value: slow };
    expect(assessHealth(well).missed).toEqual([]);
    expect(assessHealth({ ...well, circuits, providers: ['openai'] }).missed).toEqual(['circuits']);
    expect(assessHealth({ ...well, circuits, providers: ['huggingface'] }).missed).toEqual([]);
    const held = (kind: ForcedState, state: BreakerState) => {
      const override = { kind, until: '2026-03-01T12:10:00Z', reason: 'nonsense', by: 'asha' };
      const openai: Located = { store: 'redis', reading: { ...idle.reading, state, override } };
      const models = assessModels({ openai, huggingface: idle });
      return assessHealth({ ...well, circuits: models, providers: ['openai'] }).missed;
    };
    expect(held('forced_open', 'open')).toEqual(['circuits']);
    expect(held('forced_closed', 'closed')).toEqual([]);
    const { database } = well;
    const full = database.ok && { ...database, value: { ...database.value, connectionsUsed: 80 } };
    const all = { redis, circuits, providers: ['openai'], ...(full && { database: full }) };
    expect(assessHealth({ ...well, ...all })).toMatchObject({
      status: 'warn',
      missed: ['p95', 'errors', 'connections', 'memory', 'circuits'],
    });
  });

  it('says misconfigured, and which variables by name', () => {
    const misconfigured = { missing: ['QSTASH_TOKEN'], malformed: ['SENTRY_DSN', 'CORS_ORIGIN'] };
    expect(assessHealth({ ...well, misconfigured }).checks.configuration).toEqual({
      status: 'warn',
      output: 'misconfigured: QSTASH_TOKEN is missing, SENTRY_DSN is malformed, CORS_ORIGIN is malformed',
    });
  });

  it('shows a measure that cannot be read as null, and its target as neither met nor missed', () => {
    const { metrics } = assessHealth({ ...well, redis: { ok: false, reason: 'timeout' } });
    expect(metrics).toMatchObject({
      requests: null,
      p50Ms: null,
      p95Ms: { value: null, met: null },
      errorRate: { value: null, met: null },
      memoryPeakMb: { value: null, met: null },
      databaseConnections: { value: 3, met: true },
    });
    const dark = assessHealth({ ...well, database: { ok: false, reason: 'timeout' } });
    expect(dark.metrics.databaseConnections).toMatchObject({ value: null, limit: null, met: null });
    expect(dark.missed).toEqual([]);
    expect(HealthAnswer.parse(dark)).toEqual(dark);
    const unasked = { ...tallyOf([]), memoryPeakMb: 0, memoryLastMinuteMb: null };
    const idle = assessHealth({ ...well, redis: { ok: true, ms: 1, value: unasked } });
    expect(idle.metrics.memoryPeakMb).toMatchObject({ value: null, lastMinute: null, met: null });
    expect(assessHealth(well).metrics.memoryPeakMb).toMatchObject({ value: 120, lastMinute: 110 });
  });
});

describe('a percentile', () => {
  it('is at most 19 % above the true one, and never below it by more than rounding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 50 }),
        fc.constantFrom(0.5, 0.95, 0.99),
        (times, q) => {
          const sorted = [...times].sort((a, b) => a - b);
          const truth = sorted[Math.ceil(q * sorted.length) - 1] ?? 0;
          const read = percentile(tallyOf(times), q) ?? 0;
          expect(read).toBeGreaterThanOrEqual(truth - 1);
          expect(read).toBeLessThanOrEqual(truth * 1.2 + 1);
        },
      ),
    );
  });

  it('is null without calls', () => {
    expect(percentile(tallyOf([]), 0.95)).toBeNull();
  });
});
