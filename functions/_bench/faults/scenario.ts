import * as z from 'zod';
import { RecommendAnswer, SearchAnswer } from '../../_domain/answers.js';
import type { Degraded } from '../../_domain/outfit.js';
import { wishes } from '../wishes.js';
import type { Endpoints, Faults, Part } from './world.js';

export type Scenario = {
  name: string;
  faults: Faults;
  /** Whether instances begin under the faults, and not before them. */
  cold?: boolean;
};

/** How a scenario went. Times in milliseconds, from the request to the whole answer. */
export type Outcome = {
  scenario: Scenario;
  /** Requests by what became of them: whole answers, 503 problems, and what must never be. */
  answered: number;
  unavailable: number;
  /** Errors, other statuses, answers off the schema or over the budget, each in words. */
  broken: string[];
  times: number[];
  unavailableTimes: number[];
  degraded: ReadonlySet<Degraded['part']>;
};

const Problem = z.object({ code: z.string(), status: z.int() });
const budget = 400_000;

/** How many requests, how many of them at once, and what the instances' variables are beside those of all. */
export type Load = { requests: number; atOnce: number; env?: Record<string, string> };

/** Where instances begin, and the ways from them to the services. */
type Around = {
  begin(env?: Record<string, string>): Promise<Endpoints>;
  set(faults: Faults): void | Promise<void>;
};

/** Asks `requests` times, `atOnce` at a time, recommend and search in turn, while the faults hold. */
export async function runScenario(
  world: Around,
  scenario: Scenario,
  { requests, atOnce, env }: Load,
): Promise<Outcome> {
  const endpoints = await world.begin(env);
  // An instance's first request of each kind loads what the others find loaded.
  if (!scenario.cold) await Promise.all([ask(endpoints, 0, 'warm'), ask(endpoints, 1, 'warm')]);
  await world.set(scenario.faults);
  const degraded = new Set<Degraded['part']>();
  const outcome: Outcome = {
    ...{ scenario, answered: 0, unavailable: 0, broken: [], times: [], unavailableTimes: [], degraded },
  };
  let next = 0;
  const caller = async () => {
    for (let turn = next++; turn < requests; turn = next++) {
      const started = performance.now();
      try {
        const answer = await ask(endpoints, turn, scenario.name);
        const took = performance.now() - started;
        outcome.times.push(took);
        if (answer.kind === 'unavailable') {
          outcome.unavailable += 1;
          outcome.unavailableTimes.push(took);
        } else if (answer.kind === 'answered') {
          outcome.answered += 1;
          for (const { part } of answer.degraded) degraded.add(part);
        } else outcome.broken.push(answer.why);
      } catch (error) {
        outcome.broken.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  await world.set({});
  return outcome;
}

type Answer =
  | { kind: 'answered'; degraded: Degraded[] }
  | { kind: 'unavailable' }
  | { kind: 'broken'; why: string };

async function ask(endpoints: Endpoints, turn: number, salt: string): Promise<Answer> {
  const wish = wishes[turn % wishes.length] ?? '';
  const wished = turn % 2 === 0;
  const response = wished
    ? await endpoints.recommend.fetch(
        post({ prompt: wish, budget: { amount: budget, currency: 'INR' }, seed: turn }),
      )
    : await endpoints.search.fetch(
        new Request(`http://localhost/api/search?${new URLSearchParams({ q: `${wish} ${salt}${turn}` })}`),
      );
  const body: unknown = await response.json();
  if (response.status === 503 && Problem.safeParse(body).success) return { kind: 'unavailable' };
  if (response.status !== 200) return { kind: 'broken', why: `status ${response.status}` };
  const parsed = (wished ? RecommendAnswer : SearchAnswer).safeParse(body);
  if (!parsed.success) return { kind: 'broken', why: `off the schema: ${parsed.error.message}` };
  const over = 'outfits' in parsed.data && overBudget(parsed.data);
  if (over) return { kind: 'broken', why: over };
  return { kind: 'answered', degraded: parsed.data.degraded };
}

/** The first thing that is dearer than the wish allows, in words. */
function overBudget({ query, outfits }: RecommendAnswer): string | undefined {
  const most = query.budget?.max ?? budget;
  const dearest = Math.max(
    0,
    ...outfits.flatMap(({ total, items }) =>
      query.budget?.scope === 'item' ? items.map(({ price }) => price.amount) : [total.amount],
    ),
  );
  return dearest > Math.min(most, budget) ? `${dearest} where ${most} is the most` : undefined;
}

function post(body: unknown): Request {
  return new Request('http://localhost/api/recommend', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** What an answer is allowed to lack, and has to name, where the way to a service is broken for good. */
export const lacks: Record<Part, readonly Degraded['part'][]> = {
  openai: ['parser', 'judge'],
  huggingface: ['embedder'],
  redis: ['rate-limit', 'cache'],
  neon: ['database'],
  qstash: [],
};

const faultsOf = {
  latency: { kind: 'latency', ms: 40 },
  hang: { kind: 'hang' },
  reset: { kind: 'reset' },
  'slow close': { kind: 'slow_close', ms: 100 },
  bandwidth: { kind: 'bandwidth', bytesPerSecond: 20_000 },
  503: { kind: 'status', status: 503 },
  garbage: { kind: 'garbage' },
  'cut mid-body': { kind: 'cut' },
} as const;
export type FaultName = keyof typeof faultsOf;
export const faultNames = [
  'latency',
  'hang',
  'reset',
  'slow close',
  'bandwidth',
  '503',
  'garbage',
  'cut mid-body',
] as const satisfies readonly `${FaultName}`[];

/** One or more services, each with the same fault. */
export function scenario(fault: (typeof faultNames)[number], ...at: Part[]): Scenario {
  return {
    name: `${at.join(' and ')}: ${fault}`,
    faults: Object.fromEntries(at.map((part) => [part, faultsOf[fault]])),
  };
}

/** Several services, each with a fault of its own. */
export function brokenly(faults: Partial<Record<Part, FaultName>>): Scenario {
  const broken = Object.entries(faults);
  return {
    name: broken.map(([part, fault]) => `${part}: ${fault}`).join(' and '),
    faults: Object.fromEntries(broken.map(([part, fault]) => [part, faultsOf[fault]])),
  };
}
