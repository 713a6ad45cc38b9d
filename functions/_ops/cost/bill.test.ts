import { describe, expect, it } from 'vitest';
import { billOf, totalOf, type Usage } from './bill.js';

const now = Date.parse('2026-11-25T12:00:00Z');
const usage: Usage = {
  nowMs: now,
  database: {
    bytes: 2e9,
    firstMs: now - 10 * 86_400_000,
    routes: [
      { route: 'recommend', calls: 10_000, ms: 36_000_000 },
      { route: 'search', calls: 40_000, ms: 36_000_000 },
    ],
  },
  lastHour: new Map([
    ['recommend', 999],
    ['health', 60],
    ['ingest', 10],
  ]),
  models: {
    today: { microUsd: 500_000, tokens: 1000 },
    yesterday: { microUsd: 2_000_000, tokens: 3000 },
  },
};
const of = (what: string, given: Usage = usage, platform: 'vercel' | 'aws' = 'vercel') =>
  billOf(given, platform).find((line) => line.what === what);

describe('a bill', () => {
  it('projects what was counted to a month, at the list price', () => {
    expect(of('storage')).toMatchObject({ amount: 2, usdAMonth: 0.7 });
    // 50,000 calls in ten days, and 70 an hour of other routes.
    expect(of('invocations')?.amount).toBeCloseTo(5000 * 30.44 + 70 * 24 * 30.44);
    expect(of('QStash messages')).toMatchObject({ amount: 10 * 24 * 30.44 });
    expect(of('memory × time')?.usdAMonth).toBeCloseTo(2 * 0.5 * 30.44 * 0.18);
    expect(of('Redis commands')?.amount).toBeCloseTo((1000 * 45 + 4000 * 11 + 70 * 24 * 31) * 30.44);
    expect(of('memory × time', usage, 'aws')?.amount).toBeCloseTo(7200 * 0.5 * 30.44);
  });

  it('takes yesterday for a day of models, and today so far where yesterday was not booked', () => {
    expect(of('model calls')).toMatchObject({ amount: 3000 * 30.44, unit: 'tokens' });
    expect(of('model calls')?.usdAMonth).toBeCloseTo(2 * 30.44);
    const young = { ...usage, models: { ...usage.models, yesterday: null } };
    expect(of('model calls', young)).toMatchObject({
      amount: 2000 * 30.44,
      usdAMonth: 30.44,
      basis: 'booked today so far',
    });
  });

  it('says what is not recorded, and never counts it as nothing', () => {
    const nothing: Usage = {
      ...usage,
      database: null,
      lastHour: null,
      models: { today: null, yesterday: null },
    };
    expect(billOf(nothing, 'vercel').filter(({ usdAMonth }) => usdAMonth !== null)).toEqual([]);
    expect(of('compute')?.usdAMonth).toBeNull();
    expect(totalOf(billOf(nothing, 'aws'))).toBe(0);
    expect(of('invocations', { ...usage, lastHour: null })?.usdAMonth).toBeNull();
  });

  it('takes an hour of traffic for no more than a day of it', () => {
    const database = { bytes: 1, firstMs: now - 3_600_000, routes: [{ route: 'search', calls: 10, ms: 10 }] };
    const young = { ...usage, database, lastHour: new Map() };
    expect(of('invocations', young)?.amount).toBeCloseTo(10 * 30.44);
  });
});
