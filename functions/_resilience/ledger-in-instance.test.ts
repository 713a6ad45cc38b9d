import { expect, it } from 'vitest';
import { ledgerInInstance } from './ledger-in-instance.js';

it('keeps the new day’s book when a question from before midnight ends after it', async () => {
  const nothing = { all: 0, byCaller: 0 };
  const ledger = ledgerInInstance({ spent: async () => nothing, add: async () => {} });
  const late = ledger.spent('2026-03-01', 'asha');
  await ledger.add('2026-03-02', 'asha', { microUsd: 5, tokens: { input: 1, output: 1 } });
  await late;
  expect(await ledger.spent('2026-03-02', 'asha')).toEqual({ all: 5, byCaller: 5 });
});
