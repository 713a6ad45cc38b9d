import { Problem } from './answer.js';
import { secondsToWait } from './retry-after.js';

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

/** The API gives up after seven seconds by itself; twice that means that the connection, not the API, is slow. */
export const patienceMs = 15_000;

export interface World {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  online: () => boolean;
  now: () => Date;
}

/** Why a request came back without any answer. */
export function unanswered(world: World, patience: AbortSignal): Failure {
  if (patience.aborted) return { kind: 'slow' };
  return { kind: world.online() ? 'unreachable' : 'offline' };
}

/** What a text says as JSON; undefined where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The problem that the API answered with, as far as it can be read. */
export function refusal(world: World, response: Response, body: unknown): Failure {
  const problem = Problem.safeParse(body).data ?? { title: 'The stylist could not answer' };
  const waitSeconds = secondsToWait(response.headers.get('retry-after'), world.now());
  return {
    ...refusedBy(problem, response.status, requestIdOf(response)),
    ...(waitSeconds === null ? {} : { waitSeconds }),
  };
}

export function refusedBy(problem: Problem, status: number, named: { requestId?: string }) {
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

export function requestIdOf(response: Response): { requestId?: string } {
  const requestId = response.headers.get('x-request-id');
  return requestId === null ? {} : { requestId };
}
