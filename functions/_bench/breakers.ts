import { randomUUID } from 'node:crypto';
import { ConsecutiveBreaker, circuitBreaker, handleAll, SamplingBreaker } from 'cockatiel';
import CircuitBreaker from 'opossum';
import { redisBreakerStore } from '../_adapters/redis/breaker/store.js';
import { redisClient } from '../_adapters/redis/client.js';
import { policies } from '../_app/policies.js';
import type { BreakerStore } from '../_domain/ports/breaker.js';
import { startRedis } from '../_local/redis/server.js';
import { startRealRedis, whyNoRedisServer } from '../_local/redis/testing/real-redis-server.js';
import { breakerInInstance } from '../_resilience/breaker/in-instance.js';
import { sharedBreaker } from '../_resilience/breaker/shared.js';
import { throughBreaker } from '../_resilience/breaker/through.js';
import { percentiles, type Row } from './row.js';

const rounds = 20_000;
const trips = 90;
const policy = policies.breaker.openai;

/**
 * What a call costs through our breaker, beside the two that Node knows best, which keep their state in the process;
 * and what ours asks of Redis for being one circuit for all instances.
 */
export async function breakerRows(): Promise<Row[]> {
  const noServer = whyNoRedisServer();
  return [
    ...(await inProcess()),
    ...(await overRedis('the local Redis', await startRedis({ token: 'secret' }))),
    ...(noServer ? [] : await overRedisServer()),
    await probesOfFour(),
  ];
}

const works = async () => 'fine';
const fails = () => Promise.reject(new Error('down'));

function ours(store: BreakerStore, own: BreakerStore = store) {
  const breaker = sharedBreaker(store, own, {
    ...policies.breaker.store,
    overrideTrustMs: policies.breaker.overrideTrustMs,
    ...{ clock: () => performance.now(), token: randomUUID, keepAlive: () => {}, onLost: () => {} },
  });
  const options = { clock: () => performance.now(), judge: () => ({ kind: 'failure' as const }) };
  return {
    breaker,
    call: (work: () => Promise<string>) => throughBreaker(breaker, breaker.admit(), work, options),
  };
}

function instance(): BreakerStore {
  const { random } = Math;
  return breakerInInstance({ policy, reporter: 'bench', now: Date.now, random, historyKept: 50 });
}

function theirs() {
  const opossum = new CircuitBreaker((work: () => Promise<string>) => work(), {
    ...{ timeout: false, rollingCountTimeout: policy.windowMs, rollingCountBuckets: policy.windowSteps },
    ...{ errorThresholdPercentage: 50, volumeThreshold: policy.minCalls, resetTimeout: policy.coolOffMs },
  } as const);
  const cockatiel = circuitBreaker(handleAll, {
    halfOpenAfter: policy.coolOffMs,
    breaker: new SamplingBreaker({
      threshold: policy.failureRate,
      duration: policy.windowMs,
      minimumRps: 0.1,
    }),
  });
  return {
    opossum: (work: () => Promise<string>) => opossum.fire(work),
    cockatiel: (work: () => Promise<string>) => cockatiel.execute(work),
  };
}

async function inProcess(): Promise<Row[]> {
  const all = () => ({ ours: ours(instance()).call, ...theirs() });
  const closed = await microsEach(all(), works);
  const opened = all();
  for (const call of Object.values(opened)) await timesOf(100, () => call(fails).catch(() => {}));
  const open = await microsEach(opened, () => Promise.reject(new Error('the circuit is not open')));
  const row = (measure: string, { ours = '', opossum, cockatiel }: Record<string, string>): Row => ({
    ...{ measure, value: ours, comparedWith: `opossum ${opossum}, cockatiel ${cockatiel}` },
  });
  return [row('a call, closed, in the process', closed), row('a refusal, open, in the process', open)];
}

async function microsEach(
  all: Record<string, (work: () => Promise<string>) => Promise<unknown>>,
  work: () => Promise<string>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, call] of Object.entries(all)) {
    for (let turn = 0; turn < rounds / 10; turn++) await call(work).catch(() => {});
    const started = performance.now();
    for (let turn = 0; turn < rounds; turn++) await call(work).catch(() => {});
    found[name] = `${((1000 * (performance.now() - started)) / rounds).toFixed(2)} µs`;
  }
  return found;
}

async function overRedisServer(): Promise<Row[]> {
  const real = await startRealRedis();
  try {
    return await overRedis('a redis-server', await startRedis({ token: 'secret', redisUrl: real.url }));
  } finally {
    await real.stop();
  }
}

/** Against Redis over HTTP on this machine: the trip is the price, so it is shown beside an empty one. */
async function overRedis(where: string, server: Awaited<ReturnType<typeof startRedis>>): Promise<Row[]> {
  const commands = countCommands();
  try {
    const { call, breaker, redis } = connected(server, 'well');
    await redis.ping();
    const pings = await timesOf(trips, () => redis.ping());
    await call(works);
    await breaker.flush();
    commands.count = 0;
    const closed = await timesOf(trips, () => call(works));
    const awaited = commands.count / trips;
    await breaker.flush();
    const reports = commands.count - trips;
    const down = connected(server, 'down');
    await timesOf(20, () => down.call(fails).catch(() => {}));
    await down.breaker.flush();
    await down.call(works);
    commands.count = 0;
    const open = await timesOf(trips, () => down.call(works));
    return [
      {
        measure: `a call, closed, over ${where}`,
        value: percentiles(closed),
        comparedWith: `PING on the same way: ${percentiles(pings)}`,
      },
      { measure: `a refusal, open, over ${where}`, value: percentiles(open), comparedWith: 'from memory' },
      {
        measure: `commands a call, over ${where}`,
        value: `closed ${awaited} awaited, open ${commands.count / trips}`,
        comparedWith: `${trips} successes reported after the response: ${reports}`,
      },
    ];
  } finally {
    commands.stop();
    await server.close();
  }
}

function connected(server: { url: string; token: string }, name: string) {
  const redis = redisClient({ ...server, timeoutMs: 60_000 });
  const store = redisBreakerStore(
    { waited: redis, background: redis },
    {
      ...{ name, policy, reporter: randomUUID(), random: Math.random, overrideTrustMs: 5000 },
      ...{ historyKept: 50, onTransition: () => {}, onOddState: () => {} },
    },
  );
  return { redis, ...ours(store, instance()) };
}

/** Four instances after a cool-off: how many calls a provider that may still be down gets from all of them at once. */
async function probesOfFour(): Promise<Row> {
  const clock = { at: Date.now() };
  const server = await startRedis({ token: 'secret', now: () => clock.at });
  try {
    const shared = Array.from({ length: 4 }, () => connected(server, 'four'));
    for (const { call } of shared) await call(fails).catch(() => {});
    for (const { call } of shared) await call(fails).catch(() => {});
    for (const { breaker } of shared) await breaker.flush();
    clock.at += policy.coolOffMs + 1;
    const { made, work } = counter();
    await Promise.all(
      shared.flatMap(({ call }) => Array.from({ length: 50 }, () => call(work).catch(() => {}))),
    );
    return {
      measure: 'probes of four instances, 50 calls each at once',
      value: String(made()),
      comparedWith: `opossum ${await alone(4, opossumAt)}, cockatiel ${await alone(4, cockatielAt)}: each instance its own`,
    };
  } finally {
    await server.close();
  }
}

type Call = (work: () => Promise<string>) => Promise<unknown>;

function counter() {
  let count = 0;
  const work = async () => {
    count += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('still down');
  };
  return { made: () => count, work };
}

async function alone(instances: number, make: () => Call): Promise<number> {
  const calls = Array.from({ length: instances }, make);
  for (const call of calls) for (let turn = 0; turn < 10; turn++) await call(fails).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { made, work } = counter();
  await Promise.all(calls.flatMap((call) => Array.from({ length: 50 }, () => call(work).catch(() => {}))));
  return made();
}

function opossumAt(): Call {
  const breaker = new CircuitBreaker((work: () => Promise<string>) => work(), {
    timeout: false,
    resetTimeout: 50,
  });
  return (work) => breaker.fire(work);
}

function cockatielAt(): Call {
  const policy = circuitBreaker(handleAll, { halfOpenAfter: 50, breaker: new ConsecutiveBreaker(5) });
  return (work) => policy.execute(work);
}

async function timesOf(count: number, run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return times;
}

/** Counts the Redis commands that this process sends until stopped. */
function countCommands() {
  const original = globalThis.fetch;
  const counted = {
    count: 0,
    stop: () => {
      globalThis.fetch = original;
    },
  };
  globalThis.fetch = (input, init) => {
    const body: unknown = JSON.parse(String(init?.body));
    counted.count += Array.isArray(body) && Array.isArray(body[0]) ? body.length : 1;
    return original(input, init);
  };
  return counted;
}
