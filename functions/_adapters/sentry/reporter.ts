import { createStackParser, createTransport, type Event } from '@sentry/core';
import { nodeStackLineParser, ServerRuntimeClient } from '@sentry/core/server';
import { framesOf } from '../../_domain/frames-of.js';
import type { ErrorReporter } from '../../_domain/ports/telemetry.js';

const stackParser = createStackParser(nodeStackLineParser());

/**
 * Unforeseen errors to Sentry, over its core client: no instrumentation, no breadcrumbs, nothing global. What is sent is
 * an error's kind, its code and where it arose, with route and request id; never its message, which may repeat a wish.
 */
export function sentryReporter(options: { dsn: string; timeoutMs: number }): ErrorReporter {
  const client = new ServerRuntimeClient({
    dsn: options.dsn,
    platform: 'node',
    runtime: { name: 'node', version: process.version },
    stackParser,
    integrations: [],
    transport: (transport) =>
      createTransport(transport, async ({ body }) => {
        const response = await fetch(transport.url, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: { ...transport.headers },
          signal: AbortSignal.timeout(options.timeoutMs),
        });
        return { statusCode: response.status };
      }),
  });
  client.init();
  return {
    async report(error, at) {
      // The client swallows what the way there was lost to: what came back says whether it was taken.
      let taken = false;
      const event = eventOf(error, at);
      const off = client.on('afterSendEvent', (sent, { statusCode = 0 }) => {
        if (sent.event_id === event.event_id) taken = statusCode >= 200 && statusCode < 300;
      });
      event.event_id = client.captureEvent(event);
      await client.flush(options.timeoutMs);
      off();
      return taken;
    },
  };
}

/** Made of what may leave, rather than cleaned of what may not: the client's own event holds all that was thrown. */
function eventOf(error: unknown, tags: { route: string; requestId: string }): Event {
  const exception =
    error instanceof Error
      ? {
          type: error.name,
          value: 'code' in error && typeof error.code === 'string' ? error.code : '',
          stacktrace: { frames: stackParser(framesOf(error)) },
        }
      : { type: typeof error, value: 'thrown' };
  return { level: 'error', platform: 'node', tags, exception: { values: [exception] } };
}
