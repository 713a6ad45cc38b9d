import type { Context } from 'hono';
import type { MessageOutcome } from '../_domain/queue-message.js';
import { problem } from './problems.js';

/** QStash tries no more on this status together with its header, and keeps the message as a dead letter. */
const neverAgain = 489;

/** What the queue is told: 200 when there is nothing left to do, 503 to come again, 489 never to. */
export function messageAnswer(c: Context, outcome: MessageOutcome): Response {
  switch (outcome.kind) {
    case 'done':
    case 'repeated':
    case 'outdated':
      return c.json({ outcome: outcome.kind });
    case 'later':
      return problem(c, 'not_now', outcome.reason);
    case 'poison':
      return new Response(JSON.stringify({ outcome: 'poison', reason: outcome.reason }), {
        status: neverAgain,
        headers: { 'content-type': 'application/json', 'upstash-nonretryable-error': 'true' },
      });
  }
}
