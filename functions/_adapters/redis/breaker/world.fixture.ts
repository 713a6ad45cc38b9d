import { randomUUID } from 'node:crypto';
import type { Redis } from '@upstash/redis';
import type { Transition } from '../../../_domain/breaker.js';
import { type BreakerPolicy, checkedPolicy } from '../../../_domain/breaker-policy.js';
import type { CallOutcome, Report, Ticket } from '../../../_domain/ports/breaker.js';
import { type RunningRedis, startRedis } from '../../../_local/redis/server.js';
import { redisClient } from '../client.js';
import { redisBreakerConsole } from './console.js';
import { breakerKeys } from './keys.js';
import { redisBreakerStore } from './store.js';

/** A policy whose numbers are easy to reckon with: steps of 5 s, a doubled cool-off is lengthened by a tenth. */
const plainPolicy: BreakerPolicy = {
  ...{ windowMs: 60_000, windowSteps: 12, minCalls: 6, failureRate: 0.5, slowRate: 0.8, slowMs: 1000 },
  ...{
    coolOffMs: 30_000,
    coolOffCapMs: 300_000,
    jitter: 0.2,
    permits: 2,
    leaseMs: 10_000,
    successThreshold: 2,
  },
};

export const success: CallOutcome = { kind: 'success', ms: 10 };
export const slow: CallOutcome = { kind: 'success', ms: 1000 };
export const failure: CallOutcome = { kind: 'failure', ms: 10 };
export const ignored: CallOutcome = { kind: 'ignored', ms: 10 };

export type World = Awaited<ReturnType<typeof openWorld>>;
export type Instance = ReturnType<World['instance']>;

/**
 * A Redis and instances that share one breaker in it. The embedded Redis is moved through time by its clock; a real one
 * has everything that it remembers made older instead, which comes to the same in whole steps of the window.
 */
export async function openWorld(redisUrl = process.env.LOCAL_REDIS_URL) {
  const clock = { at: Date.parse('2026-03-01T10:00:00Z') };
  const server = await startRedis({
    token: 'secret',
    ...(redisUrl ? { redisUrl } : { now: () => clock.at }),
  });
  const redis = redisClient({ url: server.url, token: server.token, timeoutMs: 60_000 });
  const keys = breakerKeys('model');
  let aged = 0;
  const agedAtIssue = new Map<string, number>();
  const ages: Ages = {
    issued: (token) => agedAtIssue.set(token, aged),
    since: ({ token }) => aged - (agedAtIssue.get(token) ?? 0),
  };
  return {
    redis,
    server,
    keys,
    async pass(ms: number, policy = plainPolicy) {
      if (!redisUrl) clock.at += ms;
      else {
        aged += ms;
        await redis.eval(ageing, Object.values(keys), [ms, policy.windowMs / policy.windowSteps].map(String));
      }
    },
    instance: (reporter: string, changed: Partial<BreakerPolicy> = {}) =>
      instanceOn(server, reporter, checkedPolicy('model', { ...plainPolicy, ...changed }), ages),
    async reset() {
      await redis.flushdb();
    },
    close: () => server.close(),
  };
}

/** How much older everything was made since a ticket was issued. */
type Ages = { issued(token: string): void; since(ticket: Ticket): number };

function instanceOn(server: RunningRedis, reporter: string, policy: BreakerPolicy, ages: Ages) {
  const client = redisClient({ url: server.url, token: server.token, timeoutMs: 60_000 });
  const transitions: Transition[] = [];
  const odd: string[] = [];
  const store = redisBreakerStore(
    { waited: client, background: client },
    {
      ...{ name: 'model', policy, reporter, random: () => 0.5, overrideTrustMs: 5000, historyKept: 50 },
      onTransition: (transition) => transitions.push(transition),
      onOddState: (what) => odd.push(what),
    },
  );
  const console = redisBreakerConsole(client, { name: 'model', policy, historyKept: 50 });
  async function admit(token: string = randomUUID()) {
    ages.issued(token);
    return store.admit(token);
  }
  /** Tickets get older with all else that is remembered. */
  function reportAll(reports: readonly Report[]) {
    const now = reports.map(({ ticket, outcome }) => {
      return { ticket: { ...ticket, issuedAtMs: ticket.issuedAtMs - ages.since(ticket) }, outcome };
    });
    return store.report(now);
  }
  return {
    console,
    admit,
    transitions,
    odd,
    policy,
    async ticket(): Promise<Ticket> {
      const admission = await admit();
      if (admission.kind === 'admitted') return admission.ticket;
      throw new Error(`refused for ${admission.retryInMs} ms`);
    },
    /** Hands a ticket back. */
    report: (ticket: Ticket, outcome: CallOutcome) => reportAll([{ ticket, outcome }]),
    reportAll,
    /** Makes calls one after the other, all of which end alike. */
    async calls(count: number, outcome: CallOutcome) {
      for (let call = 0; call < count; call++) await this.report(await this.ticket(), outcome);
    },
    read: () => console.read(),
  };
}

export async function keyNames(redis: Redis): Promise<string[]> {
  return (await redis.keys('*')).sort();
}

/** KEYS in the order of `breakerKeys`; ARGV 1 ms, 2 step ms. Makes all that is remembered `ms` older. */
const ageing = `
local ms, step, window = tonumber(ARGV[1]), tonumber(ARGV[2]), 0
for i, key in ipairs(KEYS) do if string.find(key, ':window$') then window = i end end
for _, key in ipairs(KEYS) do
  local left = redis.call('PTTL', key)
  if left >= 0 and left < ms then redis.call('DEL', key) elseif left >= 0 then redis.call('PEXPIRE', key, left - ms) end
  local kind = redis.call('TYPE', key).ok
  if kind == 'zset' then
    local members = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
    for i = 1, #members, 2 do redis.call('ZADD', key, members[i + 1] - ms, members[i]) end
  end
end
for _, field in ipairs({ 'since', 'retryAt', 'half' }) do
  local value = tonumber(redis.call('HGET', KEYS[1], field) or '')
  if value then redis.call('HSET', KEYS[1], field, value - ms) end
end
-- A hash whose last field goes is gone, and its lifetime with it.
local fields, left = redis.call('HGETALL', KEYS[window]), redis.call('PTTL', KEYS[window])
redis.call('DEL', KEYS[window])
for i = 1, #fields, 2 do
  local at, rest = string.match(fields[i], '^(%d+)(:.*)$')
  local value = tonumber(fields[i + 1])
  if string.find(rest, ':asked:') then value = value - ms end
  redis.call('HSET', KEYS[window], (at - math.floor(ms / step)) .. rest, value)
end
redis.call('PEXPIRE', KEYS[window], left)
`;
