import type { Transition } from '../../_domain/breaker.js';
import type { AlertMessage } from '../../_domain/queue-message.js';
import { type QstashAccess, qstashClient } from './client.js';
import { labelled, staged } from './stage.js';

/** Alerts through the queue, which delivers them again until the receiver takes them. */
export function qstashAlerts({ webhookUrl, ...access }: QstashAccess & { webhookUrl: string }) {
  const client = qstashClient(access);
  const { stage } = access;
  return {
    /** One alert a transition: whoever publishes it again is not heard. */
    async circuit(breaker: string, transition: Transition): Promise<void> {
      await (await client()).publishJSON({
        url: webhookUrl,
        body: { kind: 'circuit', breaker, ...transition },
        deduplicationId: staged(stage, `circuit-${breaker}-${transition.generation}-${transition.to}`),
        ...labelled(stage),
      });
    },
    /** One alert a dead letter. */
    async deadLetter(letter: AlertMessage): Promise<void> {
      await (await client()).publishJSON({
        url: webhookUrl,
        body: { ...letter, kind: 'dead-letter' },
        deduplicationId: staged(stage, `dead-${letter.dlqId}`),
        ...labelled(stage),
      });
    },
  };
}
