import { Answer, Problem } from './answer.js';
import { secondsToWait } from './retry-after.js';
import { type Ending, readTold } from './told.js';
import { looksAsked, type Wish } from './wish.js';

/** Why there is no answer. `refused` is a problem that the API named itself. */
export type Failure =
  | { kind: 'offline' }
  | { kind: 'unreachable' }
  | { kind: 'slow' }
  /** The answer ended before it was whole. */
  | { kind: 'cut'; requestId?: string }
  | { kind: 'unreadable'; requestId?: string }
  | {
      kind: 'refused';
      status: number;
      title: string;
      detail?: string;
      requestId?: string;
      waitSeconds?: number;
    };

export type Outcome = { ok: true; answer: Answer } | { ok: false; failure: Failure };

/** The API gives up after seven seconds by itself; twice that means that the connection, not the API, is slow. */
const patienceMs = 15_000;

interface World {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  online: () => boolean;
  now: () => Date;
}

/**
 * Asks `POST /api/recommend`, and hands first drafts on as they come. Never throws: what went wrong is the outcome, an
 * abort by `signal` included.
 */
export async function recommend(
  world: World,
  wish: Wish,
  signal: AbortSignal,
  onDraft: (draft: Answer) => void = () => {},
): Promise<Outcome> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const response = await world.fetch('/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
      body: JSON.stringify({ ...wish, count: looksAsked, candidates: true }),
      signal: AbortSignal.any([signal, patience]),
    });
    if (response.ok && response.body && isEventStream(response)) {
      const ending = await readTold(response.body, (draft) => {
        if (!signal.aborted) onDraft(draft);
      });
      return ended(response, ending);
    }
    const body = fromJson(await response.text());
    return response.ok ? read(response, body) : refusal(world, response, body);
  } catch {
    if (patience.aborted) return failed({ kind: 'slow' });
    return failed({ kind: world.online() ? 'unreachable' : 'offline' });
  }
}

function isEventStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

function ended(response: Response, ending: Ending): Outcome {
  switch (ending.kind) {
    case 'answer':
      return { ok: true, answer: ending.answer };
    case 'problem':
      return failed(refusedBy(ending.problem, ending.problem.status ?? 500, requestIdOf(response)));
    case 'cut':
      return failed({ kind: 'cut', ...requestIdOf(response) });
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function read(response: Response, body: unknown): Outcome {
  const answer = Answer.safeParse(body);
  if (answer.success) return { ok: true, answer: answer.data };
  return failed({ kind: 'unreadable', ...requestIdOf(response) });
}

function refusal(world: World, response: Response, body: unknown): Outcome {
  const problem = Problem.safeParse(body).data ?? { title: 'The stylist could not answer' };
  const waitSeconds = secondsToWait(response.headers.get('retry-after'), world.now());
  return failed({
    ...refusedBy(problem, response.status, requestIdOf(response)),
    ...(waitSeconds === null ? {} : { waitSeconds }),
  });
}

function refusedBy(problem: Problem, status: number, named: { requestId?: string }) {
  const { title, detail, requestId, errors } = problem;
  const said = errors?.map((error) => error.message).join('; ') || detail;
  return {
    kind: 'refused' as const,
    status,
    title,
    ...(said === undefined ? {} : { detail: said }),
    ...(requestId === undefined ? named : { requestId }),
  };
}

function requestIdOf(response: Response): { requestId?: string } {
  const requestId = response.headers.get('x-request-id');
  return requestId === null ? {} : { requestId };
}

function failed(failure: Failure): Outcome {
  return { ok: false, failure };
}
