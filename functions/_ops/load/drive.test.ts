import { expect, it } from 'vitest';
import { crowd, drive, type Shot } from './drive.js';

const plan = { perSecond: 200, seconds: 0.1, signal: new AbortController().signal };

it('goes on sending while nothing is answered, and counts the waiting from when each request was due', async () => {
  const release: (() => void)[] = [];
  const shots: Shot[] = [];
  await drive(
    plan,
    (turn) => ({
      what: 'wish',
      status: new Promise((resolve) => {
        release.push(() => resolve(200));
        // The service comes back only when all twenty have been sent: a closed loop would wait forever.
        if (turn === 19) for (const answer of release) answer();
      }),
    }),
    (shot) => shots.push(shot),
  );
  expect(shots.map(({ dueMs }) => dueMs)).toEqual(Array.from({ length: 20 }, (_, turn) => turn * 5));
  // The last is due at 95; each of the timers before it may ring a little before its time.
  const lastDue = 90;
  for (const { dueMs, endedMs } of shots) expect(endedMs - dueMs).toBeGreaterThanOrEqual(lastDue - dueMs);
});

it('tells a request without an answer by status 0', async () => {
  const shots: Shot[] = [];
  const send = (turn: number) => ({
    what: 'wish',
    status: turn % 2 === 0 ? Promise.resolve(503) : Promise.reject(new Error('reset')),
  });
  await drive({ ...plan, seconds: 0.02 }, send, (shot) => shots.push(shot));
  expect(shots.map(({ status }) => status).sort()).toEqual([0, 0, 503, 503]);
});

it('stops when told to, and waits for what is under way', async () => {
  const stop = new AbortController();
  const shots: Shot[] = [];
  await drive(
    { perSecond: 1000, seconds: 3600, signal: stop.signal },
    (turn) => {
      if (turn === 4) stop.abort();
      return { what: 'wish', status: Promise.resolve(200) };
    },
    (shot) => shots.push(shot),
  );
  expect(shots).toHaveLength(5);
});

it('gives up on a service that answers nothing, instead of filling the memory', async () => {
  const never = () => ({ what: 'wish', status: new Promise<number>(() => undefined) });
  await expect(drive({ ...plan, perSecond: 1e6, seconds: 1 }, never, () => undefined)).rejects.toThrow(
    '5000 requests are unanswered',
  );
});

it('has so many callers ask at once, each again only when she is answered', async () => {
  const stop = new AbortController();
  const shots: Shot[] = [];
  let [under, most] = [0, 0];
  const send = (turn: number) => {
    most = Math.max(most, ++under);
    if (turn === 40) stop.abort();
    const status = Promise.resolve(turn % 2 === 0 ? 200 : 503).finally(() => under--);
    return { what: 'wish', status };
  };
  await crowd({ callers: 7, seconds: 3600, signal: stop.signal }, send, (shot) => shots.push(shot));
  expect([most, under]).toEqual([7, 0]);
  expect(shots.length).toBeGreaterThanOrEqual(41);
  expect(new Set(shots.map(({ status }) => status))).toEqual(new Set([200, 503]));
});
