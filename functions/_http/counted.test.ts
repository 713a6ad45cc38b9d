import { describe, expect, it } from 'vitest';
import type { Sample, Story } from '../_domain/ports/telemetry.js';
import { settled } from './after-response.js';
import { complete } from './complete.js';
import { counted } from './counted.js';
import { endpoint } from './endpoint.js';
import { eventStream } from './event-stream.js';

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

  it('records what fails once its status is sent by the status that it would have had', async () => {
    const samples: Sample[] = [];
    const seen: Story[] = [];
    const made = endpoint({ corsOrigins: () => [], maxBodyBytes: 1000, onUnknownError: () => undefined });
    made.use(
      counted({
        route: 'recommend',
        callerOf: () => 'hash',
        metrics: () => ({
          record: async (sample) => {
            samples.push(sample);
          },
          read: gone,
        }),
        onAnswered: (story) => {
          seen.push(story);
        },
        onMetricsLost: () => undefined,
      }),
    );
    made.get('/', (c) =>
      eventStream(
        c,
        (async function* () {
          yield ['query', {}] as const;
          c.set('failedLate', 503);
          yield ['error', {}] as const;
        })(),
      ),
    );
    const response = await made.request('/');
    expect(response.status).toBe(200);
    await response.text();
    await settled();
    expect([...samples, ...seen]).toMatchObject([{ status: 503 }, { status: 503 }]);
  });
});
