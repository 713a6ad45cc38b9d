import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type Message, readMessage } from './message.js';
import type { Outbox } from './outbox.js';
import type { Records } from './records.js';

// As long as QStash remembers ids.
const rememberedMs = 90 * 86_400_000;

const Seen = z.object({ id: z.string(), messageId: z.string(), until: z.int() });

type Published = { messageId: string; url: string; deduplicated?: true };
export type Publish = (
  published: Parameters<typeof readMessage>[0],
  now: number,
) => Published | { error: string };

/** Publishing into an outbox, where a deduplication id is accepted once in 90 days and answered as it was then. */
export function openPublishing(records: Records, outbox: Outbox, openedAt: number): Publish {
  const seen = records.table('seen', Seen);
  for (const { id, until } of seen.all()) if (until <= openedAt) seen.delete(id);
  return (published, now) => {
    const read = readMessage(published, now);
    if ('error' in read) return read;
    const { message } = read;
    const id = deduplicationId(published.headers, message);
    const before = id === undefined ? undefined : seen.get(id);
    if (before && before.until > now) {
      return { messageId: before.messageId, url: message.url, deduplicated: true };
    }
    // In this order: a crash in between may deliver twice, the other way round never.
    outbox.accept(message);
    if (id !== undefined) seen.set(id, { id, messageId: message.messageId, until: now + rememberedMs });
    return { messageId: message.messageId, url: message.url };
  };
}

function deduplicationId(
  headers: Record<string, string>,
  { url, header, bodyBase64 }: Message,
): string | undefined {
  const id = headers['upstash-deduplication-id'];
  if (id !== undefined) return `id:${id}`;
  if (headers['upstash-content-based-deduplication'] !== 'true') return undefined;
  return `content:${createHash('sha256')
    .update(JSON.stringify([url, header, bodyBase64]))
    .digest('hex')}`;
}
