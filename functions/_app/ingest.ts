import { importBatch } from '../../db/import/queued/import-batch.js';
import { reembedRange } from '../../db/reembed/reembed-range.js';
import { isOutage } from '../_adapters/neon/outage.js';
import { houseProductEmbedder } from '../_domain/embedding.js';
import { type AlertMessage, type MessageOutcome, QueueMessage } from '../_domain/queue-message.js';
import { Unavailable } from '../_domain/unavailable.js';
import { withDeadline } from '../_resilience/deadline.js';
import type { Deps } from './deps.js';
import { logLine } from './log.js';
import { policies } from './policies.js';

type World = Pick<Deps, 'database' | 'publisher' | 'alerts' | 'now'>;

/**
 * Gives a message its effect. Delivered again, it has none. Rejects with Unavailable when the database does not answer
 * and with whatever is unforeseen: the queue will try again.
 */
export async function handleMessage(deps: World, body: string): Promise<MessageOutcome> {
  const read = QueueMessage.safeParse(parsed(body));
  if (!read.success) return { kind: 'poison', reason: 'no message that is known here' };
  const message = read.data;
  const { databaseMs } = policies.ingest;
  try {
    switch (message.kind) {
      case 'import':
        return await withDeadline(databaseMs, importBatch(deps.database(), message));
      case 'reembed':
        return await withDeadline(databaseMs, reembedRange(deps.database(), houseProductEmbedder, message));
      case 'refresh':
        return await refresh(deps, message.source);
      case 'alert':
        return await alert(deps, message);
    }
  } catch (error) {
    throw isOutage(error) ? new Unavailable('database', error) : error;
  }
}

async function refresh({ database, publisher, now }: World, source: string): Promise<MessageOutcome> {
  if (!publisher) return { kind: 'later', reason: 'the queue is not set up' };
  // Reading catalogues is a third of this function, and most of its instances never do.
  const { refreshFeed } = await import('./refresh-feed.js');
  return refreshFeed({ db: database(), publisher, now }, source);
}

async function alert({ alerts }: World, letter: AlertMessage): Promise<MessageOutcome> {
  const { dlqId, status, retried } = letter;
  logLine('error', 'dead letter', { dlqId, status, retried });
  await alerts?.deadLetter(letter);
  return { kind: 'done' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
