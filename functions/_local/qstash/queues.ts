import * as z from 'zod';
import type { Records } from './records.js';

/** A line of messages that are delivered in order, `parallelism` at once. */
export const Queue = z.object({
  name: z.string(),
  parallelism: z.int().min(1),
  paused: z.boolean(),
  createdAt: z.int(),
  updatedAt: z.int(),
});
export type Queue = z.infer<typeof Queue>;

/** The body of `POST /v2/queues`. */
export const QueueRequest = z.object({
  queueName: z.string().min(1),
  parallelism: z.int().min(1).default(1),
  paused: z.boolean().default(false),
});

export type Queues = ReturnType<typeof openQueues>;

/** The queues that were set up; any other name is a queue of one at a time. */
export function openQueues(records: Records) {
  const queues = records.table('queue', Queue);
  return {
    get: queues.get,
    all: queues.all,
    delete: queues.delete,
    put: ({ queueName, parallelism, paused }: z.infer<typeof QueueRequest>, now: number) => {
      const createdAt = queues.get(queueName)?.createdAt ?? now;
      queues.set(queueName, { name: queueName, parallelism, paused, createdAt, updatedAt: now });
    },
    parallelismOf: (queueName: string) => {
      const queue = queues.get(queueName);
      if (queue?.paused) return 0;
      return queue?.parallelism ?? 1;
    },
  };
}
