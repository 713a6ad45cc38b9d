import type { SpendLedger, Spent } from '../_domain/ports/spend.js';

/** A caller is some 100 bytes here; past this many in a day the longest unseen are forgotten. */
const mostCallers = 10_000;

/**
 * The shared ledger, and this instance's own book beside it: where the shared one does not answer, what this instance
 * alone has spent is what is known.
 */
export function ledgerInInstance(shared: SpendLedger | undefined): SpendLedger {
  let today = '';
  let all = 0;
  const callers = new Map<string, number>();

  function turnTo(day: string): void {
    // What was asked before midnight may end after it: the new day's book is kept.
    if (day <= today) return;
    today = day;
    all = 0;
    callers.clear();
  }

  return {
    async spent(day, caller): Promise<Spent> {
      const known = await shared?.spent(day, caller).catch(() => undefined);
      turnTo(day);
      return {
        all: Math.max(all, known?.all ?? 0),
        byCaller: Math.max(callers.get(caller) ?? 0, known?.byCaller ?? 0),
      };
    },
    async add(day, caller, call) {
      turnTo(day);
      all += call.microUsd;
      const sum = (callers.get(caller) ?? 0) + call.microUsd;
      callers.delete(caller);
      callers.set(caller, sum);
      const [oldest] = callers.keys();
      if (callers.size > mostCallers && oldest !== undefined) callers.delete(oldest);
      await shared?.add(day, caller, call);
    },
  };
}
