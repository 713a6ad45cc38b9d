import { describe, expect, it } from 'vitest';
import { singleFlight } from './single-flight.js';

describe('single flight', () => {
  it('does the work once for all who come while it runs, and again for who comes after', async () => {
    const flight = singleFlight<number>();
    let done = 0;
    const work = async () => ++done;
    const first = await Promise.all(Array.from({ length: 100 }, () => flight.share('same', work)));
    expect(new Set(first)).toEqual(new Set([1]));
    expect(await flight.share('same', work)).toBe(2);
  });

  it('keeps names apart, and shares a failure without keeping it', async () => {
    const flight = singleFlight<string>();
    const fails = async () => {
      throw new Error('lost');
    };
    const outcomes = await Promise.allSettled([
      flight.share('a', fails),
      flight.share('a', async () => 'never made'),
      flight.share('b', async () => 'made'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await flight.share('a', async () => 'made')).toBe('made');
  });
});
