import { Hono } from 'hono';
import { matching, shown } from './message-routes.js';
import type { Outbox } from './outbox.js';

/** The dead letter queue: listed, looked at, deleted, retried. */
export function deadLetterRoutes(outbox: Outbox): Hono {
  const app = new Hono();
  const chosen = (ids: string[] | undefined, query: Record<string, string>) =>
    ids ? outbox.dead().filter(({ dlqId }) => ids.includes(dlqId)) : matching(outbox.dead(), query);

  app.get('/', (c) => c.json({ messages: chosen(c.req.queries('dlqIds'), c.req.query()).map(shown) }));
  app.get('/:id', (c) => {
    const [letter] = chosen([c.req.param('id')], {});
    return letter ? c.json(shown(letter)) : c.json({ error: 'dead letter not found' }, 404);
  });
  app.delete('/:id', (c) =>
    outbox.bury([c.req.param('id')]) > 0
      ? c.body(null, 202)
      : c.json({ error: 'dead letter not found' }, 404),
  );
  app.delete('/', (c) => {
    const ids = chosen(c.req.queries('dlqIds'), c.req.query()).map(({ dlqId }) => dlqId);
    return c.json({ deleted: outbox.bury(ids) });
  });
  app.post('/retry', (c) => {
    const ids = chosen(c.req.queries('dlqIds'), c.req.query()).map(({ dlqId }) => dlqId);
    return c.json({ responses: outbox.revive(ids).map((messageId) => ({ messageId })) });
  });
  return app;
}
