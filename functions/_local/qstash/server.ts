import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Clock, systemClock } from '../clock.js';
import { lockFolder } from '../folder-lock.js';
import { listen } from '../listen.js';
import { bearer } from './bearer.js';
import { deadLetterRoutes } from './dead-letter-routes.js';
import { messageRoutes } from './message-routes.js';
import { openOutbox } from './outbox.js';
import { openPublishing } from './publish.js';
import { queueRoutes } from './queue-routes.js';
import { openQueues } from './queues.js';
import { openRecords } from './records.js';
import { retryDelayMs } from './retry-delay.js';
import { scheduleRoutes } from './schedule-routes.js';
import { openSchedules, type Schedule } from './schedules.js';
import { openSigningKeys } from './signing-keys.js';

// QStash's own limit on a message.
const maxBodyBytes = 1024 * 1024;

type Options = {
  /** Where messages are kept; in memory without it. */
  dataDir?: string | undefined;
  token: string;
  currentSigningKey: string;
  nextSigningKey: string;
  port?: number;
  clock?: Clock;
  /** How long it waits before try `n` again, instead of QStash's own rhythm. */
  retryDelayMs?: (n: number) => number;
};

/** A running QStash: its address, the keys it signs with (which may have been rotated), and how it stops. */
export type RunningQstash = {
  url: string;
  signingKeys(): { current: string; next: string };
  close(): Promise<void>;
};

/**
 * Starts QStash's REST protocol on 127.0.0.1: messages are on disk before they are acknowledged and delivered at least
 * once, signed, in QStash's own rhythm of retries. Rejects when the folder is in use or the port is taken.
 */
export async function startQstash(options: Options): Promise<RunningQstash> {
  const { dataDir, token, currentSigningKey, nextSigningKey, port = 0, clock = systemClock } = options;
  const lock = dataDir === undefined ? undefined : await lockFolder(dataDir);
  const records = openRecords(dataDir === undefined ? undefined : join(dataDir, 'records.jsonl'));
  const keys = openSigningKeys(records, { current: currentSigningKey, next: nextSigningKey });
  const queues = openQueues(records);
  const signingKey = () => keys.get().current;
  const outbox = openOutbox({
    ...{ records, clock, signingKey, parallelismOf: queues.parallelismOf },
    retryDelayMs: options.retryDelayMs ?? retryDelayMs,
  });
  const publish = openPublishing(records, outbox, clock.now());
  const schedules = openSchedules(records, clock, ({ message, delayMs }: Schedule) => {
    const now = clock.now();
    outbox.accept({ ...message, messageId: `msg_${randomUUID()}`, createdAt: now, notBefore: now + delayMs });
  });

  const app = new Hono();
  app.use(bearer(token));
  app.post(
    '/v2/*',
    bodyLimit({ maxSize: maxBodyBytes, onError: (c) => c.json({ error: 'message too large' }, 413) }),
  );
  app.route('/v2', messageRoutes(outbox, publish, clock));
  app.route('/v2/dlq', deadLetterRoutes(outbox));
  app.route('/v2/queues', queueRoutes(queues, outbox, clock));
  app.route('/v2/schedules', scheduleRoutes(schedules, clock));
  app.get('/v2/keys', (c) => c.json(keys.get()));
  app.post('/v2/keys/rotate', (c) => c.json(keys.rotate()));
  app.notFound((c) => c.json({ error: 'the local QStash does not answer this address' }, 404));

  const close = async () => {
    schedules.close();
    await outbox.close();
    await lock?.release();
  };
  const server = await listen((request) => app.fetch(request), port).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    signingKeys: keys.get,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
