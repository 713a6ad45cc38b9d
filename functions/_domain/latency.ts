import type { Tally } from './ports/telemetry.js';

/** Buckets grow by a factor of 2^(1/4): a percentile read from them is at most 19 % above the true one. */
const perDoubling = 4;

/** The latency bucket that `ms` falls in; bucket b ends at 2^(b/4) ms. */
export function bucketOf(ms: number): number {
  return Math.max(0, Math.ceil(Math.log2(Math.max(ms, 1)) * perDoubling));
}

/** The upper end in ms of the bucket in which the share `q` (0 to 1) of the calls is reached; null without calls. */
export function percentile(tally: Tally, q: number): number | null {
  const counted = [...tally.buckets].sort(([a], [b]) => a - b);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [bucket, count] of counted) {
    seen += count;
    if (seen >= q * total) return Math.round(2 ** (bucket / perDoubling));
  }
  return null;
}
