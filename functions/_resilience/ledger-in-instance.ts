import { isTimeout } from '../_domain/is-timeout.js';
import type { Booked, SpendLedger, Spent } from '../_domain/ports/spend.js';

/** A caller is some 100 bytes here; past this many in a day the longest unseen are forgotten. */
const mostCallers = 10_000;

/** So many callers' amounts wait for a shared ledger that is gone; what others spend meanwhile waits as one's. */
const mostWaiting = 1000;
const others = 'others';

/**
 * The shared ledger, and this instance's own book beside it: where the shared one does not answer, what this instance
 * alone has spent is what is known. What does not reach the shared one goes with the next that is added; what may have,
 * unheard in time, only once: it may be there twice then, which spends less than the cap, but not once a silence.
 * `onLost` hears why a question was not answered: the cap is then one of every instance.
 */
export function ledgerInInstance(
  shared: SpendLedger | undefined,
  { onLost }: { onLost: (error: unknown) => void },
): SpendLedger {
  let today = '';
  let all = 0;
  const callers = new Map<string, number>();
  const waiting = new Map<string, Booked>();

  function wait({ day, caller, microUsd, tokens }: Booked): void {
    const own = `${day} ${caller}`;
    const name = waiting.has(own) || waiting.size < mostWaiting ? caller : others;
    const before = waiting.get(`${day} ${name}`);
    waiting.set(`${day} ${name}`, {
      day,
      caller: name,
      microUsd: microUsd + (before?.microUsd ?? 0),
      tokens: {
        input: tokens.input + (before?.tokens.input ?? 0),
        output: tokens.output + (before?.tokens.output ?? 0),
      },
    });
  }

  function note({ day, caller, microUsd }: Booked): void {
    turnTo(day);
    all += microUsd;
    const sum = (callers.get(caller) ?? 0) + microUsd;
    callers.delete(caller);
    callers.set(caller, sum);
    const [oldest] = callers.keys();
    if (callers.size > mostCallers && oldest !== undefined) callers.delete(oldest);
  }

  function turnTo(day: string): void {
    // What was asked before midnight may end after it: the new day's book is kept.
    if (day <= today) return;
    today = day;
    all = 0;
    callers.clear();
  }

  function lost(error: unknown): undefined {
    onLost(error);
  }

  return {
    async spent(day, caller): Promise<Spent> {
      const known = await shared?.spent(day, caller).catch(lost);
      turnTo(day);
      return {
        all: Math.max(all, known?.all ?? 0),
        byCaller: Math.max(callers.get(caller) ?? 0, known?.byCaller ?? 0),
      };
    },
    async add(booked) {
      for (const each of booked) note(each);
      if (!shared) return;
      const sent = [...waiting.values(), ...booked];
      waiting.clear();
      try {
        await shared.add(sent);
      } catch (error) {
        for (const each of isTimeout(error) ? booked : sent) wait(each);
        throw error;
      }
    },
  };
}
