import { addressOf } from './address.js';
import type { Answer } from './answer.js';
import type { Failure } from './failure.js';
import type { Wish } from './wish.js';

/** What there is to look at: an answer, or its first drafts, and the wish that it answers. */
export interface Shown {
  wish: Wish;
  answer: Answer;
  isDraft?: true;
}

/** Where the page stands with its one wish. What was shown `before` is not lost while another is asked, or fails. */
export type Conversation =
  | { state: 'start' }
  | { state: 'asking'; wish: Wish; before?: Shown }
  /** Still asking, with first drafts to look at meanwhile. */
  | { state: 'drafted'; wish: Wish; answer: Answer }
  | { state: 'answered'; wish: Wish; answer: Answer }
  | { state: 'failed'; wish: Wish; failure: Failure; before?: Shown };

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
      return { state: 'asking', wish: turn.wish, ...before(now) };
    case 'drafted':
      return awaits(now, turn.wish) ? { state: 'drafted', wish: turn.wish, answer: turn.answer } : now;
    case 'answered':
      return awaits(now, turn.wish) ? { state: 'answered', wish: turn.wish, answer: turn.answer } : now;
    case 'restyled':
      return shownIn(now) ? { state: 'answered', wish: turn.wish, answer: turn.answer } : now;
    case 'failed':
      return awaits(now, turn.wish)
        ? { state: 'failed', wish: turn.wish, failure: turn.failure, ...before(now) }
        : now;
  }
}

/** What there is to look at in a conversation, the answer that came before a failure included. */
export function shownIn(now: Conversation): Shown | undefined {
  switch (now.state) {
    case 'start':
      return undefined;
    case 'asking':
    case 'failed':
      return now.before;
    case 'drafted':
      return { wish: now.wish, answer: now.answer, isDraft: true };
    case 'answered':
      return { wish: now.wish, answer: now.answer };
  }
}

function before(now: Conversation): { before?: Shown } {
  const shown = shownIn(now);
  return shown ? { before: shown } : {};
}

function awaits(now: Conversation, wish: Wish): boolean {
  return (now.state === 'asking' || now.state === 'drafted') && addressOf(now.wish) === addressOf(wish);
}
