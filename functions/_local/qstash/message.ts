import { randomUUID } from 'node:crypto';
import * as z from 'zod';

const HeaderLists = z.record(z.string(), z.array(z.string()));

/** What is to be delivered, as published and as stored; times in milliseconds since 1970. */
export const Message = z.object({
  messageId: z.string(),
  url: z.string(),
  method: z.string(),
  /** The headers that the destination gets. */
  header: HeaderLists,
  bodyBase64: z.string(),
  maxRetries: z.int().min(0),
  /** Deliveries that have failed so far. */
  retried: z.int().min(0),
  createdAt: z.int(),
  notBefore: z.int(),
  timeoutMs: z.int().positive(),
  callback: z.string().optional(),
  failureCallback: z.string().optional(),
  queueName: z.string().optional(),
  scheduleId: z.string().optional(),
  label: z.string().optional(),
});
export type Message = z.infer<typeof Message>;

/** A message whose retries are used up, with the last answer of its destination. */
export const DeadLetter = Message.extend({
  dlqId: z.string(),
  responseStatus: z.int(),
  responseHeader: HeaderLists,
  responseBody: z.string(),
});
export type DeadLetter = z.infer<typeof DeadLetter>;

const Destination = z.url({ protocol: /^https?$/, error: 'the destination must be an http or https URL' });

const unitMs: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

// Go's way of writing spans: `90s`, `1h30m`; days too.
const Duration = z
  .string()
  .regex(/^(\d+[smhd])+$/, 'must be a span such as 90s or 1h30m')
  .transform((span) =>
    [...span.matchAll(/(\d+)([smhd])/g)].reduce(
      (ms, [, n, unit]) => ms + Number(n) * (unitMs[unit ?? ''] ?? 0),
      0,
    ),
  );

const Instructions = z.object({
  'upstash-method': z.enum(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']).default('POST'),
  'upstash-delay': Duration.default(0),
  'upstash-not-before': z.coerce.number().int().min(0).optional(),
  'upstash-retries': z.coerce.number().int().min(0).max(100).default(3),
  'upstash-timeout': Duration.default(900_000),
  'upstash-callback': Destination.optional(),
  'upstash-failure-callback': Destination.optional(),
  'upstash-label': z.string().optional(),
});

// Instructions that would change what is delivered, and that nothing here carries out: better refused than forgotten.
const unsupported = ['upstash-retry-delay', 'upstash-flow-control-key', 'upstash-flow-control-value'];

const forwarded = 'upstash-forward-';

/**
 * Reads a message from what was published: destination, headers (lower case) and body. `now` is in milliseconds since
 * 1970. The error is a sentence about the header that is wrong.
 */
export function readMessage(
  published: {
    destination: string;
    headers: Record<string, string>;
    body: Buffer;
    queueName?: string | undefined;
  },
  now: number,
): { message: Message } | { error: string } {
  const refused = unsupported.find((name) => name in published.headers);
  if (refused) return { error: `${refused} is not supported by the local QStash` };
  const url = Destination.safeParse(published.destination);
  const read = Instructions.safeParse(published.headers);
  if (!url.success) return { error: z.prettifyError(url.error) };
  if (!read.success) return { error: z.prettifyError(read.error) };
  const { data } = read;
  const notBefore = data['upstash-not-before'];
  return {
    message: {
      messageId: `msg_${randomUUID()}`,
      url: url.data,
      method: data['upstash-method'],
      header: forwardedHeaders(published.headers),
      bodyBase64: published.body.toString('base64'),
      maxRetries: data['upstash-retries'],
      retried: 0,
      createdAt: now,
      notBefore: notBefore === undefined ? now + data['upstash-delay'] : notBefore * 1_000,
      timeoutMs: data['upstash-timeout'],
      callback: data['upstash-callback'],
      failureCallback: data['upstash-failure-callback'],
      label: data['upstash-label'],
      queueName: published.queueName,
    },
  };
}

function forwardedHeaders(headers: Record<string, string>): Message['header'] {
  const header: Message['header'] = {};
  const type = headers['content-type'];
  if (type !== undefined) header['content-type'] = [type];
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(forwarded)) header[name.slice(forwarded.length)] = [value];
  }
  return header;
}
