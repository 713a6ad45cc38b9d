import * as z from 'zod';
import { RecommendAnswer, SearchAnswer } from '../../_domain/answers.js';
import type { Degraded } from '../../_domain/outfit.js';
import type { Fault } from '../../_local/faults/proxy.js';
import { wishes } from '../wishes.js';
import type { Endpoints, Faults, Part, Trips } from './world.js';

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
  answered: Answered[];
  unavailable: number;
  /** Errors, other statuses, answers off the schema or over the budget, each in words. */
  broken: string[];
  times: number[];
  unavailableTimes: number[];
  /** What was sent to each service while the faults held. */
  trips: Trips;
};

/** One answer: whether it was made for this request or kept from another, and what it says that it lacks. */
export type Answered = { endpoint: keyof Endpoints; kept: boolean; degraded: Degraded['part'][] };

const Problem = z.object({ code: z.string(), status: z.int() });
const budget = 400_000;

/** How many requests, how many of them at once, and what the instances' variables are beside those of all. */
export type Load = { requests: number; atOnce: number; env?: Record<string, string> };

/** Where instances begin, and the ways from them to the services. */
type Around = {
  begin(env?: Record<string, string>): Promise<Endpoints>;
  set(faults: Faults): Trips | Promise<Trips>;
};

/** Asks `requests` times, `atOnce` at a time, recommend and search in turn, while the faults hold. */
export async function runScenario(
  world: Around,
  scenario: Scenario,
  { requests, atOnce, env }: Load,
): Promise<Outcome> {
  const endpoints = await world.begin(env);
  // An instance's first request of each kind loads what the others find loaded; a wish of its own, which teaches nothing.
  if (!scenario.cold) await Promise.all([0, 1].map((turn) => ask(endpoints, turn, 'warm', warmWish)));
  await world.set(scenario.faults);
  const outcome: Omit<Outcome, 'trips'> = {
    ...{ scenario, answered: [], unavailable: 0, broken: [], times: [], unavailableTimes: [] },
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
          outcome.answered.push(answer.answered);
        } else outcome.broken.push(answer.why);
      } catch (error) {
        outcome.broken.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  return { ...outcome, trips: await world.set({}) };
}

type Answer =
  | { kind: 'answered'; answered: Answered }
  | { kind: 'unavailable' }
  | { kind: 'broken'; why: string };

const warmWish = 'grey trousers and a white shirt for men under 3000';

async function ask(
  endpoints: Endpoints,
  turn: number,
  salt: string,
  wish = wishes[turn % wishes.length] ?? '',
): Promise<Answer> {
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
  const kept = response.headers.get('cache-status')?.includes('; hit') ?? false;
  const degraded = [...new Set(parsed.data.degraded.map(({ part }) => part))].sort();
  return { kind: 'answered', answered: { endpoint: wished ? 'recommend' : 'search', kept, degraded } };
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
const lacks: Record<Part, Record<keyof Endpoints, readonly Degraded['part'][]>> = {
  openai: { recommend: ['parser', 'judge'], search: [] },
  // A search by words waits for no model.
  huggingface: { recommend: ['embedder'], search: [] },
  redis: { recommend: ['rate-limit', 'cache'], search: ['rate-limit', 'cache'] },
  neon: { recommend: ['database'], search: ['database'] },
  qstash: { recommend: [], search: [] },
};

/** Whether a fault takes a service away, and does not merely slow it down. */
export function isOutage(fault: Fault | undefined): boolean {
  return fault !== undefined && !['latency', 'slow_close', 'bandwidth'].includes(fault.kind);
}

/**
 * What an answer names that is not broken, and what it has to name and does not, in words: all that a service away for
 * good leaves out. A kept one lacks nothing of the models that made it.
 */
export function misnamed({ faults }: Scenario, { endpoint, kept, degraded }: Answered): string[] {
  const touched = (Object.keys(faults) as Part[]).filter(
    (part) => !kept || part === 'neon' || part === 'redis',
  );
  const of = (broken: Part[]) => broken.flatMap((part) => lacks[part][endpoint]);
  const may = of(touched);
  const must = of(touched.filter((part) => isOutage(faults[part])));
  const at = `${kept ? 'a kept' : 'a'} ${endpoint} answer`;
  return [
    ...degraded.filter((part) => !may.includes(part)).map((part) => `${at} has unexpected ${part}`),
    ...must.filter((part) => !degraded.includes(part)).map((part) => `${at} has unnamed ${part}`),
  ];
}

const faultsOf = {
  latency: { kind: 'latency', ms: 40 },
  'almost too late, model': { kind: 'latency', ms: 2900 },
  'almost too late, embedder': { kind: 'latency', ms: 1400 },
  'almost too late, database': { kind: 'latency', ms: 700 },
  'almost too late, Redis': { kind: 'latency', ms: 100 },
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
