import type { QueuePublisher } from '../../_domain/ports/queue.js';
import type { Publishable } from '../../_domain/queue-message.js';
import { type QstashAccess, qstashClient } from './client.js';
import { labelled, staged } from './stage.js';

const queueName = 'ingest';
/** So many messages are worked on at once: what a small database still writes side by side. */
const parallelism = 4;

/** Publishing to the ingest endpoint at `ingestUrl`, which is also told of messages that become dead letters. */
export function qstashPublisher({
  ingestUrl,
  ...access
}: QstashAccess & { ingestUrl: string }): QueuePublisher {
  const client = qstashClient(access);
  const { stage } = access;
  let ready: Promise<unknown> | undefined;
  const queue = async () => {
    const ours = (await client()).queue({ queueName: staged(stage, queueName) });
    ready ??= ours.upsert({ parallelism });
    await ready.catch((error) => {
      ready = undefined;
      throw error;
    });
    return ours;
  };
  return {
    async publish(body: Publishable, deduplicationId: string): Promise<void> {
      await (await queue()).enqueueJSON({
        url: ingestUrl,
        body,
        deduplicationId: staged(stage, deduplicationId),
        failureCallback: ingestUrl,
        ...labelled(stage),
      });
    },
  };
}
