import { wishes } from '../../_bench/wishes.js';
import { RecommendAnswer, SearchAnswer } from '../../_domain/answers.js';
import type { Degraded } from '../../_domain/outfit.js';
import { drive } from '../load/drive.js';

/** Where a drill stands: warming up, everything whole, something taken away, given back, and whole again. */
export type Phase = 'start' | 'before' | 'outage' | 'recovery' | 'after';

/** One answer to a shopper. */
export type Answer = {
  what: 'recommend' | 'search';
  /** The phases in which it was asked for and given. */
  asked: Phase;
  given: Phase;
  ms: number;
  degraded: Degraded[];
  /** Why it is no answer, or one that must never be: another status, off the schema, over the budget. */
  broken?: string;
};

const patienceMs = 30_000;

export type Shoppers = { answers: readonly Answer[]; leave(): Promise<void> };

/** Shoppers who ask at a steady rate, whatever becomes of those before, each for something nobody has asked for yet. */
export function sendShoppers(site: URL, perSecond: number, phase: () => Phase): Shoppers {
  const answers: Answer[] = [];
  const left = new AbortController();
  const began = Date.now();
  const driving = drive(
    { perSecond, seconds: 3600, signal: left.signal },
    (turn) => {
      const what = turn % 2 === 0 ? 'recommend' : 'search';
      const [asked, started] = [phase(), performance.now()];
      const answered = ask(site, what, turn, began)
        .catch((error: unknown) => ({ degraded: [], broken: `no answer: ${error}` }))
        .then((answer) => {
          answers.push({ what, asked, given: phase(), ms: performance.now() - started, ...answer });
          return answer.broken ? 0 : 200;
        });
      return { what, status: answered };
    },
    () => undefined,
  );
  return {
    answers,
    async leave() {
      left.abort();
      await driving;
    },
  };
}

type Given = { degraded: Degraded[]; broken?: string };

async function ask(site: URL, what: Answer['what'], turn: number, began: number): Promise<Given> {
  // New words for every turn, so that no kept answer or reading stands in for the work.
  const wish = `${wishes[turn % wishes.length]}, look ${began} ${turn}`;
  const signal = AbortSignal.timeout(patienceMs);
  const response =
    what === 'recommend'
      ? await fetch(new URL('/api/recommend', site), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ prompt: wish, seed: turn }),
          signal,
        })
      : await fetch(new URL(`/api/search?${new URLSearchParams({ q: wish })}`, site), { signal });
  const body: unknown = await response.json();
  if (response.status !== 200) return { degraded: [], broken: `${what} answered ${response.status}` };
  const read = (what === 'recommend' ? RecommendAnswer : SearchAnswer).safeParse(body);
  if (!read.success) return { degraded: [], broken: `${what} is off its schema` };
  const over = 'outfits' in read.data ? overBudget(read.data) : undefined;
  return { degraded: read.data.degraded, ...(over && { broken: over }) };
}

/** What is dearer than its wish allows, in words. */
function overBudget({ query, outfits }: RecommendAnswer): string | undefined {
  const most = query.budget?.max ?? Number.POSITIVE_INFINITY;
  const dearest = outfits
    .flatMap(({ total, items }) =>
      query.budget?.scope === 'item' ? items.map(({ price }) => price.amount) : [total.amount],
    )
    .find((amount) => amount > most);
  return dearest === undefined ? undefined : `${dearest} where ${most} is the most`;
}
