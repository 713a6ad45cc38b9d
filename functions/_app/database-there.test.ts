import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databaseThere } from './database-there.js';

const gone = new Error('gone');
const never = new Promise<never>(() => {});

/** Of a database that answers, unless told otherwise; counts what is asked of it. */
function world(own: Partial<Parameters<typeof databaseThere>[0]> = {}) {
  const asked = { version: 0, there: 0 };
  const database = databaseThere({
    version: async () => `v${++asked.version}`,
    ...{ late: false, patienceMs: 25 },
    ...own,
    ask: () => {
      asked.there += 1;
      return own.ask ? own.ask() : Promise.resolve();
    },
  });
  return { asked, database };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('work ends as soon as the database is known to be gone, however long a model takes', async () => {
  const { database } = world({ asked: Promise.reject(gone) });
  await expect(database.orGone(() => never)).rejects.toBe(gone);
  await expect(database.version()).rejects.toBe(gone);
  // What is in memory says nothing of now.
  const late = world({ late: true, ask: () => Promise.reject(gone) });
  await expect(late.database.orGone(() => never)).rejects.toBe(gone);
});

it('work is not begun once that is known', async () => {
  const { database } = world({ asked: Promise.reject(gone) });
  await expect(database.version()).rejects.toBe(gone);
  let begun = 0;
  await expect(database.orGone(async () => ++begun)).rejects.toBe(gone);
  expect(begun).toBe(0);
});

it('work does not wait for the database to say that it is there', async () => {
  const { database } = world({ asked: never, late: true, ask: () => never });
  expect(await database.orGone(async () => 'answer')).toBe('answer');
});

it('the version is asked for only when it is needed', async () => {
  const { asked, database } = world();
  expect(await database.orGone(async () => 'answer')).toBe('answer');
  expect(asked.version).toBe(0);
  expect(await database.version()).toBe('v1');
});

it('a wait that is longer than patience is used to ask whether the database is there, and a shorter one is not', async () => {
  const { asked, database } = world({ late: true, ask: () => Promise.reject(gone) });
  let answer = (_: string) => {};
  const waiting = database.beside(
    new Promise<string>((resolve) => {
      answer = resolve;
    }),
  );
  await vi.advanceTimersByTimeAsync(24);
  expect(asked.there).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked.there).toBe(1);
  answer('late');
  expect(await waiting).toBe('late');
  let begun = 0;
  await expect(database.orGone(async () => ++begun)).rejects.toBe(gone);
  expect([begun, asked.there]).toEqual([0, 1]);
  const { asked: soon, database: well } = world();
  expect(await well.beside(Promise.resolve('soon'))).toBe('soon');
  await vi.advanceTimersByTimeAsync(100);
  expect(soon.there).toBe(0);
});
