import { expect, it } from 'vitest';
import { memoryOver } from './memory.js';
import { loadReport } from './report.js';
import { nearestRank, summarise } from './summary.js';

const targets = { p95Ms: 7000, errorRate: 0.01, memoryMb: 512 };
const shot = (dueMs: number, tookMs: number, status = 200) => ({
  dueMs,
  endedMs: dueMs + tookMs,
  status,
  what: 'recommend',
});

it('takes percentiles by the nearest rank', () => {
  const times = Array.from({ length: 100 }, (_, at) => at + 1);
  expect([0.5, 0.95, 0.99, 1].map((q) => nearestRank(times, q))).toEqual([50, 95, 99, 100]);
  expect(nearestRank([], 0.5)).toBe(0);
  expect(nearestRank([7], 0.01)).toBe(7);
});

it('meets the targets with fast, whole answers, and adds up by second, status and kind', () => {
  const summary = summarise(
    Array.from({ length: 200 }, (_, at) => shot(at * 10, 20 + (at % 10))),
    targets,
    511,
  );
  expect(summary).toMatchObject({
    requests: 200,
    errors: 0,
    p50Ms: 24,
    p95Ms: 29,
    maxMs: 29,
    byStatus: { 200: 200 },
  });
  expect(summary.targets.map(({ met }) => met)).toEqual([true, true, true]);
  expect(summary.seconds).toHaveLength(2);
  expect(summary.seconds[1]).toMatchObject({ second: 1, sent: 100, errors: 0, p95: 29 });
});

it('misses a target by one request in a hundred that is answered with anything but success', () => {
  const all = (status: number) =>
    summarise([...Array(99).fill(shot(0, 10)), shot(0, 10, status)], targets, null);
  for (const status of [0, 304, 400, 404, 429, 500])
    expect([status, all(status).targets[1]?.met]).toEqual([status, false]);
  expect(all(206).targets[1]?.met).toBe(true);
  const slow = summarise([...Array(94).fill(shot(0, 10)), ...Array(6).fill(shot(0, 7000))], targets, null);
  expect(slow.targets[0]).toEqual({ name: 'p95', value: '7000 ms', target: '< 7000 ms', met: false });
});

it('holds memory against its target where the service tells it', () => {
  const memory = (peak: number | null) => summarise([shot(0, 10)], targets, peak).targets[2];
  expect(memory(512)).toEqual({ name: 'memory', value: '512 MB', target: '< 512 MB', met: false });
  expect(memory(null)).toBeUndefined();
});

it('leaves a second without requests empty, in the report a gap', () => {
  const summary = summarise([shot(0, 10), shot(2500, 10)], targets, null);
  expect(summary.seconds[1]).toEqual({ second: 1, sent: 0, errors: 0, p50: null, p95: null, max: null });
  const run = {
    url: 'http://<b>',
    startedAt: '2026-11-25T17:00:00Z',
    pace: 'one a second',
    minutes: 1,
    memory: memoryOver([]),
    readings: [],
  };
  const html = loadReport(run, summary);
  expect(html).toContain('http://&#60;b&#62;');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('NaN');
  expect(html).not.toMatch(/src=|href=/);
  expect(html.match(/<svg/g)).toHaveLength(2);
  expect(html).toMatch(/<path d="M56 \d+h2M708 \d+h2"/);
});
