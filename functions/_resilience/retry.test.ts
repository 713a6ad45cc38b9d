import { describe, expect, it } from 'vitest';
import { type RetryBudget, retryBudget, tryTwice } from './retry.js';

const gone = new Error('gone');

/** A call that fails `failures` times, made under a policy, and what became of it. */
async function outcome(
  failures: number,
  own: { waitMs?: number | null; leftMs?: number; budget?: RetryBudget } = {},
) {
  const slept: number[] = [];
  let calls = 0;
  const call = async () => {
    calls += 1;
    if (calls <= failures) throw gone;
    return 'answer';
  };
  const result = await tryTwice(call, {
    budget: own.budget ?? retryBudget({ share: 0.1, most: 10 }),
    waitMs: () => (own.waitMs === undefined ? 0 : own.waitMs),
    jitterMs: 200,
    random: () => 0.5,
    leftMs: () => own.leftMs ?? 3000,
    leastMs: 500,
    sleep: async (ms) => {
      slept.push(ms);
    },
  }).catch((error: unknown) => error);
  return { result, calls, slept };
}

describe('a second try', () => {
  it('is made once, after a wait drawn at random', async () => {
    expect(await outcome(1)).toEqual({ result: 'answer', calls: 2, slept: [100] });
    expect(await outcome(2)).toEqual({ result: gone, calls: 2, slept: [100] });
  });

  it('is not made for an answer, nor for an error that stays', async () => {
    expect(await outcome(0)).toEqual({ result: 'answer', calls: 1, slept: [] });
    expect(await outcome(1, { waitMs: null })).toEqual({ result: gone, calls: 1, slept: [] });
  });

  it('waits as long as the provider asks, if the deadline leaves that and time for an answer', async () => {
    expect(await outcome(1, { waitMs: 1000, leftMs: 1601 })).toMatchObject({
      result: 'answer',
      slept: [1100],
    });
    expect(await outcome(1, { waitMs: 1000, leftMs: 1599 })).toMatchObject({ result: gone, calls: 1 });
  });

  it.each([10, 1000])(
    'adds a tenth and one to the load, not a multiple, where each of %i calls fails',
    async (requests) => {
      const budget = retryBudget({ share: 0.1, most: 10 });
      let calls = 0;
      for (let request = 0; request < requests; request++) calls += (await outcome(9, { budget })).calls;
      expect(calls).toBeGreaterThan(1.09 * requests);
      expect(calls).toBeLessThanOrEqual(1.1 * requests + 1);
    },
  );

  it('is saved up for by calls that went well', async () => {
    const budget = retryBudget({ share: 0.1, most: 2 });
    for (let request = 0; request < 100; request++) await outcome(0, { budget });
    const calls = [];
    for (let request = 0; request < 4; request++) calls.push((await outcome(1, { budget })).calls);
    expect(calls).toEqual([2, 2, 1, 1]);
  });
});
