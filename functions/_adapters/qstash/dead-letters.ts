import { type QstashAccess, qstashClient } from './client.js';
import { labelOf } from './stage.js';

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

/** `ingestUrl` is where this stage's messages go: by it production tells its letters without a label from others'. */
export type QstashLetters = QstashAccess & { ingestUrl?: string | undefined };

/** The dead letters of a stage, for the operator: looked at, sent once more or dropped. */
export function deadLetters(access: QstashLetters) {
  const client = qstashClient(access);
  const { stage, ingestUrl } = access;
  const filter = stage && { label: labelOf(stage) };
  return {
    /** Them, without their bodies: all, or no more than `most` of them. */
    async list(most = Number.POSITIVE_INFINITY): Promise<DeadLetter[]> {
      const letters: DeadLetter[] = [];
      let cursor: string | undefined;
      do {
        const page = await (await client()).dlq.listMessages({
          ...{ count: pageSize, ...(cursor && { cursor }), ...(filter && { filter }) },
        });
        for (const { dlqId, url, createdAt, responseStatus, responseBody, labels, label } of page.messages) {
          const ofStages = (labels ?? [label]).some((one) => one?.startsWith(labelOf('')));
          // Nothing asks for letters without a label: production leaves the others' out of all that there are. QStash
          // labels no failure callback, but that goes to a stage's own address.
          const elsewhere =
            ingestUrl &&
            url !== ingestUrl &&
            URL.canParse(url) &&
            new URL(url).pathname === new URL(ingestUrl).pathname;
          if (!stage && (ofStages || elsewhere)) continue;
          const [status, answer] = [responseStatus ?? null, responseBody ?? ''];
          letters.push({ id: dlqId, url, createdAt, status, answer });
        }
        ({ cursor } = page);
      } while (cursor && letters.length < most);
      return letters.slice(0, most);
    },
    /** Puts letters back into delivery, with all their retries again; they are dead letters no longer. */
    async replay(ids: readonly string[]): Promise<void> {
      for (let at = 0; at < ids.length; at += pageSize) {
        await (await client()).dlq.retry({ dlqIds: ids.slice(at, at + pageSize) });
      }
    },
    /** Deletes letters for good. */
    async drop(ids: readonly string[]): Promise<void> {
      for (let at = 0; at < ids.length; at += pageSize) {
        await (await client()).dlq.delete(ids.slice(at, at + pageSize));
      }
    },
  };
}
