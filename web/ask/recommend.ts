import { Answer } from './answer.js';
import {
  type Failure,
  fromJson,
  isMomentary,
  momentMs,
  patienceMs,
  refusal,
  refusedBy,
  requestIdOf,
  unanswered,
  type World,
} from './failure.js';
import { type Ending, readTold } from './told.js';
import type { Wish } from './wish.js';

export type Outcome = { ok: true; answer: Answer } | { ok: false; failure: Failure };

/**
 * Asks `POST /api/recommend`, once more where that fails for a moment only, and hands first drafts on as they come. Never
 * throws: what went wrong is the outcome, an abort by `signal` included.
 */
export async function recommend(
  world: World,
  wish: Wish,
  signal: AbortSignal,
  onDraft: (draft: Answer) => void = () => {},
): Promise<Outcome> {
  const outcome = await askOnce(world, wish, signal, onDraft);
  if (outcome.ok || !isMomentary(outcome.failure)) return outcome;
  await world.pause(momentMs, signal);
  return signal.aborted ? outcome : askOnce(world, wish, signal, onDraft);
}

async function askOnce(
  world: World,
  wish: Wish,
  signal: AbortSignal,
  onDraft: (draft: Answer) => void,
): Promise<Outcome> {
  const patience = AbortSignal.timeout(patienceMs);
  let begun: Response | undefined;
  try {
    const response = await world.fetch('/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
      body: JSON.stringify({ ...wish, candidates: true }),
      signal: AbortSignal.any([signal, patience]),
    });
    if (response.ok && response.body && isEventStream(response)) {
      begun = response;
      const ending = await readTold(response.body, (draft) => {
        if (!signal.aborted) onDraft(draft);
      });
      return ended(response, ending);
    }
    const body = fromJson(await response.text());
    return response.ok ? read(response, body) : failed(refusal(world, response, body));
  } catch {
    const failure = unanswered(world, patience);
    // A server that dies while it tells is no end of a stream, but an error in it.
    return failed(begun && failure.kind === 'unreachable' ? { kind: 'cut', ...requestIdOf(begun) } : failure);
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
    case 'unreadable':
      return failed({ kind: ending.kind, ...requestIdOf(response) });
  }
}

function read(response: Response, body: unknown): Outcome {
  const answer = Answer.safeParse(body);
  if (answer.success) return { ok: true, answer: answer.data };
  return failed({ kind: 'unreadable', ...requestIdOf(response) });
}

function failed(failure: Failure): Outcome {
  return { ok: false, failure };
}
