import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import type { EndpointEnv } from './endpoint.js';

/** Whether the caller reads events, which come before the whole of one JSON document does, and likes that no better. */
export function wantsEventStream(c: Context): boolean {
  const accepted = parseAccept(c.req.header('accept') ?? '');
  const weightOf = (...types: string[]) =>
    types.flatMap((name) => accepted.find(({ type }) => type.toLowerCase() === name)?.q ?? []).at(0) ?? 0;
  const events = weightOf('text/event-stream');
  return events > 0 && events >= weightOf('application/json', 'application/*', '*/*');
}

export type ServerEvent = readonly [name: string, data: unknown];

/**
 * Server-sent events, one a name and a JSON value, as they come. JSON holds no line break, so an event is two lines. A
 * reader who leaves ends the reading of `events`, not what it waits for.
 */
export function eventStream(c: Context<EndpointEnv>, events: AsyncIterable<ServerEvent>): Response {
  const encoder = new TextEncoder();
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const sent = (async () => {
        for await (const [name, data] of events) {
          if (left) return;
          controller.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
        }
        if (!left) controller.close();
      })();
      c.set(
        'streamed',
        sent.catch((error) => controller.error(error)),
      );
    },
    cancel() {
      left = true;
    },
  });
  return c.body(body, 200, { 'content-type': 'text/event-stream; charset=utf-8' });
}
