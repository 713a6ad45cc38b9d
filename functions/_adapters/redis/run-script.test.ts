import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { redisClient } from './client.js';
import { scriptRunner } from './run-script.js';

const { fetch } = globalThis;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  globalThis.fetch = fetch;
});

/** Answers a request after `ms`, unless it is called off before. */
const after = (ms: number, reply: object, signal: AbortSignal | null | undefined) =>
  new Promise<Response>((resolve, reject) => {
    setTimeout(() => resolve(Response.json([reply])), ms);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

/** Runs a script that the server says after 90 ms it does not know, and then answers `evalMs` after it has its text. */
async function run(evalMs: number): Promise<{ outcome: unknown; ms: number }> {
  globalThis.fetch = (_, init) =>
    String(init?.body).includes('evalsha')
      ? after(90, { error: 'NOSCRIPT No matching script.' }, init?.signal)
      : after(evalMs, { result: 7 }, init?.signal);
  const redis = redisClient({ url: 'https://redis.example', token: 'secret', timeoutMs: 120 });
  const began = performance.now();
  const asked = scriptRunner(redis, 'return 7')([], []).catch((error: unknown) => error);
  const ended = asked.then((outcome) => ({ outcome, ms: performance.now() - began }));
  await vi.advanceTimersByTimeAsync(1000);
  return ended;
}

it('a script that the server does not know has no more time for both tries than any command', async () => {
  const { outcome, ms } = await run(500);
  expect(outcome).toBeInstanceOf(DOMException);
  expect(outcome).toMatchObject({ name: 'TimeoutError' });
  // A turn of the loop is a millisecond of this clock.
  expect(ms).toBeLessThanOrEqual(123);
  expect((await run(20)).outcome).toBe(7);
});
