import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BreakerPolicy } from '../../../../_domain/breaker-policy.js';
import type { CallOutcome, Ticket } from '../../../../_domain/ports/breaker.js';
import { breakerInInstance } from '../../../../_resilience/breaker/in-instance.js';
import { sharedBreaker } from '../../../../_resilience/breaker/shared.js';
import { redisClient } from '../../client.js';
import { redisBreakerStore } from '../store.js';

/** What the test tells a process to do; each is answered by one line of JSON. */
export type Order =
  | { do: 'use'; name: string; policy: BreakerPolicy }
  /** Asks for so many admissions at once. */
  | { do: 'burst'; count: number }
  /** Makes so many calls at once, all but the first of which fail. */
  | { do: 'fail'; count: number }
  /** Makes calls until told to stop; this share of them fails. */
  | { do: 'churn'; failing: number }
  | { do: 'stop' };

const { REDIS_URL = '', REPORTER = '', CLOCK_OFF_MS = '0' } = process.env;
const { now } = Date;
Date.now = () => now() + Number(CLOCK_OFF_MS);

const redis = redisClient({ url: REDIS_URL, token: 'secret', timeoutMs: 60_000 });
let used: ReturnType<typeof open> | undefined;
let failing = 0;
let running: Promise<void>[] = [];
/** Tokens of the failures that were handed in. */
let failed: string[] = [];

function use() {
  if (!used) throw new Error('no breaker is in use yet');
  return used;
}

function open(name: string, policy: BreakerPolicy) {
  const options = { name, policy, reporter: REPORTER, random: Math.random, historyKept: 50 };
  const shared = redisBreakerStore(
    { waited: redis, background: redis },
    { ...options, overrideTrustMs: 5000, onTransition: () => {}, onOddState: () => {} },
  );
  const breaker = sharedBreaker(shared, breakerInInstance({ ...options, now: Date.now }), {
    clock: () => performance.now(),
    token: randomUUID,
    keepAlive: () => {},
    ...{ overrideTrustMs: 5000, lostForMs: 50, mostWaiting: 10_000, reportableMs: 600_000 },
    onLost: () => {},
  });
  return { shared, breaker };
}

function handIn(ticket: Ticket, kind: CallOutcome['kind']): Promise<void> {
  if (kind === 'failure' && !ticket.onlyHere && !ticket.probe) failed.push(ticket.token);
  return use().breaker.record(ticket, { kind, ms: 1 });
}

/** Calls one after the other: most of them short, some longer than a lease, some cancelled. */
async function churn(): Promise<void> {
  while (failing >= 0) {
    const admission = await use().breaker.admit();
    if (admission.kind === 'refused') {
      await sleep(Math.min(admission.retryInMs, 20));
      continue;
    }
    await sleep(admission.ticket.probe ? 30 + 20 * Math.random() : 10 * Math.random());
    if (Math.random() < 0.02) await sleep(500);
    const kind = Math.random() < failing ? 'failure' : Math.random() < 0.1 ? 'ignored' : 'success';
    await handIn(admission.ticket, kind);
  }
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.do) {
    case 'use':
      used = open(order.name, order.policy);
      failed = [];
      return {};
    case 'burst': {
      const asked = await Promise.all(
        Array.from({ length: order.count }, () => use().shared.admit(randomUUID())),
      );
      const refused = asked.filter(({ kind }) => kind === 'refused');
      return {
        admitted: asked.length - refused.length,
        waits: refused.map((one) => (one.kind === 'refused' ? one.retryInMs : 0)),
      };
    }
    case 'fail':
      await Promise.all(
        Array.from({ length: order.count }, async (_, index) => {
          const admission = await use().breaker.admit();
          if (admission.kind === 'admitted')
            await handIn(admission.ticket, index === 0 ? 'success' : 'failure');
        }),
      );
      await use().breaker.flush();
      return {};
    case 'churn':
      failing = order.failing;
      if (running.length === 0) running = [churn(), churn(), churn()];
      return {};
    case 'stop':
      failing = -1;
      await Promise.all(running);
      running = [];
      await use().breaker.flush();
      return { failed };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await carryOut(JSON.parse(line))));
}
