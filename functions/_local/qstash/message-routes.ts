import { Hono } from 'hono';
import * as z from 'zod';
import type { Clock } from '../clock.js';
import type { Message } from './message.js';
import type { Outbox } from './outbox.js';
import type { Publish } from './publish.js';

const Batch = z
  .array(
    z.object({
      destination: z.string(),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.string().default(''),
      queue: z.string().optional(),
    }),
  )
  .max(1_000);

/** What follows `prefix` in a request's address, as it was sent: a destination is a whole URL with its own query. */
export function destinationAfter(prefix: string, url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.slice(prefix.length) + search;
}

/** A message the way the API shows it: the body as text where it is one. */
export function shown<T extends Message>({ bodyBase64, timeoutMs: _, ...message }: T) {
  const body = Buffer.from(bodyBase64, 'base64');
  const text = body.toString('utf8');
  return { ...message, ...(Buffer.from(text).equals(body) ? { body: text } : { bodyBase64 }) };
}

/** Publishing, one by one, in batches and into queues, and messages under way. */
export function messageRoutes(outbox: Outbox, publish: Publish, clock: Clock): Hono {
  const app = new Hono();
  const publishOne = async (request: Request, destination: string, queueName?: string) =>
    publish(
      {
        destination,
        queueName,
        headers: Object.fromEntries(request.headers),
        body: Buffer.from(await request.arrayBuffer()),
      },
      clock.now(),
    );

  app.post('/publish/*', async (c) => {
    const published = await publishOne(c.req.raw, destinationAfter('/v2/publish/', c.req.url));
    if ('error' in published) return c.json(published, 400);
    return c.json(published, published.deduplicated ? 202 : 201);
  });
  app.post('/enqueue/:queue/*', async (c) => {
    const queue = c.req.param('queue');
    const prefix = `/v2/enqueue/${encodeURIComponent(queue)}/`;
    const published = await publishOne(c.req.raw, destinationAfter(prefix, c.req.url), queue);
    if ('error' in published) return c.json(published, 400);
    return c.json(published, published.deduplicated ? 202 : 201);
  });
  app.post('/batch', async (c) => {
    const batch = Batch.safeParse(await c.req.json().catch(() => undefined));
    if (!batch.success) return c.json({ error: z.prettifyError(batch.error) }, 400);
    return c.json(
      batch.data.map(({ destination, headers, body, queue }) => {
        const lowerCase = Object.fromEntries(new Headers(headers));
        return publish(
          { destination, headers: lowerCase, body: Buffer.from(body), queueName: queue },
          clock.now(),
        );
      }),
    );
  });
  app.get('/messages/:id', (c) => {
    const message = outbox.get(c.req.param('id'));
    return message ? c.json(shown(message)) : c.json({ error: 'message not found' }, 404);
  });
  app.delete('/messages/:id', (c) => {
    const cancelled = outbox.cancel([c.req.param('id')]);
    return cancelled > 0 ? c.json({ cancelled }) : c.json({ error: 'message not found' }, 404);
  });
  app.delete('/messages', (c) => {
    const ids =
      c.req.queries('messageIds') ?? matching(outbox.pending(), c.req.query()).map((m) => m.messageId);
    return c.json({ cancelled: outbox.cancel(ids) });
  });
  return app;
}

/** The messages that a request's filters leave, at most `count` of them; a filter that is unknown here leaves none. */
export function matching<T extends Message>(
  messages: T[],
  { count = '100', cursor: _, ...filters }: Record<string, string>,
): T[] {
  const wanted = Object.entries(filters);
  return messages
    .filter((message) =>
      wanted.every(
        ([field, value]) => new Map<string, unknown>(Object.entries(message)).get(field) === value,
      ),
    )
    .slice(0, Number(count));
}
