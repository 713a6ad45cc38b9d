import type { Publishable } from '../queue-message.js';

export interface QueuePublisher {
  /** Hands a message over for delivery; the same id again is not delivered again. */
  publish(message: Publishable, deduplicationId: string): Promise<void>;
}
