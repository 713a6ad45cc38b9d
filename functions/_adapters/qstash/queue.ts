import { qstashClient } from './client.js';
import type { QstashLetters } from './dead-letters.js';
import { unstaged } from './stage.js';

/** A stage's queue over QStash's own client. */
export function qstashQueue(access: QstashLetters) {
  const client = qstashClient(access);
  return {
    /** How many messages are in the dead letters, counted up to 100. */
    async deadLetters(): Promise<number> {
      const { deadLetters } = await import('./dead-letters.js');
      return (await deadLetters(access).list(100)).length;
    },
    /** How many messages wait in the queues, over all of them. */
    async waiting(): Promise<number> {
      const queues = await (await client()).queue().list();
      return queues.reduce(
        (sum, { name, lag }) => (unstaged(access.stage, name) === undefined ? sum : sum + lag),
        0,
      );
    },
  };
}
