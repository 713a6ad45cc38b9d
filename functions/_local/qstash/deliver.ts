import type { Message } from './message.js';
import { sign } from './signature.js';

/** What a destination answered; status 0 when it did not, and then the body says why. */
export type Outcome = { status: number; header: Record<string, string[]>; body: string };

/** A destination answers this to say that trying again is useless, together with `Upstash-NonRetryable-Error: true`. */
const nonRetryable = 489;

export const delivered = ({ status }: Outcome) => status >= 200 && status < 300;

/** Whether the destination asked not to be tried again. */
export const isFinal = ({ status, header }: Outcome) =>
  status === nonRetryable && header['upstash-nonretryable-error']?.[0] === 'true';

// As much of an answer as is worth keeping with a dead letter or a callback.
const keptCharacters = 100_000;

// What belongs to the connection and not to the message; fetch refuses most of them.
const perConnection = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Tries once to deliver a message, signed with `key`; never rejects. `cancelled` ends the try early. */
export async function deliver(
  message: Message,
  { key, nowMs, cancelled }: { key: string; nowMs: number; cancelled: AbortSignal },
): Promise<Outcome> {
  const body = message.method === 'GET' ? Buffer.alloc(0) : Buffer.from(message.bodyBase64, 'base64');
  try {
    const headers = new Headers({ 'user-agent': 'Upstash-QStash' });
    for (const [name, values] of Object.entries(message.header)) {
      if (!perConnection.has(name)) headers.set(name, values.join(', '));
    }
    headers.set('upstash-message-id', message.messageId);
    headers.set('upstash-retried', String(message.retried));
    headers.set('upstash-signature', sign(key, { url: message.url, body, nowMs }));
    if (message.scheduleId !== undefined) headers.set('upstash-schedule-id', message.scheduleId);
    const response = await fetch(message.url, {
      method: message.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([cancelled, AbortSignal.timeout(message.timeoutMs)]),
      ...(message.method !== 'GET' && { body }),
    });
    return {
      status: response.status,
      header: Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]])),
      body: (await response.text()).slice(0, keptCharacters),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: 0, header: {}, body: cause instanceof Error ? cause.message : String(cause) };
  }
}
