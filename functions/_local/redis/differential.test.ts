import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend, Words } from './backend.js';
import { openEmbedded } from './embedded.js';
import { connectRemote } from './remote.js';
import { isFailure, type Reply } from './reply.js';
import { randomCommand } from './testing/random-commands.js';
import { randomScriptCall } from './testing/random-scripts.js';
import { startRealRedis, whyNoRedisServer } from './testing/real-redis-server.js';

const noServer = whyNoRedisServer();
/** How long to look for a difference; minutes are worth it after a change to the store. */
const SECONDS = Number(process.env.REDIS_DIFFERENTIAL_SECONDS ?? 5);

const step: fc.Arbitrary<Words[]> = fc.oneof(
  { weight: 3, arbitrary: randomCommand.map((command) => [command]) },
  { weight: 1, arbitrary: randomScriptCall },
);
const sequence = fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }).map((steps) => steps.flat());

describe.skipIf(noServer)(
  `the embedded store beside a real server${noServer ? ` (left out: ${noServer})` : ''}`,
  () => {
    let real: Awaited<ReturnType<typeof startRealRedis>>;
    let remote: Backend;
    let embedded: Backend;

    beforeAll(async () => {
      real = await startRealRedis();
      remote = connectRemote(real.url);
      embedded = await openEmbedded({});
    });
    afterAll(async () => {
      await remote.close();
      await embedded.close();
      await real.stop();
    });

    it('answers the same to random commands and scripts, and keeps the same data', {
      timeout: (SECONDS + 60) * 1000,
    }, async () => {
      const property = fc.asyncProperty(sequence, async (commands) => {
        const [theirs, ours] = [await observe(remote, commands), await observe(embedded, commands)];
        expect(ours).toEqual(theirs);
      });
      // Whole batches: fast-check's own time limit leaves its last run going, into the next test's data.
      const firstSeed = fc.readConfigureGlobal().seed ?? Date.now();
      const until = Date.now() + SECONDS * 1000;
      for (let batch = 0; batch === 0 || Date.now() < until; batch++)
        await fc.assert(property, { numRuns: 10, seed: firstSeed + batch });
    });

    it('runs a transaction whole, and not at all where a command cannot be queued', async () => {
      const transactions = fc.array(randomCommand, { minLength: 1, maxLength: 8 });
      const property = fc.asyncProperty(transactions, async (commands) => {
        const [theirs, ours] = await Promise.all(
          [remote, embedded].map(async (backend) => {
            await reset(backend);
            const result = await backend.transaction(commands);
            const replies = Array.isArray(result)
              ? result.map((reply, at) => comparable(commands[at], reply))
              : result;
            return { replies, data: await contents(backend) };
          }),
        );
        expect(ours).toEqual(theirs);
      });
      await fc.assert(property, { numRuns: 100 });
    });
  },
);

async function observe(backend: Backend, commands: readonly Words[]) {
  await reset(backend);
  const replies = await backend.pipeline(commands);
  return {
    replies: replies.map((reply, at) => ({ to: commands[at], reply: comparable(commands[at], reply) })),
    data: await contents(backend),
  };
}

async function reset(backend: Backend): Promise<void> {
  await backend.pipeline([['FLUSHALL'], ['SCRIPT', 'FLUSH']]);
}

const READERS: Readonly<Record<string, (key: string) => Words>> = {
  string: (key) => ['GET', key],
  hash: (key) => ['HGETALL', key],
  list: (key) => ['LRANGE', key, '0', '-1'],
  set: (key) => ['SMEMBERS', key],
  zset: (key) => ['ZRANGE', key, '0', '-1', 'WITHSCORES'],
};

/** Every key with its type, its value and its time left. */
async function contents(backend: Backend): Promise<unknown> {
  const [keys] = await backend.pipeline([['KEYS', '*']]);
  const names = Array.isArray(keys) ? keys.map(String).sort() : [];
  return Promise.all(
    names.map(async (key) => {
      const [type] = await backend.pipeline([['TYPE', key]]);
      const kind = JSON.stringify(type).replace(/.*:"|".*/g, '');
      const read = READERS[kind]?.(key) ?? ['TYPE', key];
      const [value = null, left = null] = await backend.pipeline([read, ['PTTL', key]]);
      return { key, kind, value: comparable(read, value), left: comparable(['PTTL', key], left) };
    }),
  );
}

const UNORDERED = /^(keys|smembers|hkeys|hvals|hgetall|scan)$/;
const TIMES = /^(ttl|pttl|expiretime|pexpiretime)$/;

/** Leaves out what Redis does not promise: the order of a set, and the milliseconds between two clocks. */
function comparable(command: Words = [], reply: Reply): unknown {
  if (isFailure(reply)) return reply;
  const names = command.map((word) => word.toLowerCase());
  const [name = ''] = names.filter((word) => UNORDERED.test(word) || TIMES.test(word));
  if (name === '') return reply;
  return withoutAccidents(name, reply);
}

function withoutAccidents(name: string, reply: Reply): unknown {
  if (TIMES.test(name) && /^[0-9]{3,}$/.test(String(reply))) return moment(name, Number(reply));
  if (!Array.isArray(reply)) return reply;
  const nested = reply.map((item) => withoutAccidents(name, item));
  return UNORDERED.test(name) ? nested.map(inspectable).sort() : nested;
}

/** A time in steps of 20 s, on which every lifetime and every moment that the generator knows lies. */
function moment(name: string, given: number): unknown {
  const ms = name.startsWith('p') ? given : given * 1000;
  const now = Date.now();
  const at = name.endsWith('expiretime') ? ms : ms + now;
  const isFar = at - now > 1e12;
  return isFar ? { at: Math.round(at / 20_000) } : { left: Math.round((at - now) / 20_000) };
}

/** JSON of a reply, integers beyond 2^53 included. */
function inspectable(reply: unknown): string {
  return JSON.stringify(reply, (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
