import { expect, it } from 'vitest';
import { Unavailable } from '../_domain/unavailable.js';
import { readsWithin } from './database-reads.js';

const lost = new TypeError('fetch failed');

/** A statement that fails with `error` so many times before it answers. */
function failing(times: number, error: unknown = lost) {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked <= times) throw error;
    return 'rows';
  };
  return { ask, asked: () => asked };
}

it('a read whose connection was lost is asked once more', async () => {
  const read = readsWithin(60_000);
  const { ask, asked } = failing(1);
  expect([await read(ask), asked()]).toEqual(['rows', 2]);
});

it('a read that is lost again is an outage, and is not asked a third time', async () => {
  const read = readsWithin(60_000);
  const { ask, asked } = failing(9);
  await expect(read(ask)).rejects.toThrow(Unavailable);
  expect(asked()).toBe(2);
});

it('a wrong statement is no outage, and is not asked again', async () => {
  const read = readsWithin(60_000);
  const wrong = new RangeError('wrong');
  const { ask, asked } = failing(1, wrong);
  await expect(read(ask)).rejects.toBe(wrong);
  expect(asked()).toBe(1);
});

it('while every read is lost, a tenth more are asked and no storm', async () => {
  const read = readsWithin(60_000);
  let asked = 0;
  for (let request = 0; request < 100; request++) {
    const one = failing(9);
    await expect(read(one.ask)).rejects.toThrow(Unavailable);
    asked += one.asked();
  }
  expect(asked).toBeLessThanOrEqual(111);
});

it('a read that takes too long is an outage', async () => {
  const read = readsWithin(10);
  await expect(read(() => new Promise(() => {}))).rejects.toThrow(Unavailable);
});
