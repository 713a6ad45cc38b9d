import { describe, expect, it } from 'vitest';
import type { Story } from '../_domain/ports/telemetry.js';
import { settled } from './after-response.js';
import { complete } from './complete.js';
import { counted } from './counted.js';
import { endpoint } from './endpoint.js';

const gone = () => Promise.reject(new Error('gone'));

describe('a counted endpoint', () => {
  it.each([
    ['fails', () => ({ record: gone, read: gone })],
    [
      'cannot be made',
      () => {
        throw new Error('malformed');
      },
    ],
  ])('records status and time after the answer, and survives a counter that %s', async (_, metrics) => {
    const seen: Story[] = [];
    const lost: unknown[] = [];
    const made = endpoint({ corsOrigins: () => [], maxBodyBytes: 1000, onUnknownError: () => undefined });
    made.use(
      counted({
        route: 'search',
        callerOf: () => 'hash',
        metrics,
        onAnswered: (story) => {
          seen.push(story);
        },
        onMetricsLost: (error) => lost.push(error),
      }),
    );
    made.get('/', (c) => c.json(complete(c, { degraded: [], timings: { totalMs: 4.04, databaseMs: 3 } })));
    expect((await made.request('/')).status).toBe(200);
    await settled();
    expect(seen).toMatchObject([
      { route: 'search', status: 200, caller: 'hash', timings: { totalMs: 4, databaseMs: 3 }, degraded: [] },
    ]);
    expect(lost).toHaveLength(1);
  });
});
