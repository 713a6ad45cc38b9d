import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.js';
import { deliver, delivered, isFinal, type Outcome } from './deliver.js';
import { DeadLetter, Message, readMessage } from './message.js';
import type { Records, Table } from './records.js';

type World = {
  records: Records;
  clock: Clock;
  signingKey: () => string;
  /** How many messages of a queue may be under way at once; 0 while it is paused. */
  parallelismOf: (queueName: string) => number;
  retryDelayMs: (n: number) => number;
};

/** The messages under way and the dead ones, and what may be done with them. */
export type Outbox = {
  /** Takes a message over: it is on disk when this returns, and delivered at least once. */
  accept(message: Message): void;
  get(messageId: string): Message | undefined;
  pending(): Message[];
  /** Takes messages back; how many were still under way. */
  cancel(messageIds: string[]): number;
  dead(): DeadLetter[];
  /** Forgets dead letters; how many there were. */
  bury(dlqIds: string[]): number;
  /** Sends dead letters as new messages; their new ids. */
  revive(dlqIds: string[]): string[];
  /** Looks for messages that may go now; to be called when something outside changed, such as a queue's parallelism. */
  wake(): void;
  close(): Promise<void>;
};

// More open deliveries than this only crowd a machine that also answers them.
const maxUnderWay = 50;

/** Delivers messages in time, again after failures, in order within a queue, and keeps those that cannot be delivered. */
export function openOutbox(world: World): Outbox {
  const { records, clock, signingKey, parallelismOf, retryDelayMs } = world;
  const messages: Table<Message> = records.table('message', Message);
  const dead: Table<DeadLetter> = records.table('dead', DeadLetter);
  const underWay = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let callOff = () => {};

  function eligible(): Message[] {
    const ahead = new Map<string, number>();
    return messages.all().filter(({ queueName }) => {
      if (queueName === undefined) return true;
      const before = ahead.get(queueName) ?? 0;
      ahead.set(queueName, before + 1);
      return before < parallelismOf(queueName);
    });
  }

  function wake(): void {
    callOff();
    if (closing.signal.aborted) return;
    const waiting = eligible().filter(({ messageId }) => !underWay.has(messageId));
    const later: number[] = [];
    for (const message of waiting) {
      if (message.notBefore > clock.now()) later.push(message.notBefore);
      else if (underWay.size < maxUnderWay) start(message);
    }
    if (later.length > 0) callOff = clock.at(Math.min(...later), wake);
  }

  function start(message: Message): void {
    const attempt = deliver(message, { key: signingKey(), nowMs: clock.now(), cancelled: closing.signal });
    const settled = attempt.then((outcome) => {
      underWay.delete(message.messageId);
      if (closing.signal.aborted && !delivered(outcome)) return;
      settle(message, outcome);
      wake();
    });
    underWay.set(message.messageId, settled);
  }

  function settle(message: Message, outcome: Outcome): void {
    // Cancelled while it was under way: what its destination said no longer matters.
    if (messages.get(message.messageId) === undefined) return;
    if (message.callback !== undefined) report(message, outcome, message.callback);
    if (delivered(outcome)) {
      messages.delete(message.messageId);
    } else if (message.retried < message.maxRetries && !isFinal(outcome)) {
      const retried = message.retried + 1;
      messages.set(message.messageId, {
        ...message,
        retried,
        notBefore: clock.now() + retryDelayMs(retried),
      });
    } else {
      const dlqId = `dlq_${randomUUID()}`;
      const { status: responseStatus, header: responseHeader, body: responseBody } = outcome;
      dead.set(dlqId, { ...message, dlqId, responseStatus, responseHeader, responseBody });
      messages.delete(message.messageId);
      if (message.failureCallback !== undefined) report(message, outcome, message.failureCallback, dlqId);
    }
  }

  function report(message: Message, outcome: Outcome, destination: string, dlqId?: string): void {
    const { messageId: sourceMessageId, url, method, header: sourceHeader, bodyBase64: sourceBody } = message;
    const { maxRetries, retried, notBefore, createdAt, scheduleId } = message;
    const body = JSON.stringify({
      ...{
        status: outcome.status,
        header: outcome.header,
        body: Buffer.from(outcome.body).toString('base64'),
      },
      ...{ maxRetries, retried, notBefore, createdAt, scheduleId, sourceMessageId, url, method },
      ...{ sourceHeader, sourceBody, dlqId },
    });
    const headers = { 'content-type': 'application/json' };
    const read = readMessage({ destination, headers, body: Buffer.from(body) }, clock.now());
    if ('message' in read) messages.set(read.message.messageId, read.message);
  }

  const accept = (message: Message) => {
    messages.set(message.messageId, message);
    wake();
  };
  wake();
  return {
    accept,
    wake,
    get: messages.get,
    pending: messages.all,
    dead: dead.all,
    cancel: (ids) => {
      const cancelled = ids.filter(messages.delete).length;
      wake();
      return cancelled;
    },
    bury: (ids) => ids.filter(dead.delete).length,
    revive: (ids) =>
      ids.flatMap((id) => {
        const letter = dead.get(id);
        if (!letter) return [];
        const now = clock.now();
        const message = Message.parse({
          ...letter,
          messageId: `msg_${randomUUID()}`,
          retried: 0,
          createdAt: now,
          notBefore: now,
        });
        accept(message);
        dead.delete(id);
        return [message.messageId];
      }),
    close: async () => {
      closing.abort();
      callOff();
      await Promise.all(underWay.values());
    },
  };
}
