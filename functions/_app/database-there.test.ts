import { expect, it } from 'vitest';
import { databaseThere } from './database-there.js';

const gone = new Error('gone');
const never = new Promise<never>(() => {});
const version = async () => 'v1';

it('work ends as soon as the database is known to be gone, however long a model takes', async () => {
  const known = databaseThere(version, Promise.reject(gone));
  await expect(known.orGone(() => never)).rejects.toBe(gone);
  await expect(known.version()).rejects.toBe(gone);
  // What is in memory says nothing of now.
  const asks = databaseThere(version, Promise.resolve(), () => Promise.reject(gone));
  await expect(asks.orGone(() => never)).rejects.toBe(gone);
});

it('work is not begun once that is known', async () => {
  const database = databaseThere(version, Promise.reject(gone));
  await expect(database.version()).rejects.toBe(gone);
  let begun = 0;
  await expect(database.orGone(async () => ++begun)).rejects.toBe(gone);
  expect(begun).toBe(0);
});

it('work does not wait for the database to say that it is there', async () => {
  const database = databaseThere(version, never, () => never);
  expect(await database.orGone(async () => 'answer')).toBe('answer');
});

it('the version is asked for only when it is needed', async () => {
  let asked = 0;
  const database = databaseThere(async () => `v${++asked}`, Promise.resolve());
  expect(await database.orGone(async () => 'answer')).toBe('answer');
  expect(asked).toBe(0);
  expect(await database.version()).toBe('v1');
});
