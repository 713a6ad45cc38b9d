import { Hono } from 'hono';
import * as z from 'zod';
import type { Clock } from '../clock.js';
import type { Outbox } from './outbox.js';
import { type Queue, QueueRequest, type Queues } from './queues.js';

/** Queues: set up, looked at, paused, taken away. */
export function queueRoutes(queues: Queues, outbox: Outbox, clock: Clock): Hono {
  const app = new Hono();
  const view = (queue: Queue) => ({
    ...queue,
    lag: outbox.pending().filter(({ queueName }) => queueName === queue.name).length,
  });
  app.post('/', async (c) => {
    const request = QueueRequest.safeParse(await c.req.json().catch(() => undefined));
    if (!request.success) return c.json({ error: z.prettifyError(request.error) }, 400);
    queues.put(request.data, clock.now());
    outbox.wake();
    return c.body(null, 200);
  });
  app.get('/', (c) => c.json(queues.all().map(view)));
  app.get('/:name', (c) => {
    const queue = queues.get(c.req.param('name'));
    return queue ? c.json(view(queue)) : c.json({ error: 'queue not found' }, 404);
  });
  app.delete('/:name', (c) => {
    queues.delete(c.req.param('name'));
    outbox.wake();
    return c.body(null, 200);
  });
  app.post('/:name/:change{pause|resume}', (c) => {
    const queueName = c.req.param('name');
    const parallelism = queues.get(queueName)?.parallelism ?? 1;
    queues.put({ queueName, parallelism, paused: c.req.param('change') === 'pause' }, clock.now());
    outbox.wake();
    return c.body(null, 200);
  });
  return app;
}
