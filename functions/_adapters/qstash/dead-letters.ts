import { type QstashAccess, qstashClient } from './client.js';

/** A message whose retries are used up: where it was to go, when, and the last answer of that address. */
export type DeadLetter = {
  id: string;
  url: string;
  createdAt: number;
  status: number | null;
  answer: string;
};

/** More than this at once is read page by page. */
const pageSize = 100;

/** The dead letter queue, for the operator: looked at and sent once more. */
export function deadLetters(access: QstashAccess) {
  const client = qstashClient(access);
  return {
    /** All of them, without their bodies. */
    async list(): Promise<DeadLetter[]> {
      const letters: DeadLetter[] = [];
      let cursor: string | undefined;
      do {
        const page = await (await client()).dlq.listMessages({ count: pageSize, ...(cursor && { cursor }) });
        for (const { dlqId, url, createdAt, responseStatus, responseBody } of page.messages) {
          letters.push({
            id: dlqId,
            url,
            createdAt,
            status: responseStatus ?? null,
            answer: responseBody ?? '',
          });
        }
        ({ cursor } = page);
      } while (cursor);
      return letters;
    },
    /** Puts letters back into delivery, with all their retries again; they are dead letters no longer. */
    async replay(ids: readonly string[]): Promise<void> {
      for (let at = 0; at < ids.length; at += pageSize) {
        await (await client()).dlq.retry({ dlqIds: ids.slice(at, at + pageSize) });
      }
    },
  };
}
