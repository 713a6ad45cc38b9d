import { expect, it } from 'vitest';
import { staleWhileRevalidate } from './stale-while-revalidate.js';

function world() {
  const state = { at: 0, asked: 0, fails: false };
  const value = staleWhileRevalidate(
    async () => {
      if (state.fails) throw new Error('gone');
      return ++state.asked;
    },
    { clock: () => state.at, freshMs: 10, staleMs: 100 },
  );
  return { state, value };
}

it('asks once for all who wait for the first value', async () => {
  const { state, value } = world();
  expect(await Promise.all([value(), value(), value()])).toEqual([1, 1, 1]);
  expect(state.asked).toBe(1);
});

it('gives a fresh value from memory, a stale one at once while a new one is fetched, and waits past that', async () => {
  const { state, value } = world();
  await value();
  state.at = 9;
  expect([await value(), state.asked]).toEqual([1, 1]);
  state.at = 10;
  expect(await value()).toBe(1);
  expect([await value(), state.asked]).toEqual([2, 2]);
  state.at = 110;
  expect(await value()).toBe(3);
});

it('outlives a source that fails as long as the value may be given', async () => {
  const { state, value } = world();
  await value();
  state.fails = true;
  state.at = 99;
  expect(await value()).toBe(1);
  state.at = 100;
  await expect(value()).rejects.toThrow('gone');
  state.fails = false;
  expect(await value()).toBe(2);
});

it('takes what one who had to wait has asked for by itself, and asks that of nobody who need not wait', async () => {
  const { state, value } = world();
  expect(await value(async () => 7)).toBe(7);
  expect([await value(async () => 8), state.asked]).toEqual([7, 0]);
  state.at = 10;
  await value(async () => 9);
  expect([await value(), state.asked]).toEqual([1, 1]);
});
