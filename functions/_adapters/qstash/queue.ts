import { type QstashAccess, qstashClient } from './client.js';

/** The queue over QStash's own client. */
export function qstashQueue(access: QstashAccess) {
  const client = qstashClient(access);
  return {
    /** How many messages are in the dead letters, counted up to 100. */
    async deadLetters(): Promise<number> {
      const { messages } = await (await client()).dlq.listMessages({ count: 100 });
      return messages.length;
    },
    /** How many messages wait in the queues, over all of them. */
    async waiting(): Promise<number> {
      const queues = await (await client()).queue().list();
      return queues.reduce((sum, { lag }) => sum + lag, 0);
    },
  };
}
