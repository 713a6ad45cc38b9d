import type { Shot } from './drive.js';

export type LoadTargets = { p95Ms: number; errorRate: number; memoryMb: number };

/** One second of a run; times in ms of the requests that were due in it, null when all of them failed. */
type Second = {
  second: number;
  sent: number;
  errors: number;
  p50: number | null;
  p95: number | null;
  max: number | null;
};

export type LoadSummary = {
  requests: number;
  /** Answered with anything but 2xx, or not at all: what a run sends is never wrong. */
  errors: number;
  errorRate: number;
  limited: number;
  perSecond: number;
  p50Ms: number;
  p90Ms: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
  byStatus: Record<string, number>;
  byKind: { what: string; requests: number; p50Ms: number; p95Ms: number; p99Ms: number }[];
  seconds: Second[];
  targets: { name: string; value: string; target: string; met: boolean }[];
};

const failed = ({ status }: Shot) => status < 200 || status > 299;
const took = ({ dueMs, endedMs }: Shot) => endedMs - dueMs;

/**
 * What a run came to. A percentile is the nearest rank over every request of the run, the failed ones included: a time-out
 * is the slowest answer of all, not a missing one. Memory is a target where the service has told its peak.
 */
export function summarise(
  shots: readonly Shot[],
  targets: LoadTargets,
  memoryPeakMb: number | null,
): LoadSummary {
  const times = shots.map(took).sort((a, b) => a - b);
  const errors = shots.filter(failed).length;
  const lastMs = shots.reduce((last, { endedMs }) => Math.max(last, endedMs), 0);
  const errorRate = errors / Math.max(1, shots.length);
  const p95Ms = nearestRank(times, 0.95);
  return {
    requests: shots.length,
    errors,
    errorRate,
    limited: shots.filter(({ status }) => status === 429).length,
    perSecond: shots.length / Math.max(0.001, lastMs / 1000),
    p50Ms: nearestRank(times, 0.5),
    p90Ms: nearestRank(times, 0.9),
    p95Ms,
    p99Ms: nearestRank(times, 0.99),
    maxMs: times.at(-1) ?? 0,
    byStatus: countBy(shots, ({ status }) => (status === 0 ? 'no answer' : String(status))),
    byKind: Object.keys(countBy(shots, ({ what }) => what)).map((what) => kind(what, shots)),
    seconds: bySecond(shots),
    targets: [
      target('p95', `${p95Ms.toFixed(0)} ms`, `< ${targets.p95Ms} ms`, p95Ms < targets.p95Ms),
      target('errors', share(errorRate), `< ${share(targets.errorRate)}`, errorRate < targets.errorRate),
      ...(memoryPeakMb === null
        ? []
        : [
            target(
              'memory',
              `${memoryPeakMb} MB`,
              `< ${targets.memoryMb} MB`,
              memoryPeakMb < targets.memoryMb,
            ),
          ]),
    ],
  };
}

/** The value below or at which the share `q` of sorted values lies; 0 of none. */
export function nearestRank(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}

function kind(what: string, shots: readonly Shot[]) {
  const times = shots
    .filter((shot) => shot.what === what)
    .map(took)
    .sort((a, b) => a - b);
  const [p50Ms, p95Ms, p99Ms] = [nearestRank(times, 0.5), nearestRank(times, 0.95), nearestRank(times, 0.99)];
  return { what, requests: times.length, p50Ms, p95Ms, p99Ms };
}

function bySecond(shots: readonly Shot[]): Second[] {
  const groups: Shot[][] = [];
  for (const shot of shots) {
    const second = Math.floor(shot.dueMs / 1000);
    const group = groups[second] ?? [];
    groups[second] = group;
    group.push(shot);
  }
  return Array.from(groups, (group = [], second) => {
    const times = group.map(took).sort((a, b) => a - b);
    const of = (q: number) => (times.length > 0 ? nearestRank(times, q) : null);
    return {
      second,
      sent: group.length,
      errors: group.filter(failed).length,
      p50: of(0.5),
      p95: of(0.95),
      max: of(1),
    };
  });
}

function countBy(shots: readonly Shot[], keyOf: (shot: Shot) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const shot of shots) counts[keyOf(shot)] = (counts[keyOf(shot)] ?? 0) + 1;
  return counts;
}

const target = (name: string, value: string, wanted: string, met: boolean) => ({
  name,
  value,
  target: wanted,
  met,
});
const share = (rate: number) => `${Number((100 * rate).toFixed(2))} %`;
