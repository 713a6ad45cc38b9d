import { addressOf } from './address.js';
import type { Answer } from './answer.js';
import type { Failure } from './failure.js';
import type { Wish } from './wish.js';

/** Where the page stands with its one wish. */
export type Conversation =
  | { state: 'start' }
  | { state: 'asking'; wish: Wish }
  /** Still asking, with first drafts to look at meanwhile. */
  | { state: 'drafted'; wish: Wish; answer: Answer }
  | { state: 'answered'; wish: Wish; answer: Answer }
  /** With the drafts that came before it failed, if any did. */
  | { state: 'failed'; wish: Wish; failure: Failure; answer?: Answer };

export type Turn =
  | { kind: 'cleared' }
  | { kind: 'asked'; wish: Wish }
  | { kind: 'drafted'; wish: Wish; answer: Answer }
  | { kind: 'answered'; wish: Wish; answer: Answer }
  /** Answered here, from the candidates of the answer that is shown. */
  | { kind: 'restyled'; wish: Wish; answer: Answer }
  | { kind: 'failed'; wish: Wish; failure: Failure };

/** The next state. An answer or a failure of a wish that is not being asked any more changes nothing. */
export function next(now: Conversation, turn: Turn): Conversation {
  switch (turn.kind) {
    case 'cleared':
      return { state: 'start' };
    case 'asked':
      return { state: 'asking', wish: turn.wish };
    case 'drafted':
      return awaits(now, turn.wish) ? { state: 'drafted', wish: turn.wish, answer: turn.answer } : now;
    case 'answered':
      return awaits(now, turn.wish) ? { state: 'answered', wish: turn.wish, answer: turn.answer } : now;
    case 'restyled':
      return now.state === 'answered' ? { state: 'answered', wish: turn.wish, answer: turn.answer } : now;
    case 'failed':
      return awaits(now, turn.wish) ? failed(now, turn) : now;
  }
}

function failed(now: Conversation, { wish, failure }: { wish: Wish; failure: Failure }): Conversation {
  const drafts = now.state === 'drafted' ? { answer: now.answer } : {};
  return { state: 'failed', wish, failure, ...drafts };
}

function awaits(now: Conversation, wish: Wish): boolean {
  return (now.state === 'asking' || now.state === 'drafted') && addressOf(now.wish) === addressOf(wish);
}
