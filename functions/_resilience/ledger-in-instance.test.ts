import { expect, it } from 'vitest';
import type { Booked } from '../_domain/ports/spend.js';
import { ledgerInInstance } from './ledger-in-instance.js';

/** For a ledger whose questions are all answered. */
const unheard = {
  onLost(error: unknown) {
    throw error;
  },
};
const booked = (day: string, caller: string, microUsd: number) => ({
  ...{ day, caller, microUsd },
  tokens: { input: microUsd, output: 1 },
});

it('keeps the new day’s book when a question from before midnight ends after it', async () => {
  const nothing = { all: 0, byCaller: 0 };
  const ledger = ledgerInInstance({ spent: async () => nothing, add: async () => {} }, unheard);
  const late = ledger.spent('2026-03-01', 'asha');
  await ledger.add([booked('2026-03-02', 'asha', 5)]);
  await late;
  expect(await ledger.spent('2026-03-02', 'asha')).toEqual({ all: 5, byCaller: 5 });
});

it('says that the cap is one of this instance alone where the shared ledger does not answer', async () => {
  const heard: unknown[] = [];
  const gone = new Error('gone');
  const ledger = ledgerInInstance(
    { spent: () => Promise.reject(gone), add: async () => {} },
    { onLost: (error) => heard.push(error) },
  );
  await ledger.add([booked('2026-03-01', 'asha', 5)]);
  expect(await ledger.spent('2026-03-01', 'asha')).toEqual({ all: 5, byCaller: 5 });
  expect(heard).toEqual([gone]);
});

/** A ledger that takes nothing while it is gone, and an instance's own before it. */
function goneLedger() {
  const taken: Booked[][] = [];
  const shared = { gone: true };
  const ledger = ledgerInInstance(
    {
      spent: async () => ({ all: 0, byCaller: 0 }),
      async add(booked) {
        if (shared.gone) throw new Error('gone');
        taken.push([...booked]);
      },
    },
    unheard,
  );
  return { shared, ledger, taken };
}

it('sends what did not reach the shared ledger with the next amount, once', async () => {
  const { shared, ledger, taken } = goneLedger();
  for (const [day, caller] of [
    ['2026-03-01', 'asha'],
    ['2026-03-01', 'asha'],
    ['2026-03-02', 'asha'],
  ] as const)
    await expect(ledger.add([booked(day, caller, 5)])).rejects.toThrow('gone');
  shared.gone = false;
  await ledger.add([booked('2026-03-02', 'ben', 7)]);
  await ledger.add([booked('2026-03-02', 'ben', 9)]);
  expect(taken).toEqual([
    [
      { day: '2026-03-01', caller: 'asha', microUsd: 10, tokens: { input: 10, output: 2 } },
      booked('2026-03-02', 'asha', 5),
      booked('2026-03-02', 'ben', 7),
    ],
    [booked('2026-03-02', 'ben', 9)],
  ]);
});

it('loses no amount of however many callers, and keeps no more than a thousand of them apart', async () => {
  const { shared, ledger, taken } = goneLedger();
  for (let caller = 0; caller < 1500; caller++)
    await ledger.add([booked('2026-03-01', `${caller}`, 5)]).catch(() => undefined);
  shared.gone = false;
  await ledger.add([]);
  expect(taken[0]?.reduce((sum, { microUsd }) => sum + microUsd, 0)).toBe(7500);
  expect(taken[0]).toHaveLength(1001);
});

it('books an amount twice at most where the shared ledger takes it and is not heard in time', async () => {
  let all = 0;
  const ledger = ledgerInInstance(
    {
      spent: async () => ({ all: 0, byCaller: 0 }),
      async add(sent) {
        for (const { microUsd } of sent) all += microUsd;
        throw new DOMException('no answer within 2000 ms', 'TimeoutError');
      },
    },
    unheard,
  );
  for (let call = 0; call < 50; call++)
    await expect(ledger.add([booked('2026-03-01', 'asha', 1000)])).rejects.toThrow('no answer');
  expect(all).toBe(99_000);
});
