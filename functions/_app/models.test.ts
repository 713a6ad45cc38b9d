import { expect, it } from 'vitest';
import type { Breaker } from '../_domain/ports/breaker.js';
import type { Helped } from '../_domain/ports/models.js';
import type { Reading } from '../_domain/understanding/reading.js';
import { deadlineIn } from '../_resilience/deadline.js';
import { readEnv } from './env.js';
import type { sharedReadings } from './known-reading.js';
import { modelProviders } from './models.js';
import { policies } from './policies.js';

const breaker: Breaker = {
  admit: async () => ({
    kind: 'admitted',
    ticket: { generation: 0, token: 't', issuedAtMs: 0, probe: false },
  }),
  record: async () => {},
};
const cap = { allows: async () => true, book: () => {} };
const { deadlineMs, llmMs } = policies.models;

it('who waited for an instance that died makes no call of its own once the time for reading is over', async () => {
  const clock = { at: 0 };
  let made: Helped<Reading> | undefined;
  const readings: ReturnType<typeof sharedReadings> = {
    begin: () => ({
      async read({ deadline, make }) {
        // The lead of the other ends by itself only then.
        expect(deadline.leftMs()).toBe(llmMs);
        clock.at += policies.readings.leadMs;
        expect(deadline.leftMs()).toBe(0);
        made = await make();
        return made;
      },
      release: async () => {},
    }),
  };
  const env = readEnv({ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:1' });
  const around = { breakers: { openai: breaker }, readings, cap, nameOf: (text: string) => text };
  const deadline = deadlineIn(deadlineMs, () => clock.at);
  const session = modelProviders(env, around).begin({ caller: 'asha', wish: 'red saree', deadline });
  expect(await session.read({ text: 'red saree', unread: [] })).toEqual({ kind: 'alone', reason: 'timeout' });
  expect(made).toEqual({ kind: 'alone', reason: 'timeout' });
  await session.release();
});

it.each([
  ['has what reading left of their time', 1000, 'error'],
  ['is not asked where that is too little for any model', llmMs - 700, 'timeout'],
])('the judge %s, and none of it passes between the two', async (_, readingMs, reason) => {
  const clock = { at: 0 };
  const readings: ReturnType<typeof sharedReadings> = {
    begin: () => ({
      async read() {
        clock.at += readingMs;
        return { kind: 'alone', reason: 'error' };
      },
      release: async () => {},
    }),
  };
  // Nobody listens there: a call that is made ends in an error.
  const env = readEnv({ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: 'http://127.0.0.1:1' });
  const around = { breakers: { openai: breaker }, readings, cap, nameOf: (text: string) => text };
  const deadline = deadlineIn(deadlineMs, () => clock.at);
  const session = modelProviders(env, around).begin({ caller: 'asha', wish: 'red saree', deadline });
  await session.read({ text: 'red saree', unread: [] });
  clock.at += 2000;
  expect(await session.rank('red saree', [])).toEqual({ kind: 'alone', reason });
  await session.release();
});
