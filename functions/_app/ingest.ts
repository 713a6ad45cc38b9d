import { importBatch } from '../../db/import/queued/import-batch.js';
import { reembedRange } from '../../db/reembed/reembed-range.js';
import { isOutage } from '../_adapters/neon/outage.js';
import { qstashAlerts } from '../_adapters/qstash/alerts.js';
import { qstashPublisher } from '../_adapters/qstash/publisher.js';
import { qstashReceiver } from '../_adapters/qstash/receiver.js';
import { houseProductEmbedder } from '../_domain/embedding.js';
import { type AlertMessage, type MessageOutcome, QueueMessage } from '../_domain/queue-message.js';
import { Unavailable } from '../_domain/unavailable.js';
import { withDeadline } from '../_resilience/deadline.js';
import type { Deps } from './deps.js';
import type { Env } from './env.js';
import { ingestUrlOf } from './ingest-url.js';
import { logLine } from './log.js';
import { policies } from './policies.js';

/** Checks that a message is from our queue and for us; undefined, which lets nothing in, unless all it needs is set. */
export function signatureOf(env: Env) {
  const { QSTASH_CURRENT_SIGNING_KEY: currentSigningKey, QSTASH_NEXT_SIGNING_KEY: nextSigningKey } = env;
  const url = ingestUrlOf(env);
  if (!currentSigningKey || !nextSigningKey || !url) return undefined;
  return qstashReceiver({ currentSigningKey, nextSigningKey, url });
}

/**
 * Gives a message its effect. Delivered again, it has none. Rejects with Unavailable when the database does not answer
 * and with whatever is unforeseen: the queue will try again.
 */
export async function handleMessage(
  deps: Pick<Deps, 'env' | 'database' | 'now'>,
  body: string,
): Promise<MessageOutcome> {
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
        return await alert(deps.env, message);
    }
  } catch (error) {
    throw isOutage(error) ? new Unavailable('database', error) : error;
  }
}

async function refresh({ env, database, now }: Pick<Deps, 'env' | 'database' | 'now'>, source: string) {
  const { QSTASH_URL: baseUrl, QSTASH_TOKEN: token, STAGE: stage } = env;
  const ingestUrl = ingestUrlOf(env);
  if (!baseUrl || !token || !ingestUrl) return { kind: 'later' as const, reason: 'the queue is not set up' };
  const publisher = qstashPublisher({ baseUrl, token, stage, ingestUrl });
  // Reading catalogues is a third of this function, and most of its instances never do.
  const { refreshFeed } = await import('./refresh-feed.js');
  return refreshFeed({ db: database(), publisher, now }, source);
}

async function alert(env: Env, letter: AlertMessage): Promise<MessageOutcome> {
  const { QSTASH_URL: baseUrl, QSTASH_TOKEN: token, STAGE: stage, ALERT_WEBHOOK_URL: webhookUrl } = env;
  const { dlqId, status, retried } = letter;
  logLine('error', 'dead letter', { dlqId, status, retried });
  if (baseUrl && token && webhookUrl)
    await qstashAlerts({ baseUrl, token, stage, webhookUrl }).deadLetter(letter);
  return { kind: 'done' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
