import { retryAfterMs } from '../../functions/_domain/retry-after.js';
import { Problem } from './answer.js';

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

/** So long a failure that is over in a moment is given before it is told. */
export const momentMs = 700;

/** Whether a server is likely to answer a moment later: it, or what stands before it, says that it cannot just now. */
export function isMomentary(failure: Failure): boolean {
  if (failure.kind !== 'refused') return false;
  const { status, waitSeconds = 0 } = failure;
  return [502, 503, 504].includes(status) && waitSeconds * 1000 <= 2 * momentMs;
}

export interface World {
  fetch: (path: string, init: RequestInit) => Promise<Response>;
  online: () => boolean;
  now: () => Date;
  /** Resolves after so long, or as soon as the signal aborts. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Why a request came back without any answer. */
export function unanswered(world: Pick<World, 'online'>, patience: AbortSignal): Failure {
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
export function refusal(world: Pick<World, 'now'>, response: Response, body: unknown): Failure {
  const problem = Problem.safeParse(body).data ?? { title: 'The stylist could not answer' };
  const waitMs = retryAfterMs(response.headers.get('retry-after'), world.now().getTime());
  return {
    ...refusedBy(problem, response.status, requestIdOf(response)),
    ...(waitMs === undefined ? {} : { waitSeconds: Math.ceil(waitMs / 1000) }),
  };
}

/** A problem as a failure of this status, by the problem's own request id or else the one it is `named` by. */
export function refusedBy(problem: Problem, status: number, named: { requestId?: string }) {
  const { title, detail, requestId, errors } = problem;
  // What a server says of its own failure is for who runs it; a shopper can do nothing with "the database".
  const said = status >= 500 ? undefined : errors?.map((error) => error.message).join('; ') || detail;
  return {
    kind: 'refused' as const,
    status,
    title,
    ...(said === undefined ? {} : { detail: said }),
    ...(requestId === undefined ? named : { requestId }),
  };
}

/** The id that a response carries for support, as the field of a failure; empty where it carries none. */
export function requestIdOf(response: Response): { requestId?: string } {
  const requestId = response.headers.get('x-request-id');
  return requestId === null ? {} : { requestId };
}
